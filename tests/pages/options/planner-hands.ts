import { fireEvent, screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import type { Arrangements } from '../../../src/domain/together/arrangements.ts';
import type { DatePlan } from '../../../src/domain/together/date-plan.ts';
import { settled } from './open.tsx';
import { plans } from './planner-mount.tsx';

export const plan = (arranged: Arrangements = {}, over: Partial<DatePlan> = {}): DatePlan => ({
  id: 'a',
  kind: 'date',
  title: 'Soup and cards',
  on: '2026-11-27',
  at: '19:30',
  arranged,
  ...over,
});
export const button = (name: string | RegExp) =>
  screen.getByRole<HTMLButtonElement>('button', { name });
export const press = async (name: string | RegExp) => {
  await userEvent.click(button(name));
  await settled();
};
export const choose = async (name: string | RegExp) => {
  await userEvent.click(screen.getByLabelText(name));
  await settled();
};
export const write = async (label: string, words: string) => {
  const field = screen.getByLabelText<HTMLInputElement>(label);
  await userEvent.clear(field);
  if (words !== '') await userEvent.type(field, words);
  return field;
};
export const put = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
export const enter = async () => {
  await userEvent.keyboard('{Enter}');
  await settled();
};
/** The step whose question stands there. */
export const open = () => document.querySelector('.plan-open h4')?.textContent;
export const rows = () =>
  [...document.querySelectorAll('.plan-step h4')].map((row) => row.textContent);
export const lit = () =>
  document.querySelectorAll('.plan-step > svg > path[fill="var(--gold)"]').length;
export const arranged = () => plans()[0]?.arranged;
export const paper = () => document.querySelector('.plan-paper')?.textContent ?? '';
