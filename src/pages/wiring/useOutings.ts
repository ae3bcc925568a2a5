import { useMemo } from 'preact/hooks';
import type { Problem } from '../../domain/problem.ts';
import { dayAt, outingsOn, type Outings } from '../../domain/together/next-outing.ts';
import { usualRhythm, type Rhythm } from '../../domain/together/rhythm.ts';
import type { Stored } from '../../storage/item.ts';
import { datesView, hadView, rhythmView } from '../../storage/views.ts';
import { problemOf } from './problems.ts';
import { useReadJournal } from './useJournal.ts';
import type { Present } from './usePlan.ts';
import { useView } from './useView.ts';

/** The rhythm, and all that is known of what it goes by, on the day it is here. */
export interface OurOutings extends Outings {
  readonly rhythm: Rhythm;
  readonly today: Temporal.PlainDate;
  /** Set when part of it cannot be read, and is not shown. */
  readonly problem?: Problem;
}

/** Undefined until it has been read. `since` leaves out what was had in months before it. */
export function useOutings(
  { now, zone }: Pick<Present, 'now' | 'zone'>,
  since?: string,
): OurOutings | undefined {
  const rhythm = useView(rhythmView);
  const plans = useView(datesView);
  const journal = useReadJournal(hadView, since);
  const day = dayAt(now, zone).toString();
  return useMemo(() => {
    if (!rhythm || !plans || !journal) return undefined;
    const today = Temporal.PlainDate.from(day);
    const outings = outingsOn(today, valueOf(plans) ?? [], journal.entries);
    const problem = problemOf(plans) ?? problemOf(rhythm) ?? journal.problem;
    return {
      rhythm: valueOf(rhythm) ?? usualRhythm,
      today,
      ...outings,
      ...(problem && { problem }),
    };
  }, [rhythm, plans, journal, day]);
}

const valueOf = <T>(stored: Stored<T>): T | undefined =>
  stored.state === 'ok' ? stored.value : undefined;
