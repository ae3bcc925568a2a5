import type { PushKind } from '../../../domain/checkins/kinds.ts';
import { likingOf, type Liking } from '../../../domain/checkins/nudges.ts';
import { t } from '../../../platform/i18n.ts';
import { RadioLine, type RadioMark } from '../../../ui/RadioLine.tsx';
import { kindWords } from '../../wiring/kind-words.ts';
import { voice } from '../../wiring/voice.ts';
import type { ChoosingProps } from './choosing.ts';

interface KindRowProps extends ChoosingProps {
  readonly kind: PushKind;
  readonly marks: readonly RadioMark<Liking>[];
}

/** How much of one kind is wanted; a passing "less" says until when. */
export function KindRow({ kind, marks, nudges, choose, today }: KindRowProps) {
  const liking = likingOf(nudges, kind, today);
  const until = liking === 'less' ? nudges.kinds[kind]?.until : undefined;
  return (
    <li>
      <RadioLine
        class={liking === 'off' ? 'kind-off' : ''}
        marks={marks}
        value={liking}
        onChange={(wanted) => void choose({ kind, liking: wanted })}
        detail={until && t('nudgesLessUntil', dayOfMonth(until))}
      >
        {kindWords(kind)}
      </RadioLine>
    </li>
  );
}

/** "23 December" */
const dayOfMonth = (iso: string): string =>
  Temporal.PlainDate.from(iso).toLocaleString(voice.locale, { day: 'numeric', month: 'long' });
