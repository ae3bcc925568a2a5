import { useState } from 'preact/hooks';
import { nextOuting } from '../../../../domain/together/next-outing.ts';
import type { Outing } from '../../../../domain/together/rhythm.ts';
import { t } from '../../../../platform/i18n.ts';
import { isPrivatePage } from '../../../../platform/private.ts';
import { Arcs } from '../../../../ui/figure/Arcs.tsx';
import { Link } from '../../../../ui/Link.tsx';
import { PageTop } from '../../PageTop.tsx';
import type { SectionProps } from '../../section.ts';
import type { OurOutings } from '../../../wiring/useOutings.ts';
import { UnreadLine } from '../UnreadLine.tsx';
import { ChangeRhythm } from './ChangeRhythm.tsx';
import { DueRow } from './DueRow.tsx';
import './rhythm.css';
import { partsOf, rhythmWords } from './rhythm-words.ts';

interface RhythmTopProps extends SectionProps {
  /** Undefined until it has been read. */
  readonly outings: OurOutings | undefined;
}

/** Three arcs, and by when the next date, night away and trip. */
export function RhythmTop({ outings, ...section }: RhythmTopProps) {
  const [state, setState] = useState<'shown' | 'changing' | 'changed'>('shown');
  const isChanging = state === 'changing';
  const mayWrite = !isPrivatePage();
  return (
    <>
      <PageTop title={t('optionsTogether')} line={outings ? rhythmWords(outings.rhythm) : ' '}>
        {mayWrite && (
          <Link
            class="rhythm-change"
            expanded={isChanging}
            firstFocus={state === 'changed'}
            onPress={() => setState(isChanging ? 'changed' : 'changing')}
          >
            {t('rhythmChange')}
          </Link>
        )}
      </PageTop>
      <UnreadLine problem={outings?.problem} />
      {isChanging && outings && (
        <ChangeRhythm
          rhythm={outings.rhythm}
          tell={section.tell}
          onDone={() => setState('changed')}
        />
      )}
      <div class="arcs">
        {outings && <Due outings={outings} mayWrite={mayWrite} {...section} />}
      </div>
    </>
  );
}

interface DueProps extends SectionProps {
  readonly outings: OurOutings;
  readonly mayWrite: boolean;
}

function Due({ outings, ...row }: DueProps) {
  const { rhythm, today } = outings;
  const next = partsOf(rhythm).map((kind) => nextOuting(kind, rhythm[kind], outings, today));
  const arcs = next.map(({ kind, share, last }) => ({
    kind,
    name: arcName(kind),
    share,
    hasBegun: last !== undefined,
  }));
  return (
    <>
      <Arcs arcs={arcs} lastTime={t('arcLast')} />
      <ul class="due">
        {next.map((one) => (
          <DueRow key={one.kind} next={one} beat={rhythm[one.kind]} outings={outings} {...row} />
        ))}
      </ul>
    </>
  );
}

const arcName = (kind: Outing) => t(kind === 'night' ? 'arcNight' : `outing_${kind}`);
