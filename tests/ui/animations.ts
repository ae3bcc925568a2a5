import { act } from '../support/render.tsx';

/** Web Animations on a clock the test turns by hand: happy-dom's own ignore `startTime`. */
export interface Stage {
  readonly animations: readonly FakeAnimation[];
  /** How often an animation has left its element as it stood. */
  readonly left: number;
  /** Lets `ms` go by; whatever ends on the way says so, in order. */
  advance: (ms: number) => void;
}

export interface FakeAnimation {
  readonly element: Element;
  readonly keyframes: unknown;
  playbackRate: number;
  onfinish: (() => void) | undefined;
  currentTime: number;
  startTime: number;
  pause: () => void;
  cancel: () => void;
  commitStyles: () => void;
  settle: () => void;
}

export function stageAnimations(): Stage {
  const clock = { currentTime: 0 };
  const animations = new Set<FakeAnimation>();
  const counts = { left: 0 };
  const leave = () => {
    counts.left += 1;
  };
  Object.defineProperty(document, 'timeline', { value: clock, configurable: true });
  Element.prototype.animate = function animate(this: Element, keyframes, options) {
    const { duration = 0, iterations = 1, delay = 0 } = options as KeyframeEffectOptions;
    const length = delay + Number(duration) * iterations;
    const animation = fakeAnimation({
      clock,
      animations,
      length,
      element: this,
      keyframes,
      leave,
    });
    animations.add(animation);
    return animation as unknown as Animation;
  };
  return {
    get animations() {
      return [...animations];
    },
    get left() {
      return counts.left;
    },
    advance(ms) {
      const until = clock.currentTime + ms;
      while (clock.currentTime < until) {
        void act(() => {
          clock.currentTime = Math.min(until, clock.currentTime + 100);
          for (const animation of animations) animation.settle();
        });
      }
    },
  };
}

interface Making {
  readonly clock: { readonly currentTime: number };
  readonly animations: Set<FakeAnimation>;
  readonly length: number;
  readonly element: Element;
  readonly keyframes: unknown;
  readonly leave: () => void;
}

function fakeAnimation({
  clock,
  animations,
  length,
  element,
  keyframes,
  leave,
}: Making): FakeAnimation {
  let held: number | undefined = 0;
  let startTime = 0;
  const fake: FakeAnimation = {
    element,
    keyframes,
    playbackRate: 1,
    onfinish: undefined,
    get currentTime() {
      return held ?? (clock.currentTime - startTime) * fake.playbackRate;
    },
    set currentTime(time: number) {
      held = time;
    },
    get startTime() {
      return startTime;
    },
    set startTime(time: number) {
      startTime = time;
      held = undefined;
    },
    pause() {
      held = fake.currentTime;
    },
    cancel() {
      animations.delete(fake);
    },
    commitStyles: leave,
    settle() {
      if (held !== undefined) return;
      const ended = fake.playbackRate > 0 ? fake.currentTime >= length : fake.currentTime <= 0;
      if (!ended) return;
      held = fake.playbackRate > 0 ? length : 0;
      fake.onfinish?.();
    },
  };
  return fake;
}
