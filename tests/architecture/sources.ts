import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Source {
  /** From the root, with forward slashes: `src/domain/plan.ts`. */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  readonly from: string;
  /** From the root for our own files, or the name of a package. */
  readonly to: string;
  readonly typesOnly: boolean;
}

/** Every file under the folders whose name ends in one of `endings`. */
export function sourcesIn(folders: readonly string[], ...endings: readonly string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.split(sep).join('/')}`)
      .filter((path) => endings.some((ending) => path.endsWith(ending)))
      .sort()
      .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') })),
  );
}

const TOKEN =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|(?<=[(,=:[!&|?{};]\s*)\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/g;
const isComment = (token: string) => /^\/[/*]/.test(token);

/** The code without its comments. */
export const withoutComments = (text: string): string =>
  text.replace(TOKEN, (token) => (isComment(token) ? ' ' : token));

/** The code without comments, quoted strings and patterns. */
export const bareCode = (text: string): string =>
  text.replace(TOKEN, (token) => (isComment(token) ? ' ' : "''"));

const FROM = /\b(?:import|export)\s+(type\s+)?([\w*{][^'";]*?)\s*\bfrom\s*'([^']+)'/g;
const BARE = /\bimport\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;

/** Everything a file imports or re-exports, dynamic imports included. */
export function importsOf({ path, text }: Source): Import[] {
  const code = withoutComments(text);
  const target = (name: string) =>
    name.startsWith('.')
      ? relative(ROOT, join(ROOT, dirname(path), name))
          .split(sep)
          .join('/')
      : name;
  const named = [...code.matchAll(FROM)].map(([, type, clause = '', name = '']) => ({
    from: path,
    to: target(name),
    typesOnly: type !== undefined || isAllTypes(clause),
  }));
  const bare = [...code.matchAll(BARE)].map(([, effect, dynamic]) => ({
    from: path,
    to: target(effect ?? dynamic ?? ''),
    typesOnly: false,
  }));
  return [...named, ...bare];
}

function isAllTypes(clause: string): boolean {
  const inner = /^\{([\s\S]*)\}$/.exec(clause.trim())?.[1];
  if (inner === undefined) return false;
  const names = inner.split(',').filter((name) => name.trim() !== '');
  return names.length > 0 && names.every((name) => name.trim().startsWith('type '));
}
