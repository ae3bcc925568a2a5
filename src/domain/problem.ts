/** Why an input was refused: a code that pages put into words, and where it went wrong. */
export interface Problem {
  readonly code: ProblemCode;
  /** The field by its path in the input, such as `windows[2].start`. */
  readonly field?: string;
  /** The offending piece, or a bound, for the sentence. */
  readonly value?: string;
}

export type ProblemCode =
  SiteProblem | AgreementProblem | NoteCodeProblem | 'workerFailed' | 'newer' | 'unreadable';

export type SiteProblem =
  | 'siteEmpty'
  | 'siteSpaces'
  | 'siteScheme'
  | 'siteName'
  | 'siteSuffix'
  | 'sitePathLong'
  | 'siteProtected';

export type AgreementProblem =
  | 'fileTooLarge'
  | 'notJson'
  | 'notAgreement'
  | 'futureVersion'
  | 'codeDamaged'
  | 'unknownKey'
  | 'missing'
  | 'wrongType'
  | 'badId'
  | 'sameId'
  | 'badTitle'
  | 'badName'
  | 'tooManyNames'
  | 'badDay'
  | 'noDays'
  | 'daysOrDate'
  | 'badDate'
  | 'badTime'
  | 'sameTimes'
  | 'badZone'
  | 'badCovers'
  | 'badMoment'
  | 'badWhen'
  | 'badWeeks'
  | 'weeksNeedFrom'
  | 'tooManyWindows'
  | 'tooManySites'
  | 'tooManyKeptOpen'
  | 'tooManyPaths';

export type NoteCodeProblem =
  'noteCodeDamaged' | 'noteCodeForeign' | 'noteCodeAgreement' | 'noteCodeNewer' | 'noteCodeLarge';

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const accepted = <T>(value: T): Result<T> => ({ ok: true, value });

export const refused = (code: ProblemCode, details: Omit<Problem, 'code'> = {}): Result<never> => ({
  ok: false,
  problem: { code, ...details },
});
