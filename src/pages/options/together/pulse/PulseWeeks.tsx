import { useRef, useState } from 'preact/hooks';
import { isShown } from '../../../../domain/together/pulse.ts';
import { t } from '../../../../platform/i18n.ts';
import { isPrivatePage } from '../../../../platform/private.ts';
import { pulseView, settingsView } from '../../../../storage/views.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Link } from '../../../../ui/Link.tsx';
import { useView } from '../../../wiring/useView.ts';
import { nameOf } from '../../../wiring/voice.ts';
import type { SectionProps } from '../../section.ts';
import { UnreadLine } from '../UnreadLine.tsx';
import { useYear } from '../weeks/useYear.ts';
import '../weeks/weeks.css';
import { AnswerWeek } from './AnswerWeek.tsx';
import { pulseChanges } from './changes.ts';
import { PulseChart } from './PulseChart.tsx';
import { PulseList } from './PulseList.tsx';

/** How close each week felt to both, once both have said so. Asked only when they chose it. */
export function PulseWeeks({ present, tell }: Pick<SectionProps, 'present' | 'tell'>) {
  const settings = useView(settingsView);
  const today = present.now.toZonedDateTimeISO(present.zone).toPlainDate();
  const { read, readAll } = useYear(pulseView, today);
  const heading = useRef<HTMLHeadingElement>(null);
  const [hasChosen, setHasChosen] = useState(false);
  const { ask, erase, eraseAll } = pulseChanges(tell);
  if (!settings || !read) return <section aria-labelledby="pulse" />;
  const { entries: pulses, problem } = read;
  const isAsked = settings.state === 'ok' && settings.value.asksPulse === true;
  const mayWrite = !isPrivatePage();
  const { names: agreed } = present.agreement;
  const names = [nameOf(agreed, 0), nameOf(agreed, 1)] as const;
  const choose = (on: boolean) => {
    setHasChosen(true);
    void ask(on);
  };
  return (
    <section aria-labelledby="pulse" class="weeks">
      <h2 id="pulse" ref={heading} tabIndex={-1}>
        {t('pulseTitle')}
      </h2>
      <UnreadLine problem={problem} />
      {isAsked || pulses.some(isShown) ? (
        <PulseChart pulses={pulses} names={names} agreed={agreed} today={today} />
      ) : (
        <p class="pulse-what small t2">{t('pulseWhat')}</p>
      )}
      {isAsked && (
        <AnswerWeek
          pulses={pulses}
          names={names}
          today={today}
          mayWrite={mayWrite}
          firstFocus={hasChosen}
          tell={tell}
        />
      )}
      {!isAsked && mayWrite && (
        <Button compact firstFocus={hasChosen} onPress={() => choose(true)}>
          {t('pulseAsk')}
        </Button>
      )}
      {pulses.length > 0 && (
        <PulseList
          pulses={pulses}
          names={names}
          today={today}
          mayWrite={mayWrite}
          onOpen={readAll}
          onErase={erase}
          onEraseAll={eraseAll}
          onEmpty={() => heading.current?.focus()}
        />
      )}
      {isAsked && mayWrite && <Link onPress={() => choose(false)}>{t('pulseStop')}</Link>}
    </section>
  );
}
