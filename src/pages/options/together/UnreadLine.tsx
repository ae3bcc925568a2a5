import type { Problem } from '../../../domain/problem.ts';
import { ProblemLine } from '../../../ui/ProblemLine.tsx';
import { unreadWords } from '../../wiring/problems.ts';

interface UnreadLineProps {
  readonly problem: Problem | undefined;
}

/** Says that part of what is kept cannot be shown, where it would stand. */
export function UnreadLine({ problem }: UnreadLineProps) {
  return problem ? <ProblemLine text={unreadWords(problem)} /> : null;
}
