import { agreement, BEFORE, couple } from './scene.mjs';

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
