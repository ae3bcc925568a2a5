import { expect, test } from 'vitest';
import { oneAtATime } from '../../src/storage/turns.ts';

test('each task starts after the one before has settled, however it went', async () => {
  const inTurn = oneAtATime();
  const log: string[] = [];
  const task =
    (name: string, fails = false) =>
    async () => {
      log.push(`${name} begins`);
      await Promise.resolve();
      log.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };
  const all = [inTurn(task('a')), inTurn(task('b', true)), inTurn(task('c'))];
  const outcomes = await Promise.allSettled(all);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});
