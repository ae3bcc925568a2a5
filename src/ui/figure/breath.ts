/** One breath in seconds; `topUp` is a second, smaller sip of air before letting go. */
export interface BreathPattern {
  readonly inhale: number;
  readonly topUp?: number;
  readonly exhale: number;
}

export type BreathPhase = 'in' | 'topUp' | 'out';

export interface BreathMoment {
  /** Breaths behind us. */
  readonly cycle: number;
  readonly phase: BreathPhase;
  /** Which second of the phase this is, from 1. */
  readonly second: number;
}

export interface BreathStage {
  readonly phase: BreathPhase;
  /** Begin and end within the breath, ms. */
  readonly from: number;
  readonly to: number;
  /** How full the chest is at the end, 0 to 1. */
  readonly fullness: number;
}

/** The stages of one breath, in order and without gaps. */
export function stagesOf({ inhale, topUp = 0, exhale }: BreathPattern): readonly BreathStage[] {
  const full = inhale * 1000;
  const topped = full + topUp * 1000;
  const end = topped + exhale * 1000;
  return [
    { phase: 'in', from: 0, to: full, fullness: topUp > 0 ? 0.8 : 1 },
    ...(topUp > 0 ? [{ phase: 'topUp', from: full, to: topped, fullness: 1 } as const] : []),
    { phase: 'out', from: topped, to: end, fullness: 0 },
  ];
}

/** The length of one breath, ms. */
export function breathLength({ inhale, topUp = 0, exhale }: BreathPattern): number {
  return (inhale + topUp + exhale) * 1000;
}

/** Where in the exercise we are, `ms` after its beginning. */
export function momentAt(pattern: BreathPattern, ms: number): BreathMoment {
  const { cycle, stage, within } = placeAt(pattern, ms);
  return { cycle, phase: stage.phase, second: Math.floor((within - stage.from) / 1000) + 1 };
}

/** When the moment changes next, ms after the beginning: a second later, or at the phase's end. */
export function nextChange(pattern: BreathPattern, ms: number): number {
  const { cycle, stage, within } = placeAt(pattern, ms);
  const second = Math.floor((within - stage.from) / 1000) + 1;
  return cycle * breathLength(pattern) + Math.min(stage.from + second * 1000, stage.to);
}

function placeAt(pattern: BreathPattern, ms: number) {
  const length = breathLength(pattern);
  const cycle = Math.floor(ms / length);
  const within = ms - cycle * length;
  const stages = stagesOf(pattern);
  const stage = stages.find(({ to }) => within < to) ?? (stages.at(-1) as BreathStage);
  return { cycle, stage, within };
}
