import { fireEvent, screen } from '@testing-library/dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Toast } from '../../src/ui/Toast.tsx';
import { act, render } from '../support/render.tsx';

const onGone = vi.fn<() => void>();
const onAction = vi.fn<() => void>();
const moved = { text: 'Window moved to 20:00', action: 'Undo', onAction };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
});

const pass = (ms: number) => void act(() => void vi.advanceTimersByTime(ms));

describe('a toast', () => {
  test('is a place that is there before the message is', () => {
    const { rerender } = render(<Toast message={undefined} onGone={onGone} />);
    const place = screen.getByRole('status');
    rerender(<Toast message={moved} onGone={onGone} />);
    expect(screen.getByRole('status')).toBe(place);
    expect(place.textContent).toBe('Window moved to 20:00Undo');
  });

  test('goes after six seconds', () => {
    render(<Toast message={moved} onGone={onGone} />);
    pass(5999);
    expect(onGone).not.toHaveBeenCalled();
    pass(1);
    expect(onGone).toHaveBeenCalledTimes(1);
  });

  test('stays while it is hovered or focused', () => {
    render(<Toast message={moved} onGone={onGone} />);
    const undo = screen.getByRole('button', { name: 'Undo' });
    fireEvent.focusIn(undo);
    pass(60_000);
    fireEvent.focusOut(undo);
    fireEvent.pointerEnter(screen.getByText('Window moved to 20:00').parentElement as Element);
    pass(60_000);
    expect(onGone).not.toHaveBeenCalled();
  });

  test('makes room for the next, which has its own six seconds', () => {
    const { rerender } = render(<Toast message={moved} onGone={onGone} />);
    pass(5000);
    rerender(<Toast message={{ text: 'news.example removed' }} onGone={onGone} />);
    pass(5000);
    expect(onGone).not.toHaveBeenCalled();
    expect(screen.getByRole('status').textContent).toBe('news.example removed');
  });

  test('is gone once it has been acted on', () => {
    render(<Toast message={moved} onGone={onGone} />);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect([onAction.mock.calls.length, onGone.mock.calls.length]).toEqual([1, 1]);
  });
});
