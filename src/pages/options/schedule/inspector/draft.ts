import { emptyAgreement } from '../../../../domain/agreement/agreement.ts';
import { parseAgreement, withKnownZones } from '../../../../domain/agreement/schema.ts';
import { accepted, type Problem, type Result } from '../../../../domain/problem.ts';
import {
  isOneOff,
  type Moment,
  type ScreenFreeWindow,
  type Weekday,
} from '../../../../domain/schedule/window.ts';

/** A window as its fields stand, right or not. What may be absent is an empty text. */
export interface Draft {
  readonly title: string;
  readonly repeats: 'weekly' | 'once';
  readonly days: readonly Weekday[];
  /** As typed. */
  readonly everyWeeks: string;
  readonly on: string;
  readonly start: string;
  readonly end: string;
  readonly zone: string;
  readonly covers: ScreenFreeWindow['covers'];
  readonly when: string;
  readonly opensWith: Moment | '';
  readonly closesWith: Moment | '';
}

export const draftOf = (window: ScreenFreeWindow): Draft => ({
  title: window.title,
  repeats: isOneOff(window) ? 'once' : 'weekly',
  days: isOneOff(window) ? [] : window.days,
  everyWeeks: isOneOff(window) ? '1' : String(window.everyWeeks),
  on: isOneOff(window) ? window.on : '',
  start: window.start,
  end: window.end,
  zone: window.zone ?? '',
  covers: window.covers,
  when: window.when ?? '',
  opensWith: window.opensWith ?? '',
  closesWith: window.closesWith ?? '',
});

/** The window a draft makes of `base`, whose other values it keeps; or the first problem. */
export function windowOf(
  draft: Draft,
  base: ScreenFreeWindow,
  today: string,
): Result<ScreenFreeWindow> {
  const { start, end, covers, opensWith, closesWith } = draft;
  const everyWeeks = draft.everyWeeks.trim() === '' ? NaN : Number(draft.everyWeeks);
  const from = isOneOff(base) ? undefined : base.from;
  const first = from ?? (everyWeeks > 1 ? today : undefined);
  const times =
    draft.repeats === 'once'
      ? { on: draft.on }
      : { days: draft.days, everyWeeks, ...(first === undefined ? {} : { from: first }) };
  const maybe = { zone: draft.zone.trim(), when: draft.when.trim(), opensWith, closesWith };
  const given = Object.fromEntries(Object.entries(maybe).filter(([, value]) => value !== ''));
  const window = { id: base.id, title: draft.title.trim(), ...times, start, end, covers, ...given };
  const read = parseAgreement({ ...emptyAgreement, windows: [window] });
  if (!read.ok) return read;
  // A zone that this browser has forgotten may stay; one that is typed has to be known.
  const known = draft.zone.trim() === base.zone ? read : withKnownZones(read.value);
  return known.ok ? accepted(known.value.windows[0] ?? base) : known;
}

const fields = ['title', 'days', 'everyWeeks', 'on', 'start', 'end', 'zone', 'when'] as const;
export type DraftField = (typeof fields)[number];

/** The field under which a problem is said. */
export function fieldOf({ code, field = '' }: Problem): DraftField {
  if (code === 'sameTimes') return 'end';
  return fields.find((name) => field.endsWith(`.${name}`)) ?? 'title';
}
