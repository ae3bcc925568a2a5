import type { BreathPattern } from '../../deck/card.ts';
import type { BreathLength } from '../../domain/checkins/breathing.ts';
import { t, type MessageKey } from '../../platform/i18n.ts';
import { breathLength, type BreathMoment } from '../../ui/figure/breath.ts';
import { ordinalWords, wordFor } from '../wiring/ordinal.ts';
import { voice } from '../wiring/voice.ts';

/** "4 seconds in, 6 out" */
export function secondsWords({ inhale, topUp, exhale }: BreathPattern): string {
  return topUp === undefined
    ? t('rhythmSeconds', figure(inhale), figure(exhale))
    : t('rhythmSecondsMore', figure(inhale), figure(topUp), figure(exhale));
}

const figure = (seconds: number) => seconds.toLocaleString(voice.locale);

/** What the circles do, in two words. */
export const phaseWords: Readonly<Record<BreathMoment['phase'], MessageKey>> = {
  in: 'breatheIn',
  topUp: 'breatheMore',
  out: 'breatheOut',
};

/** How far along it is: breaths, or minutes where there would be too many of them to draw. */
export interface Along {
  readonly total: number;
  readonly done: number;
  /** "Third of six" */
  readonly words: string;
}

const MINUTES = 5;

export function alongWords(
  pattern: BreathPattern,
  { length, cycles }: { readonly length: BreathLength; readonly cycles: number },
  breaths: number,
): Along {
  if (length !== 'five') {
    const words = t('breathOf', ordinalWords(breaths), wordFor(cycles));
    return { total: cycles, done: breaths, words };
  }
  const done = Math.floor((breaths * breathLength(pattern)) / 60_000);
  return { total: MINUTES, done, words: t('minuteOf', ordinalWords(done), wordFor(MINUTES)) };
}
