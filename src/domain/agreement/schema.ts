import { accepted, refused, type ProblemCode, type Result } from '../problem.ts';
import { weekdays, type ScreenFreeWindow, type Weekday } from '../schedule/window.ts';
import { isKnownZone } from '../schedule/zone.ts';
import { parseEntry } from '../sites/entry.ts';
import * as shape from '../shape.ts';
import { pathGroups } from '../sites/path-rules.ts';
import { limits, type Agreement } from './agreement.ts';

// Every message below is a problem code; pages put it into a sentence that names the field.
const says = <C extends ProblemCode>(code: C): C => code;

const text = (most: number, code: ProblemCode) =>
  shape.having(shape.string(code), [
    (value) => value.trim() === value && value.length >= 1 && value.length <= most,
    code,
  ]);
const matching = (pattern: RegExp, code: ProblemCode) =>
  shape.having(shape.string(code), [(value) => pattern.test(value), code]);

const date = shape.having(matching(/^\d{4}-\d\d-\d\d$/, 'badDate'), [
  (value) => isReadable(Temporal.PlainDate, value),
  says('badDate'),
]);
const time = matching(/^([01]\d|2[0-3]):[0-5]\d$/, 'badTime');
const zone = shape.having(shape.string(says('badZone')), [isZone, says('badZone')]);
const moment = shape.oneOf(['breath', 'thanks'], says('badMoment'));

/** Absent, `null` on the wire, or the value: `undefined` inside. */
const maybe = <T>(some: shape.Shape<T>): shape.Shape<T | null | undefined> =>
  shape.maybe((input) => (input === null ? null : some(input)));

const wireWindow = shape.strictObject({
  id: matching(/^[a-z0-9-]{1,40}$/, 'badId'),
  title: text(limits.titleLength, 'badTitle'),
  days: shape.maybe(
    shape.having(
      shape.list(shape.oneOf(weekdays, says('badDay')), says('badDay')),
      [(days) => days.length >= 1, says('noDays')],
      [(days) => new Set(days).size === days.length, says('badDay')],
    ),
  ),
  everyWeeks: shape.maybe(
    shape.having(shape.number(says('badWeeks')), [
      (weeks) => Number.isInteger(weeks) && weeks >= 1 && weeks <= limits.everyWeeks,
      says('badWeeks'),
    ]),
  ),
  from: maybe(date),
  on: shape.maybe(date),
  start: time,
  end: time,
  zone: maybe(zone),
  covers: shape.oneOf(['list', 'everything'], says('badCovers')),
  when: maybe(text(limits.whenLength, 'badWhen')),
  opensWith: maybe(moment),
  closesWith: maybe(moment),
});

const consistent = shape.having(
  wireWindow,
  [(w) => (w.on === undefined) !== (w.days === undefined), says('daysOrDate')],
  [
    (w) => w.on === undefined || (w.everyWeeks === undefined && isAbsent(w.from)),
    says('daysOrDate'),
  ],
  [(w) => (w.everyWeeks ?? 1) === 1 || !isAbsent(w.from), says('weeksNeedFrom')],
  [(w) => w.start !== w.end, says('sameTimes')],
);

/** A window on the wire, in an agreement or beside it. */
export const windowSchema: shape.Shape<ScreenFreeWindow> = (input) => asWindow(consistent(input));

const siteList = (most: number, code: ProblemCode) =>
  shape.having(shape.list(shape.string()), [(sites) => sites.length <= most, code]);

export const agreementEntries = {
  names: shape.having(shape.list(text(limits.nameLength, 'badName')), [
    (names) => names.length <= limits.names,
    says('tooManyNames'),
  ]),
  windows: shape.having(
    shape.list(windowSchema),
    [(all) => all.length <= limits.windows, says('tooManyWindows')],
    [(all) => new Set(all.map(({ id }) => id)).size === all.length, says('sameId')],
  ),
  sites: siteList(limits.sites, 'tooManySites'),
  keptOpen: siteList(limits.keptOpen, 'tooManyKeptOpen'),
  embedded: shape.or(shape.boolean(), false),
};

