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
