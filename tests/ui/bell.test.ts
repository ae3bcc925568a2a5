import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openBell } from '../../src/ui/bell.ts';

interface Tone {
  readonly hertz: number;
  readonly from: number;
  readonly to: number;
}

let tones: Tone[];
let loudest: number[];
let state: { now: string; closed: number };

const note = (value: number) => loudest.push(value);

/** As much of WebAudio as a bell needs; called with `new`, it is what it returns. */
function AudioForTests() {
  return {
    currentTime: 7,
    destination: {},
    state: state.now,
    createGain: () => ({
      connect: () => undefined,
      gain: {
        setValueAtTime: note,
        linearRampToValueAtTime: note,
        exponentialRampToValueAtTime: note,
        setTargetAtTime: note,
      },
    }),
    createOscillator() {
      const frequency = { value: 0 };
      let from = NaN;
      return {
        frequency,
        connect: () => undefined,
        start: (at: number) => (from = at),
        stop: (at: number) => tones.push({ hertz: frequency.value, from, to: at }),
      };
    },
    resume: () => Promise.resolve(),
    close() {
      state.closed += 1;
      return Promise.resolve();
    },
  };
}

function refuse(): never {
  throw new Error('NotAllowedError');
}

beforeEach(() => {
  tones = [];
  loudest = [];
  state = { now: 'running', closed: 0 };
  vi.useFakeTimers();
  vi.stubGlobal('AudioContext', AudioForTests);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the bell', () => {
  test('is one low tone with its octave, quiet, and over before the next breath', () => {
    openBell().ring(294);
    expect(tones.map(({ hertz }) => hertz)).toEqual([294, 588]);
    expect(Math.max(...loudest)).toBeLessThanOrEqual(0.05);
    expect(tones.every(({ from, to }) => from === 7 && to - from < 3)).toBe(true);
  });

  test('that may not sound yet does not save its tones up', () => {
    state.now = 'suspended';
    openBell().ring(294);
    expect(tones).toEqual([]);
  });

  test('gives the sound card back', () => {
    openBell().close();
    vi.runAllTimers();
    expect(state.closed).toBe(1);
  });

  test('is silent where there is no WebAudio, and where it is refused', () => {
    vi.stubGlobal('AudioContext', undefined);
    const missing = openBell();
    vi.stubGlobal('AudioContext', refuse);
    const refused = openBell();
    for (const bell of [missing, refused]) {
      bell.ring(294);
      bell.close();
    }
    expect(tones).toEqual([]);
  });
});
