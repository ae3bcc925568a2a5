import type { Problem } from '../../domain/problem.ts';
import type { NoteProblem } from '../../domain/together/note.ts';
import { t, tn, type MessageKey } from '../../platform/i18n.ts';
import { isPrivatePage } from '../../platform/private.ts';
import type { Stored } from '../../storage/item.ts';

/** A problem as a sentence: what is wrong, where, and how to put it right. */
export function problemWords({ code, field = '', value = '' }: Problem): string {
  // The worker does its part anywhere; what it leaves undone here is what a private window may not write.
  if (code === 'workerFailed' && isPrivatePage()) return t('privateRefused');
  const key: MessageKey = `problem_${code}`;
  return t(key, field, value);
}

/** Why what is stored cannot be shown; undefined where it can. */
export function problemOf(stored: Stored<unknown>): Problem | undefined {
  if (stored.state === 'newer') return { code: 'newer' };
  // Which field it is means nothing to a couple; what follows from it does.
  return stored.state === 'unreadable' ? { code: 'unreadable' } : undefined;
}

/** The same where only part of a page is meant: the agreement stands. */
export const unreadWords = (problem: Problem): string =>
  problem.code === 'unreadable' ? t('unreadHere') : problemWords(problem);

/** What keeps words from being a note, and how to put it right. */
export const noteProblemWords = (problem: NoteProblem): string =>
  problem === 'empty' ? t('noteEmpty') : tn('noteTooLong', problem.tooMany);
