import { useState } from 'preact/hooks';
import { clockWords } from '../../../../domain/schedule/words.ts';
import { send } from '../../../../messaging/send.ts';
import { t } from '../../../../platform/i18n.ts';
import { Link } from '../../../../ui/Link.tsx';
import { ProblemLine } from '../../../../ui/ProblemLine.tsx';
import { useFirstFocus } from '../../../../ui/useFirstFocus.ts';
import type { Present } from '../../../wiring/usePlan.ts';
import { voice } from '../../../wiring/voice.ts';

/** Everything off at once: the pause there is everywhere, and how far that goes. */
export function TurnOff({ present: { plan, zone } }: { readonly present: Present }) {
  const [pressed, setPressed] = useState<'no' | 'yes' | 'failed'>('no');
  const isOff = plan.phase === 'paused';
  const said = useFirstFocus<HTMLParagraphElement>(isOff && pressed === 'yes');
  const turnOff = () => {
    setPressed('yes');
    send('pause').catch(() => setPressed('failed'));
  };
  return (
    <section aria-labelledby="about-undivided">
      <h2 id="about-undivided">{t('aboutUndivided')}</h2>
      <p class="small t2">{t('aboutUndividedLine')}</p>
      {isOff ? (
        <p class="small num off" ref={said} tabIndex={-1}>
          {t('isOff', plan.resumesAt ? clockWords(plan.resumesAt, zone, voice) : '')}
        </p>
      ) : (
        <Link onPress={turnOff}>{t('turnOff')}</Link>
      )}
      {pressed === 'failed' && <ProblemLine text={t('leaveFailed')} />}
    </section>
  );
}
