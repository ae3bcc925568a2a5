interface Rule {
  readonly id: number;
  readonly priority?: number;
  readonly action: { readonly type: string };
  readonly condition: {
    readonly regexFilter?: string;
    readonly requestDomains?: readonly string[];
    readonly resourceTypes?: readonly string[];
  };
}

interface Update {
  readonly removeRuleIds?: readonly number[];
  readonly addRules?: readonly Rule[];
}

const MOST_REGEX_RULES = 1000;

/** `declarativeNetRequest`: an update happens whole or not at all. */
export function fakeRules() {
  const kept: Record<'dynamic' | 'session', readonly Rule[]> = { dynamic: [], session: [] };

  function update(which: 'dynamic' | 'session', { removeRuleIds = [], addRules = [] }: Update) {
    const staying = kept[which].filter(({ id }) => !removeRuleIds.includes(id));
    const next = [...staying, ...structuredClone(addRules)];
    for (const [index, rule] of next.entries()) {
      refuse(rule, next.slice(0, index));
    }
    if (next.filter(({ condition }) => condition.regexFilter).length > MOST_REGEX_RULES) {
      throw new Error('Dynamic rule count for regex rules exceeded.');
    }
    kept[which] = next;
  }

  return {
    api: {
      getDynamicRules: async () => kept.dynamic.map(asTheBrowserGivesIt),
      updateDynamicRules: async (options: Update) => update('dynamic', options),
      getSessionRules: async () => kept.session.map(asTheBrowserGivesIt),
      updateSessionRules: async (options: Update) => update('session', options),
    },
    kept,
  };
}

function refuse({ id, priority = 1, condition }: Rule, before: readonly Rule[]): void {
  if (!Number.isInteger(id) || id < 1) throw new Error(`Rule with id ${id} must have an id >= 1.`);
  if (before.some((other) => other.id === id)) {
    throw new Error(`Rule with id ${id} does not have a unique ID.`);
  }
  if (priority < 1) throw new Error(`Rule with id ${id} must have a priority >= 1.`);
  if (condition.requestDomains?.length === 0) {
    throw new Error(
      `Rule with id ${id} cannot have an empty list as the value for requestDomains.`,
    );
  }
  for (const domain of condition.requestDomains ?? []) {
    if (!/^[\x21-\x7e]+$/.test(domain) || domain !== domain.toLowerCase()) {
      throw new Error(`Rule with id ${id} must list domains in lower-case ascii: ${domain}`);
    }
  }
}

/** With the defaults a browser adds, in an order of its own. */
const asTheBrowserGivesIt = ({ id, priority, action, condition }: Rule) =>
  structuredClone({
    action,
    condition: { isUrlFilterCaseSensitive: false, ...condition },
    id,
    priority: priority ?? 1,
  });
