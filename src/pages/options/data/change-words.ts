import type { Change } from '../../../domain/agreement/difference.ts';
import { windowWords } from '../../../domain/schedule/words.ts';
import { t, tn } from '../../../platform/i18n.ts';
import { bold } from '../../wiring/Rich.tsx';
import { namesWords, voice } from '../../wiring/voice.ts';
import { siteWords } from '../../../domain/sites/words.ts';
import { listWords } from '../../wiring/words.ts';
import { addedFacts, changedFacts, isMove } from './window-facts.ts';

/** More sites than this are counted in the row and listed below it. */
const MOST_NAMED = 3;

export interface ChangeWords {
  /** The verb first, marked to stand out. */
  readonly text: string;
  readonly detail: string;
}

/** A change as the preview says it. */
export function changeWords(change: Change): ChangeWords {
  switch (change.kind) {
    case 'names':
      return change.names.length === 0
        ? { text: t('optionsTakesNames', bold(t('optionsRemoves'))), detail: namesWords([]) }
        : {
            text: t('optionsNamesYou', bold(t('optionsNames')), namesWords(change.names)),
            detail: t('optionsNamesDetail'),
          };
    case 'addsWindow':
      return {
        text: t('optionsAddsWindow', bold(t('optionsAdds')), change.window.title),
        detail: addedFacts(change.window),
      };
    case 'changesWindow':
      return {
        text: `${bold(t(isMove(change) ? 'optionsMoves' : 'optionsChanges'))} ${change.window.title}`,
        detail: changedFacts(change.from, change.window),
      };
    case 'removesWindow':
      return {
        text: `${bold(t('optionsRemoves'))} ${change.window.title}`,
        detail: windowWords(change.window, voice),
      };
    case 'addsSites':
      return sites('optionsAdds', change.entries, tn('optionsAddsDetail', change.entries.length));
    case 'freesSites':
      return sites('optionsFrees', change.entries, tn('optionsFreesDetail', change.entries.length));
    case 'keepsOpen':
      return sites('optionsKeepsOpen', change.entries, t('optionsKeepsOpenDetail'));
    case 'closes':
      return sites('optionsCloses', change.entries, t('optionsClosesDetail'));
    case 'embedded':
      return change.embedded
        ? {
            text: t('optionsCovers', bold(t('optionsCoversVerb'))),
            detail: t('optionsCoversDetail'),
          }
        : {
            text: t('optionsLeaves', bold(t('optionsLeavesVerb'))),
            detail: t('optionsLeavesDetail'),
          };
  }
}

/** The sites a row only counts. */
export const entriesOf = (change: Change): readonly string[] =>
  'entries' in change && change.entries.length > MOST_NAMED ? change.entries.map(siteWords) : [];

function sites(
  verb: 'optionsAdds' | 'optionsFrees' | 'optionsKeepsOpen' | 'optionsCloses',
  entries: readonly string[],
  detail: string,
): ChangeWords {
  const named =
    entries.length > MOST_NAMED
      ? tn('optionsSiteCount', entries.length)
      : listWords(entries.map(siteWords));
  return { text: `${bold(t(verb))} ${named}`, detail };
}
