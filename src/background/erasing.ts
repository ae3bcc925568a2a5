import type { Beat, Rhythm } from '../domain/together/rhythm.ts';
import { erasables, type Erasable } from '../messaging/commands.ts';
import * as items from '../storage/items.ts';

/** Erases one row of what is kept, its copies included. */
export async function eraseKept(what: Erasable): Promise<void> {
  if (!erasables.includes(what)) throw new RangeError('what');
  switch (what) {
    case 'agreement':
      await items.agreementItem.erase();
      await items.eveningItem.erase();
      return items.snapshotsItem.erase();
    case 'notes':
      return items.notesJournal.eraseAll();
    case 'dates':
      await items.datesItem.erase();
      await items.rhythmItem.update(withoutIdeas);
      return items.hadJournal.eraseAll();
    case 'promises':
      return items.promisesItem.erase();
    case 'pulse':
      return items.pulseJournal.eraseAll();
    case 'kept':
      return items.keptJournal.eraseAll();
    case 'answers':
      return items.historyItem.erase();
  }
}

/** How often stays; what the next ones could be goes with what they were. */
const withoutIdeas = ({ date, night, trip }: Rhythm): Rhythm => ({
  date: often(date),
  night: often(night),
  trip: often(trip),
});

const often = ({ every, isOff }: Beat): Beat => ({ every, ...(isOff && { isOff }) });
