import { useState } from 'preact/hooks';
import type { DateIdea } from '../../deck/card.ts';
import type { DatePlan } from '../../domain/together/date-plan.ts';
import { send } from '../../messaging/send.ts';
import { t } from '../../platform/i18n.ts';
import { datesView } from '../../storage/views.ts';
import { Button } from '../../ui/Button.tsx';
import type { Present } from '../wiring/usePlan.ts';
import { useValue } from '../wiring/useView.ts';
import { dayName } from '../wiring/words.ts';
import { DateKept } from './DateKept.tsx';
import { EveningLine } from './EveningLine.tsx';
import { EveningPicker } from './EveningPicker.tsx';
import { Ideas } from './Ideas.tsx';
import { IdeaWishes } from './IdeaWishes.tsx';
import './plan-date.css';
import { useEvening } from './useEvening.ts';
import { useOffer } from './useOffer.ts';

interface PlanDateProps {
  readonly present: Present;
  readonly onClose: () => void;
}

/** Three ideas, an evening, and it is kept. */
export function PlanDate({ present, onClose }: PlanDateProps) {
  const { now, zone } = present;
  const dates = useValue(datesView, []);
  const offer = useOffer(dates, now.toZonedDateTimeISO(zone).toPlainDate());
  const evening = useEvening(present, dates);
  const [wishing, setWishing] = useState(false);
  const [failed, setFailed] = useState(false);
  const [kept, setKept] = useState<{ readonly idea: DateIdea; readonly date: DatePlan }>();
  if (kept) return <DateKept {...kept} present={present} onDone={onClose} />;

  const { chosen } = offer;
  const { on, at, problem } = evening;
  async function keep() {
    if (!chosen) return;
    const plan = { kind: 'date', ideaId: chosen.id, on, at } as const;
    await send('keepDate', plan).then(
      (id) => setKept({ idea: chosen, date: { id, ...plan } }),
      () => setFailed(true),
    );
  }
  return (
    <>
      <main class="plan-date">
        <h1>{t('dateHeading')}</h1>
        <IdeaWishes
          filter={offer.filter}
          onChange={offer.wish}
          isOpen={wishing}
          onOpen={setWishing}
        />
        <Ideas offer={offer} />
        {/* While they wish there is no room for the evenings; what was picked there stays picked. */}
        <section hidden={wishing} aria-labelledby="which-evening">
          <h2 id="which-evening">{t('dateEvening')}</h2>
          <EveningPicker {...evening} value={on} onChange={evening.pick} />
        </section>
        <EveningLine evening={evening} failed={failed} />
      </main>
      <footer class="foot">
        <div class="ctl row between">
          <Button kind="bare" icon="again" unavailable={!offer.hasOthers} onPress={offer.turnOn}>
            {t('threeOthers')}
          </Button>
          <Button
            kind="primary"
            unavailable={problem !== undefined || !chosen}
            onPress={() => void keep()}
          >
            {t('keepDay', dayName(on))}
          </Button>
        </div>
      </footer>
    </>
  );
}
