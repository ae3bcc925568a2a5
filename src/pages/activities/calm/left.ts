import { tn } from '../../../platform/i18n.ts';

/** What is left of so many quiet minutes: whole ones only, and the last of them counts as one. */
export function leftOf(minutes: number, seconds: number) {
  const left = Math.max(0, minutes * 60 - seconds);
  const count = Math.ceil(left / 60);
  return {
    /** 0 to 1. */
    share: left / (minutes * 60),
    count,
    /** "3 minutes left" */
    label: tn('minutesLeftLabel', count),
    isOver: left === 0,
  };
}
