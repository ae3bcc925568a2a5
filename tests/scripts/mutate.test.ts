import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/main.mjs';
import { rooms, roomsAt } from '../../scripts/mutate/rooms.mjs';

interface Room {
  readonly name: string;
  readonly code: readonly string[];
}
const namesOf = (chosen: readonly Room[]) => chosen.map(({ name }) => name);

describe('the rooms that are mutated', () => {
  it('are the whole domain and the background', () => {
    const inside = readdirSync(join(root, 'src', 'domain'), { withFileTypes: true });
    const folders = inside.filter((one) => one.isDirectory()).map(({ name }) => `domain/${name}`);
    expect(
      namesOf(rooms)
        .filter((name) => !name.endsWith('.ts'))
        .toSorted(),
    ).toEqual(['background', 'domain', ...folders].toSorted());
  });

  it('can be chosen, a folder or a single file', () => {
    expect(namesOf(roomsAt('background, domain/sites/'))).toEqual(['background', 'domain/sites']);
    const [plan] = roomsAt('domain/plan.ts');
    expect([plan.name, plan.code]).toEqual(['domain', ['domain/plan.ts']]);
    const files = ['domain/sites/match.ts', 'domain/sites/rules.ts'];
    const [sites] = roomsAt(files.join(','));
    expect([sites.name, sites.code]).toEqual(['domain/sites', files]);
  });

  it.each(['ui', 'domain/nowhere', 'domain/nowhere.ts'])('are not %s', (place) => {
    expect(() => roomsAt(place)).toThrow(`There is nothing to mutate at "${place}".`);
  });
});
