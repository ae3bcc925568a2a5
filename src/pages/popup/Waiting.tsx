import { send } from '../../messaging/send.ts';
import { t, type MessageKey } from '../../platform/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { openCheckIn } from './Outside.tsx';

/** What can come up that is no card: its sentence, and what its button says. */
const words: Readonly<Record<string, readonly [MessageKey, MessageKey]>> = {
  breath: ['openWithBreath', 'breatheTogether'],
  thanks: ['openWithThanks', 'sayThanks'],
  note: ['noteWaits', 'openIt'],
  fewer: ['fewerHeading', 'chooseIt'],
};

export const waitingWords = (what: string) => words[what];

/** Something that came up and has a window of its own: one press opens it, one leaves it. */
export function Waiting({ what }: { readonly what: string }) {
  const [heading, act] = waitingWords(what) ?? [];
  if (!heading || !act) return null;
  return (
    <>
      <section class="prompt" aria-live="polite">
        <span class="label">{t('oneSmallThing')}</span>
        <h1>{t(heading)}</h1>
      </section>
      <div class="do row">
        <Button onPress={() => void send('passOver').catch(() => undefined)}>{t('notNow')}</Button>
        <Button kind="primary" onPress={() => void openCheckIn('now')}>
          {t(act)}
        </Button>
      </div>
    </>
  );
}
