/** A declarative network rule in the browser's own shape. */
export interface NetRule {
  readonly id: number;
  readonly priority: number;
  readonly action:
    | { readonly type: 'allow' }
    | { readonly type: 'redirect'; readonly redirect: { readonly regexSubstitution: string } };
  readonly condition: {
    readonly regexFilter?: string;
    readonly isUrlFilterCaseSensitive?: boolean;
    readonly requestDomains?: readonly string[];
    readonly excludedRequestDomains?: readonly string[];
    readonly initiatorDomains?: readonly string[];
    readonly excludedInitiatorDomains?: readonly string[];
    /** -1 for what belongs to no tab; only in rules of the session. */
    readonly tabIds?: readonly number[];
    readonly resourceTypes: readonly ('main_frame' | 'sub_frame' | 'xmlhttprequest' | 'other')[];
  };
}

/** Firefox keeps a trailing dot in the host, so it needs a name of its own. */
export const bothForms = (host: string): string[] =>
  /^[\d.]+$|\]$/.test(host) ? [host] : [host, `${host}.`];

export interface RuleChoices {
  /** Whether the block page is told no address at all. */
  readonly keepAddressesOut?: boolean;
}

/** To the block page, which receives the address in its fragment unless addresses are kept out. */
export const redirectTo = (blockPage: string, { keepAddressesOut = false }: RuleChoices) =>
  ({
    type: 'redirect',
    // A fragment of its own, even an empty one, keeps the page from inheriting that of the address.
    redirect: { regexSubstitution: `${blockPage}#${keepAddressesOut ? '' : '\\0'}` },
  }) as const;
