import { beforeEach, describe, expect, test, vi } from 'vitest';
import { noHistory, type History } from '../../src/domain/checkins/answer.ts';
import { likingOf, usualNudges, type Nudges } from '../../src/domain/checkins/nudges.ts';
import { fake, ID } from '../support/fake-browser.ts';
import { setClock } from '../support/fake-clock.ts';
import {
  anAgreement,
  ask,
  aWindow,
  freshDevice,
  haveAgreement,
  ring,
  startWorker,
  storedEvening,
} from './worker.ts';

vi.mock('../../src/platform/browser.ts', () => import('../support/fake-browser.ts'));
vi.mock('../../src/platform/clock.ts', () => import('../support/fake-clock.ts'));

const CHECK_IN = `chrome-extension://${ID}/src/pages/checkin/index.html`;
const opened = () =>
  [...fake.tabs.open.values()].filter(({ url }) => url.startsWith(CHECK_IN)).map(({ url }) => url);
const icon = () => (fake.icon.path as Record<string, string> | undefined)?.['32'];
const DUE = '/icons/icon-due-32.png';
const ACTIVE = '/icons/icon-active-32.png';
const dataOf = (key: string) => (fake.stored()[key] as { data: unknown } | undefined)?.data;
const history = () => (dataOf('answers') as History | undefined) ?? noHistory;
const cameUp = () =>
  (storedEvening().cameUp ?? []).map(({ moment, what, stands }) => ({ moment, what, stands }));

function haveNudges(more: Partial<Nudges> = {}): void {
  fake.store({ nudges: { version: 1, data: { ...usualNudges, ...more } } });
}

async function wakeAt(wall: string): Promise<void> {
  setClock(wall);
  await ring();
}

async function back(): Promise<void> {
  fake.presence.state = 'active';
  fake.events.presence.emit('active');
  await fake.settled();
}

/** Dinner on Mondays from 19:30 to 22:00, which opens with a breath. */
beforeEach(async () => {
  freshDevice();
  haveNudges();
  fake.store({ couple: { version: 1, data: { seed: 7, welcomed: true } } });
  haveAgreement(anAgreement({ windows: [aWindow({ opensWith: 'breath' })] }));
  await startWorker();
});

describe('when a window begins', () => {
  test('one check-in opens by itself, without taking the focus, and once', async () => {
    await wakeAt('2026-11-23 19:30');
    expect(opened()).toEqual([`${CHECK_IN}#/now`]);
    expect(fake.tabs.windows).toMatchObject([{ focused: false, type: 'popup' }]);
    expect(cameUp()).toEqual([{ moment: 'start', what: 'breath', stands: true }]);
    await wakeAt('2026-11-23 19:40');
    await startWorker();
    expect(opened()).toHaveLength(1);
  });

  test('90: with nobody at the screen it waits until they return, and comes up at most once', async () => {
    fake.presence.state = 'idle';
    await wakeAt('2026-11-23 19:30');
    expect([opened(), cameUp()]).toEqual([[], []]);
    setClock('2026-11-23 19:50');
    await back();
    expect(opened()).toHaveLength(1);
    await back();
    expect(opened()).toHaveLength(1);
  });

  test('on the first day nothing does', async () => {
    const data = { seed: 7, welcomed: true, restsUntil: '2026-11-23T20:00:00Z' };
    fake.store({ couple: { version: 1, data } });
    await wakeAt('2026-11-23 19:30');
    expect([opened(), cameUp()]).toEqual([[], []]);
  });

  test('a check-in that is open already is left alone, and the icon says it', async () => {
    await ask('openCheckIn', { activity: 'appreciate' });
    await wakeAt('2026-11-23 19:30');
    expect(opened()).toEqual([`${CHECK_IN}#/appreciate`]);
    expect(icon()).toBe(DUE);
  });

  test('where a window would take the focus the icon says it', async () => {
    haveNudges({ channels: { window: false, icon: true, notification: false } });
    await wakeAt('2026-11-23 19:30');
    expect([opened(), icon()]).toEqual([[], DUE]);
    expect(fake.icon.title).toBe(
      'Undivided. Dinner, until 22:00. Something small waits for the two of you.',
    );
  });

  test('a worker that is stopped before it could show anything does not show it later', async () => {
    fake.fail('windows.create');
    await wakeAt('2026-11-23 19:30');
    fake.mend('windows.create');
    await wakeAt('2026-11-23 19:35');
    expect([opened(), cameUp()]).toEqual([[], [{ moment: 'start', what: 'breath', stands: true }]]);
  });

  test('choices that cannot be read bring nothing up, and block all the same', async () => {
    fake.store({ nudges: { version: 1, data: { ceiling: 'many' } } });
    await wakeAt('2026-11-23 19:30');
    expect([opened(), icon()]).toEqual([[], ACTIVE]);
    expect(fake.rules().length).toBeGreaterThan(0);
  });
});

describe('a note whose seal is off', () => {
  beforeEach(() => {
    const note = { id: 'n', from: 0, text: 'You sang.', writtenOn: '2026-10-01', isUnread: true };
    const data = [{ ...note, sealedUntil: '2026-11-23T18:30:00Z' }];
    fake.store({ 'notes:2026-10': { version: 1, data } });
  });

  test('comes up at the start of a window that opens with nothing else', async () => {
    haveAgreement(anAgreement({ windows: [aWindow()] }));
    await wakeAt('2026-11-23 19:30');
    expect(cameUp()).toEqual([{ moment: 'start', what: 'note', stands: true }]);
  });

  test('comes after the breath, where there is one', async () => {
    await wakeAt('2026-11-23 19:30');
    expect(cameUp()).toEqual([{ moment: 'start', what: 'breath', stands: true }]);
  });
});

