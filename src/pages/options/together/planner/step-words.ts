import type { Occurrence } from '../../../../domain/schedule/occurrence.ts';
import type { Arrangements } from '../../../../domain/together/arrangements.ts';
import type { DatePlan } from '../../../../domain/together/date-plan.ts';
import { backAfter, nightsOf } from '../../../../domain/together/nights.ts';
import type { PlanStep } from '../../../../domain/together/plan-steps.ts';
import { t, tn, type MessageKey } from '../../../../platform/i18n.ts';
import { nameOf, voice } from '../../../wiring/voice.ts';
import { dateWords } from '../../../wiring/words.ts';
import { dateTimeWords } from '../date-words.ts';

export const stepName: Readonly<Record<PlanStep, MessageKey>> = {
  slot: 'planSlot',
  planner: 'planPlanner',
  place: 'planPlace',
  familiar: 'planFamiliar',
  length: 'planLength',
  minding: 'planMinding',
  bring: 'planBring',
  screens: 'planScreens',
  spare: 'planSpare',
  confirm: 'planConfirm',
  day: 'planDay',
  keep: 'planKeep',
};

export const placeWords = { home: 'planHome', out: 'planOut' } as const;
export const familiarWords = { new: 'planNew', favourite: 'planFavourite' } as const;
export const screenWords = {
  drawer: 'planDrawer',
  one: 'planOne',
  window: 'planWindow',
} as const;

const HOUR = 60;

/** "45 minutes", "1.5 hours" */
export function lengthWords(minutes: number): string {
  const [unit, count] = minutes < HOUR ? ['minute', minutes] : ['hour', minutes / HOUR];
  const form = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 2 } as const;
  return new Intl.NumberFormat(voice.locale, form as Intl.NumberFormatOptions).format(
    count as number,
  );
}

export const plannerWords = (
  planner: NonNullable<Arrangements['planner']>,
  names: readonly string[],
): string => (planner === 'both' ? t('planBoth') : nameOf(names, planner));

interface Around {
  readonly names: readonly string[];
  /** What stands when it begins. */
  readonly there: Occurrence | undefined;
}

/** What a step has for an answer; empty while it is open. */
export function answerWords(step: PlanStep, plan: DatePlan, { names, there }: Around): string {
  const { kind, on, arranged = {} } = plan;
  const { planner, place, familiar, screens, minutes } = arranged;
  switch (step) {
    case 'slot':
      return dateTimeWords(plan);
    case 'planner':
      return planner === undefined ? '' : plannerWords(planner, names);
    case 'place':
      return place ? t(placeWords[place]) : '';
    case 'familiar':
      return familiar ? t(familiarWords[familiar]) : '';
    case 'length':
      if (kind === 'date') return minutes === undefined ? '' : lengthWords(minutes);
      return arranged.nights === undefined ? '' : nightsWords(on, nightsOf(plan));
    case 'screens':
      if (screens === 'window' && there && there.window.id !== plan.id) {
        return t('planWindowThere', there.window.title);
      }
      return screens ? t(screenWords[screens]) : '';
    case 'minding':
    case 'bring':
    case 'spare':
      return arranged[step] ?? '';
    default:
      return '';
  }
}

/** "2 nights, back on Sunday 29 November" */
const nightsWords = (on: string, nights: number): string =>
  tn('planNights', nights, dateWords(backAfter(on, nights).toString()));
