import { describe, expect, test } from 'vitest';
import * as shape from '../../src/domain/shape.ts';

/** What a shape throws for an input. */
function thrown(read: shape.Shape<unknown>, input: unknown): unknown {
  try {
    return { read: read(input) };
  } catch (error) {
    return error;
  }
}

const person = shape.object({
  name: shape.string(),
  nick: shape.maybe(shape.string()),
  loud: shape.or(shape.boolean(), false),
});

describe('a key that is not there', () => {
  test('gets the value in reserve, or stays away if it may be left out', () => {
    expect(person({ name: 'Noa' })).toStrictEqual({ name: 'Noa', loud: false });
  });

  test('is as good as one that is there and undefined', () => {
    const read = person({ name: 'Noa', nick: undefined, loud: undefined });
    expect(read).toEqual({ name: 'Noa', loud: false });
  });

  test('is missing if there is nothing in reserve', () => {
    expect(thrown(person, {})).toMatchObject({ code: 'missing', keys: ['name'] });
  });
});

test.each([null, undefined, 'text', 7])('%j is no object', (input) => {
  expect(thrown(person, input)).toEqual({ code: 'wrongType', input, keys: [] });
});

test('a misfit tells the way to it', () => {
  const people = shape.object({ people: shape.list(person) });
  const misfit = thrown(people, { people: [{ name: 'Noa' }, { name: 4 }] });
  expect(misfit).toEqual({ code: 'wrongType', input: 4, keys: ['people', 1, 'name'] });
  expect(shape.isMisfit(misfit)).toBe(true);
});

test.each([
  ['an error', new Error('broken')],
  ['what looks like a misfit', { code: 'wrongType', input: 4, keys: [] }],
  ['null', null],
  ['a word', 'broken'],
])('%s that is thrown by something else goes through as it is', (_, other) => {
  const copy = structuredClone(other);
  const broken: shape.Shape<unknown> = () => {
    throw other;
  };
  const through = thrown(shape.object({ name: broken }), { name: 1 });
  expect(through).toBe(other);
  expect(through).toEqual(copy);
  expect(shape.isMisfit(through)).toBe(false);
});
