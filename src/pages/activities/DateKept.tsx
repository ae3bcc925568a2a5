import type { DateIdea } from '../../deck/card.ts';
import { timeWords } from '../../domain/schedule/words.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { TwoCircles } from '../../ui/figure/TwoCircles.tsx';
import { voice } from '../wiring/voice.ts';
import { dayName } from './PlanDate.tsx';

interface DateKeptProps {
  readonly idea: DateIdea;
  readonly on: string;
  readonly at: string;
  readonly onDone: () => void;
}

export function DateKept({ idea, on, at, onDone }: DateKeptProps) {
  const day = Temporal.PlainDate.from(on).toLocaleString(voice.locale, {
    day: 'numeric',
    month: 'long',
  });
  const time = timeWords(Temporal.PlainTime.from(at), voice);
  return (
    <>
      <main class="date-kept">
        <TwoCircles r={92} d={62} width={420} height={300} />
        <section class="say" role="status">
          <h1>{t('dateKept', dayName(on))}</h1>
          <p class="t2 num">
            {idea.title}.
            <br />
            {t(idea.place === 'home' ? 'dateKeptAt' : 'dateKeptOut', day, time)}
          </p>
        </section>
      </main>
      <footer class="foot">
        <div class="ctl row">
          <Button kind="primary" firstFocus onPress={onDone}>
            {t('done')}
          </Button>
        </div>
      </footer>
    </>
  );
}
