import { pathsByHost } from './match.ts';

/**
 * How much of one expression a path takes. Chromium refuses an expression that compiles to over
 * 2 KB, and with it the whole update; measured in Chromium 156, 75 is the least that failed not.
 * https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest
 */
const BUDGET = 72;

const costOf = (path: string) => path.length + path.split('/').length - 1;

/** Whether a path can be enforced at all. */
export const fitsRule = (path: string): boolean => costOf(path) <= BUDGET;

/** The paths of each host in groups that fit one expression; hosts with a whole site are not here. */
export function pathGroups(
  entries: readonly string[],
): readonly { readonly host: string; readonly paths: readonly string[] }[] {
  return [...pathsByHost(entries)]
    .filter(([, paths]) => !paths.includes(''))
    .flatMap(([host, paths]) => grouped(paths).map((group) => ({ host, paths: group })));
}

function grouped(paths: readonly string[]): string[][] {
  const groups: string[][] = [];
  let room = 0;
  for (const path of paths.filter(fitsRule)) {
    const cost = costOf(path);
    if (cost > room) {
      groups.push([]);
      room = BUDGET;
    }
    groups.at(-1)?.push(path);
    room -= cost;
  }
  return groups;
}
