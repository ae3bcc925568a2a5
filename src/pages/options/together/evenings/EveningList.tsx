import type { Kept } from '../../../../domain/evening/kept.ts';
import { dayOf } from '../../../../domain/evening/weeks.ts';
import { clockWords } from '../../../../domain/schedule/words.ts';
import { t, tn } from '../../../../platform/i18n.ts';
import type { Present } from '../../../wiring/usePlan.ts';
import { voice } from '../../../wiring/voice.ts';
import { AsTable } from '../weeks/AsTable.tsx';
import { eveningDay } from './evening-words.ts';

interface EveningListProps {
  /** The newest first. */
  readonly kept: readonly Kept[];
  readonly present: Present;
  readonly onOpen: () => void;
}

/** Every evening that was kept: its day, and from when to when. */
export function EveningList({ kept, present, onOpen }: EveningListProps) {
  const { zone } = present;
  const clock = (iso: string) => clockWords(Temporal.Instant.from(iso), zone, voice);
  return (
    <AsTable
      caption={t('eveningsTitle')}
      heads={[t('eveningsDay'), t('eveningsFromTo')]}
      rows={kept}
      onOpen={onOpen}
      showAll={tn('eveningsShowAll', kept.length)}
      row={({ key, start, end }) => (
        <tr key={`${key} ${start}`}>
          <th scope="row">{eveningDay(dayOf(start, zone), present)}</th>
          <td>{t('eveningsSpan', clock(start), clock(end))}</td>
        </tr>
      )}
    />
  );
}
