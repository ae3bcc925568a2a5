import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestIn, unpackedId } from './extension.ts';
import type { LaunchOptions } from './session.ts';

/** What we touch of a profile's `Preferences` file; the rest is carried along. */
interface Preferences {
  session?: { restore_on_startup?: number };
  extensions: {
    ui: { developer_mode: boolean };
    settings: Record<
      string,
      { creation_flags?: number; incognito?: boolean; runtime_granted_permissions?: object }
    >;
  };
}

/** What `session.restore_on_startup` calls opening the last tabs again. */
const lastTabs = 1;
/** Chromium 156 marks what was loaded over CDP with this, and drops it at its next start. */
const untilNextStart = 0x8000;

/** Readies a profile for its next launch; answers whether that is its first. */
export async function preparePreferences(
  folder: string,
  extension: string,
  options: LaunchOptions,
): Promise<boolean> {
  const path = join(folder, 'Default', 'Preferences');
  const isFirstLaunch = !existsSync(path);
  await mkdir(join(folder, 'Default'), { recursive: true });
  const preferences = isFirstLaunch
    ? await firstPreferences(extension, options)
    : keepInstalled(JSON.parse(await readFile(path, 'utf8')) as Preferences, extension);
  if (options.restoresTabs) preferences.session = { restore_on_startup: lastTabs };
  await writeFile(path, JSON.stringify(preferences));
  return isFirstLaunch;
}

/**
 * `runtime_granted_permissions` are what the user agreed to earlier and the extension may ask for
 * again without a prompt: that is how prompts are accepted.
 */
async function firstPreferences(
  extension: string,
  { prompts, privateWindows = false }: LaunchOptions,
): Promise<Preferences> {
  const manifest = await manifestIn(extension);
  const agreed = {
    api: manifest.optional_permissions ?? [],
    explicit_host: manifest.optional_host_permissions ?? [],
    manifest_permissions: [],
    scriptable_host: [],
  };
  const entry = {
    ...(prompts !== 'ignored' && { runtime_granted_permissions: agreed }),
    ...(privateWindows && { incognito: true }),
  };
  return {
    extensions: { ui: { developer_mode: true }, settings: { [unpackedId(extension)]: entry } },
  };
}

function keepInstalled(preferences: Preferences, extension: string): Preferences {
  const entry = preferences.extensions.settings[unpackedId(extension)];
  if (entry?.creation_flags !== undefined) entry.creation_flags &= ~untilNextStart;
  return preferences;
}
