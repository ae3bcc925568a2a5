import { screen } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import ways from '../../../src/deck/en/quiet.json';
import { Reappraise } from '../../../src/pages/activities/calm/Reappraise.tsx';
import { cardNamed } from '../../support/cards.ts';
import { fake } from '../../support/fake-browser.ts';
import { render } from '../../support/render.tsx';
import { stageAnimations, type Stage } from '../../ui/animations.ts';

vi.mock(
  '../../../src/platform/browser.ts',
  async () => await import('../../support/fake-browser.ts'),
);

const card = { ...cardNamed('reappraise-001'), followUp: 'What did they hear?' };
const [second, third] = ways.afresh.steps.map(({ text }) => text);

let stage: Stage;
let heard: string[];

async function open(followUp: string | null): Promise<void> {
  render(
    <Reappraise
      card={{ ...card, followUp }}
      onClose={() => heard.push('closed')}
      onAnswer={(outcome) => heard.push(outcome)}
    />,
  );
  await vi.waitFor(() => expect(screen.getByRole('heading').textContent).toBe(card.text));
}

beforeEach(() => {
  fake.reset();
  stage = stageAnimations();
  heard = [];
});

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const heading = () => screen.getByRole('heading').textContent;

it('asks three questions in seven minutes, each in its time, and answers once', async () => {
  await open('A line that is no question.');
  stage.advance(139_000);
  expect(heading()).toBe(card.text);
  stage.advance(1000);
  expect(heading()).toBe(second);
  stage.advance(140_000);
  expect(heading()).toBe(third);
  expect(heard).toEqual([]);
  stage.advance(600_000);
  expect([heading(), heard]).toEqual([ways.afresh.done, ['did']]);
  await press('Done');
  expect(heard).toEqual(['did', 'closed']);
});

it('asks what the card itself goes on to ask', async () => {
  await open('What did they hear?');
  await press('Next');
  expect(heading()).toBe('What did they hear?');
  await press('Next');
  expect(heading()).toBe(third);
});

it('keeps a question that was chosen by hand until the next is due', async () => {
  await open(null);
  await press('Next');
  await press('Next');
  stage.advance(200_000);
  expect(heading()).toBe(third);
  await press('Next');
  expect(heading()).toBe(card.text);
  stage.advance(60_000);
  expect(heading()).toBe(card.text);
  stage.advance(30_000);
  expect(heading()).toBe(third);
});

it('is left before its end without an answer', async () => {
  await open(null);
  await press('That’s enough');
  expect(heard).toEqual(['closed']);
});
