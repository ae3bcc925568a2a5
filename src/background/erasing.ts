import { emptyAgreement } from '../domain/agreement/agreement.ts';
import { noEvening } from '../domain/evening/evening.ts';
import type { Erasable } from '../messaging/commands.ts';
import * as items from '../storage/items.ts';

/** Erases one row of what is kept, its copies included. */
export async function eraseKept(what: Erasable): Promise<void> {
  switch (what) {
    case 'agreement':
      await items.agreementItem.update(() => emptyAgreement);
      await items.eveningItem.update(() => noEvening);
      await items.snapshotsItem.update(() => []);
      return;
    case 'notes':
      return items.notesJournal.eraseAll();
    case 'dates':
      await items.datesItem.update(() => []);
      return;
    case 'answers':
      await items.answersItem.update(() => []);
      return;
  }
}
