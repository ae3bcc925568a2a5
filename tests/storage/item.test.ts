import * as fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { accepted, refused, type Result } from '../../src/domain/problem.ts';
import { defineItem, quarantineKey, type Stored } from '../../src/storage/item.ts';
import { fake } from '../support/fake-browser.ts';

vi.mock('../../src/platform/browser.ts', () => import('../support/fake-browser.ts'));

interface Tea {
  readonly name: string;
  readonly minutes: number;
}

function parseTea(input: unknown): Result<Tea> {
  const tea = input as Partial<Tea> | null;
  return typeof tea?.name === 'string' && typeof tea.minutes === 'number'
    ? accepted({ name: tea.name, minutes: tea.minutes })
    : refused('wrongType', { field: 'tea' });
}

const green: Tea = { name: 'green', minutes: 2 };
const fallback: Tea = { name: 'water', minutes: 0 };
/** Version 1 was a bare name, version 2 had no minutes. */
const teaItem = defineItem<Tea>({
  key: 'tea',
  fallback,
  migrations: [
    (name) => {
      if (typeof name !== 'string') throw new TypeError('version 1 is a name');
      return { called: name };
    },
    (old) => ({ name: (old as { called: string }).called, minutes: 3 }),
  ],
  parse: parseTea,
});

const stands = (data: unknown, version = 3) => ({ tea: { version, data } });

beforeEach(fake.reset);

describe('reading', () => {
  test('69: nothing stored reads as the fallback and writes nothing', async () => {
    expect(await teaItem.read()).toEqual({ state: 'ok', value: fallback });
    expect(fake.changes()).toEqual([]);
  });

  test('72: migrations run in order, from whichever version is stored', async () => {
    fake.store(stands('oolong', 1));
    expect(await teaItem.read()).toEqual({ state: 'ok', value: { name: 'oolong', minutes: 3 } });
    fake.store(stands({ called: 'mint' }, 2));
    expect(await teaItem.read()).toEqual({ state: 'ok', value: { name: 'mint', minutes: 3 } });
  });

  test('reading an old version leaves what is stored as it was', async () => {
    fake.store(stands('oolong', 1));
    await teaItem.read();
    expect(fake.stored()).toEqual(stands('oolong', 1));
  });

  test('72: an old value that its migration cannot take is unreadable, not a crash', async () => {
    fake.store(stands(7, 1));
    expect(await teaItem.read()).toMatchObject({ state: 'unreadable' });
  });

  test('a parser that throws makes the value unreadable, not a crash', async () => {
    const brittle = defineItem<Tea>({
      key: 'tea',
      fallback,
      parse: (input) => accepted({ name: (input as Tea).name.trim(), minutes: 1 }),
    });
    fake.store(stands(null, 1));
    expect(await brittle.read()).toMatchObject({ state: 'unreadable' });
  });

  test.each([
    ['text', 'tea'],
    ['null', null],
    ['a list', [1]],
    ['no data', { version: 3 }],
    ['version nought', { version: 0, data: green }],
    ['half a version', { version: 1.5, data: green }],
    ['a version in words', { version: '3', data: green }],
    ['data of another shape', { version: 3, data: { name: 4 } }],
  ])('70: %s is unreadable', async (_, raw) => {
    fake.store({ tea: raw });
    expect(await teaItem.read()).toMatchObject({ state: 'unreadable' });
  });

  test('72: data from a newer build is named as such', async () => {
    fake.store(stands({ leaf: 'new' }, 4));
    expect(await teaItem.read()).toEqual({ state: 'newer', version: 4 });
  });
});

