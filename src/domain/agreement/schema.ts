import * as v from 'valibot';
import { accepted, refused, type ProblemCode, type Result } from '../problem.ts';
import { weekdays, type ScreenFreeWindow, type Weekday } from '../schedule/window.ts';
import { isKnownZone } from '../schedule/zone.ts';
import { parseEntry } from '../sites/entry.ts';
import { pathGroups } from '../sites/path-rules.ts';
import { limits, type Agreement } from './agreement.ts';

// Every message below is a problem code; pages put it into a sentence that names the field.
const says = <C extends ProblemCode>(code: C): C => code;

const text = (most: number, code: ProblemCode) =>
  v.pipe(
    v.string(code),
    v.check((value) => value.trim() === value && value.length >= 1 && value.length <= most, code),
  );

const date = v.pipe(
  v.string(says('badDate')),
  v.check(
    (value) => /^\d{4}-\d\d-\d\d$/.test(value) && isReadable(Temporal.PlainDate, value),
    'badDate',
  ),
);
const time = v.pipe(v.string(says('badTime')), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'badTime'));
const zone = v.pipe(v.string(says('badZone')), v.check(isZone, 'badZone'));
const moment = v.picklist(['breath', 'thanks'], says('badMoment'));

/** Absent, `null` on the wire, or the value: `undefined` inside. */
const maybe = <S extends v.GenericSchema<string, string>>(schema: S) =>
  v.optional(v.nullable(schema));

/** A window on the wire, in an agreement or beside it. */
export const windowSchema = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(says('badId')), v.regex(/^[a-z0-9-]{1,40}$/, 'badId')),
    title: text(limits.titleLength, 'badTitle'),
    days: v.optional(
      v.pipe(
        v.array(v.picklist(weekdays, says('badDay')), says('badDay')),
        v.minLength(1, says('noDays')),
        v.check((days) => new Set(days).size === days.length, says('badDay')),
      ),
    ),
    everyWeeks: v.optional(
      v.pipe(
        v.number(says('badWeeks')),
        v.integer(says('badWeeks')),
        v.minValue(1, says('badWeeks')),
        v.maxValue(limits.everyWeeks, says('badWeeks')),
      ),
    ),
    from: maybe(date),
    on: v.optional(date),
    start: time,
    end: time,
    zone: maybe(zone),
    covers: v.picklist(['list', 'everything'], says('badCovers')),
    when: maybe(text(limits.whenLength, 'badWhen')),
    opensWith: maybe(moment),
    closesWith: maybe(moment),
  }),
  v.check((w) => (w.on === undefined) !== (w.days === undefined), says('daysOrDate')),
  v.check(
    (w) => w.on === undefined || (w.everyWeeks === undefined && isAbsent(w.from)),
    says('daysOrDate'),
  ),
  v.check((w) => (w.everyWeeks ?? 1) === 1 || !isAbsent(w.from), says('weeksNeedFrom')),
  v.check((w) => w.start !== w.end, says('sameTimes')),
  v.transform((wire): ScreenFreeWindow => asWindow(wire)),
);

const siteList = (most: number, code: ProblemCode) =>
  v.pipe(v.array(v.string(says('wrongType')), says('wrongType')), v.maxLength(most, code));

export const agreementEntries = {
  names: v.pipe(
    v.array(text(limits.nameLength, 'badName'), says('wrongType')),
    v.maxLength(limits.names, says('tooManyNames')),
  ),
  windows: v.pipe(
    v.array(windowSchema, says('wrongType')),
    v.maxLength(limits.windows, says('tooManyWindows')),
    v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, says('sameId')),
  ),
  sites: siteList(limits.sites, 'tooManySites'),
  keptOpen: siteList(limits.keptOpen, 'tooManyKeptOpen'),
  embedded: v.optional(v.boolean(says('wrongType')), false),
};

const agreementSchema = v.strictObject(agreementEntries);

/** An agreement as it stands in storage or comes in a command, checked field by field. */
export function parseAgreement(input: unknown): Result<Agreement> {
  const shape = checked(agreementSchema, input);
  return shape.ok ? withCanonicalSites(shape.value).result : shape;
}

/** Refuses windows in a zone that this browser does not know. */
export function withKnownZones(agreement: Agreement): Result<Agreement> {
  const index = agreement.windows.findIndex(({ zone: at }) => at !== undefined && !isKnownZone(at));
  const value = agreement.windows[index]?.zone;
  if (value === undefined) return accepted(agreement);
  return refused('badZone', { field: `windows[${index}].zone`, value });
}

/** Checks `input` and names the first field that is wrong. */
export function checked<S extends v.GenericSchema>(
  schema: S,
  input: unknown,
): Result<v.InferOutput<S>> {
  const parsed = v.safeParse(schema, input, { abortEarly: true });
  if (parsed.success) return accepted(parsed.output);
  const issue: v.BaseIssue<unknown> = parsed.issues[0];
  const field = fieldOf(issue);
  if (issue.kind === 'schema' && issue.type === 'strict_object' && issue.path) {
    const key = String(issue.path.at(-1)?.key);
    if (issue.expected === 'never') return refused('unknownKey', { field, value: key });
    if (issue.expected === `"${key}"`) return refused('missing', { field });
  }
  const code = issue.type === 'strict_object' ? 'wrongType' : (issue.message as ProblemCode);
  return refused(code, { field, ...shown(issue.input) });
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
function fieldOf(issue: v.BaseIssue<unknown>): string {
  const keys = issue.path?.map(({ key }) => key) ?? [];
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

const shown = (input: unknown) =>
  typeof input === 'string' || typeof input === 'number'
    ? { value: String(input).slice(0, 80) }
    : {};
