import type { Pulse } from '../../../../domain/together/pulse.ts';
import { send } from '../../../../messaging/send.ts';
import { t } from '../../../../platform/i18n.ts';
import { problemWords } from '../../../wiring/problems.ts';
import type { SectionProps } from '../../section.ts';

/** What can be done about how close a week felt; what goes away can be taken back. */
export function pulseChanges(tell: SectionProps['tell']) {
  /** Whether it went through; where it did not, that is said. */
  async function attempt(doing: Promise<unknown>): Promise<boolean> {
    return doing.then(
      () => true,
      () => {
        tell({ text: problemWords({ code: 'workerFailed' }) });
        return false;
      },
    );
  }
  const ask = async (on: boolean) => {
    if (!(await attempt(send('askPulse', { on }))) || on) return;
    tell({
      text: t('pulseStopped'),
      action: t('optionsUndo'),
      onAction: () => void ask(true),
    });
  };
  const erase = async (pulse: Pulse) => {
    if (!(await attempt(send('erasePulse', { week: pulse.week })))) return false;
    tell({
      text: t('pulseErased'),
      action: t('optionsUndo'),
      onAction: () => void attempt(send('putPulseBack', pulse)),
    });
    return true;
  };
  const eraseAll = () => attempt(send('erase', { what: 'pulse' }));
  return { attempt, ask, erase, eraseAll };
}
