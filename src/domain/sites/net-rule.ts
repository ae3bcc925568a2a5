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
