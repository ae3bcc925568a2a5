import { deviceZone, now } from '../platform/clock.ts';
import { openPage } from '../platform/windows.ts';
import { coupleItem } from '../storage/items.ts';

/** Until then nothing comes up by itself. */
const REST = { hours: 24 } as const;

/** The first day: a seed for the cards, the date, and the welcome page in front. */
export async function welcome(): Promise<void> {
  const at = now();
  const installedOn = at.toZonedDateTimeISO(deviceZone()).toPlainDate().toString();
  const restsUntil = at.add(REST).toString();
  const [seed = 1] = crypto.getRandomValues(new Uint32Array(1));
  await coupleItem.update((couple) =>
    couple.installedOn === undefined ? { ...couple, seed, installedOn, restsUntil } : couple,
  );
  await openPage('src/pages/welcome/index.html');
}
