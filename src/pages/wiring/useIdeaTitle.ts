import type { DatePlan } from '../../domain/together/date-plan.ts';
import type { Outing } from '../../domain/together/rhythm.ts';
import { t } from '../../platform/i18n.ts';
import { useDateIdeas } from './useDeck.ts';

type Named = Pick<DatePlan, 'kind' | 'ideaId' | 'title'>;

/** What an outing is called: their own words, its idea, or "A trip" where neither is known. */
export function useIdeaTitle(): (plan: Named) => string {
  const ideas = useDateIdeas();
  const titles = new Map(ideas.map(({ id, title }) => [id, title]));
  // Until the deck has come nothing is said that would change at once.
  return ({ kind, ideaId = '', title = titles.get(ideaId) }) =>
    title ?? (ideaId !== '' && ideas.length === 0 ? '' : unnamed(kind));
}

/** What one is called that has no name. */
export function unnamed(kind: Outing): string {
  if (kind === 'date') return t('aDate');
  return t(kind === 'night' ? 'aNight' : 'aTrip');
}
