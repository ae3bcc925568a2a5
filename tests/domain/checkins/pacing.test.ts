import { describe, expect, test } from 'vitest';
import type { CardFacts } from '../../../src/deck/card.ts';
import { dueAt, nextDueAt, type PacingState } from '../../../src/domain/checkins/pacing.ts';
import type { Nudges } from '../../../src/domain/checkins/nudges.ts';
import type { CameUp, Evening } from '../../../src/domain/evening/evening.ts';
import type { WeeklyWindow } from '../../../src/domain/schedule/window.ts';
import { aState, aWindow, anAgreement, anEvening, local } from '../../support/builders.ts';
import { aPacing, cardsOf, someNudges } from '../../support/pacing.ts';

const DAY = '2025-06-04';
const on = (clock: string) => local(`${DAY} ${clock}`);
const withWindow = (over: Partial<WeeklyWindow>, evening: Partial<Evening> = {}) =>
  aState({
    agreement: anAgreement({ windows: [aWindow(over)] }),
    evening: anEvening(evening),
  });
const came = (over: Partial<CameUp>): CameUp => ({
  of: `dinner@${DAY}`,
  moment: 'start',
  what: 'breath',
  at: on('18:00').toString(),
  stands: false,
  ...over,
});
const whatAt = (state: PacingState, clock: string) => {
  const due = dueAt(state, on(clock));
  return due && `${due.moment} ${due.what}`;
};
const momentAt = (state: PacingState, clock: string) => dueAt(state, on(clock))?.moment;

describe('the opening', () => {
  const breath = aPacing({ plan: withWindow({ opensWith: 'breath' }) });

  test('comes with its window, and waits until the middle is due', () => {
    expect(momentAt(breath, '17:59')).toBeUndefined();
    expect(dueAt(breath, on('18:00'))).toEqual({
      of: `dinner@${DAY}`,
      moment: 'start',
      what: 'breath',
      why: [{ code: 'opensWith', with: 'breath' }],
    });
    expect(whatAt(breath, '18:59')).toBe('start breath');
    expect(momentAt(breath, '19:00')).toBe('middle');
  });

  test('comes once', () => {
    const cameUp = [came({ at: on('18:05').toString() })];
    const state = aPacing({ plan: withWindow({ opensWith: 'breath', end: '23:00' }, { cameUp }) });
    expect(momentAt(state, '18:55')).toBeUndefined();
  });

  test('is nothing where nothing was chosen, the moment is off or the kind is', () => {
    expect(momentAt(aPacing(), '18:10')).toBeUndefined();
    const off = someNudges({ moments: { start: false, middle: true, close: true } });
    expect(momentAt({ ...breath, nudges: off }, '18:10')).toBeUndefined();
    const kinds = { breathe: { liking: 'off' } } as const;
    expect(momentAt({ ...breath, nudges: someNudges({ kinds }) }, '18:10')).toBeUndefined();
  });

  test('is a note whose seal is off, unless the window opens with something that shows it', () => {
    expect(dueAt(aPacing({ hasUnreadNote: true }), on('18:10'))).toMatchObject({
      what: 'note',
      why: [{ code: 'note' }],
    });
    expect(dueAt({ ...breath, hasUnreadNote: true }, on('18:10'))).toMatchObject({
      what: 'breath',
      why: [{ code: 'opensWith', with: 'breath' }, { code: 'note' }],
    });
  });

  test('is none in a window begun by hand, which has a middle', () => {
    const begun = { start: on('12:00').toString(), end: on('13:00').toString() };
    const state = aPacing({ hasUnreadNote: true, plan: withWindow({}, { begun }) });
    expect(momentAt(state, '12:10')).toBeUndefined();
    expect(dueAt(state, on('12:30'))).toMatchObject({ of: 'begun:now', moment: 'middle' });
    const before = came({
      of: 'begun:now',
      moment: 'middle',
      at: local('2025-06-03 12:30').toString(),
    });
    const again = aPacing({ plan: withWindow({}, { begun, cameUp: [before] }) });
    expect(momentAt(again, '12:30')).toBe('middle');
  });
});

