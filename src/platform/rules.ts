import type { NetRule } from '../domain/sites/net-rule.ts';
import { browser } from './browser.ts';

interface PresentRule {
  readonly id: number;
  readonly condition: object;
}

/** Where the rules send a page, with its address in the fragment. */
export const blockPage = (): string => browser.runtime.getURL('src/pages/blocked/index.html');

/**
 * Makes the browser's dynamic rules exactly `wanted`: only what differs is changed, in one atomic
 * call, so that there is never a moment without rules. Throws what the browser says when it refuses.
 */
export async function setRules(wanted: readonly NetRule[]): Promise<void> {
  const api = browser.declarativeNetRequest;
  const change = changeTo(wanted, await api.getDynamicRules());
  if (change) await api.updateDynamicRules(change as never);
}

/** The same for the rules that live as long as the browser session. */
export async function setSessionRules(wanted: readonly NetRule[]): Promise<void> {
  const api = browser.declarativeNetRequest;
  const change = changeTo(wanted, await api.getSessionRules());
  if (change) await api.updateSessionRules(change as never);
}

function changeTo(wanted: readonly NetRule[], present: readonly PresentRule[]) {
  const fresh = wanted.filter((rule) => !present.some((old) => isSameRule(old, rule)));
  const stale = present.filter((old) => !wanted.some((rule) => isSameRule(old, rule)));
  if (fresh.length === 0 && stale.length === 0) return undefined;
  return { removeRuleIds: stale.map(({ id }) => id), addRules: structuredClone(fresh) };
}

/** Whether the dynamic rules are exactly `wanted`, whoever wrote them. */
export async function hasRules(wanted: readonly NetRule[]): Promise<boolean> {
  return !changeTo(wanted, await browser.declarativeNetRequest.getDynamicRules());
}

/**
 * Browsers add their defaults to what they give back. A default is nothing or a yes or no; a list or
 * a pattern that was not asked for makes the rule another one.
 */
function isSameRule(old: PresentRule, rule: NetRule): boolean {
  const isAskedFor = ([key, value]: [string, unknown]) =>
    key in rule.condition || value === null || value === undefined || typeof value === 'boolean';
  return old.id === rule.id && within(rule, old) && Object.entries(old.condition).every(isAskedFor);
}

function within(part: unknown, whole: unknown): boolean {
  if (typeof part !== 'object' || part === null) return part === whole;
  if (typeof whole !== 'object' || whole === null) return false;
  if (Array.isArray(part) && (!Array.isArray(whole) || whole.length !== part.length)) return false;
  return Object.entries(part).every(([key, value]) =>
    within(value, (whole as Record<string, unknown>)[key]),
  );
}