const agreementSchema = shape.strictObject(agreementEntries);

/** An agreement as it stands in storage or comes in a command, checked field by field. */
export function parseAgreement(input: unknown): Result<Agreement> {
  const read = checked(agreementSchema, input);
  return read.ok ? withCanonicalSites(read.value).result : read;
}

/** Refuses windows in a zone that this browser does not know. */
export function withKnownZones(agreement: Agreement): Result<Agreement> {
  const index = agreement.windows.findIndex(({ zone: at }) => at !== undefined && !isKnownZone(at));
  const value = agreement.windows[index]?.zone;
  if (value === undefined) return accepted(agreement);
  return refused('badZone', { field: `windows[${index}].zone`, value });
}

/** Checks `input` and names the first field that is wrong. */
export function checked<T>(some: shape.Shape<T>, input: unknown): Result<T> {
  try {
    return accepted(some(input));
  } catch (error) {
    if (!shape.isMisfit(error)) throw error;
    const details = { field: fieldOf(error.keys), ...shown(error.input) };
    return refused(error.code as ProblemCode, details);
  }
}

/** Canonical, without doubles; protected sites are left out and named. */
export function withCanonicalSites(agreement: Agreement): {
  result: Result<Agreement>;
  leftOut: readonly string[];
} {
  const leftOut: string[] = [];
  const lists = { sites: new Set<string>(), keptOpen: new Set<string>() };
  for (const key of ['sites', 'keptOpen'] as const) {
    for (const [index, entry] of agreement[key].entries()) {
      const parsed = parseEntry(entry);
      if (parsed.ok) lists[key].add(parsed.value);
      else if (parsed.problem.code === 'siteProtected') leftOut.push(entry);
      else
        return {
          result: refused(parsed.problem.code, { ...parsed.problem, field: `${key}[${index}]` }),
          leftOut,
        };
    }
  }
  const paths = pathGroups([...lists.sites]).length + pathGroups([...lists.keptOpen]).length;
  if (paths > limits.pathRules) {
    return { result: refused('tooManyPaths', { field: 'sites' }), leftOut };
  }
  const sites = [...lists.sites];
  return { result: accepted({ ...agreement, sites, keptOpen: [...lists.keptOpen] }), leftOut };
}

/** The wire says `null` where we say nothing. */
const isAbsent = (value: unknown): value is null | undefined => (value ?? null) === null;

interface WireWindow {
  readonly days?: readonly Weekday[] | undefined;
  readonly everyWeeks?: number | undefined;
}

/** Drops what is absent and orders the days, so that equal windows are equal values. */
function asWindow(wire: WireWindow): ScreenFreeWindow {
  const present = Object.fromEntries(Object.entries(wire).filter(([, value]) => !isAbsent(value)));
  if (!wire.days) return present as unknown as ScreenFreeWindow;
  const days = weekdays.filter((day) => wire.days?.includes(day));
  return { ...present, days, everyWeeks: wire.everyWeeks ?? 1 } as unknown as ScreenFreeWindow;
}

function isReadable(type: { from(text: string): unknown }, value: string): boolean {
  try {
    type.from(value);
    return true;
  } catch {
    return false;
  }
}

/** The shape of a name alone: a browser that has forgotten a zone must still read its agreement. */
function isZone(value: string): boolean {
  return /^[A-Za-z][\w+-]*(\/[\w+-]+)*$/.test(value);
}

/** `windows[2].start` from the keys on the way. */
const fieldOf = (keys: readonly (string | number)[]): string =>
  keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');

const shown = (input: unknown) =>
  typeof input === 'string' || typeof input === 'number'
    ? { value: String(input).slice(0, 80) }
    : {};