describe('writing', () => {
  test('73: version and data go into one value with one call', async () => {
    expect(await teaItem.update(() => green)).toEqual({ ok: true, value: green });
    expect(fake.stored()).toEqual(stands(green));
    expect(fake.changes()).toEqual(['storage.local.set']);
  });

  test('72: data from a newer build is refused, not overwritten', async () => {
    fake.store(stands({ leaf: 'new' }, 4));
    expect(await teaItem.update(() => green)).toMatchObject({
      ok: false,
      problem: { code: 'newer' },
    });
    expect(fake.stored()).toEqual(stands({ leaf: 'new' }, 4));
    expect(fake.changes()).toEqual([]);
  });

  test('70: what cannot be read goes to quarantine in the same write', async () => {
    fake.store({ tea: 'torn' });
    await teaItem.update((tea) => ({ ...tea, minutes: 4 }));
    expect(fake.stored()).toEqual({
      ...stands({ ...fallback, minutes: 4 }),
      [quarantineKey('tea')]: ['torn'],
    });
    expect(fake.changes()).toEqual(['storage.local.set']);
  });

  test('a second torn value joins the first in quarantine', async () => {
    fake.store({ tea: 'torn' });
    await teaItem.update(() => green);
    fake.store({ tea: 'torn again' });
    await teaItem.update(() => green);
    expect(fake.stored()[quarantineKey('tea')]).toEqual(['torn', 'torn again']);
  });

  test('73: a failed write leaves the value, and the next one goes through', async () => {
    await teaItem.update(() => green);
    fake.fail('storage.local.set', new Error('disk full'), 1);
    await expect(teaItem.update((tea) => ({ ...tea, minutes: 9 }))).rejects.toThrow('disk full');
    expect(fake.stored()).toEqual(stands(green));
    await teaItem.update((tea) => ({ ...tea, minutes: 5 }));
    expect(fake.stored()).toEqual(stands({ ...green, minutes: 5 }));
  });

  test('71: past the quota the write fails in words and nothing is lost', async () => {
    await teaItem.update(() => green);
    fake.limits.quota = 200;
    const long = { name: 'x'.repeat(300), minutes: 1 };
    await expect(teaItem.update(() => long)).rejects.toThrow('quota');
    expect(fake.stored()).toEqual(stands(green));
  });

  test('a value that could not be read back is refused, not written', async () => {
    await teaItem.update(() => green);
    const broken = { name: undefined, minutes: 1 } as unknown as Tea;
    expect(await teaItem.update(() => broken)).toMatchObject({ ok: false });
    expect(fake.stored()).toEqual(stands(green));
  });

  test('a change that throws writes nothing and holds up nobody', async () => {
    const failing = teaItem.update(() => {
      throw new Error('no tea');
    });
    await expect(failing).rejects.toThrow('no tea');
    expect(await teaItem.update(() => green)).toMatchObject({ ok: true });
  });

  test('65: changes asked for at once lose nothing, whichever item they touch', async () => {
    const counters = ['a', 'b', 'c'].map((key) =>
      defineItem<readonly number[]>({
        key,
        fallback: [],
        parse: (input) => accepted(input as number[]),
      }),
    );
    const asked = fc.array(fc.record({ item: fc.nat(2), value: fc.nat() }), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(asked, async (changes) => {
        fake.reset();
        await Promise.all(
          changes.map(({ item, value }) => counters[item]?.update((list) => [...list, value])),
        );
        for (const [index, counter] of counters.entries()) {
          const expected = changes.filter(({ item }) => item === index).map(({ value }) => value);
          expect(await counter.read()).toEqual({ state: 'ok', value: expected });
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('watching', () => {
  test('each change is told once, and none after the watch has stopped', async () => {
    const seen: Stored<Tea>[] = [];
    const stop = teaItem.watch((stored) => seen.push(stored));
    await teaItem.update(() => green);
    await fake.settled();
    expect(seen).toEqual([{ state: 'ok', value: green }]);
    stop();
    await teaItem.update(() => fallback);
    await fake.settled();
    expect(seen).toHaveLength(1);
  });

  test('another key and another area are not its business', async () => {
    const onChange = vi.fn();
    teaItem.watch(onChange);
    fake.store({ coffee: 1 });
    fake.store(stands(green), 'session');
    await fake.settled();
    expect(onChange).not.toHaveBeenCalled();
  });

  test('a removed value is the fallback again, a torn one is unreadable, a newer one newer', async () => {
    const states: unknown[] = [];
    fake.store(stands(green));
    await fake.settled();
    teaItem.watch((stored) => states.push(stored.state === 'ok' ? stored.value : stored.state));
    await fake.browser.storage.local.remove('tea');
    fake.store({ tea: 'torn' });
    fake.store(stands({}, 9));
    await fake.settled();
    expect(states).toEqual([fallback, 'unreadable', 'newer']);
  });
});

test('a session value is kept apart from what outlives the session', async () => {
  const sipItem = defineItem<Tea>({ key: 'sip', area: 'session', fallback, parse: parseTea });
  await sipItem.update(() => green);
  expect(fake.stored('session')).toEqual({ sip: { version: 1, data: green } });
  expect(fake.stored('local')).toEqual({});
  expect(await sipItem.read()).toEqual({ state: 'ok', value: green });
});
