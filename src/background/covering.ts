import type { Plan } from '../domain/plan.ts';
import { setAsideBy } from '../domain/sites/coverage.ts';
import type { CoverView } from '../messaging/commands.ts';
import { coverPage, openPages, setMuted, uncoverPage, type OpenPage } from '../platform/covers.ts';
import { coveredItem } from '../storage/items.ts';
import type { Mark } from '../storage/values.ts';

/** What a cover says while `plan` holds. */
export function coverViewOf(plan: Plan | undefined): CoverView | undefined {
  const until = plan?.until;
  if (!until) return undefined;
  const last = plan.running.find((o) => o.end.equals(until));
  return { title: last?.window.title ?? '', until: until.toString() };
}

/** Covers each open page that is set aside, and lifts the covers that are no longer needed. */
export async function coverOpenPages(plan: Plan | undefined): Promise<void> {
  const stored = await coveredItem.read();
  const marks = stored.state === 'ok' ? stored.value : [];
  const view = coverViewOf(plan);
  if (!plan?.coverage || !view) {
    if (marks.length > 0) await lift(marks, []);
    return;
  }
  const isSetAside = setAsideBy(plan.coverage);
  const pages = (await openPages()).filter(({ url }) => isSetAside(url));
  await lift(
    marks.filter(({ tabId }) => !pages.some((page) => page.tabId === tabId)),
    await cover(pages, marks, view),
  );
}

/** Covers the pages and returns their marks. A tab that cannot be reached does not stop the rest. */
async function cover(
  pages: readonly OpenPage[],
  before: readonly Mark[],
  view: CoverView,
): Promise<Mark[]> {
  const covered = await Promise.allSettled(
    pages.map(async ({ tabId, muted }) => {
      await coverPage(tabId, { order: 'cover', view });
      const known = before.find((mark) => mark.tabId === tabId);
      if (!known && !muted) await setMuted(tabId, true);
      return known ?? { tabId, muted: !muted };
    }),
  );
  return covered.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

async function lift(marks: readonly Mark[], staying: readonly Mark[]): Promise<void> {
  await coveredItem.update(() => staying);
  await Promise.all(
    marks.map(async ({ tabId, muted }) => {
      await uncoverPage(tabId);
      if (muted) await setMuted(tabId, false);
    }),
  );
}
