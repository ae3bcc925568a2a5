import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { AppreciateHead } from './AppreciateHead.tsx';

interface SayAloudProps {
  readonly text: string;
  readonly onBack: () => void;
  readonly onClose: () => void;
  readonly onSaid: () => void;
}

/** So long that big letters would be a wall. */
const LONG = 220;

/** The words, big enough to look up from. Nothing is kept of them. */
export function SayAloud({ text, onBack, onClose, onSaid }: SayAloudProps) {
  return (
    <>
      <AppreciateHead onBack={onBack} onClose={onClose} />
      <main class="say-aloud">
        <h1>{t('sayAloudHeading')}</h1>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and keys must reach it */}
        <blockquote class={text.length > LONG ? 'note-text' : 'spoken'} dir="auto" tabIndex={0}>
          {text.trim()}
        </blockquote>
        <p class="small t2">{t('sayAloudLine')}</p>
        <div class="act row">
          <Button kind="primary" firstFocus onPress={onSaid}>
            {t('done')}
          </Button>
        </div>
      </main>
    </>
  );
}
