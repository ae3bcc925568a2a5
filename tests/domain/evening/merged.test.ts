import { describe, expect, test } from 'vitest';
import { noEvening, type Evening } from '../../../src/domain/evening/evening.ts';
import { merged } from '../../../src/domain/evening/merged.ts';

const END = '2026-11-23T21:00:00Z';
const dinner = { key: 'dinner@2026-11-23', end: END };
const walk = { key: 'walk@2026-11-23', end: END };
const opened = { host: 'news.example', until: END, kind: 'five' } as const;
const moved = { key: 'dinner@2026-11-23', from: END, start: END, end: END };
const evening = (more: Partial<Evening>): Evening => ({ ...noEvening, ...more });

describe('two evenings made of one', () => {
  test.each<[string, Evening, Evening, Evening, Evening]>([
    [
      'what each added is there, once',
      noEvening,
      evening({ letGo: [dinner] }),
      evening({ letGo: [walk, dinner] }),
      evening({ letGo: [walk, dinner] }),
    ],
    [
      'what only one of us added is there, mine last',
      noEvening,
      evening({ letGo: [dinner] }),
      evening({ letGo: [walk] }),
      evening({ letGo: [walk, dinner] }),
    ],
    [
      'what I took away is gone, in whatever order its keys are stored',
      evening({ letGo: [dinner] }),
      noEvening,
      evening({ letGo: [{ end: dinner.end, key: dinner.key }] }),
      noEvening,
    ],
    [
      'mine is put back where theirs never saw it',
      noEvening,
      evening({ letGo: [dinner], pausedUntil: END }),
      evening({ exceptions: [opened] }),
      evening({ letGo: [dinner], exceptions: [opened], pausedUntil: END }),
    ],
    [
      'what I took away is gone, what I left alone is theirs',
      evening({ begun: { start: '2026-11-23T20:00:00Z', end: END }, exceptions: [opened] }),
      noEvening,
      evening({
        begun: { start: '2026-11-23T20:00:00Z', end: END },
        exceptions: [opened],
        settledUntil: END,
      }),
      evening({ settledUntil: END }),
    ],
    [
      'what I moved is moved, what the other moved too, and what was told is told',
      evening({ told: { key: dinner.key, start: END, stands: true } }),
      evening({
        told: { key: dinner.key, start: END, stands: false },
        moved: [moved],
      }),
      evening({
        told: { key: dinner.key, start: END, stands: true },
        moved: [{ ...moved, key: walk.key }],
      }),
      evening({
        told: { key: dinner.key, start: END, stands: false },
        moved: [{ ...moved, key: walk.key }, moved],
      }),
    ],
    [
      'what I did not touch is not put back',
      evening({ pausedUntil: END }),
      evening({ pausedUntil: END }),
      noEvening,
      noEvening,
    ],
  ])('%s', (_, base, mine, theirs, expected) => {
    expect(merged(base, mine, theirs)).toEqual(expected);
  });

  test('where mine is already in theirs, nothing changes', () => {
    const mine = evening({ letGo: [dinner] });
    const theirs = evening({ letGo: [dinner], settledUntil: END });
    expect(merged(noEvening, mine, theirs)).toEqual(theirs);
    expect(merged(noEvening, mine, mine)).toEqual(mine);
  });
});
