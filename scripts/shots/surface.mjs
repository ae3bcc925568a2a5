import { agreement, BEFORE, couple, DURING } from './scene.mjs';

export const CHECK_IN = { width: 420, height: 640 };
/** The popup, as large as browsers let it be. */
export const popup = { path: 'popup/index.html', size: { width: 380, height: 560 } };
/** A check-in in the middle of a window. */
export const checkIn = (activity, more) => ({
  path: `checkin/index.html#/${activity}`,
  size: CHECK_IN,
  at: DURING,
  ...more,
});

/** A page at one moment, in one stored state, after `act` has been done in it. */
export function surface(name, { path, size = {}, at = BEFORE, values = { agreement }, act }) {
  return {
    name,
    async take(studio, shoot) {
      await studio.clear();
      await studio.set({ couple, ...values });
      const page = await studio.page(path, { ...size, at });
      await page.locator('#app > *').first().waitFor();
      await act?.(page);
      await page.waitForTimeout(400);
      await shoot(page);
      await page.close();
    },
  };
}

/** As a language that is written from right to left would have it. */
export const mirrored = (page) =>
  page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });

/** Presses a button by its name. */
export const press = (name) => (page) => page.getByRole('button', { name }).click();
