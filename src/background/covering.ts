import { lastToEnd, type Plan } from '../domain/plan.ts';
import { setAsideBy } from '../domain/sites/coverage.ts';
import type { CoverView } from '../messaging/commands.ts';
import { coverPage, sendOn, uncoverPage } from '../platform/covers.ts';
import { mute, openTabs, unmute, type OpenTab } from '../platform/open-tabs.ts';
import { isForPrivateWindows } from '../platform/private.ts';
import { blockPage } from '../platform/rules.ts';
import { coveredItem, privatelyCoveredItem } from '../storage/items.ts';
import type { Mark } from '../storage/values.ts';

type Covered = OpenTab & { readonly url: string };
type IsSetAside = (address: string) => boolean;

interface CoverChoices {
  readonly isPrivate?: boolean;
  /** Whether addresses are kept out of our pages. */
  readonly isWordless?: boolean;
}

/** What a cover says while `plan` holds. In a private window it offers to keep nothing. */
export function coverViewOf(
  plan: Plan | undefined,
  { isPrivate = false, isWordless = false }: CoverChoices = {},
): CoverView | undefined {
  const until = plan?.until;
  if (!until) return undefined;
  const title = lastToEnd(plan)?.window.title ?? '';
  return {
    title,
    until: until.toString(),
    ...(isPrivate ? { isPrivate } : {}),
    ...(isWordless ? { isWordless } : {}),
  };
}

/**
 * Covers and mutes each open page that is set aside; lifts the covers that are no longer needed, and
 * gives every other tab the sound back that was taken. Where nothing has changed it only looks.
 */
export async function coverOpenPages(
  plan: Plan | undefined,
  choices: CoverChoices = {},
): Promise<void> {
  const stored = await marksItem().read();
  const marks = stored.state === 'ok' ? stored.value : [];
  const view = coverViewOf(plan, choices);
  const isSetAside = plan?.coverage && view ? setAsideBy(plan.coverage) : () => false;
  const tabs = await openTabs();
  // One that sleeps has no page to cover; woken, it loads, and meets the rules.
  const pages = tabs.filter((tab): tab is Covered => !tab.asleep && isSetAside(tab.url ?? ''));
  const isFree = ({ tabId }: { tabId: number }) => !pages.some((page) => page.tabId === tabId);
  const taken = tabs.filter((tab) => tab.sound === 'muted by us' && isFree(tab));
  await Promise.all([
    ...marks.filter(isFree).map(({ tabId }) => uncoverPage(tabId)),
    ...taken.map(({ tabId }) => unmute(tabId)),
  ]);
  const staying = pages.map(({ tabId }) => markOf(marks, tabId) ?? { tabId });
  // Noted before anything is covered: a worker stopped halfway still knows what to lift.
  await note(marks, staying);
  if (!view) return;
  const held = await Promise.all(
    pages.map((page) => hold(page, markOf(marks, page.tabId), view, isSetAside)),
  );
  await note(
    staying,
    held.filter((mark) => mark !== undefined),
  );
}

/** A tab goes on to another page: what was done to it is undone, and the next look decides anew. */
export async function leaveTab(tabId: number): Promise<void> {
  await marksItem().update((marks) => marks.filter((mark) => mark.tabId !== tabId));
  await unmute(tabId);
}

/**
 * Mutes the tab and covers its page, each whatever becomes of the other, and answers with the mark
 * that holds. A cover known to stand and to say what it should is left alone.
 */
async function hold(
  page: Covered,
  mark: Mark | undefined,
  view: CoverView,
  isSetAside: IsSetAside,
): Promise<Mark | undefined> {
  const { tabId, sound } = page;
  const says = [view.until, view.title, ...(view.isWordless ? ['-'] : [])].join(' ');
  // What a hand turned on again under the cover stays on.
  const isLoud = sound === 'heard' || (sound === 'heard by hand' && mark?.says === undefined);
  const [outcome] = await Promise.all([
    mark?.says === says ? ('stands' as const) : cover(page, view, isSetAside),
    isLoud ? mute(tabId) : undefined,
  ]);
  if (outcome === 'stands') return { tabId, says };
  if (outcome === 'late') return { tabId };
  await unmute(tabId);
  return undefined;
}

/** `late`: it may come yet, and is asked for again at the next look. `gone`: nothing to cover. */
async function cover(
  { tabId, url, isPrivate }: Covered,
  view: CoverView,
  isSetAside: IsSetAside,
): Promise<'stands' | 'late' | 'gone'> {
  const here = isPrivate ? { ...view, isPrivate } : view;
  const answer = await coverPage(tabId, { order: 'cover', view: here }).catch(() => undefined);
  if (!answer) return 'late';
  if (answer !== 'refused' && answer.state === 'covered') {
    if (isSetAside(answer.url)) return 'stands';
    // It went on while it was being covered.
    await uncoverPage(tabId);
    return 'gone';
  }
  // Where no script may go, or no cover holds, nothing is half-written.
  await showBlockPage(tabId, url, view.isWordless ?? false).catch(() => undefined);
  return 'gone';
}

/** The block page in the place of a page that no cover holds on. */
export const showBlockPage = (tabId: number, url: string, isWordless: boolean): Promise<void> =>
  sendOn(tabId, url, isWordless ? blockPage() : `${blockPage()}#${url}`);

async function note(before: readonly Mark[], marks: readonly Mark[]): Promise<void> {
  const isSame = ({ tabId, says }: Mark, index: number) =>
    before[index]?.tabId === tabId && before[index].says === says;
  if (marks.length === before.length && marks.every(isSame)) return;
  // A tab that was left meanwhile does not come back. Without its notes it must cover all the same.
  const isKnown = (now: readonly Mark[], { tabId }: Mark) =>
    !markOf(before, tabId) || markOf(now, tabId);
  await marksItem()
    .update((now) => marks.filter((mark) => isKnown(now, mark)))
    .catch(() => undefined);
}

const marksItem = () => (isForPrivateWindows() ? privatelyCoveredItem : coveredItem);

const markOf = (marks: readonly Mark[], tabId: number) =>
  marks.find((mark) => mark.tabId === tabId);
