import 'temporal-polyfill/global';
import type { Why } from '../../src/domain/checkins/why.ts';
import type { Card } from '../../src/deck/card.ts';
import { live, type Lived } from '../../tests/support/life.ts';
import { cardsIn } from '../build/deck.ts';
import { plausible, startOf, without, zone } from './couple.ts';
import { summaryOf } from './summary.ts';

interface Options {
  readonly seed: number;
  readonly weeks: number;
  /** Kinds that are off. */
  readonly off: readonly string[];
}

const FIRST_DAY = '2026-01-05';
const COLUMNS = 96;

/** Prints what a made-up couple would meet, week by week, and what it comes to. */
export function printYear({ seed, weeks, off }: Options): void {
  const cards = new Map(cardsIn('en').map((card) => [card.id, card]));
  const from = Temporal.PlainDate.from(FIRST_DAY);
  const start = from.toZonedDateTime(zone);
  const state = startOf([...cards.values()], seed, without(off));
  const lived = [
    ...live(state, start.toInstant(), start.add({ weeks }).toInstant(), plausible(seed, from)),
  ];
  for (let week = 0; week < weeks; week += 1) {
    const monday = from.add({ weeks: week });
    const sunday = monday.add({ days: 6 });
    const inWeek = lived.filter((one) => isBetween(dateOf(one), monday, sunday));
    console.log(`\nWeek ${week + 1}, from ${dayWords(monday)}`);
    if (inWeek.length === 0) console.log('  Nothing: a pause, or nobody there.');
    for (const evening of eveningsOf(inWeek)) console.log(eveningWords(evening, cards));
  }
  console.log(`\n${summaryOf(lived, cards, weeks)}`);
}

export const dateOf = ({ at }: Lived): Temporal.PlainDate =>
  at.toZonedDateTimeISO(zone).toPlainDate();

const isBetween = (date: Temporal.PlainDate, first: Temporal.PlainDate, last: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(date, first) >= 0 && Temporal.PlainDate.compare(date, last) <= 0;

function eveningsOf(lived: readonly Lived[]): Lived[][] {
  const evenings = new Map<string, Lived[]>();
  for (const one of lived) {
    evenings.set(one.occurrence.key, [...(evenings.get(one.occurrence.key) ?? []), one]);
  }
  return [...evenings.values()];
}

const dayWords = (date: Temporal.PlainDate) =>
  date.toLocaleString('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });

const clock = (at: Temporal.Instant) =>
  at.toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' });

const outcomeWords = {
  did: '',
  swapped: ' [took another]',
  notToday: ' [not today]',
  passed: ' [passed over]',
};

function eveningWords(evening: readonly Lived[], cards: ReadonlyMap<string, Card>): string {
  const [first] = evening;
  if (!first) return '';
  const { window, start } = first.occurrence;
  const head = `  ${dayWords(start.toZonedDateTimeISO(zone).toPlainDate())} · ${window.title}`;
  return [head, ...evening.flatMap((one) => livedWords(one, cards))].join('\n');
}

const openings: Readonly<Record<string, string>> = {
  breath: 'One slow breath.',
  thanks: 'A thank-you.',
  note: 'A note that was sealed.',
  fewer: 'Would fewer be better, others, or a pause?',
};

function livedWords(lived: Lived, cards: ReadonlyMap<string, Card>): string[] {
  const { at, due, outcome, instead } = lived;
  const line = (id: string) => {
    const card = cards.get(id);
    const text = card ? `${card.text}` : (openings[id] ?? id);
    const facts = card ? ` (${card.id}, ${card.minutes} min)` : '';
    return wrapped(`${text}${facts}`);
  };
  const why = cards.has(due.what) ? ` — ${due.why.map(whyWords).join('; ')}` : '';
  return [
    `    ${clock(at)} ${line(due.what)}${outcomeWords[outcome]}${why}`,
    ...(instead ? [`          instead: ${line(instead)}`] : []),
  ];
}

const wrapped = (text: string) => text.replaceAll('\n', ' ').slice(0, 2 * COLUMNS);

function whyWords(why: Why): string {
  switch (why.code) {
    case 'lately':
      return `no ${why.kind} for ${why.days} days`;
    case 'firstOfKind':
      return `the first ${why.kind}`;
    case 'fits':
      return `${why.minutes} minutes fit`;
    case 'care':
      return `care for ${why.of}`;
    case 'hour':
      return why.of;
    default:
      return why.code;
  }
}
