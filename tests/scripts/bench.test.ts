import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { goals, goalsMeasured } from '../bench/goals.mjs';
import { performancePage, tallyOf } from '../bench/performance-page.mjs';
import { figuresOf, medianTable, ratioTable } from '../bench/report.mjs';
import { batchesOf, runBatch } from '../bench/runner.mjs';
import { quantile, summary } from '../bench/support/stats.mjs';
import { together } from '../bench/support/together.mjs';

const benchFile = (name: string) =>
  readFileSync(new URL(`../bench/${name}`, import.meta.url), 'utf8');
const reasonsKept: Record<string, string> = JSON.parse(benchFile('reasons.json'));

/** One metric's samples, for ours, the floor and a browser without an extension. */
const results = (metric: string, ours: object, floor: object = {}, none: object = {}) => ({
  [metric]: {
    figures: figuresOf({ undivided: ours, 'floor-redirect': floor, none } as never),
  },
});
const measured = (id: string, from: object) =>
  goalsMeasured(from as never).find((goal: { id: string }) => goal.id === id)?.measured;

const times = (ours: number, floor: number) =>
  results('block', { block_ms_awake: [ours] }, { block_ms_awake: [floor] });

const idling = (writes: number[]) =>
  results('idle', {
    wakeups_per_min_inside: [0, 0, 0],
    ext_cpu_ms_per_min_inside: [0, 0, 0],
    writes_per_min_inside: writes,
  });

const tries = (ours: string) =>
  results(
    'evasions',
    {
      requests: [0],
      scripts: [0],
      paints: [0],
      'typed, awake': [ours],
      'typed, asleep': ['0/0/0'],
    },
    {},
    { 'typed, awake': ['2/1/1'], 'typed, asleep': ['2/1/1'] },
  );

describe('the figures', () => {
  it('are a median with the middle half, of the finite values alone', () => {
    expect(summary([4, 1, NaN, 3, 2, 5])).toEqual({
      n: 5,
      median: 3,
      p25: 2,
      p75: 4,
      min: 1,
      max: 5,
    });
    expect(summary([NaN])).toBeUndefined();
    expect(quantile([10, 20], 0.25)).toBe(12.5);
  });

  it('of a share are its mean', () => {
    const figures = figuresOf({ a: { leak_pct: [0, 0, 100, 100, 100] } });
    expect(figures['leak_pct']['a'].median).toBe(60);
  });

  it('say why there is no value', () => {
    const figures = figuresOf({ a: { ms: [7] }, b: { error: [{ na: 'no extension' }] } });
    expect(figures['ms']['b']).toEqual({ n: 0, na: 'no extension' });
    expect(medianTable(figures, ['a', 'b'])).toContain('| n/a: no extension |');
  });

  it('of words are counted, and have no ratio', () => {
    const figures = figuresOf({
      a: { outcome: ['page', 'page', 'error'], ms: [3] },
      b: { ms: [2] },
    });
    expect(figures['outcome']['a']).toBe('page x2, error');
    expect(ratioTable(figures, 'a', ['b'])).toBe('| a / | b   |\n|-----|-----|\n| ms  | 1.5 |');
  });
});

