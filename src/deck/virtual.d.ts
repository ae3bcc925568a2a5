/** Made from `en/*.json` by the build: the deck without its words. */
declare module 'virtual:deck/facts' {
  export const facts: readonly import('./card.ts').CardFacts[];
}

/** The words of the deck, by card id. */
declare module 'virtual:deck/words-en' {
  export const words: Readonly<Record<string, import('./card.ts').CardWords>>;
}

/** Whom to turn to. */
declare module 'virtual:deck/help' {
  export const entries: readonly import('./help-entry.ts').ShownEntry[];
}