describe('the middle', () => {
  test('comes about halfway, at a full five minutes, until shortly before the end', () => {
    const state = aPacing({ plan: withWindow({ start: '18:07', end: '20:00' }) });
    expect(momentAt(state, '19:04')).toBeUndefined();
    expect(momentAt(state, '19:05')).toBe('middle');
    expect(momentAt(state, '19:49')).toBe('middle');
    expect(momentAt(state, '19:50')).toBeUndefined();
  });

  test('comes halfway to the quiet hours where they begin first', () => {
    const state = aPacing({ plan: withWindow({ start: '21:00', end: '00:00' }) });
    expect(momentAt(state, '21:40')).toBeUndefined();
    expect(momentAt(state, '21:45')).toBe('middle');
    expect(momentAt(state, '22:30')).toBeUndefined();
  });

  test('is none where it is off, for a window or for all, or where a close was chosen', () => {
    expect(momentAt(aPacing({ withoutMiddle: ['dinner'] }), '19:00')).toBeUndefined();
    const off = someNudges({ moments: { start: true, middle: false, close: true } });
    expect(momentAt(aPacing({ nudges: off }), '19:00')).toBeUndefined();
    const closes = aPacing({ plan: withWindow({ closesWith: 'breath' }) });
    expect(momentAt(closes, '19:00')).toBeUndefined();
  });

  test('is a card that fits what is left, the same for as long as it does', () => {
    const facts: CardFacts[] = [
      ...cardsOf('thanks', 3, { minutes: 45 }),
      ...cardsOf('listen', 3, { minutes: 20 }),
    ];
    const at = (clock: string) => dueAt(aPacing({ facts }), on(clock))?.what;
    for (const clock of ['19:00', '19:01', '19:15']) expect(at(clock)).toBe(at('19:00'));
    expect(at('19:16')).toMatch(/^listen/);
    expect(at('19:41')).toBeUndefined();
  });
});

const close = (closesWith: 'thanks' | 'breath') => aPacing({ plan: withWindow({ closesWith }) });

describe('the close', () => {
  test('comes ten minutes before the end: a thank-you card, or a breath', () => {
    expect(momentAt(close('thanks'), '19:49')).toBeUndefined();
    expect(whatAt(close('thanks'), '19:50')).toMatch(/^close thanks-/);
    expect(whatAt(close('breath'), '19:59')).toBe('close breath');
  });

  test('is a thank-you without a card where none may come again yet', () => {
    const facts = cardsOf('thanks', 1);
    const history = { shown: { 'thanks-001': '2025-06-01' }, answers: [], kinds: {} };
    expect(whatAt({ ...close('thanks'), facts, history }, '19:50')).toBe('close thanks');
  });

  test('comes before the quiet hours', () => {
    const state = aPacing({ plan: withWindow({ end: '23:30', closesWith: 'breath' }) });
    expect(momentAt(state, '22:20')).toBe('close');
    expect(momentAt(state, '23:20')).toBeUndefined();
  });

  test('minds no weekly quota: the couple chose it', () => {
    const answers = ['2025-06-01', '2025-06-02', '2025-06-03'].map((day, index) => ({
      cardId: `thanks-00${index + 1}`,
      outcome: 'did' as const,
      on: day,
    }));
    const state = { ...close('thanks'), history: { shown: {}, answers, kinds: {} } };
    expect(whatAt(state, '19:50')).toMatch(/^close thanks-/);
  });
});

const middle = (over: Partial<PacingState>, evening: Partial<Evening> = {}) =>
  momentAt(aPacing({ plan: withWindow({}, evening), ...over }), '19:00');

const quiet = (from: string, to: string) => someNudges({ quiet: { from, to } });
const other = (clock: string) => came({ of: 'lunch@2025-06-04', at: on(clock).toString() });

