import { round } from './support/stats.mjs';

/**
 * @typedef {import('./report.mjs').Figures} Figures
 * @typedef {Record<string, { figures: Figures }>} Results by metric
 *
 * @typedef {object} Measured
 * @property {string} ours the value, with its spread
 * @property {string} [floor] the same of what it is compared with
 * @property {string} [ratio]
 * @property {boolean} met
 *
 * @typedef {object} Goal
 * @property {string} id under which a reason is kept in `reasons.json`
 * @property {string} what
 * @property {string} goal
 * @property {(read: Read) => Measured | undefined} measure undefined if a figure is missing
 *
 * @typedef {(metric: string, key: string, name?: string) => import('./report.mjs').Figure | undefined} Read
 */

export const OURS = 'undivided';
export const FLOOR = 'floor-redirect';
export const NONE = 'none';

/** @param {number} value three digits that count, or all before the point */
const short = (value) => String(value >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
const spread = ({ p25, p75 }) => (p25 === p75 ? '' : ` (${short(p25)}–${short(p75)})`);

/** `142 ms (131–160)` */
export const inWords = (figure, unit) => `${short(figure.median)} ${unit}${spread(figure)}`;

/**
 * Ours beside something else, as a ratio of medians.
 * @returns {Goal['measure']}
 */
function ratioOf([metric, key], [otherKey, otherName], most, unit = 'ms') {
  return (read) => {
    const [ours, other] = [read(metric, key), read(metric, otherKey, otherName)];
    if (ours?.median === undefined || !other?.median) return undefined;
    const ratio = ours.median / other.median;
    return {
      ours: inWords(ours, unit),
      floor: inWords(other, unit),
      ratio: `${round(ratio).toFixed(2)}×`,
      met: round(ratio) <= most,
    };
  };
}

/** Ours against a fixed number; beside it the floor's, if it has one. @returns {Goal['measure']} */
function atMost([metric, key], most, unit) {
  return (read) => {
    const [ours, floor] = [read(metric, key), read(metric, key, FLOOR)];
    if (ours?.median === undefined) return undefined;
    const beside = floor?.median === undefined ? {} : { floor: inWords(floor, unit) };
    return { ours: inWords(ours, unit), ...beside, met: ours.median <= most };
  };
}

const highest = (figures) => figures.map(({ max }) => short(max ?? 0)).join(' · ');

/** An idle minute: everything is 0. @returns {Goal['measure']} */
function idle(state) {
  return (read) => {
    const keys = ['wakeups_per_min', 'ext_cpu_ms_per_min', 'writes_per_min'];
    const of = (name) => keys.map((key) => read('idle', `${key}_${state}`, name));
    const values = of(OURS);
    if (values.some((figure) => figure?.median === undefined)) return undefined;
    const floor = of(FLOOR);
    return {
      ours: highest(values),
      ...(floor.every((figure) => figure?.median !== undefined) ? { floor: highest(floor) } : {}),
      met: values.every(({ max }) => max === 0),
    };
  };
}

/** Requests, page scripts and paints in all tries to get in. @type {Goal['measure']} */
function evasions(read) {
  const keys = ['requests', 'scripts', 'paints'];
  const of = (name) => keys.map((key) => read('evasions', key, name)?.median);
  const [ours, floor] = [of(OURS), of(FLOOR)];
  if (ours.includes(undefined)) return undefined;
  return {
    ours: ours.join(' · '),
    ...(floor.includes(undefined) ? {} : { floor: floor.join(' · ') }),
    met: ours.every((count) => count === 0) && !read('evasions', 'failed')?.median,
  };
}

/** @type {readonly Goal[]} */
export const goals = [
  {
    id: 'evasions',
    what: 'Requests · page scripts · paints of a set-aside site, every way in',
    goal: '0 · 0 · 0',
    measure: evasions,
  },
  {
    id: 'block',
    what: 'Block page shown, worker awake',
    goal: '≤ 1.15×',
    measure: ratioOf(['block', 'block_ms_awake'], ['block_ms_awake', FLOOR], 1.15),
  },
  {
    id: 'block-asleep',
    what: 'Block page shown, worker asleep',
    goal: '≤ 1.15×',
    measure: ratioOf(['block', 'block_ms_asleep'], ['block_ms_asleep', FLOOR], 1.15),
  },
  ...[1, 10, 50].map((parts) => ({
    id: `load-${parts}`,
    what: `Allowed page with ${parts === 1 ? 'one part' : `${parts} parts`}, loaded`,
    goal: '≤ 1.02×',
    measure: ratioOf(['overhead', `load_ms_${parts}`], [`load_ms_${parts}`, NONE], 1.02),
  })),
  {
    id: 'idle-inside',
    what: 'Idle minute in a window: wake-ups · CPU ms · storage writes',
    goal: '0 · 0 · 0',
    measure: idle('inside'),
  },
  {
    id: 'idle-outside',
    what: 'Idle minute outside: wake-ups · CPU ms · storage writes',
    goal: '0 · 0 · 0',
    measure: idle('outside'),
  },
  {
    id: 'scale-1000',
    what: 'Block page with 1,000 sites, against 10',
    goal: '≤ 1.10×',
    measure: ratioOf(['scale', 'block_ms_1000'], ['block_ms_10', OURS], 1.1),
  },
  {
    id: 'scale-5000',
    what: 'Block page with 5,000 sites, against 10',
    goal: '≤ 1.10×',
    measure: ratioOf(['scale', 'block_ms_5000'], ['block_ms_10', OURS], 1.1),
  },
  {
    id: 'apply',
    what: 'A change with 5,000 sites, applied',
    goal: '≤ 1,000 ms',
    measure: atMost(['scale', 'apply_ms_5000'], 1000, 'ms'),
  },
  {
    id: 'boundary-visit',
    what: 'A window begins: until a new visit is blocked',
    goal: '≤ 500 ms',
    measure: atMost(['boundary', 'new_navigation_ms'], 500, 'ms'),
  },
  {
    id: 'boundary-open',
    what: 'A window begins: until an open page is covered',
    goal: '≤ 500 ms',
    measure: atMost(['boundary', 'open_tab_ms'], 500, 'ms'),
  },
  {
    id: 'worker',
    what: 'Worker asleep, until its first listener answers',
    goal: '≤ 2.00×',
    measure: ratioOf(['worker', 'first_answer_ms'], ['first_answer_ms', FLOOR], 2),
  },
  {
    id: 'popup',
    what: 'Popup, first paint, against a bare page',
    goal: '≤ 1.25×',
    measure: ratioOf(['ui', 'popup_paint_ms_asleep'], ['bare_paint_ms_asleep', OURS], 1.25),
  },
  {
    id: 'options',
    what: 'Settings, first paint, against a bare page',
    goal: '≤ 1.60×',
    measure: ratioOf(['ui', 'options_paint_ms_asleep'], ['bare_paint_ms_asleep', OURS], 1.6),
  },
  {
    id: 'drag',
    what: 'One of 200 windows carried through the week: frames that come late',
    goal: '≤ 5 %',
    measure: atMost(['drag', 'late_frames_pct'], 5, '%'),
  },
  {
    id: 'years',
    what: 'Together over ten years of daily use, against none, all of it there',
    goal: '≤ 1.50×',
    measure: ratioOf(['years', 'ten_years_ms'], ['empty_ms', OURS], 1.5),
  },
  {
    id: 'breathing',
    what: 'Five minutes of breathing: how far its words have drifted',
    goal: '≤ 50 ms',
    measure: atMost(['breathing', 'drift_ms'], 50, 'ms'),
  },
  {
    id: 'zip-scripts',
    what: 'Scripts, zipped',
    goal: '≤ 70 KB',
    measure: atMost(['package', 'zip_scripts_kb'], 70, 'KB'),
  },
  {
    id: 'zip',
    what: 'Everything, zipped, in one language',
    goal: '≤ 200 KB',
    measure: atMost(['package', 'zip_one_language_kb'], 200, 'KB'),
  },
];

/**
 * Each goal with what was measured.
 * @param {Results} results
 * @returns {(Goal & { measured?: Measured })[]}
 */
export function goalsMeasured(results) {
  /** @type {Read} */
  const read = (metric, key, name = OURS) => {
    const figure = results[metric]?.figures[key]?.[name];
    return typeof figure === 'string' ? undefined : figure;
  };
  return goals.map((goal) => Object.assign({}, goal, { measured: goal.measure(read) }));
}
