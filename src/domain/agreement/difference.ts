import type { ScreenFreeWindow } from '../schedule/window.ts';
import type { Agreement } from './agreement.ts';

/** One change between two agreements, as the preview lists it. */
export type Change =
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'addsWindow'; readonly window: ScreenFreeWindow }
  | {
      readonly kind: 'changesWindow';
      readonly from: ScreenFreeWindow;
      readonly window: ScreenFreeWindow;
    }
  | { readonly kind: 'removesWindow'; readonly window: ScreenFreeWindow }
  | { readonly kind: 'addsSites'; readonly entries: readonly string[] }
  | { readonly kind: 'freesSites'; readonly entries: readonly string[] }
  | { readonly kind: 'keepsOpen'; readonly entries: readonly string[] }
  | { readonly kind: 'closes'; readonly entries: readonly string[] }
  | { readonly kind: 'embedded'; readonly embedded: boolean };

/** Whether the preview leaves a change unticked until it has been talked over. */
export const freesASite = (change: Change): boolean => change.kind === 'freesSites';

/** Every change that leads from `old` to `next`, in the order the preview shows them. */
export function differenceBetween(old: Agreement, next: Agreement): Change[] {
  const before = new Map(old.windows.map((window) => [window.id, window]));
  const stays = new Set(next.windows.map(({ id }) => id));
  const windows = next.windows.flatMap((window): Change[] => {
    const from = before.get(window.id);
    if (!from) return [{ kind: 'addsWindow', window }];
    return sameValue(from, window) ? [] : [{ kind: 'changesWindow', from, window }];
  });
  const removed = old.windows.filter(({ id }) => !stays.has(id));
  const lists: Change[] = [
    { kind: 'addsSites', entries: without(next.sites, old.sites) },
    { kind: 'freesSites', entries: without(old.sites, next.sites) },
    { kind: 'keepsOpen', entries: without(next.keptOpen, old.keptOpen) },
    { kind: 'closes', entries: without(old.keptOpen, next.keptOpen) },
  ];
  return [
    ...(sameValue(old.names, next.names) ? [] : [{ kind: 'names', names: next.names } as const]),
    ...windows,
    ...removed.map((window) => ({ kind: 'removesWindow', window }) as const),
    ...lists.filter((change) => 'entries' in change && change.entries.length > 0),
    ...(old.embedded === next.embedded
      ? []
      : [{ kind: 'embedded', embedded: next.embedded } as const]),
  ];
}

/** `old` with only the `chosen` changes towards `next`; all of them chosen gives exactly `next`. */
export function withChanges(old: Agreement, next: Agreement, chosen: readonly Change[]): Agreement {
  if (chosen.length === differenceBetween(old, next).length) return next;
  return chosen.reduce(withChange, old);
}

function withChange(agreement: Agreement, change: Change): Agreement {
  const { windows, sites, keptOpen } = agreement;
  switch (change.kind) {
    case 'names':
      return { ...agreement, names: change.names };
    case 'addsWindow':
      return { ...agreement, windows: [...windows, change.window] };
    case 'changesWindow':
      return {
        ...agreement,
        windows: windows.map((w) => (w.id === change.window.id ? change.window : w)),
      };
    case 'removesWindow':
      return { ...agreement, windows: windows.filter((w) => w.id !== change.window.id) };
    case 'addsSites':
      return { ...agreement, sites: [...sites, ...change.entries] };
    case 'freesSites':
      return { ...agreement, sites: without(sites, change.entries) };
    case 'keepsOpen':
      return { ...agreement, keptOpen: [...keptOpen, ...change.entries] };
    case 'closes':
      return { ...agreement, keptOpen: without(keptOpen, change.entries) };
    case 'embedded':
      return { ...agreement, embedded: change.embedded };
  }
}

function without(all: readonly string[], gone: readonly string[]): string[] {
  const absent = new Set(gone);
  return all.filter((entry) => !absent.has(entry));
}

/** Equal as data, whatever the order of keys. */
function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, ordered(inner)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
};
