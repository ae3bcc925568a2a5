import type { NextOuting } from '../../../../domain/together/next-outing.ts';
import { t } from '../../../../platform/i18n.ts';
import { Link } from '../../../../ui/Link.tsx';

export type DueAct = 'had' | 'idea' | 'move' | 'drop';

const words = {
  had: 'hadOne',
  move: 'moveDate',
  drop: 'dropDate',
} as const;

interface DueActsProps {
  readonly next: NextOuting;
  readonly onAct: (act: DueAct) => void;
}

/** What else can be done: with what is planned, or before anything is. */
export function DueActs({ next: { kind, plan, idea }, onAct }: DueActsProps) {
  const acts: readonly DueAct[] = plan ? ['had', 'move', 'drop'] : ['had', 'idea'];
  const wordsOf = (act: DueAct) =>
    act === 'idea' ? t(idea === undefined ? 'ideaNote' : 'ideaChange') : t(words[act]);
  return (
    <div class="due-acts">
      {acts.map((act) => (
        <Link key={act} class={`small due-${act}`} onPress={() => onAct(act)}>
          {wordsOf(act)}
          <span class="vh"> · {t(`outing_${kind}`)}</span>
        </Link>
      ))}
    </div>
  );
}
