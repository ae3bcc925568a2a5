import { useState } from 'preact/hooks';
import { pickSome } from '../../domain/checkins/pick.ts';
import { occurrencesBetween } from '../../domain/schedule/occurrence.ts';
import { beginningOn, freeEvenings } from '../../domain/together/date-plan.ts';
import { send } from '../../messaging/send.ts';
import { t } from '../../platform/i18n.ts';
import { coupleView, datesView } from '../../storage/views.ts';
import { Button } from '../../ui/Button.tsx';
import { Glyph } from '../../ui/figure/Glyph.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { RadioRow } from '../../ui/RadioRow.tsx';
import { useDateIdeas } from '../wiring/useDeck.ts';
import type { Present } from '../wiring/usePlan.ts';
import { useValue } from '../wiring/useView.ts';
import { voice } from '../wiring/voice.ts';
import { DateKept } from './DateKept.tsx';
import { EveningPicker } from './EveningPicker.tsx';
import { ideaWords } from './idea-words.ts';
import './plan-date.css';

const IDEAS = 3;
const FAR = { weeks: 60 } as const;

interface PlanDateProps {
  readonly present: Present;
  readonly onClose: () => void;
}

/** Three ideas, an evening, and it is kept. */
export function PlanDate({ present, onClose }: PlanDateProps) {
  const { now, zone, agreement } = present;
  const ideas = useDateIdeas();
  const dates = useValue(datesView, []);
  const { seed } = useValue(coupleView, { seed: 0, welcomed: true });
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const evenings = freeEvenings(dates, today);
  const [turn, setTurn] = useState(0);
  const [failed, setFailed] = useState(false);
  const [ideaId, setIdeaId] = useState<string>();
  const [picked, setPicked] = useState<string>();
  const [kept, setKept] = useState<{ readonly on: string; readonly at: string }>();

  // Follows the evenings until one is picked: the planned dates are read a moment after the first paint.
  const on = picked ?? evenings[1] ?? '';
  const shown = pickSome(ideas, seed + today.dayOfYear, IDEAS, turn);
  const chosen = shown.find(({ id }) => id === ideaId) ?? shown[0];
  if (kept && chosen) return <DateKept idea={chosen} {...kept} onDone={onClose} />;

  async function keep() {
    if (!chosen) return;
    const day = Temporal.PlainDate.from(on).toZonedDateTime(zone).toInstant();
    const windows = occurrencesBetween(agreement.windows, day, day.add({ hours: 24 }), zone);
    const at = beginningOn(on, windows, zone);
    await send('keepDate', { ideaId: chosen.id, on, at }).then(
      () => setKept({ on, at }),
      () => setFailed(true),
    );
  }
  const last = today.add(FAR).subtract({ days: 1 });
  const isAhead = isDay(on) && on > today.toString() && on <= last.toString();
  return (
    <>
      <main class="plan-date">
        <h1>{t('dateHeading')}</h1>
        <RadioGroup
          class="ideas"
          legend={t('dateHeading')}
          legendHidden
          value={chosen?.id}
          onChange={(id: string) => setIdeaId(id)}
        >
          {shown.map((idea) => (
            <RadioRow
              key={idea.id}
              value={idea.id}
              markAt="end"
              before={<Glyph name={idea.glyph} />}
              detail={ideaWords(idea)}
            >
              {idea.title}
            </RadioRow>
          ))}
        </RadioGroup>
        <h2>{t('dateEvening')}</h2>
        <EveningPicker
          evenings={evenings}
          value={on}
          onChange={setPicked}
          today={today}
          last={last}
        />
        <p class="problem" role="alert">
          {failed ? t('dateFailed') : !isAhead && t('datePast')}
        </p>
      </main>
      <footer class="foot">
        <div class="ctl row between">
          <Button kind="bare" icon="again" onPress={() => setTurn(turn + 1)}>
            {t('threeOthers')}
          </Button>
          <Button kind="primary" unavailable={!isAhead || !chosen} onPress={() => void keep()}>
            {t('keepDay', dayName(on))}
          </Button>
        </div>
      </footer>
    </>
  );
}

/** A date field left empty gives no day, and one half typed may give a year of five digits. */
const isDay = (on: string) => /^\d{4}-\d{2}-\d{2}$/.test(on);

/** "Friday". */
export const dayName = (on: string): string =>
  !isDay(on) ? '' : Temporal.PlainDate.from(on).toLocaleString(voice.locale, { weekday: 'long' });
