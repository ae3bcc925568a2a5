import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { describe, expect, test } from 'vitest';
import { Countdown } from '../../src/ui/figure/Countdown.tsx';
import { Ring } from '../../src/ui/figure/Ring.tsx';
import { TwoCircles } from '../../src/ui/figure/TwoCircles.tsx';
import { WeekThread } from '../../src/ui/figure/WeekThread.tsx';
import { NotePaper } from '../../src/ui/NotePaper.tsx';
import { render } from '../support/render.tsx';

describe('a figure', () => {
  test('with a sentence is an image of that name', () => {
    render(<Ring share={0.48} count="72" unit="min left" label="1 hour 12 minutes left" />);
    expect(screen.getByRole('img', { name: '1 hour 12 minutes left' })).toBeTruthy();
  });

  test('without one is hidden', () => {
    render(<TwoCircles r={92} d={62} width={420} height={300} />);
    expect(screen.queryByRole('img')).toBeNull();
  });

  test('does not borrow the light of another', () => {
    const { container } = render(
      <>
        <TwoCircles r={30} d={120} width={220} height={90} />
        <TwoCircles r={30} d={64} width={220} height={90} />
      </>,
    );
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(8);
  });

  test('of the countdown says how long in words', () => {
    render(<Countdown minutes={108} lead="in" time="1 h 48" />);
    expect(screen.getByText('1 h 48').parentElement?.textContent).toBe('in 1 h 48');
  });

  test('of the week is a sentence', () => {
    const label = 'This week: Monday kept; tonight 19:30.';
    render(
      <WeekThread
        marks={[
          { at: 0.8, kind: 'kept' },
          { at: 2.8, kind: 'next' },
        ]}
        nowAt={2.7}
        days={['M', 'T', 'W', 'T', 'F', 'S', 'S']}
        todayIndex={2}
        label={label}
      />,
    );
    expect(screen.getByRole('img', { name: label })).toBeTruthy();
  });
});

function Writing() {
  const [note, setNote] = useState('');
  return (
    <NotePaper
      label="To Jules, from Noa"
      value={note}
      onInput={setNote}
      starters={['Thank you for', 'I noticed']}
    />
  );
}

describe('the note paper', () => {
  test('offers beginnings only while it is empty', async () => {
    render(<Writing />);
    await userEvent.click(screen.getByRole('button', { name: 'I noticed…' }));
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('goes on where the beginning ends', async () => {
    render(<Writing />);
    await userEvent.click(screen.getByRole('button', { name: 'I noticed…' }));
    await userEvent.keyboard('the tea.');
    const paper = screen.getByRole('textbox', { name: 'To Jules, from Noa' });
    expect((paper as HTMLTextAreaElement).value).toBe('I noticed the tea.');
  });
});
