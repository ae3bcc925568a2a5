/** Wednesday 25 November 2026: before dinner, and in the middle of it. */
export const BEFORE = '2026-11-25T17:42:00Z';
export const SOON = '2026-11-25T19:10:00Z';
/** Ten minutes before it, almost. */
export const NEAR = '2026-11-25T19:24:00Z';
export const OPENING = '2026-11-25T19:30:30Z';
export const DURING = '2026-11-25T20:48:00Z';

const weekly = (id, title, days, start, end, covers = 'list') => ({
  id,
  title,
  days,
  everyWeeks: 1,
  start,
  end,
  covers,
});

export const agreement = {
  names: ['Noa', 'Jules'],
  windows: [
    weekly('dinner', 'Dinner and after', ['mon', 'wed', 'thu'], '19:30', '22:00'),
    weekly('night', 'Quiet night', ['fri'], '21:30', '08:30'),
    weekly('slow', 'Slow morning', ['sun'], '09:00', '11:30'),
  ],
  sites: [
    'news.example',
    'social.example',
    'video.example',
    'shop.example',
    'mail.example',
    'forum.example/hot',
    'games.example',
    'photos.example',
    'chat.example',
  ],
  keptOpen: ['video.example/music', 'maps.example'],
  embedded: false,
};

/** The same with two sites only, so that two can wait. */
export const small = { ...agreement, sites: ['shop.example', 'chat.example'] };

export const couple = { seed: 11, installedOn: '2026-01-01', welcomed: true };

/** A window begun by hand `minutes` ago by the real clock, for what the worker shows. */
export const begun = (minutes) => ({
  letGo: [],
  exceptions: [],
  begun: {
    start: new Date(Date.now() - minutes * 60_000).toISOString(),
    end: new Date(Date.now() + (150 - minutes) * 60_000).toISOString(),
  },
});

/** Dinner, ten minutes later. */
export const putOff = {
  letGo: [],
  exceptions: [],
  moved: [
    {
      key: 'dinner@2026-11-25',
      from: '2026-11-25T19:30:00Z',
      start: '2026-11-25T19:40:00Z',
      end: '2026-11-25T22:00:00Z',
    },
  ],
};

const note = (id, from, text, more = {}) => ({ id, from, text, writtenOn: '2026-11-23', ...more });

export const memories = {
  'notes:2026-11': [
    note(
      'a',
      0,
      'You took the early walk with the dog so I could sleep. It changed my whole morning.',
    ),
    note('b', 1, 'How you asked my mother about her garden, and then really listened.'),
    note('c', 0, 'Not yet.', { sealedUntil: '2026-11-25T19:30:00Z' }),
  ],
  'kept:2026-11': [
    {
      key: 'dinner@2026-11-23',
      start: '2026-11-23T19:30:00Z',
      end: '2026-11-23T22:00:00Z',
      overnight: false,
    },
  ],
  dates: [{ id: 'd', kind: 'date', ideaId: 'date-001', on: '2026-11-27', at: '19:30' }],
};

/**
 * Something came up by itself and waits, in a window begun by hand that runs by the pages' clock and by
 * the real one: the worker would take it away otherwise.
 */
export const came = (moment, what) => {
  const [first, last] = [Date.parse('2026-11-25T19:30:00Z'), Date.parse('2026-11-25T22:00:00Z')];
  const start = new Date(Math.min(first, Date.now())).toISOString();
  const end = new Date(Math.max(last, Date.now() + 60_000)).toISOString();
  const at = moment === 'start' ? '2026-11-25T19:30:00Z' : '2026-11-25T20:45:00Z';
  const why = [{ code: 'lately', kind: 'remember', days: 9 }, { code: 'new' }];
  const cameUp = [{ of: 'begun:now', moment, what, at, why, stands: true }];
  return { agreement, evening: { letGo: [], exceptions: [], begun: { start, end }, cameUp } };
};

/** The day after tomorrow is the next window; the date is before that. */
export const dateNear = {
  dates: [{ id: 'd', kind: 'date', ideaId: 'date-005', on: '2026-11-26', at: '19:30' }],
};
