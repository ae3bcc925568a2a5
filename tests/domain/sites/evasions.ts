import * as fc from 'fast-check';

const label = fc.stringMatching(/^[a-z]([a-z0-9]{0,6}[a-z])?$/);
/** Hosts that no list protects and no suffix owns. */
export const aHost = fc
  .array(label, { minLength: 1, maxLength: 3 })
  .map((labels) => [...labels, 'test'].join('.'))
  .filter((host) => !host.startsWith('www.'));

export const aSegment = fc.stringMatching(/^[a-z0-9_~+!$()@:,;=-]([a-z0-9_.~-]{0,5}[a-z0-9])?$/);
export const aPath = fc
  .array(aSegment, { minLength: 1, maxLength: 3 })
  .map((segments) => segments.map((segment) => `/${segment}`).join(''));

const percent = (char: string) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`;
const fullWidth = (char: string) =>
  /[!-~]/.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char;

/** Rewrites some characters, never all of the same ones. */
const sprinkled = (text: string, forms: ((char: string) => string)[]): fc.Arbitrary<string> =>
  fc
    .array(fc.nat({ max: forms.length + 3 }), { minLength: text.length, maxLength: text.length })
    .map((picks) =>
      [...text].map((char, at) => forms[picks[at] ?? forms.length]?.(char) ?? char).join(''),
    );

const upper = (char: string) => char.toUpperCase();
const broken = (char: string) => `\t${char}\n`;

/** Every way of writing an address below `host` and `path` that a browser reads the same. */
export function evasionsOf(
  host: string,
  path: string,
  { percentPath = true } = {},
): fc.Arbitrary<string> {
  return fc
    .record({
      scheme: fc.constantFrom('http:', 'https:', 'HTTP:', 'hTTps:'),
      slashes: fc.constantFrom('//', '/', '\\\\', '///', ''),
      user: fc.constantFrom('', 'me@', 'me:secret@', 'good.test@', 'a:b:c@'),
      below: fc.constantFrom('', 'www.', 'm.', 'a.b.c.', 'xn--bcher-kva.'),
      host: sprinkled(host, [upper, (c) => (c === '.' ? '。' : percent(c)), fullWidth, broken]),
      dot: fc.constantFrom('', '.'),
      port: fc.constantFrom('', ':80', ':443', ':8080', ':'),
      dots: fc.constantFrom('', '/.', '/x/..', '/%2e', '/a/b/../..', '/x/%2E%2e'),
      path: sprinkled(path, [
        upper,
        (c) => (c === '/' ? '\\' : c),
        ...(percentPath ? [(c: string) => (c === '/' ? c : percent(c))] : []),
        (c) => (c === '/' ? c : `\n${c}`),
      ]),
      rest: fc.constantFrom('', '/', '/more', '?q=1', '#here', '/a?b#c', '/..?stay'),
    })
    .map(({ scheme, slashes, user, below, host, dot, port, dots, path, rest }) => {
      const tail = path === '' && rest.startsWith('/..') ? '' : rest.replace('/..?', '/x/..?');
      return `${scheme}${slashes}${user}${below}${host}${dot}${port}${dots}${path}${tail}`;
    });
}

const parts = (of: string) =>
  of
    .split(/\/+/)
    .filter(Boolean)
    .map((part) => decodeURIComponent(part).toLowerCase());

/** The browser's own reading of an address, worked out again: the oracle for matching. */
export function isUnder(address: string, host: string, path = ''): boolean {
  const url = new URL(address);
  const name = url.hostname.endsWith('.') ? url.hostname.slice(0, -1) : url.hostname;
  if (name !== host && !name.endsWith(`.${host}`)) return false;
  const [wanted, given] = [parts(path), parts(url.pathname)];
  return wanted.every((part, at) => part === given[at]);
}
