import { browser } from './browser.ts';

const NAME = 'boundary';

/** Sets the one alarm, or takes it away. An equal alarm that stands already is left alone. */
export async function setAlarm(at: Temporal.Instant | undefined): Promise<void> {
  const present = await browser.alarms.get(NAME);
  if (!at) {
    if (present) await browser.alarms.clear(NAME);
    return;
  }
  // Up, never down: an alarm before its boundary would find that nothing has changed yet.
  const when = at.round({ smallestUnit: 'millisecond', roundingMode: 'ceil' }).epochMilliseconds;
  if (present?.scheduledTime === when) return;
  browser.alarms.create(NAME, { when });
}

/**
 * Sets the alarm anew for its own moment: browsers count down, and while the device sleeps they do
 * not, so that an alarm comes as much too late. https://github.com/w3c/webextensions/issues/433
 */
export async function renewAlarm(): Promise<void> {
  const present = await browser.alarms.get(NAME);
  if (present) browser.alarms.create(NAME, { when: present.scheduledTime });
}

export function onAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener(listener);
}