describe('nothing comes up', () => {
  test('but in a window', () => {
    expect(middle({})).toBe('middle');
    expect(momentAt(aPacing(), '20:00')).toBeUndefined();
    expect(middle({}, { pausedUntil: on('22:00').toString() })).toBeUndefined();
  });

  test('on the first day, after "not today", or in a pause, up to the instant', () => {
    expect(middle({ restsUntil: on('19:01').toString() })).toBeUndefined();
    expect(middle({ restsUntil: on('19:00').toString() })).toBe('middle');
    expect(middle({}, { silentUntil: on('19:01').toString() })).toBeUndefined();
    expect(middle({ nudges: someNudges({ pausedUntil: '2025-06-05' }) })).toBeUndefined();
    expect(middle({ nudges: someNudges({ pausedUntil: DAY }) })).toBe('middle');
  });

  test('in quiet hours, over midnight or not', () => {
    expect(middle({ nudges: quiet('18:30', '19:01') })).toBeUndefined();
    expect(middle({ nudges: quiet('17:00', '07:00') })).toBeUndefined();
    expect(middle({ nudges: quiet('19:00', '19:00') })).toBe('middle');
  });

  test('within three quarters of an hour after something else', () => {
    expect(middle({}, { cameUp: [other('18:16')] })).toBeUndefined();
    expect(middle({}, { cameUp: [other('18:15')] })).toBe('middle');
  });

  test.each([1, 2, 3] as const)('beyond a ceiling of %s a day', (ceiling) => {
    const nudges = someNudges({ ceiling });
    const cameUp = ['08:00', '10:00', '12:00'].map((clock) =>
      came({ of: 'else', at: on(clock).toString() }),
    );
    expect(middle({ nudges }, { cameUp: cameUp.slice(0, ceiling - 1) })).toBe('middle');
    expect(middle({ nudges }, { cameUp: cameUp.slice(0, ceiling) })).toBeUndefined();
  });

  test('beyond three, whatever a ceiling says', () => {
    const nudges: Nudges = { ...someNudges(), ceiling: 9 as 3 };
    const cameUp = ['08:00', '10:00', '12:00'].map((clock) =>
      came({ of: 'else', at: on(clock).toString() }),
    );
    expect(middle({ nudges }, { cameUp })).toBeUndefined();
  });

  test('after midnight, when the evening has had its share', () => {
    const nudges = someNudges({ quiet: { from: '05:00', to: '05:00' } });
    const cameUp = [
      came({ of: 'a', at: on('20:00').toString() }),
      came({ of: 'b', at: on('22:00').toString() }),
    ];
    const plan = withWindow({ id: 'night', start: '23:00', end: '02:00' }, { cameUp });
    expect(dueAt(aPacing({ nudges, plan }), local('2025-06-05 00:30'))).toBeUndefined();
    const free = withWindow({ id: 'night', start: '23:00', end: '02:00' });
    expect(dueAt(aPacing({ nudges, plan: free }), local('2025-06-05 00:30'))?.moment).toBe(
      'middle',
    );
  });

  test('a third time in a window, or a second in a short one', () => {
    const cameUp = [came({}), came({ of: 'else@x', at: on('18:10').toString() })];
    expect(middle({ nudges: someNudges({ ceiling: 3 }) }, { cameUp })).toBeUndefined();
    const short = { end: '18:40', opensWith: 'breath' } as const;
    expect(momentAt(aPacing({ plan: withWindow(short) }), '18:25')).toBe('start');
    expect(momentAt(aPacing({ plan: withWindow({ end: '18:40' }) }), '18:20')).toBe('middle');
  });

  test('a third time where windows overlap: what comes up counts together', () => {
    const windows = [
      aWindow({ opensWith: 'breath', end: '22:00' }),
      aWindow({ id: 'tea', start: '19:00', end: '21:00', opensWith: 'thanks' }),
    ];
    const cameUp = [
      came({}),
      came({ of: `tea@${DAY}`, what: 'thanks', at: on('19:00').toString() }),
    ];
    const plan = aState({ agreement: anAgreement({ windows }), evening: anEvening({ cameUp }) });
    expect(
      momentAt(aPacing({ plan, nudges: someNudges({ ceiling: 3 }) }), '20:30'),
    ).toBeUndefined();
  });
});

describe('the next look', () => {
  test('is at the start of the next window, and in one at its slots', () => {
    const state = aPacing({ plan: withWindow({ opensWith: 'breath' }) });
    expect(nextDueAt(state, on('12:00'))).toEqual(on('18:00'));
    expect(nextDueAt(state, on('18:00'))).toEqual(on('19:00'));
    expect(nextDueAt(state, on('19:00'))).toEqual(on('19:50'));
    expect(nextDueAt(state, on('19:50'))).toEqual(on('20:00'));
  });

  test('is when the gap is over, where that is later', () => {
    const cameUp = [came({ at: on('18:30').toString() })];
    const state = aPacing({ plan: withWindow({ opensWith: 'breath' }, { cameUp }) });
    expect(nextDueAt(state, on('18:30'))).toEqual(on('19:15'));
  });

  test('is when a silence ends', () => {
    const rests = aPacing({ restsUntil: on('19:20').toString() });
    expect(nextDueAt(rests, on('18:30'))).toEqual(on('19:20'));
  });

  test('is none where there is no window, or where it was asked whether fewer would be better', () => {
    const none = aState({ agreement: anAgreement({ windows: [] }) });
    expect(nextDueAt(aPacing({ plan: none }), on('12:00'))).toBeUndefined();
    expect(
      nextDueAt(aPacing({ nudges: someNudges({ askedFewer: DAY }) }), on('12:00')),
    ).toBeUndefined();
  });
});
