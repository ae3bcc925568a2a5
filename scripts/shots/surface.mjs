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

export const press = (name) => (page) => page.getByRole('button', { name }).click();

/** Every press in turn, and a number lets so many seconds go by on the activity's own clock. */
export const pressing =
  (...steps) =>
  async (page) => {
    for (const step of steps) {
      if (typeof step === 'number') await page.evaluate(goForward, step);
      else await page.getByRole('button', { name: step }).click();
      await page.waitForTimeout(700);
    }
  };
function goForward(seconds) {
  for (const animation of document.getAnimations()) {
    animation.currentTime = Number(animation.currentTime) + seconds * 1000;
  }
}
