import { useMemo, useState } from 'preact/hooks';
import { byWeek, isShown, type Pulse } from '../../../../domain/together/pulse.ts';
import { t, tn } from '../../../../platform/i18n.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Link } from '../../../../ui/Link.tsx';
import { AsTable } from '../weeks/AsTable.tsx';
import type { PulsesOf } from './PulseChart.tsx';
import { closenessWords, weekWords } from './pulse-words.ts';
import { useFocusOnNext } from './useFocusOnNext.ts';

interface PulseListProps extends PulsesOf {
  readonly mayWrite: boolean;
  readonly onOpen: () => void;
  /** Both answer whether it went through. */
  readonly onErase: (pulse: Pulse) => Promise<boolean>;
  readonly onEraseAll: () => Promise<boolean>;
  /** The last one is gone, and what had the focus with it. */
  readonly onEmpty: () => void;
}

/** Every week in words. Of one that only one has answered it says that, and no more. */
export function PulseList(props: PulseListProps) {
  const { pulses, names, today, mayWrite, onErase, onEraseAll, onEmpty } = props;
  const rows = useMemo(() => pulses.toSorted(byWeek).toReversed(), [pulses]);
  const { body, removedAt } = useFocusOnNext(rows.length, onEmpty);
  const erase = (pulse: Pulse) => void removedAt(rows.indexOf(pulse), onErase(pulse));
  const eraseAll = () => void removedAt(0, onEraseAll());
  return (
    <AsTable
      caption={t('pulseTitle')}
      heads={[
        t('pulseWeekHead'),
        ...names,
        ...(mayWrite ? [<span class="vh">{t('optionsErase')}</span>] : []),
      ]}
      rows={rows}
      onOpen={props.onOpen}
      showAll={tn('pulseShowAll', rows.length)}
      body={body}
      row={(pulse) => (
        <tr key={pulse.week}>
          <th scope="row">{weekWords(pulse.week, today)}</th>
          {isShown(pulse) ? (
            <>
              <td>{closenessWords(pulse.first)}</td>
              <td>{closenessWords(pulse.second)}</td>
            </>
          ) : (
            <td colSpan={2} class="t2">
              {t('pulseHidden')}
            </td>
          )}
          {mayWrite && (
            <td>
              <Link onPress={() => erase(pulse)}>
                {t('optionsErase')}
                <span class="vh"> {weekWords(pulse.week, today)}</span>
              </Link>
            </td>
          )}
        </tr>
      )}
    >
      {mayWrite && <EraseAll count={rows.length} onErase={eraseAll} />}
    </AsTable>
  );
}

/** Asks once, in its own place. */
function EraseAll({ count, onErase }: { readonly count: number; readonly onErase: () => void }) {
  const [state, setState] = useState<'closed' | 'asking' | 'kept'>('closed');
  if (state !== 'asking') {
    return (
      <Link firstFocus={state === 'kept'} onPress={() => setState('asking')}>
        {t('pulseEraseAll')}
      </Link>
    );
  }
  return (
    <p class="weeks-asking small">
      <span>{tn('pulseEraseQuestion', count)}</span>
      <Button compact onPress={onErase}>
        {t('optionsErase')}
      </Button>
      <Button compact firstFocus onPress={() => setState('kept')}>
        {t('optionsKeep')}
      </Button>
    </p>
  );
}
