import type { Answer } from './answer.ts';
import { kindOf } from './kinds.ts';

/** How tired of it they seem, from what was passed over; each step is undone by doing something. */
export interface Fatigue {
  /** 0: as agreed. 1: one a day. 2: time to ask whether fewer would be better. */
  readonly level: 0 | 1 | 2;
  /** How many were passed over since the last that was done. */
  readonly passed: number;
  /** How often a kind was passed over twice running; kinds without are absent. */
  readonly steps: Readonly<Record<string, number>>;
}

const ONE_A_DAY = 5;
const ASK = 10;

/**
 * Read from the answers that are remembered, oldest first. Something done takes one step back a
 * day, not all at once. The question of fewer is asked once: answered, the count begins anew; passed
 * over, one a day is what is left.
 */
export function fatigueOf(answers: readonly Answer[]): Fatigue {
  let passed = 0;
  let isAsked = false;
  let restoredOn: string | undefined;
  for (const { cardId, outcome, on } of answers) {
    if (cardId === 'fewer') {
      isAsked = outcome !== 'did';
      if (!isAsked) passed = 0;
    } else if (outcome === 'passed') {
      passed += 1;
    } else if (outcome === 'did' && (passed < ONE_A_DAY || restoredOn !== on)) {
      restoredOn = passed < ONE_A_DAY ? restoredOn : on;
      passed = passed < ASK ? 0 : ONE_A_DAY;
      isAsked = false;
    }
  }
  return { level: levelOf(passed, isAsked), passed, steps: stepsByKind(answers) };
}

function levelOf(passed: number, isAsked: boolean): Fatigue['level'] {
  if (passed >= ASK && !isAsked) return 2;
  return passed >= ONE_A_DAY ? 1 : 0;
}

function stepsByKind(answers: readonly Answer[]): Record<string, number> {
  const steps: Record<string, number> = {};
  const running: Record<string, number> = {};
  const restoredOn: Record<string, string> = {};
  for (const { cardId, outcome, on } of answers) {
    const kind = kindOf(cardId);
    if (kind === cardId) continue;
    const isPassed = outcome === 'passed' || outcome === 'notToday';
    running[kind] = isPassed ? (running[kind] ?? 0) + 1 : 0;
    if (running[kind] === 2) {
      steps[kind] = (steps[kind] ?? 0) + 1;
      running[kind] = 0;
    }
    if (outcome === 'did' && (steps[kind] ?? 0) > 0 && restoredOn[kind] !== on) {
      steps[kind] = (steps[kind] ?? 0) - 1;
      restoredOn[kind] = on;
    }
  }
  return steps;
}
