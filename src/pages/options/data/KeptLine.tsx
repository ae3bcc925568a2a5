import { useRef, useState } from 'preact/hooks';
import { t } from '../../../platform/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Link } from '../../../ui/Link.tsx';
import { sizeWords } from './size.ts';
import type { KeptRow } from './useKept.ts';

export interface KeptLineProps {
  readonly row: KeptRow;
  readonly onErase: () => void;
}

/** One row; when it cannot be undone it asks once, in its own place. */
export function KeptLine({ row, onErase }: KeptLineProps) {
  const line = useRef<HTMLLIElement>(null);
  const [asking, setAsking] = useState(false);
  const { name, count, question } = row;

  const answer = (erase: boolean) => {
    setAsking(false);
    if (erase) onErase();
    line.current?.focus();
  };
  if (asking && question && count) {
    return (
      <li class="kept-asking" ref={line} tabIndex={-1}>
        <span>{question}</span>
        <Button compact onPress={() => answer(true)}>
          {t('optionsErase')}
        </Button>
        <Button compact firstFocus onPress={() => answer(false)}>
          {t('optionsKeep')}
        </Button>
      </li>
    );
  }
  return (
    <li ref={line} tabIndex={-1}>
      <span>{name}</span>
      <span class="kept-count small t2 num">{count ?? t('optionsNothingYet')}</span>
      <span class="kept-size small t2 num">{count && sizeWords(row.bytes)}</span>
      {count && (
        <Link onPress={() => (question ? setAsking(true) : onErase())}>
          {t('optionsErase')}
          <span class="vh"> {name}</span>
        </Link>
      )}
    </li>
  );
}