test('two days later nothing is left of what came up, nor of its hour', async () => {
  await wakeAt('2026-11-23 19:30');
  await wakeAt('2026-11-23 22:00');
  expect(storedEvening()).toHaveProperty('cameUp');
  await wakeAt('2026-11-26 08:00');
  expect(storedEvening()).not.toHaveProperty('cameUp');
});

describe('in the middle of a window', () => {
  beforeEach(async () => {
    haveNudges({ moments: { start: false, middle: true, close: true } });
    await wakeAt('2026-11-23 19:30');
  });

  test('the worker is awake for it, and the icon alone says it', async () => {
    const alarm = fake.alarms.get('boundary')?.scheduledTime ?? 0;
    expect(new Date(alarm).toISOString()).toBe('2026-11-23T19:44:57.000Z');
    await wakeAt('2026-11-23 20:45');
    expect([opened(), icon(), cameUp().length]).toEqual([[], DUE, 1]);
  });

  test('answered, it is known, and the icon is as before', async () => {
    await wakeAt('2026-11-23 20:45');
    const cardId = cameUp()[0]?.what ?? '';
    expect(history().shown).toEqual({ [cardId]: '2026-11-23' });
    await ask('answerCheckIn', { cardId, outcome: 'did' });
    expect([icon(), cameUp()[0]?.stands]).toEqual([ACTIVE, false]);
    expect(history().answers).toEqual([{ cardId, outcome: 'did', on: '2026-11-23' }]);
  });

  test('unanswered until the end of the window, it was passed over, and nothing more', async () => {
    await wakeAt('2026-11-23 20:45');
    const cardId = cameUp()[0]?.what;
    await wakeAt('2026-11-23 22:00');
    expect(history().answers).toEqual([{ cardId, outcome: 'passed', on: '2026-11-23' }]);
    await wakeAt('2026-11-23 23:00');
    expect(history().answers).toHaveLength(1);
  });

  test('closed unanswered, it was passed over at once', async () => {
    await wakeAt('2026-11-23 20:45');
    await ask('passOver');
    expect(history().answers).toMatchObject([{ outcome: 'passed' }]);
    expect(icon()).toBe(ACTIVE);
    await ask('passOver');
    expect(history().answers).toHaveLength(1);
  });

  test('not today: nothing comes up any more until the day is over', async () => {
    await ask('answerCheckIn', { cardId: 'meal-001', outcome: 'notToday' });
    await wakeAt('2026-11-23 20:45');
    expect(cameUp()).toEqual([]);
    expect(storedEvening().silentUntil).toBe('2026-11-23T23:00:00Z');
  });
});

describe('a notification', () => {
  beforeEach(async () => {
    fake.access.allow('notifications');
    haveNudges({ channels: { window: false, icon: true, notification: true } });
    await startWorker();
    await wakeAt('2026-11-23 19:30');
  });

  test('says that something is there and nothing of what, and goes when it is dealt with', async () => {
    expect(fake.notifications.says()).toEqual(['A small thing for the two of you.']);
    await ask('passOver');
    expect(fake.notifications.says()).toEqual([]);
  });

  test('leads to it when it is clicked', async () => {
    fake.notifications.onClicked.emit('nudge');
    await fake.settled();
    expect(opened()).toEqual([`${CHECK_IN}#/now`]);
    expect(fake.notifications.says()).toEqual([]);
  });
});

test('outside a window nothing about check-ins is even read', async () => {
  fake.forgetCalls();
  await wakeAt('2026-11-23 14:00');
  const keys = fake.calls('storage.local.get').flatMap(([asked]) => asked);
  expect(keys).toContain('agreement');
  expect(keys).not.toContain('nudges');
  expect(fake.calls('idle.queryState')).toEqual([]);
});

test('a card that was put away, and less of a kind, are kept', async () => {
  await ask('putAway', { cardId: 'walk-003' });
  await ask('putAway', { cardId: 'walk-003' });
  await ask('lessOf', { kind: 'walk' });
  expect(dataOf('nudges')).toMatchObject({
    never: ['walk-003'],
    kinds: { walk: { liking: 'less', until: '2026-12-23' } },
  });
});

test('less of a kind that is off turns nothing on, and what was on is on again afterwards', async () => {
  await ask('lessOf', { kind: 'touch' });
  expect(dataOf('nudges')).toMatchObject({ kinds: {} });
  await ask('chooseNudge', { kind: 'touch', liking: 'on' });
  await ask('lessOf', { kind: 'touch' });
  const day = Temporal.PlainDate.from('2026-12-24');
  expect(likingOf(dataOf('nudges') as Nudges, 'touch', day)).toBe('on');
});

test.each([
  ['answerCheckIn', { cardId: 'a', outcome: 'won' }],
  ['answerCheckIn', { cardId: 3, outcome: 'did' }],
  ['lessOf', { kind: 'repair' }],
  ['putAway', { cardId: null }],
  ['chooseNudge', { ceiling: 9 }],
])('70: %s with what it cannot take changes nothing', async (command, input) => {
  const before = fake.stored();
  expect(await ask(command, input)).toMatchObject({ done: false });
  expect(fake.stored()).toEqual(before);
});
