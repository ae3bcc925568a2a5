import { deviceZone, now } from '../platform/clock.ts';
import { openPage } from '../platform/windows.ts';
import { coupleItem } from '../storage/items.ts';

/** The first day: a seed for the cards, the date, and the welcome page in front. */
export async function welcome(): Promise<void> {
  const installedOn = now().toZonedDateTimeISO(deviceZone()).toPlainDate().toString();
  const [seed = 1] = crypto.getRandomValues(new Uint32Array(1));
  await coupleItem.update((couple) =>
    couple.installedOn === undefined ? { ...couple, seed, installedOn } : couple,
  );
  await openPage('src/pages/welcome/index.html');
}
