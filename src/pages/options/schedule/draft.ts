import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { emptyAgreement } from '../../../domain/agreement/agreement.ts';
import { parseAgreement } from '../../../domain/agreement/schema.ts';
import { accepted, type Problem, type Result } from '../../../domain/problem.ts';
import { isOneOff, type ScreenFreeWindow, type Weekday } from '../../../domain/schedule/window.ts';

/** A window as its fields stand, right or not. */
export interface Draft {
  readonly title: string;
  readonly repeats: 'weekly' | 'once';
  readonly days: readonly Weekday[];
  /** As typed. */
  readonly everyWeeks: string;
  readonly on: string;
  readonly start: string;
  readonly end: string;
  readonly covers: ScreenFreeWindow['covers'];
}

export const draftOf = (window: ScreenFreeWindow): Draft => ({
  title: window.title,
  repeats: isOneOff(window) ? 'once' : 'weekly',
  days: isOneOff(window) ? [] : window.days,
  everyWeeks: isOneOff(window) ? '1' : String(window.everyWeeks),
  on: isOneOff(window) ? window.on : '',
  start: window.start,
  end: window.end,
  covers: window.covers,
});

/** The window a draft makes of `base`, whose other values it keeps; or the first problem. */
export function windowOf(
  draft: Draft,
  base: ScreenFreeWindow,
  today: string,
): Result<ScreenFreeWindow> {
  const { id, zone, when, opensWith, closesWith } = base;
  const { start, end, covers } = draft;
  const everyWeeks = draft.everyWeeks.trim() === '' ? NaN : Number(draft.everyWeeks);
  const from = isOneOff(base) ? undefined : base.from;
  const first = from ?? (everyWeeks > 1 ? today : undefined);
  const times =
    draft.repeats === 'once'
      ? { on: draft.on }
      : { days: draft.days, everyWeeks, ...(first === undefined ? {} : { from: first }) };
  const window = { id, title: draft.title.trim(), start, end, covers, ...times };
  const kept = { zone, when, opensWith, closesWith };
  const read = parseAgreement({ ...emptyAgreement, windows: [{ ...window, ...kept }] });
  if (!read.ok) return read;
  return accepted(read.value.windows[0] ?? base);
}

export type DraftField = 'title' | 'days' | 'everyWeeks' | 'on' | 'start' | 'end';
const fields: readonly DraftField[] = ['title', 'days', 'everyWeeks', 'on', 'start', 'end'];

/** The field under which a problem is said. */
export function fieldOf({ code, field = '' }: Problem): DraftField {
  if (code === 'sameTimes') return 'end';
  return fields.find((name) => field.endsWith(`.${name}`)) ?? 'title';
}

/** The agreement with `window` in the place of the one that has its id. */
export const withWindow = (agreement: Agreement, window: ScreenFreeWindow): Agreement => ({
  ...agreement,
  windows: agreement.windows.map((other) => (other.id === window.id ? window : other)),
});
