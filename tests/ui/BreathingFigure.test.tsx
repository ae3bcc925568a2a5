import { beforeEach, describe, expect, test } from 'vitest';
import {
  BreathingFigure,
  type BreathingFigureProps,
} from '../../src/ui/figure/BreathingFigure.tsx';
import type { Motion } from '../../src/ui/figure/motion.ts';
import { render } from '../support/render.tsx';
import { stageAnimations, type Stage } from './animations.ts';

const pause = { inhale: 4, exhale: 6 };
let stage: Stage;
let heard: string[];
let clock: { current: Motion | null };

beforeEach(() => {
  stage = stageAnimations();
  heard = [];
  clock = { current: null };
});

function figure(running: boolean, more: Partial<BreathingFigureProps> = {}) {
  return (
    <BreathingFigure
      pattern={pause}
      cycles={2}
      running={running}
      motionRef={clock}
      onPhase={(moment) => heard.push(moment ? `${moment.cycle} ${moment.phase}` : 'on the way')}
      onDone={() => heard.push('done')}
      {...more}
    />
  );
}

describe('the breathing figure', () => {
  test('says each phase once, and when it is over', () => {
    render(figure(true));
    stage.advance(25_000);
    expect(heard).toEqual(['0 in', '0 out', '1 in', '1 out', 'done']);
  });

  test('waits until it is told to run', () => {
    render(figure(false));
    stage.advance(25_000);
    expect(heard).toEqual(['0 in']);
    expect(clock.current?.currentTime).toBe(0);
  });

  test('goes on from where it was paused', () => {
    const { rerender } = render(figure(true));
    stage.advance(3000);
    rerender(figure(false));
    stage.advance(60_000);
    expect(clock.current?.currentTime).toBe(3000);
    rerender(figure(true));
    stage.advance(500);
    expect([clock.current?.currentTime, heard]).toEqual([3500, ['0 in']]);
    stage.advance(500);
    expect(heard).toEqual(['0 in', '0 out']);
  });

  test('keeps every part on one clock', () => {
    const { rerender } = render(figure(true));
    stage.advance(1700);
    rerender(figure(false));
    rerender(figure(true));
    stage.advance(900);
    expect(new Set(stage.animations.map(({ currentTime }) => currentTime))).toEqual(
      new Set([2600]),
    );
  });

  test('that rests apart first moves its own circles to where the breath begins', () => {
    const { rerender, container } = render(figure(false, { apart: true }));
    const [disc] = container.getElementsByClassName('merge-ember');
    stage.advance(5000);
    expect(heard).toEqual(['on the way']);
    rerender(figure(true, { apart: true }));
    stage.advance(1100);
    expect(heard).toEqual(['on the way']);
    stage.advance(4000);
    expect(heard).toEqual(['on the way', '0 in']);
    stage.advance(100);
    expect(heard.at(-1)).toBe('0 out');
    expect(container.getElementsByClassName('merge-ember')[0]).toBe(disc);
    expect(stage.animations.some(({ element }) => element === disc)).toBe(true);
  });

  test('given another pattern goes there from where its circles stand, and counts from the first', () => {
    const { rerender } = render(figure(true));
    stage.advance(13_000);
    heard = [];
    rerender(figure(true, { pattern: { inhale: 5, exhale: 5 } }));
    expect(stage.left).toBeGreaterThan(0);
    expect(clock.current?.currentTime).toBe(0);
    stage.advance(1200 + 20_000);
    expect(heard).toEqual(['on the way', '0 in', '0 out', '1 in', '1 out', 'done']);
  });

  test('told to begin once more does so, with the same pattern too', () => {
    const { rerender } = render(figure(true, { round: 0 }));
    stage.advance(20_000);
    expect(heard.at(-1)).toBe('done');
    heard = [];
    rerender(figure(true, { round: 1 }));
    stage.advance(1200 + 20_000);
    expect(heard).toEqual(['on the way', '0 in', '0 out', '1 in', '1 out', 'done']);
  });

  test('leaves nothing running when it goes', () => {
    const { unmount } = render(figure(true));
    stage.advance(1000);
    unmount();
    expect(stage.animations).toEqual([]);
  });

  test('91: stands still and counts the seconds when less motion is asked for', () => {
    const ask = globalThis.matchMedia;
    globalThis.matchMedia = (query) => ({ ...ask(query), matches: query.includes('reduce') });
    const { container } = render(figure(true));
    globalThis.matchMedia = ask;
    expect(container.textContent).toBe('1');
    stage.advance(2000);
    expect(container.textContent).toBe('3');
    const moved = stage.animations.map(({ keyframes }) => JSON.stringify(keyframes));
    expect(moved.some((keyframes) => keyframes?.includes('transform'))).toBe(false);
  });
});
