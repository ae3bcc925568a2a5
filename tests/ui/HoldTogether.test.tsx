import { fireEvent, screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { HoldTogether } from '../../src/ui/HoldTogether.tsx';
import { render } from '../support/render.tsx';
import { stageAnimations, type Stage } from './animations.ts';

let stage: Stage;
let told: string[];

const show = (seconds: number) =>
  render(
    <HoldTogether
      names={['Noa', 'Jules']}
      keyLabels={['Noa: hold F', 'Jules: hold J']}
      words={{
        apart: 'Hold both keys.',
        in: 'Breathe in…',
        out: 'Breathe out…',
        back: 'Again.',
        waiting: 'It opens in 20 seconds.',
      }}
      seconds={seconds}
      waitLabel="Wait 20 seconds instead"
      neverMind="Never mind"
      onDone={() => told.push('done')}
      onNeverMind={() => told.push('never mind')}
    />,
  );

beforeEach(() => {
  stage = stageAnimations();
  told = [];
});

const press = (code: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.body, { code, ...more });
const letGo = (code: string) => fireEvent.keyUp(document.body, { code });
const words = () => screen.getByText(/\.$|…$/).textContent;

describe('holding longer', () => {
  test('is more breaths, never a slower one', () => {
    show(20);
    press('KeyF');
    press('KeyJ');
    const heard = [2, 3, 5, 3, 3].map((seconds) => {
      stage.advance(seconds * 1000);
      return words();
    });
    expect(heard).toEqual([
      'Breathe in…',
      'Breathe out…',
      'Breathe in…',
      'Breathe in…',
      'Breathe out…',
    ]);
    expect(told).toEqual([]);
    stage.advance(4100);
    expect(told).toEqual(['done']);
  });
});

describe('holding together', () => {
  beforeEach(() => void show(10));

  test('both keys for one breath open the way, once', () => {
    press('KeyF');
    press('KeyJ');
    expect(words()).toBe('Breathe in…');
    stage.advance(4000);
    expect(words()).toBe('Breathe out…');
    stage.advance(5900);
    expect(told).toEqual([]);
    stage.advance(5000);
    expect(told).toEqual(['done']);
  });

  test('one key alone moves nothing', () => {
    press('KeyF');
    stage.advance(60_000);
    expect([words(), told]).toEqual(['Hold both keys.', []]);
  });

  test('letting go drifts back in 800 ms, and the breath begins again', () => {
    press('KeyF');
    press('KeyJ');
    stage.advance(9000);
    letGo('KeyJ');
    expect(words()).toBe('Again.');
    stage.advance(800);
    expect(words()).toBe('Hold both keys.');
    press('KeyJ');
    stage.advance(9900);
    expect(told).toEqual([]);
    stage.advance(200);
    expect(told).toEqual(['done']);
  });

  test('a key that comes up beside another one is up', () => {
    press('KeyF');
    press('KeyJ');
    fireEvent.keyUp(document.body, { code: 'KeyF', ctrlKey: true });
    expect(screen.getByRole('button', { name: 'Noa: hold F', pressed: false })).toBeTruthy();
    stage.advance(60_000);
    expect(told).toEqual([]);
  });

  test('waiting instead is said in words, and the focus stays with Never mind', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Wait 20 seconds instead' }));
    expect(words()).toBe('It opens in 20 seconds.');
    expect(document.activeElement?.textContent).toBe('Never mind');
  });

  test('a repeating key is not a new press', () => {
    press('KeyF');
    letGo('KeyF');
    press('KeyF', { repeat: true });
    expect(screen.getByRole('button', { name: 'Noa: hold F', pressed: false })).toBeTruthy();
  });

  test('keys count by their place, whatever letter they type', () => {
    press('KeyF', { key: 'ф' });
    press('KeyJ', { key: 'о' });
    expect(words()).toBe('Breathe in…');
  });

  test('a shortcut such as Ctrl+F is left alone', () => {
    expect(press('KeyF', { ctrlKey: true })).toBe(true);
    expect(screen.getByRole('button', { name: 'Noa: hold F', pressed: false })).toBeTruthy();
  });

  test('leaving the window lets go of both', () => {
    press('KeyF');
    press('KeyJ');
    fireEvent.blur(window);
    expect(words()).toBe('Hold both keys.');
  });

  test('fingers on the drawn keys do the same', () => {
    fireEvent.pointerDown(screen.getByRole('button', { name: 'Noa: hold F' }));
    fireEvent.pointerDown(screen.getByRole('button', { name: 'Jules: hold J' }));
    stage.advance(10_100);
    expect(told).toEqual(['done']);
  });

  test('a screen reader turns a drawn key on and off', async () => {
    const key = screen.getByRole('button', { name: 'Noa: hold F' });
    key.focus();
    await userEvent.keyboard('{Enter}');
    expect(key.getAttribute('aria-pressed')).toBe('true');
    await userEvent.keyboard('{Enter}');
    expect(key.getAttribute('aria-pressed')).toBe('false');
  });

  test('waiting twenty seconds is an equal way', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Wait 20 seconds instead' }));
    stage.advance(19_900);
    expect(told).toEqual([]);
    stage.advance(200);
    expect(told).toEqual(['done']);
  });

  test('never mind is always there', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Never mind' }));
    expect(told).toEqual(['never mind']);
  });
});
