import type { Problem } from '../../domain/problem.ts';
import { t, type MessageKey } from '../../platform/i18n.ts';

/** A problem as a sentence: what is wrong, where, and how to put it right. */
export function problemWords({ code, field = '', value = '' }: Problem): string {
  const key: MessageKey = `problem_${code}`;
  return t(key, field, value);
}
