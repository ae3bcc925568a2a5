import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { onceMore } from '../../src/background/once-more.ts';

/** A task whose runs end when the test says so. */
function aTask() {
  const open: ((error?: Error) => void)[] = [];
  const seen = { runs: 0, most: 0, now: 0 };
  const task = async () => {
    seen.runs += 1;
    seen.now += 1;
    seen.most = Math.max(seen.most, seen.now);
    try {
      await new Promise<void>((resolve, reject) =>
        open.push((error) => (error ? reject(error) : resolve())),
      );
    } finally {
      seen.now -= 1;
    }
  };
  return { task, seen, end: (error?: Error) => open.shift()?.(error) };
}
const turn = () => new Promise((done) => setImmediate(done));

test('however often it is asked for meanwhile, it runs once more', async () => {
  const { task, seen, end } = aTask();
  const ask = onceMore(task);
  const all = [ask(), ask(), ask(), ask()];
  end();
  await turn();
  end();
  await Promise.all(all);
  expect(seen).toEqual({ runs: 2, most: 1, now: 0 });
});

test('a run that failed does not keep the next from running', async () => {
  const { task, seen, end } = aTask();
  const ask = onceMore(task);
  const [first, second] = [ask(), ask()];
  end(new Error('no'));
  await expect(first).rejects.toThrow('no');
  await turn();
  end();
  await second;
  expect(seen.runs).toBe(2);
});

test('asked again at the very moment a run ends, it still runs one at a time', async () => {
  const { task, seen, end } = aTask();
  const ask = onceMore(task);
  const first = ask();
  void ask();
  const third = first.then(() => ask());
  end();
  await turn();
  expect(seen).toEqual({ runs: 2, most: 1, now: 1 });
  end();
  await third;
});

test('runs never overlap, and each call is answered by a run that began after it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('ask', 'end', 'tick', 'turn')), async (steps) => {
      const { task, seen, end } = aTask();
      const ask = onceMore(task);
      const begunAtCall: Promise<boolean>[] = [];
      for (const step of steps) {
        if (step === 'ask') {
          const runs = seen.runs;
          begunAtCall.push(ask().then(() => seen.runs > runs));
        } else if (step === 'end') end();
        else if (step === 'tick') await Promise.resolve();
        else await turn();
        expect(seen.most).toBeLessThanOrEqual(1);
      }
      for (let rest = 0; rest < 3; rest++) {
        await turn();
        end();
      }
      expect(await Promise.all(begunAtCall)).not.toContain(false);
    }),
    { numRuns: 200 },
  );
});
