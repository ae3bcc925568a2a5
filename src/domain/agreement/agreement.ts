import type { ScreenFreeWindow } from '../schedule/window.ts';

/** What the couple agreed. One value, one version; the public file is its wire form. */
export interface Agreement {
  /** None, one or two first names. */
  readonly names: readonly string[];
  readonly windows: readonly ScreenFreeWindow[];
  /** Canonical `host` or `host/path`. */
  readonly sites: readonly string[];
  /** Canonical; these always win. */
  readonly keptOpen: readonly string[];
  /** Also inside frames on other sites. */
  readonly embedded: boolean;
}

export const emptyAgreement: Agreement = {
  names: [],
  windows: [],
  sites: [],
  keptOpen: [],
  embedded: false,
};

export const limits = {
  names: 2,
  nameLength: 24,
  windows: 200,
  titleLength: 60,
  whenLength: 80,
  everyWeeks: 52,
  sites: 5000,
  keptOpen: 1000,
  /** Network rules for parts of sites; browsers allow a thousand expressions in all. */
  pathRules: 900,
  fileBytes: 2 * 1024 * 1024,
} as const;
