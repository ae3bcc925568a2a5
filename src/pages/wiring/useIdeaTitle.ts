import type { DatePlan } from '../../domain/together/date-plan.ts';
import { t } from '../../platform/i18n.ts';
import { useDateIdeas } from './useDeck.ts';

/** What a planned date is called: its idea, or "A date" where that is no longer in the deck. */
export function useIdeaTitle(): (plan: Pick<DatePlan, 'ideaId'>) => string {
  const ideas = useDateIdeas();
  const titles = new Map(ideas.map(({ id, title }) => [id, title]));
  // Until the deck has come nothing is said that would change at once.
  return ({ ideaId }) => titles.get(ideaId) ?? (ideas.length === 0 ? '' : t('aDate'));
}
