import { FLOOR, goalsMeasured, NONE, OURS } from './goals.mjs';
import { table } from './report.mjs';

/**
 * @typedef {import('./goals.mjs').Results} Results
 * @typedef {ReturnType<typeof goalsMeasured>} Goals
 *
 * @typedef {object} Circumstances
 * @property {string} when a day, as 2026-11-23
 * @property {string} browser
 * @property {string} machine its class, never its name
 * @property {number} rounds
 */

const standing = ({ measured }) => {
  if (!measured) return 'not measured';
  return measured.met ? 'met' : '**missed**';
};
const STATES = ['awake', 'asleep'];
/** @param {unknown} word */
const spaced = (word) => (typeof word === 'string' ? word.replaceAll('/', ' · ') : '');
const isCount = (word) => /^\d+\/\d+\/\d+$/.test(word ?? '');
const isSome = (word) => isCount(word) && /[1-9]/.test(word);

/**
 * The page `docs/performance.md`: a template filled with what was measured.
 * @param {object} given
 * @param {string} given.template with `{{name}}` where something goes
 * @param {Results} given.results
 * @param {Record<string, string>} given.reasons why a goal is missed, by its id
 * @param {Circumstances} given.circumstances
 */
export function performancePage({ template, results, reasons, circumstances }) {
  const goals = goalsMeasured(results);
  const parts = {
    ...circumstances,
    rounds: String(circumstances.rounds),
    tally: tallyOf(goals),
    goals: goalTable(goals),
    reasons: reasonList(goals, reasons),
    ...waysIn(results['evasions']?.figures ?? {}),
  };
  const page = template.replaceAll(/\{\{(\w+)\}\}/g, (hole, name) => parts[name] ?? hole);
  return `${page.replaceAll(/\n{3,}/g, '\n\n').trimEnd()}\n`;
}

/** @param {Goals} goals */
export function tallyOf(goals) {
  const missed = goals.filter(({ measured }) => measured && !measured.met).length;
  const unmeasured = goals.filter(({ measured }) => !measured).length;
  const rest = [missed && `${missed} missed`, unmeasured && `${unmeasured} not measured`];
  const met = goals.length - missed - unmeasured;
  return `${[`${met} of ${goals.length} goals met`, ...rest.filter(Boolean)].join(', ')}.`;
}

/** @param {Goals} goals */
export function goalTable(goals) {
  const rows = goals.map((goal) => {
    const { ours = '', floor = '', ratio = '' } = goal.measured ?? {};
    return [goal.what, goal.goal, ours, floor, ratio, standing(goal)];
  });
  return table(['What', 'Goal', 'Undivided', 'Beside it', 'Ratio', ''], rows);
}

function reasonList(goals, reasons) {
  const missed = goals.filter(({ measured }) => measured && !measured.met);
  if (missed.length === 0) return '';
  const explained = missed.filter(({ id }) => reasons[id]);
  const open = missed.filter(({ id }) => !reasons[id]).map(({ what }) => what);
  const lines = explained.map(({ id, what }) => `- **${what}.** ${reasons[id]}`);
  if (open.length > 0) lines.push(`- Not explained yet: ${open.join('; ')}.`);
  return `## What is missed, and why\n\n${lines.join('\n')}`;
}

/** @param {import('./report.mjs').Figures} figures of the evasions */
function waysIn(figures) {
  const names = Object.keys(figures)
    .filter((key) => key.endsWith(`, ${STATES[0]}`))
    .map((key) => key.slice(0, key.lastIndexOf(', ')));
  const wordOf = (name, state, extension) => figures[`${name}, ${state}`]?.[extension];
  const open = names.filter((name) => STATES.some((state) => isSome(wordOf(name, state, OURS))));
  const unproven = names.filter((name) =>
    STATES.some((state) => !isSome(wordOf(name, state, NONE))),
  );
  const failed = names.filter((name) =>
    STATES.some((state) => !isCount(wordOf(name, state, OURS))),
  );
  const rows = open.map((name) => [
    name,
    ...STATES.map((state) => spaced(wordOf(name, state, OURS))),
    spaced(wordOf(name, STATES[0], FLOOR)),
    spaced(wordOf(name, STATES[0], NONE)),
  ]);
  return {
    tries: [
      `${names.length} ways to a set-aside site were tried, each with our worker awake and stopped, each on a site of its own. ${openInWords(open.length)}`,
      unproven.length > 0
        ? `Without an extension these did not lead there either, so they prove nothing: ${unproven.join('; ')}.`
        : 'Without an extension every one of them leads there.',
      failed.length > 0 && `These could not be tried to the end: ${failed.join('; ')}.`,
      checksInWords(figures['worker_checks']?.[OURS]?.median ?? 0),
    ]
      .filter(Boolean)
      .join(' '),
    ways: rows.length > 0 ? table(['Way', ...STATES, 'Floor', 'No extension'], rows) : '',
    names: names.join('; '),
  };
}

function openInWords(count) {
  if (count === 0) return 'None let a request, a script or a paint through.';
  const subject = count === 1 ? 'One' : String(count);
  return `${subject} let something through (requests · scripts · paints).`;
}

const checksInWords = (count) =>
  count === 0
    ? ''
    : `Besides, the browser looked ${count === 1 ? 'once' : `${count} times`} for a newer version of a site's own worker, which is left to run.`;
