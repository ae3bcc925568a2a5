import { fakeEvent } from './fake-event.ts';

interface Permissions {
  readonly origins?: readonly string[];
  readonly permissions?: readonly string[];
}

/** Whether a match pattern reaches an address. */
export function reaches(pattern: string, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  if (pattern === '<all_urls>') return protocol === 'http:' || protocol === 'https:';
  const parts = /^(\*|https?):\/\/([^/]+)\/\*$/.exec(pattern);
  if (!parts) throw new Error(`Invalid match pattern ${pattern}`);
  const [, scheme = '', host = ''] = parts;
  const sameScheme = scheme === '*' ? /^https?:$/.test(protocol) : protocol === `${scheme}:`;
  if (!sameScheme) return false;
  const name = hostname.replace(/\.$/, '');
  if (host === '*') return true;
  if (!host.startsWith('*.')) return name === host;
  return name === host.slice(2) || name.endsWith(host.slice(1));
}

/** `permissions`: `required` are always there, origins come and go. */
export function fakeAccess(required: readonly string[]) {
  const onAdded = fakeEvent<[Permissions]>();
  const onRemoved = fakeEvent<[Permissions]>();
  const origins = new Set<string>();
  const named = new Set(required);
  /** What the couple answers when the browser asks. */
  const prompt: { answer: (wanted: Permissions) => boolean } = { answer: () => true };

  const grant = (...patterns: readonly string[]) => {
    const fresh = patterns.filter((pattern) => !origins.has(pattern));
    for (const pattern of fresh) origins.add(pattern);
    if (fresh.length > 0) onAdded.emit({ origins: fresh, permissions: [] });
  };
  const revoke = (...patterns: readonly string[]) => {
    const gone = patterns.filter((pattern) => origins.delete(pattern));
    if (gone.length > 0) onRemoved.emit({ origins: gone, permissions: [] });
  };
  /** A permission that is no site: the API behind it comes and goes with it. */
  const allow = (name: string) => {
    named.add(name);
    onAdded.emit({ origins: [], permissions: [name] });
  };
  const forbid = (name: string) => {
    named.delete(name);
    onRemoved.emit({ origins: [], permissions: [name] });
  };
  const holds = (pattern: string) => {
    const address = pattern.replace('*://', 'https://').replace('*.', 'any.').replace('*/', 'any/');
    return [...origins].some((one) => one === pattern || reaches(one, address));
  };

  return {
    api: {
      getAll: async () => ({ origins: [...origins], permissions: [...named] }),
      contains: async (wanted: Permissions) =>
        (wanted.origins ?? []).every(holds) &&
        (wanted.permissions ?? []).every((p) => named.has(p)),
      request: async (wanted: Permissions) => {
        if (!prompt.answer(wanted)) return false;
        for (const name of wanted.permissions ?? []) allow(name);
        grant(...(wanted.origins ?? []));
        return true;
      },
      remove: async (gone: Permissions) => {
        revoke(...(gone.origins ?? []));
        return true;
      },
    },
    onAdded,
    onRemoved,
    origins,
    prompt,
    grant,
    revoke,
    allow,
    forbid,
    allows: (name: string) => named.has(name),
    reachesAddress: (address: string) => [...origins].some((one) => reaches(one, address)),
    reset() {
      origins.clear();
      named.clear();
      for (const name of required) named.add(name);
      prompt.answer = () => true;
    },
  };
}
