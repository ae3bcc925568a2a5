import 'temporal-polyfill/global';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { agreementWith, bring, windowSoon, zone } from '../../tests/e2e/support/bringing.ts';
import { covered, reachable } from '../../tests/e2e/support/looking.ts';
import { until } from '../../tests/e2e/support/poll.ts';
import { launch, type Session } from '../../tests/e2e/support/session.ts';
import { startSite } from '../../tests/e2e/support/site.ts';
import type { Tab } from '../../tests/e2e/support/tab.ts';

const POPUP = { width: 380, height: 560 };
const CHECK_IN = { width: 420, height: 640 };
const PAGE = { width: 1280, height: 800 };
const MINUTES = 1;

const untilAfter = (instant: Temporal.Instant) => instant.epochMilliseconds - Date.now() + 15_000;

/** One evening of a made-up couple, narrated, with a picture of every step in `folder`. */
export async function playEvening({ folder }: { readonly folder: string }): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const site = await startSite();
  const session = await launch({ site, timeZone: zone, colorScheme: 'dark' });
  let step = 0;
  async function tell(words: string, tab: Tab, size = PAGE): Promise<void> {
    step += 1;
    const name = `${String(step).padStart(2, '0')}.png`;
    await tab.screenshot(join(folder, name), { ...size, scale: 2 });
    console.log(`${words}\n  demo/${name}`);
  }
  try {
    console.log('There is no display here, so one evening is played without a window.');
    console.log('It takes about two minutes: the window begins and ends by itself.\n');
    await play(session, tell);
    const asked = site.requestsTo('news.test').map(({ path }) => path);
    console.log(`\nnews.test was asked for ${asked.join(', ')}: nothing during the window.`);
    console.log('The pictures are in demo/.');
  } finally {
    await session.close();
    await site.close();
  }
}

async function play(
  session: Session,
  tell: (words: string, tab: Tab, size?: { width: number; height: number }) => Promise<void>,
): Promise<void> {
  const welcome = await session.waitForTab(/welcome\/index\.html/);
  await welcome.waitForElement('h1');
  await tell('Undivided is installed, and asks for two names.', welcome);
  await welcome.close();

  const soon = windowSoon(MINUTES);
  const data = await bring(session, agreementWith({ windows: [soon.window] }));
  await tell('Noa and Jules bring the agreement they made, and allow its sites.', data);

  const news = await session.visit('http://news.test/');
  await news.fill('#note', 'A comment, half written');
  await tell('Before dinner everything opens as usual. A comment is half written.', news);
  const popup = await session.open('src/pages/popup/index.html');
  await popup.waitForElement('h1');
  await tell('The popup counts the minutes until they meet.', popup, POPUP);
  await popup.close();

  await until('the window to begin', () => news.evaluate(covered), untilAfter(soon.start));
  await tell('The window begins by itself. The open page is covered, not closed.', news);
  const visit = await session.visit('http://news.test/story');
  await visit.waitForElement({ role: 'button', name: 'Close tab' });
  await tell('A new visit meets the block page, and no request leaves.', visit);

  const during = await session.open('src/pages/popup/index.html');
  await during.waitForElement({ role: 'button', name: 'We did this' });
  await tell('One small thing, in the popup.', during, POPUP);
  await during.clickRole('button', 'We did this');
  await during.waitForElement({ role: 'button', name: 'Write a note' });
  await during.close();

  const breathe = await session.open('src/pages/checkin/index.html#/breathe');
  await breathe.waitForElement({ role: 'heading', name: 'Breathe out' });
  await tell('They breathe for a while.', breathe, CHECK_IN);
  await breathe.close();

  await until('the window to end', () => news.evaluate(reachable), untilAfter(soon.end));
  await until('the cover to be gone', () =>
    news.evaluate(() => document.documentElement.children.length === 2),
  );
  await tell('The window ends. The cover lifts, and the comment is as it was.', news);
  await visit.waitForUrl(/^http:\/\/news\.test\/story$/);
  await tell('The block page has gone back to the page that was asked for.', visit);
}
