import { lastToEnd, type Plan } from '../domain/plan.ts';
import { setAsideBy, type Coverage } from '../domain/sites/coverage.ts';
import type { CoverView } from '../messaging/commands.ts';
import { coverPage, openPages, setMuted, uncoverPage, type OpenPage } from '../platform/covers.ts';
import { isForPrivateWindows } from '../platform/private.ts';
import { coveredItem, privatelyCoveredItem } from '../storage/items.ts';
import type { Mark } from '../storage/values.ts';

/** What a cover says while `plan` holds. In a private window it offers to keep nothing. */
export function coverViewOf(
  plan: Plan | undefined,
  { isPrivate = false }: { readonly isPrivate?: boolean } = {},
): CoverView | undefined {
  const until = plan?.until;
  if (!until) return undefined;
  const title = lastToEnd(plan)?.window.title ?? '';
  return { title, until: until.toString(), ...(isPrivate ? { isPrivate } : {}) };
}

/** Covers each open page that is set aside, and lifts the covers that are no longer needed. */
export async function coverOpenPages(plan: Plan | undefined): Promise<void> {
  const stored = await marksItem().read();
  const marks = stored.state === 'ok' ? stored.value : [];
  const view = coverViewOf(plan);
  const pages = plan?.coverage && view ? await pagesSetAside(plan.coverage) : [];
  await lift(marks.filter(({ tabId }) => !pages.some((page) => page.tabId === tabId)));
  const staying = pages.map(({ tabId, muted }) => markOf(marks, tabId) ?? { tabId, muted: !muted });
  // Noted before anything is muted: a worker stopped halfway still knows what to give back.
  await note(marks, staying);
  if (view) await note(staying, await cover(pages, marks, staying, view));
}

async function pagesSetAside(coverage: Coverage): Promise<readonly OpenPage[]> {
  const isSetAside = setAsideBy(coverage);
  return (await openPages()).filter(({ url }) => isSetAside(url));
}

/**
 * Covers the pages and returns the marks that hold. A tab that cannot be reached does not stop the
 * rest; what was muted in it earlier is still to be given back.
 */
async function cover(
  pages: readonly OpenPage[],
  before: readonly Mark[],
  marks: readonly Mark[],
  view: CoverView,
): Promise<readonly Mark[]> {
  const covered = await Promise.allSettled(
    pages.map(async ({ tabId, muted, isPrivate }) => {
      const here = isPrivate ? { ...view, isPrivate } : view;
      await coverPage(tabId, { order: 'cover', view: here });
      if (!markOf(before, tabId) && !muted) await setMuted(tabId, true);
    }),
  );
  return marks.filter(
    ({ tabId }, index) => covered[index]?.status === 'fulfilled' || markOf(before, tabId),
  );
}

async function lift(marks: readonly Mark[]): Promise<void> {
  await Promise.all(
    marks.map(async ({ tabId, muted }) => {
      await uncoverPage(tabId);
      if (muted) await setMuted(tabId, false);
    }),
  );
}

async function note(before: readonly Mark[], marks: readonly Mark[]): Promise<void> {
  const isSame = ({ tabId, muted }: Mark, index: number) =>
    before[index]?.tabId === tabId && before[index].muted === muted;
  if (marks.length === before.length && marks.every(isSame)) return;
  await marksItem().update(() => marks);
}

const marksItem = () => (isForPrivateWindows() ? privatelyCoveredItem : coveredItem);

const markOf = (marks: readonly Mark[], tabId: number) =>
  marks.find((mark) => mark.tabId === tabId);
