import { beforeEach, describe, expect, test } from 'vitest';
import { useClock, type ClockProps } from '../../src/ui/useClock.ts';
import { render } from '../support/render.tsx';
import { stageAnimations, type Stage } from './animations.ts';

let stage: Stage;
let read: number[];

beforeEach(() => {
  stage = stageAnimations();
  read = [];
});

function Reader(props: ClockProps) {
  const { host, seconds } = useClock(props);
  if (read.at(-1) !== seconds) read.push(seconds);
  return <main ref={host}>{seconds}</main>;
}

describe('the clock of an activity', () => {
  test('is read once a second, and stands at its end', () => {
    render(<Reader running end={3} />);
    stage.advance(10_000);
    expect(read).toEqual([0, 1, 2, 3]);
  });

  test('stands while it is paused, and goes on from there', () => {
    const { rerender } = render(<Reader running end={60} />);
    stage.advance(2500);
    rerender(<Reader running={false} end={60} />);
    stage.advance(60_000);
    expect(read).toEqual([0, 1, 2]);
    rerender(<Reader running end={60} />);
    stage.advance(400);
    expect(read).toEqual([0, 1, 2]);
    stage.advance(100);
    expect(read).toEqual([0, 1, 2, 3]);
  });

  test('goes on when its end is put off', () => {
    const { rerender } = render(<Reader running end={2} />);
    stage.advance(30_000);
    rerender(<Reader running end={4} />);
    stage.advance(30_000);
    expect(read).toEqual([0, 1, 2, 3, 4]);
  });

  test('begins a round at nought, also one that follows an ended one', () => {
    const { rerender } = render(<Reader running end={2} round={0} />);
    stage.advance(5000);
    rerender(<Reader running end={2} round={1} />);
    stage.advance(1000);
    expect(read).toEqual([0, 1, 2, 0, 1]);
  });

  test('does not stop because the page is hidden', () => {
    render(<Reader running end={60} />);
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    stage.advance(4000);
    Reflect.deleteProperty(document, 'visibilityState');
    expect(read.at(-1)).toBe(4);
  });

  test('leaves nothing running when it goes', () => {
    const { unmount } = render(<Reader running end={60} />);
    stage.advance(1000);
    unmount();
    expect(stage.animations).toEqual([]);
  });
});
