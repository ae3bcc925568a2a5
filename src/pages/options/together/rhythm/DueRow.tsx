import { useState } from 'preact/hooks';
import type { NextOuting } from '../../../../domain/together/next-outing.ts';
import type { Beat } from '../../../../domain/together/rhythm.ts';
import { t } from '../../../../platform/i18n.ts';
import { Button } from '../../../../ui/Button.tsx';
import { useIdeaTitle } from '../../../wiring/useIdeaTitle.ts';
import type { SectionProps } from '../../section.ts';
import { notePlanHad } from '../had-changes.ts';
import { dropPlan } from '../plan-changes.ts';
import type { OurOutings } from '../../../wiring/useOutings.ts';
import './due.css';
import { DueActs, type DueAct } from './DueActs.tsx';
import { DueOpen } from './DueOpen.tsx';
import { DueWords } from './DueWords.tsx';
import { beatWords } from './rhythm-words.ts';
import { useFocusIn } from './useFocusIn.ts';

export interface DueRowProps extends SectionProps {
  readonly next: NextOuting;
  readonly beat: Beat;
  readonly outings: OurOutings;
  readonly mayWrite: boolean;
}

/** One of the three: how often, by when, and what can be done about it. */
export function DueRow({ mayWrite, ...props }: DueRowProps) {
  const { next, beat, outings, tell } = props;
  const { kind, plan, idea } = next;
  const { row, focusOn } = useFocusIn();
  const [asked, setAsked] = useState<DueAct | 'plan'>();
  // What was planned may be gone by now, from another page.
  const open = asked === 'move' && !plan ? undefined : asked;
  const titleOf = useIdeaTitle();
  const toButton = () => focusOn('.due-plan');

  /** What was opened goes, and the focus back to where it came from. */
  const close = () => {
    setAsked(undefined);
    focusOn(`.due-${open}`);
  };
  const act = (what: DueAct) => {
    if (what === 'had' && plan?.on === outings.today.toString()) {
      return void notePlanHad(plan, titleOf(plan), tell, toButton);
    }
    if (what !== 'drop') return setAsked(what);
    if (!plan) return undefined;
    toButton();
    return void dropPlan(plan, titleOf(plan), props, toButton);
  };
  return (
    <li class="due-row" ref={row}>
      <span class={`due-dot due-dot-${kind}`} />
      <div class="due-name">
        <h2>{t(`outing_${kind}`)}</h2>
        <span class="small t2 num">{beatWords(kind, beat.every)}</span>
      </div>
      <DueWords next={next} today={outings.today} />
      {mayWrite && (
        <Button
          compact
          class="due-plan"
          expanded={open === 'plan'}
          onPress={() => (open === 'plan' ? close() : setAsked('plan'))}
        >
          {t(plan || idea !== undefined ? 'dueOpen' : 'duePlan')}
          <span class="vh"> · {t(`outing_${kind}`)}</span>
        </Button>
      )}
      {mayWrite && !open && <DueActs next={next} onAct={act} />}
      {open && (
        <div class="due-open">
          <DueOpen {...props} open={open} onClose={close} onBack={toButton} />
        </div>
      )}
    </li>
  );
}
