import { t, type MessageKey } from '../../../platform/i18n.ts';
import { nameOf } from '../../wiring/voice.ts';

/** Sentences for the listener; `$1` is their name. */
const HINTS: readonly MessageKey[] = [
  'turnsHint_1',
  'turnsHint_2',
  'turnsHint_3',
  'turnsHint_4',
  'turnsHint_5',
  'turnsHint_6',
];
/** They change slowly: each stays for so many seconds. */
const HINT_STAYS = 75;

/** What helps to listen at this moment. The second turn begins where the first rarely gets to. */
export function hintAt(seconds: number, turn: 0 | 1, listener: string): string {
  const index = Math.floor(seconds / HINT_STAYS) + turn * 3;
  return t(HINTS[index % HINTS.length] ?? 'turnsHint_1', listener);
}

/** "2:14" */
export const leftWords = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** Sentences that call one of the two by name, or do without where there is none. */
export function callsOf(names: readonly string[], person: 0 | 1) {
  const name = names[person];
  return {
    name: nameOf(names, person),
    /** In the middle of a sentence. */
    spoken: name ?? t('turnsListener'),
    begin: name === undefined ? t('turnsBegin') : t('turnsBegins', name),
    beginInstead: name === undefined ? t('turnsOther') : t('turnsBeginsInstead', name),
    passTo: name === undefined ? t('turnsPassOn') : t('turnsPassTo', name),
    yourTurn: name === undefined ? t('turnsYourTurn') : t('turnsYourTurnOf', name),
  };
}
