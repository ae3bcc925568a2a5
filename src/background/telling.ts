import type { Told } from '../domain/evening/evening.ts';
import { clockWords } from '../domain/schedule/words.ts';
import { now } from '../platform/clock.ts';
import { locale, t } from '../platform/i18n.ts';
import { clearNotification, notify } from '../platform/notifications.ts';
import { mayNotify } from '../platform/permissions.ts';
import { showCheckIn, showPopup } from '../platform/windows.ts';
import { settingsItem } from '../storage/items.ts';
import { decide, written } from './deciding.ts';
import { NUDGE } from './nudging.ts';
import type { Situation } from './reconcile.ts';

const NAME = 'soon';

/**
 * Where the couple wants it, a notification says that a window begins soon: once an occurrence, never
 * after its start, and it goes when there is nothing to announce any more. It is written down before it
 * is shown, so that a worker stopped in between shows it at most once.
 */
export async function tellBefore(current: Situation | undefined): Promise<void> {
  if (!current) return;
  const { told } = current.state.evening;
  const { soon } = current.plan;
  if (told?.stands && !(soon && isFor(told, soon))) await takeAway(told);
  if (!soon || told?.key === soon.key || !(await isWanted())) return;
  await mark({ key: soon.key, start: soon.start.toString(), stands: true });
  if (Temporal.Instant.compare(now(), soon.start) >= 0) return;
  const voice = { locale: locale(), say: t };
  const clock = clockWords(soon.start, current.state.zone, voice);
  await notify(NAME, t('extensionName'), t('notifySoon', clock));
}

/** A click leads to where something can be done about it: the popup, or what came up by itself. */
export function followClick(name: string): void {
  const follow = name === NAME ? showPopup : name === NUDGE ? openWhatCameUp : undefined;
  if (!follow) return;
  void clearNotification(name).catch(() => undefined);
  void follow().catch(() => undefined);
}

const openWhatCameUp = () => showCheckIn('now');

const isFor = (told: Told, soon: { readonly key: string; readonly start: Temporal.Instant }) =>
  told.key === soon.key && Temporal.Instant.from(told.start).equals(soon.start);

/** A choice that cannot be read asks for nothing; a permission that is gone is no error. */
async function isWanted(): Promise<boolean> {
  const settings = await settingsItem.read();
  return settings.state === 'ok' && settings.value.tellsBefore === true && (await mayNotify());
}

async function takeAway(told: Told): Promise<void> {
  await clearNotification(NAME);
  await mark({ ...told, stands: false });
}

/** Not to be written is not to be shown: it would come again and again. */
async function mark(told: Told): Promise<void> {
  await written(decide((evening) => ({ ...evening, told })));
}
