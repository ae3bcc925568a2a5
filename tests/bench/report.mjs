import { mean, round, summary } from './support/stats.mjs';

/**
 * @typedef {import('./runner.mjs').Samples} Samples
 * @typedef {Partial<import('./support/stats.mjs').Summary> & { na?: string }} Figure `na` says why
 *   there is no value, or why some are missing
 * @typedef {Record<string, Record<string, Figure | string>>} Figures by key, then by extension; what was
 *   told in words stays words
 */

const MOST_LETTERS = 40;
const isShare = (key) => /_pct(_|$)/.test(key);
/** @param {import('./metrics.mjs').Value} value */
const reasonOf = (value) => (typeof value === 'object' ? value.na : undefined);

const isRow = (values, key) => key !== 'error' && values[key].length > 0;

/**
 * A metric's samples in short. The middle of a share is its mean, of everything else the median.
 * @param {Samples} samples
 * @returns {Figures}
 */
export function figuresOf(samples) {
  const all = Object.entries(samples);
  const keys = new Set(
    all.flatMap(([, values]) => Object.keys(values).filter((key) => isRow(values, key))),
  );
  return Object.fromEntries(
    Array.from(keys, (key) => [
      key,
      Object.fromEntries(
        all.map(([name, { [key]: values = [], error = [] }]) => [
          name,
          values.length > 0 && values.every((value) => typeof value === 'string')
            ? tally(values)
            : figureOf(key, values, [...values, ...error].map(reasonOf).find(Boolean)),
        ]),
      ),
    ]),
  );
}

/** @returns {Figure} */
function figureOf(key, values, reason) {
  const numbers = values.filter((value) => Number.isFinite(value));
  const figure = summary(numbers);
  if (!figure) return { n: 0, na: reason ?? 'no finite value' };
  if (isShare(key)) figure.median = round(mean(numbers), 1);
  return reason === undefined ? figure : { ...figure, na: reason };
}

/** `page x11, allowed` */
function tally(words) {
  return [...new Set(words)]
    .map((word) => ({ word, count: words.filter((other) => other === word).length }))
    .sort((a, b) => b.count - a.count)
    .map(({ word, count }) => (count > 1 ? `${word} x${count}` : word))
    .join(', ');
}

/**
 * The medians, with the middle half behind them, one column for each extension.
 * @param {Figures} figures
 * @param {readonly string[]} names
 */
export function medianTable(figures, names) {
  const cells = (by) => names.map((name) => cellOf(by[name]));
  const rows = Object.entries(figures).map(([key, by]) => [key].concat(cells(by)));
  return table(['', ...names], rows);
}

/** @param {Figure | string | undefined} figure */
function cellOf(figure) {
  if (typeof figure === 'string') return figure;
  if (figure?.median === undefined) return `n/a: ${figure?.na}`.slice(0, MOST_LETTERS);
  const { median, p25, p75 } = figure;
  return p25 === p75 ? `${median}` : `${median} [${p25}-${p75}]`;
}

/**
 * How many times as much as each of `others` it takes `name`.
 * @param {Figures} figures
 * @param {string} name
 * @param {readonly string[]} others
 */
export function ratioTable(figures, name, others) {
  const ratios = (by) => others.map((other) => ratio(by[name]?.median, by[other]?.median));
  const rows = Object.entries(figures)
    .filter(([, by]) => Object.values(by).every((figure) => typeof figure !== 'string'))
    .map(([key, by]) => [key].concat(ratios(by)));
  return table([`${name} /`, ...others], rows);
}

function ratio(value, other) {
  if (value === undefined || other === undefined) return 'n/a';
  if (other === 0) return value === 0 ? '1' : 'inf';
  return String(round(value / other));
}

/**
 * A Markdown table whose columns line up.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function table(head, rows) {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column].length)),
  );
  const line = (cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
