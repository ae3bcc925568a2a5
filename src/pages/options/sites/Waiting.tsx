import { MOST_BY_NAME } from '../../../domain/sites/access.ts';
import { t, tn } from '../../../platform/i18n.ts';
import { Button } from '../../../ui/Button.tsx';

export interface WaitingProps {
  readonly entries: readonly string[];
  readonly onAllow: (entries: readonly string[]) => void;
}

/** A hand for many waiting sites at once. One alone has its own Allow. */
export function Waiting({ entries, onAllow }: WaitingProps) {
  if (entries.length < 2) return null;
  return (
    <div class="waiting">
      <p class="small t2">
        {tn('optionsWait', entries.length)}
        {entries.length > MOST_BY_NAME && ` ${t('optionsAsksForAll')}`}
      </p>
      <Button compact onPress={() => onAllow(entries)}>
        {tn('optionsAllowAll', entries.length)}
      </Button>
    </div>
  );
}
