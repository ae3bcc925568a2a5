/** One element and the keyframes it follows; later tracks of an element lie over earlier ones. */
export interface Track {
  readonly element: Element;
  readonly keyframes: Keyframe[];
  /** The motion's own unless told. */
  readonly timing?: MotionTiming;
}

/** Animations that share one beginning: they cannot drift apart, and pause and turn back as one. */
export interface Motion {
  /** ms since the beginning, counting pauses out. */
  readonly currentTime: number;
  /** Sets off from where it stands; a negative rate goes back towards the beginning. */
  run: (rate?: number) => void;
  pause: () => void;
  /** Calls back when the clock reaches `ms` (going back: its beginning); answers with a way to take it back. */
  at: (ms: number, then: () => void) => () => void;
  /** Ends it where it stands: its elements stay as they are until something else moves them. */
  leave: () => void;
  cancel: () => void;
}

/** Prepares a motion, paused at its beginning. `host` outlives the tracks and carries the clock. */
export function prepareMotion(
  host: Element,
  tracks: readonly Track[],
  timing: MotionTiming,
): Motion {
  const length = (timing.delay ?? 0) + timing.duration * timing.iterations;
  const clock = still(host.animate(null, { duration: length, fill: 'both' }), 0);
  const animations = new Set([
    clock,
    ...tracks.map(({ element, keyframes, timing: own = timing }) =>
      still(element.animate(keyframes, { ...own, fill: own.delay ? 'forwards' : 'both' }), 0),
    ),
  ]);
  const cancel = () => {
    for (const animation of animations) animation.cancel();
    animations.clear();
  };
  let running: number | undefined;
  const time = () => Number(clock.currentTime ?? 0);

  return {
    get currentTime() {
      return time();
    },
    run(rate = 1) {
      const from = time();
      running = rate;
      for (const animation of animations) setOff(animation, from, rate);
    },
    pause() {
      const here = time();
      running = undefined;
      for (const animation of animations) still(animation, here);
    },
    at(ms, then) {
      const bell = still(host.animate(null, { duration: ms, fill: 'both' }), time());
      const takeBack = () => {
        animations.delete(bell);
        bell.cancel();
      };
      bell.onfinish = () => {
        takeBack();
        then();
      };
      animations.add(bell);
      if (running !== undefined) setOff(bell, time(), running);
      return takeBack;
    },
    leave() {
      for (const animation of animations) if (animation !== clock) animation.commitStyles();
      cancel();
    },
    cancel,
  };
}

export interface MotionTiming {
  /** ms */
  readonly duration: number;
  readonly iterations: number;
  /** ms before it begins; until then its elements are as they were. */
  readonly delay?: number;
  /** Of the whole, over that of the keyframes. */
  readonly easing?: string;
}

/** A start time on the document's timeline, not `play()`, so that all begin in the same instant. */
function setOff(animation: Animation, from: number, rate: number): void {
  animation.playbackRate = rate;
  animation.startTime = Number(document.timeline.currentTime ?? 0) - from / rate;
}

function still(animation: Animation, at: number): Animation {
  animation.pause();
  animation.currentTime = at;
  return animation;
}
