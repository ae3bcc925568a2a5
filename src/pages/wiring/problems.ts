import type { Problem } from '../../domain/problem.ts';
import type { NoteProblem } from '../../domain/together/note.ts';
import { t, tn, type MessageKey } from '../../platform/i18n.ts';
import { isPrivatePage } from '../../platform/private.ts';

/** A problem as a sentence: what is wrong, where, and how to put it right. */
export function problemWords({ code, field = '', value = '' }: Problem): string {
  // The worker does its part anywhere; what it leaves undone here is what a private window may not write.
  if (code === 'workerFailed' && isPrivatePage()) return t('privateRefused');
  const key: MessageKey = `problem_${code}`;
  return t(key, field, value);
}

/** What keeps words from being a note, and how to put it right. */
export const noteProblemWords = (problem: NoteProblem): string =>
  problem === 'empty' ? t('noteEmpty') : tn('noteTooLong', problem.tooMany);
