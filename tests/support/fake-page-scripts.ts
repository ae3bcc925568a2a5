interface Script {
  readonly id: string;
  readonly js: readonly string[];
  readonly matches: readonly string[];
  readonly excludeMatches?: readonly string[];
}

const PATTERN = /^(\*|https?):\/\/(\*|(\*\.)?[^/*]+)\/.*$/;

/** `scripting.registerContentScripts` and its kin: a call happens whole or not at all. */
export function fakePageScripts() {
  const scripts = new Map<string, Script>();

  function refuse({ id, matches, excludeMatches = [] }: Script): void {
    if (matches.length === 0) throw new Error(`Script with ID '${id}' must specify matches.`);
    const bad = [...matches, ...excludeMatches].find((pattern) => !PATTERN.test(pattern));
    if (bad !== undefined) throw new Error(`Invalid value for a pattern: ${bad}.`);
  }
  const known = (id: string, isKnown: boolean) => {
    if (scripts.has(id) === isKnown) return;
    throw new Error(isKnown ? `Nonexistent script ID '${id}'.` : `Duplicate script ID '${id}'.`);
  };
  const keep = (given: readonly Script[]) => {
    for (const script of structuredClone(given)) scripts.set(script.id, script);
  };

  return {
    scripts,
    api: {
      getRegisteredContentScripts: async () => structuredClone([...scripts.values()]),
      async registerContentScripts(given: readonly Script[]) {
        for (const script of given) {
          known(script.id, false);
          refuse(script);
        }
        keep(given);
      },
      async updateContentScripts(given: readonly Script[]) {
        for (const script of given) {
          known(script.id, true);
          refuse(script);
        }
        keep(given);
      },
      async unregisterContentScripts({ ids }: { ids: readonly string[] }) {
        for (const id of ids) known(id, true);
        for (const id of ids) scripts.delete(id);
      },
    },
  };
}
