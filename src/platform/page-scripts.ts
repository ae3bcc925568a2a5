// oxlint-disable-next-line import/default -- the build makes it: the name of the built file
import leaveScript from '../guard/leave.ts?script&iife';
// oxlint-disable-next-line import/default -- the build makes it: the name of the built file
import watchScript from '../guard/watch.ts?script&iife';
// oxlint-disable-next-line import/default -- the build makes it: the name of the built file
import wordlessScript from '../guard/wordless.ts?script&iife';
import type { Reach, SecondLine } from '../domain/sites/second-line.ts';
import { browser } from './browser.ts';
import { within } from './patience.ts';

const files = { leave: `/${leaveScript}`, watch: `/${watchScript}` } as const;
type Name = keyof typeof files;

export interface ScriptChoices {
  /** Whether they run in frames as well. */
  readonly frames: boolean;
  /** Whether they tell the block page no address. */
  readonly wordless: boolean;
}

const filesOf = (name: Name, { wordless }: Pick<ScriptChoices, 'wordless'>) =>
  wordless ? [`/${wordlessScript}`, files[name]] : [files[name]];

/**
 * Makes the scripts that run in pages exactly `wanted`, before anything of those pages runs. Says
 * whether anything had to change.
 */
export async function setPageScripts(wanted: SecondLine, choices: ScriptChoices): Promise<boolean> {
  const present = await browser.scripting.getRegisteredContentScripts();
  const scripts = Object.entries(wanted).map(([id, reach]) => scriptOf(id as Name, reach, choices));
  const changed = scripts.filter((script) => !present.some((old) => isSame(old, script)));
  const gone = present.filter(({ id }) => !scripts.some((script) => script.id === id));
  const [stale, fresh] = [true, false].map((isKnown) =>
    changed.filter(({ id }) => present.some((old) => old.id === id) === isKnown),
  );
  // What is to be caught now comes before what is caught no longer.
  if (fresh?.length) await browser.scripting.registerContentScripts(fresh);
  if (stale?.length) await browser.scripting.updateContentScripts(stale);
  if (gone.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: gone.map(({ id }) => id) });
  }
  return changed.length > 0;
}

/** Starts the watch in pages that were there before it; pages that cannot be reached do without. */
export async function watchOpenPages({ watch }: SecondLine, choices: ScriptChoices): Promise<void> {
  if (!watch) return;
  const tabs = await browser.tabs.query({ url: [...watch.matches], discarded: false });
  const watching = tabs.map(async ({ id }) => {
    if (id === undefined) return;
    const target = { tabId: id };
    await within(browser.scripting.executeScript({ target, files: filesOf('watch', choices) }));
  });
  await Promise.allSettled(watching);
}

function scriptOf(id: Name, { matches, excludeMatches }: Reach, choices: ScriptChoices) {
  return {
    id,
    js: filesOf(id, choices),
    matches: [...matches],
    ...(excludeMatches.length > 0 ? { excludeMatches: [...excludeMatches] } : {}),
    allFrames: choices.frames,
    runAt: 'document_start' as const,
  };
}

/** Browsers give back what they were given, in an order of their own. */
function isSame(old: object, script: object): boolean {
  const known = old as Record<string, unknown>;
  return Object.entries(script).every(([key, value]) => textOf(known[key]) === textOf(value));
}

const textOf = (value: unknown) =>
  JSON.stringify(Array.isArray(value) ? [...(value as string[])].sort() : value).replaceAll(
    '"/',
    '"',
  );
