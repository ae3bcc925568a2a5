import { isOneOff, type Moment, type ScreenFreeWindow } from '../../../domain/schedule/window.ts';
import { windowWords } from '../../../domain/schedule/words.ts';
import { t, type MessageKey } from '../../../platform/i18n.ts';
import { voice } from '../../wiring/voice.ts';
import { dateWords } from '../../wiring/words.ts';

interface Fact {
  /** What two windows have to share for this fact to be the same. */
  readonly same: string | undefined;
  readonly words: string;
}

const opening: Record<Moment, MessageKey> = {
  breath: 'optionsOpensBreath',
  thanks: 'optionsOpensThanks',
};
const closing: Record<Moment, MessageKey> = {
  breath: 'optionsClosesBreath',
  thanks: 'optionsClosesThanks',
};

/** What there is to say about a window besides its title and hours; `same` is absent by default. */
function factsOf(window: ScreenFreeWindow): readonly Fact[] {
  const { covers, zone, when, opensWith, closesWith } = window;
  const from = isOneOff(window) ? undefined : window.from;
  const everything = covers === 'everything';
  return [
    {
      same: everything ? covers : undefined,
      words: t(everything ? 'optionsCoversEverything' : 'optionsCoversList'),
    },
    { same: from, words: from ? t('optionsFrom', dateWords(from)) : t('optionsFromAny') },
    { same: zone, words: zone ? t('optionsZoneOf', zone) : t('optionsZoneOfDevice') },
    { same: when, words: when ? t('optionsWhen', when) : t('optionsWhenNone') },
    { same: opensWith, words: t(opensWith ? opening[opensWith] : 'optionsOpensPlainly') },
    { same: closesWith, words: t(closesWith ? closing[closesWith] : 'optionsClosesPlainly') },
  ];
}

/** A new window: its hours, and what is not as usual. */
export const addedFacts = (window: ScreenFreeWindow): string =>
  sentences([
    windowWords(window, voice),
    ...factsOf(window)
      .filter(({ same }) => same !== undefined)
      .map(({ words }) => words),
  ]);

/** A changed window: only what is different. */
export function changedFacts(from: ScreenFreeWindow, window: ScreenFreeWindow): string {
  const [before, after] = [windowWords(from, voice), windowWords(window, voice)];
  const old = factsOf(from);
  return sentences([
    ...(from.title === window.title ? [] : [t('optionsWasCalled', from.title)]),
    ...(before === after ? [] : [t('optionsBeforeAfter', before, after)]),
    ...factsOf(window)
      .filter(({ same }, index) => same !== old[index]?.same)
      .map(({ words }) => words),
  ]);
}

/** Whether nothing but its days and hours is different. */
export const isMove = ({
  from,
  window,
}: {
  readonly from: ScreenFreeWindow;
  readonly window: ScreenFreeWindow;
}): boolean =>
  changedFacts(from, window) ===
  t('optionsBeforeAfter', windowWords(from, voice), windowWords(window, voice));

const sentences = (parts: readonly string[]) => parts.join('. ');
