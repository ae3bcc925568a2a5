import type { CardKind } from '../../deck/card.ts';

/** The kinds that may come up by themselves, in the order they are shown. The others are only found. */
export const pushKinds = [
  'thanks',
  'ask_day',
  'ask_dream',
  'ask_struggle',
  'good_news',
  'listen',
  'remember',
  'reappraise',
  'breathe',
  'calm',
  'meal',
  'walk',
  'surprise',
  'date_idea',
  'touch',
  'checkin',
] as const satisfies readonly CardKind[];
export type PushKind = (typeof pushKinds)[number];

/** Off until they are turned on. */
export const offAtFirst: readonly PushKind[] = ['touch', 'checkin'];

/** Of these only the date of the last time is remembered, not which card it was and what came of it. */
export const datedKinds = ['touch', 'checkin', 'reappraise'] as const satisfies readonly PushKind[];
export type DatedKind = (typeof datedKinds)[number];

/** The kind a card's id begins with: `ask_day-001` is an `ask_day`. */
export const kindOf = (cardId: string): string => cardId.replace(/-\d+$/, '');

export const isPushKind = (kind: string): kind is PushKind =>
  (pushKinds as readonly string[]).includes(kind);

export const isDatedKind = (kind: string): kind is DatedKind =>
  (datedKinds as readonly string[]).includes(kind);
