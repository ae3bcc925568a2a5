import type { Plan } from '../plan.ts';
import { after, type Occurrence } from '../schedule/occurrence.ts';
import type { Evening, Moved } from './evening.ts';

const LATER = { minutes: 10 } as const;

/** What begins soon begins now, for as long as it was going to last. */
export function startEarly(
  evening: Evening,
  plan: Plan,
  now: Temporal.Instant,
  key: string,
): Evening {
  return plan.soon?.key === key ? withStart(evening, plan.soon, now) : evening;
}

/** What begins soon begins ten minutes later, once. */
export function putOff(evening: Evening, plan: Plan, key: string): Evening {
  return plan.soon?.key === key && mayPutOff(evening, plan.soon)
    ? withStart(evening, plan.soon, plan.soon.start.add(LATER))
    : evening;
}

/** Not a second time, and not where nothing would be left of it. */
export const mayPutOff = (evening: Evening, soon: Occurrence): boolean =>
  !movedFrom(evening, soon) && after(soon.end, soon.start.add(LATER));

function withStart(evening: Evening, { key, ...soon }: Occurrence, at: Temporal.Instant): Evening {
  const from = movedFrom(evening, { key, ...soon })?.from ?? soon.start.toString();
  const moved: Moved = { key, from, start: at.toString(), end: soon.end.toString() };
  const others = (evening.moved ?? []).filter((one) => one.key !== key);
  return { ...evening, moved: [...others, moved] };
}

/** The move that has given an occurrence the start it has, if one has. */
const movedFrom = ({ moved = [] }: Evening, { key, start }: Pick<Occurrence, 'key' | 'start'>) =>
  moved.find((one) => one.key === key && Temporal.Instant.from(one.start).equals(start));