describe('a goal', () => {
  it('against the floor holds up to its last hundredth', () => {
    expect(measured('block', times(115, 100))).toEqual({
      ours: '115 ms',
      floor: '100 ms',
      ratio: '1.15×',
      met: true,
    });
    expect(measured('block', times(116, 100))?.met).toBe(false);
  });

  it('for a fixed number does without the floor', () => {
    expect(measured('zip', results('package', { zip_one_language_kb: [200] }))).toEqual({
      ours: '200 KB',
      met: true,
    });
    expect(measured('zip', results('package', { zip_one_language_kb: [200.1] }))?.met).toBe(false);
  });

  it('of idling is missed if anything happened in any round', () => {
    expect(measured('idle-inside', idling([0, 0, 0]))).toEqual({ ours: '0 · 0 · 0', met: true });
    expect(measured('idle-inside', idling([0, 1, 0]))).toEqual({ ours: '0 · 0 · 1', met: false });
  });

  it('that was not measured is neither met nor missed', () => {
    expect(measured('worker', times(1, 1))).toBeUndefined();
    expect(tallyOf(goalsMeasured(times(1, 1) as never))).toBe(
      `1 of ${goals.length} goals met, ${goals.length - 1} not measured.`,
    );
  });

  it('has an id of its own, and every reason that is kept belongs to one', () => {
    const ids = goals.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(reasonsKept).filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('the page', () => {
  const circumstances = {
    when: '2026-11-23',
    browser: 'Chromium 156',
    machine: '2 cores',
    rounds: 3,
  };
  const pageOf = (from: object, reasons: object = {}) =>
    performancePage({
      template: benchFile('performance.template.md'),
      results: from as never,
      reasons: reasons as never,
      circumstances,
    });
  it('leaves no hole of its template open', () => {
    expect(pageOf({})).not.toMatch(/\{\{|undefined/);
    expect(pageOf({})).toContain('2026-11-23, Chromium 156, 2 cores, rounds: 3.');
  });

  it('gives the kept reason for what is missed, and none for what is met', () => {
    const missed = results('package', { zip_scripts_kb: [71], zip_one_language_kb: [100] });
    const page = pageOf(missed, { 'zip-scripts': 'Words weigh.', zip: 'Not this one.' });
    expect(page).toContain('- **Scripts, zipped.** Words weigh.');
    expect(page).not.toContain('Not this one.');
    expect(pageOf(missed)).toContain('- Not explained yet: Scripts, zipped.');
  });

  it('lists only the ways that let something through', () => {
    expect(pageOf(tries('0/0/0'))).toContain('None let a request, a script or a paint through.');
    expect(pageOf(tries('1/0/0'))).toMatch(/\| typed +\| 1 · 0 · 0 +\| 0 · 0 · 0/);
  });

  it('names a way that does not lead there without an extension either', () => {
    const page = pageOf(
      results('evasions', { 'typed, awake': ['0/0/0'], 'typed, asleep': ['0/0/0'] }),
    );
    expect(page).toContain('so they prove nothing: typed.');
  });
});

describe('trials that run at once', () => {
  it('wait for each other, but not for one that has left', async () => {
    const company = together(3);
    const order: string[] = [];
    const first = company.meet().then(() => order.push('first'));
    order.push('before');
    company.leave();
    const second = company.meet().then(() => order.push('second'));
    await Promise.all([first, second]);
    expect(order).toEqual(['before', 'first', 'second']);
  });

  it('take turns, also after one that fails', async () => {
    const { turn } = together(2);
    const order: string[] = [];
    const trial = async (name: string) => {
      for (let i = 0; i < 2; i += 1) await turn(async () => order.push(name));
    };
    const failing = turn(() => Promise.reject(new Error('no')));
    await Promise.all([trial('a'), trial('b'), expect(failing).rejects.toThrow('no')]);
    expect(order).toEqual(['a', 'b', 'a', 'b']);
  });

  it('share the machine only if all they do is wait', () => {
    const [a, b, c] = [{ name: 'a', waits: true }, { name: 'b' }, { name: 'c', waits: true }];
    expect(batchesOf([a, b, c] as never)).toEqual([[b], [a, c]]);
  });

  it('fail alone, reverse every second round, and stop when they are counted', async () => {
    const order: string[] = [];
    const run = async ({ adapter }: { adapter: { name: string } }) => {
      order.push(adapter.name);
      if (adapter.name === 'b') throw new Error('broken');
      return { ms: [1, 2] };
    };
    const adapters = [{ name: 'a' }, { name: 'b' }];
    const options = { adapters, rounds: 3, say: () => undefined } as never;
    const timed = { name: 'timed', inTurn: true, mostRounds: 2, run } as never;
    expect(await runBatch([timed], options)).toEqual({
      timed: {
        a: { ms: [1, 2, 1, 2] },
        b: { error: [{ na: 'broken' }, { na: 'broken' }] },
      },
    });
    expect(order).toEqual(['a', 'b', 'b', 'a']);
  });
});
