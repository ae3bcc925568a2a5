import type { DatePlan } from '../../domain/together/date-plan.ts';
import { t } from '../../platform/i18n.ts';
import { useDateIdeas } from './useDeck.ts';

/** What an outing is called: their own words, its idea, or "A date" where neither is known. */
export function useIdeaTitle(): (plan: Pick<DatePlan, 'ideaId' | 'title'>) => string {
  const ideas = useDateIdeas();
  const titles = new Map(ideas.map(({ id, title }) => [id, title]));
  // Until the deck has come nothing is said that would change at once.
  return ({ ideaId = '', title = titles.get(ideaId) }) =>
    title ?? (ideas.length === 0 ? '' : t('aDate'));
}
