import type { DatePlan } from '../../../src/domain/together/date-plan.ts';
import type { Outing } from '../../../src/domain/together/rhythm.ts';
import { emptyAgreement, type Agreement } from '../../../src/domain/agreement/agreement.ts';
import { Planner } from '../../../src/pages/options/together/planner/Planner.tsx';
import { useAgreement } from '../../../src/pages/options/useAgreement.ts';
import { usePlan, type Present } from '../../../src/pages/wiring/usePlan.ts';
import { useValue } from '../../../src/pages/wiring/useView.ts';
import { datesView } from '../../../src/storage/views.ts';
import type { ToastMessage } from '../../../src/ui/Toast.tsx';
import { fake } from '../../support/fake-browser.ts';
import { render } from '../../support/render.tsx';
import { settled, type Sent } from './open.tsx';

interface Opened {
  /** What was asked of the worker. */
  readonly sent: readonly Sent[];
  /** What was said beside it, with its way back. */
  readonly told: readonly ToastMessage[];
  readonly closed: { times: number };
  readonly leave: () => void;
}

interface Scene {
  readonly kind?: Outing;
  readonly plans?: readonly DatePlan[];
  readonly agreement?: Partial<Agreement>;
  readonly idea?: string;
}

export const plans = (): readonly DatePlan[] =>
  (fake.stored()['dates'] as { data: readonly DatePlan[] }).data;

export const keepPlans = (data: readonly DatePlan[]) => fake.store({ dates: { version: 2, data } });

/** A worker that does with plans what the real one does, short of checking them. */
function answer(command: string, input: unknown): unknown {
  const { id = 'new', ...rest } = input as Partial<DatePlan>;
  const others = plans().filter((plan) => plan.id !== id);
  const own = plans().find((plan) => plan.id === id);
  if (command === 'keepDate') keepPlans([...others, { id, ...rest } as DatePlan]);
  if (command === 'hadOuting') keepPlans(others);
  if (own && (command === 'moveDate' || command === 'arrangeDate'))
    keepPlans([...others, { ...own, ...rest }]);
  if (command !== 'saveAgreement') return id;
  fake.store({ agreement: { version: 1, data: input } });
  return { ok: true, value: input };
}

interface MountProps {
  readonly idea: string | undefined;
  readonly kind: Outing;
  readonly told: ToastMessage[];
  readonly closed: Opened['closed'];
}

function Mount(props: MountProps) {
  const present = usePlan();
  const stored = useValue(datesView, undefined as readonly DatePlan[] | undefined);
  return present && stored ? <Opened {...props} present={present} plans={stored} /> : null;
}

function Opened({
  kind,
  idea,
  told,
  closed,
  present,
  plans: all,
}: MountProps & { readonly present: Present; readonly plans: readonly DatePlan[] }) {
  const { agreement, change } = useAgreement(present.agreement, () => undefined);
  return (
    <Planner
      kind={kind}
      plan={all.find((plan) => plan.kind === kind)}
      idea={idea}
      present={present}
      agreement={agreement}
      change={change}
      tell={(message) => void told.push(message)}
      onClose={() => (closed.times += 1)}
    />
  );
}

/** The planner of one kind, over a worker that stores what it is told to. */
export async function openPlanner(scene: Scene = {}): Promise<Opened> {
  const { kind = 'date', plans: data = [], agreement = {}, idea } = scene;
  const sent: Sent[] = [];
  const told: ToastMessage[] = [];
  const closed = { times: 0 };
  fake.worker = (command: string, input: unknown) => {
    sent.push({ command, input });
    return answer(command, input);
  };
  fake.store({
    agreement: {
      version: 1,
      data: { ...emptyAgreement, names: ['Noa', 'Jules'], ...agreement },
    },
    dates: { version: 2, data },
  });
  const { unmount } = render(<Mount kind={kind} idea={idea} told={told} closed={closed} />);
  await settled();
  return { sent, told, closed, leave: unmount };
}
