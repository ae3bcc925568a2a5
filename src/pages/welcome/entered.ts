import type { Agreement } from '../../domain/agreement/agreement.ts';
import { isOvernight, weekdays, type WeeklyWindow } from '../../domain/schedule/window.ts';
import { siteGroups, type SiteGroupId } from '../../domain/sites/groups.ts';
import { presets, type PresetId } from '../wiring/presets.ts';
import { freshId } from '../../domain/agreement/fresh-id.ts';

export type Choice = PresetId | 'later';

/** The windows offered on the way in. A walk can wait, and so can what each is tied to. */
export const firstWindows = () =>
  presets()
    .filter(({ id }) => id !== 'walk')
    .map((preset) => {
      const { when: _, ...window } = preset;
      return window;
    });

/** What two people have said on the way through. */
export interface Entered {
  readonly names: readonly [string, string];
  readonly choice: Choice;
  readonly groups: readonly SiteGroupId[];
}

export const sitesOf = (groups: readonly SiteGroupId[]): string[] =>
  siteGroups.filter(({ id }) => groups.includes(id)).flatMap(({ sites }) => sites);

/** The agreement with what was entered; whatever was agreed before stays. */
export function agreementWith(
  before: Agreement,
  { names, choice }: Entered,
  sites: readonly string[],
): Agreement {
  const { windows } = before;
  const chosen = firstWindows().find(({ id }) => id === choice);
  const added = chosen ? [{ ...chosen, id: freshId(windows, choice) }] : [];
  return {
    ...before,
    names: names.map((name) => name.trim()),
    windows: [...windows, ...added],
    sites: [...new Set([...before.sites, ...sites])],
  };
}

/** Where the middle of each occurrence lies in the week, in days from Monday. */
export function marksOf(window: WeeklyWindow): { at: number; overnight: boolean }[] {
  const overnight = isOvernight(window);
  const start = hours(window.start);
  const middle = (start + hours(window.end) + (overnight ? 24 : 0)) / 2;
  return window.days.map((day) => ({ at: weekdays.indexOf(day) + middle / 24, overnight }));
}

function hours(clock: string): number {
  const { hour, minute } = Temporal.PlainTime.from(clock);
  return hour + minute / 60;
}
