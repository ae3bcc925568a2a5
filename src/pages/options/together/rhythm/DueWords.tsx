import type { NextOuting } from '../../../../domain/together/next-outing.ts';
import type { Had } from '../../../../domain/together/rhythm.ts';
import { t } from '../../../../platform/i18n.ts';
import { useIdeaTitle } from '../../../wiring/useIdeaTitle.ts';
import { dueDayWords, plannedWords, wholeDayWords } from './rhythm-words.ts';

interface DueWordsProps {
  readonly next: NextOuting;
  readonly today: Temporal.PlainDate;
}

/** When it is planned and what; or by when it is wished for, what the last was, what the next could be. */
export function DueWords({ next, today }: DueWordsProps) {
  const titleOf = useIdeaTitle();
  const { plan, due, last, idea } = next;
  if (plan) {
    return (
      <p class="due-words num">
        <b>{plannedWords(plan, today)}</b> <bdi class="small t2">{titleOf(plan)}</bdi>
      </p>
    );
  }
  const isPast = due !== undefined && Temporal.PlainDate.compare(due, today) < 0;
  // A last one without a name is told by its day, where there is nothing better to tell.
  const lastWords = last && (isNamed(last) ? titleOf(last) : idea === undefined && lastDay(last));
  return (
    <p class="due-words num">
      <b>{!due || isPast ? t('dueWhenever') : t('dueBy', dueDayWords(due, today))}</b>{' '}
      {lastWords && <bdi class="small t2">{t('dueLast', lastWords)}</bdi>}{' '}
      {idea !== undefined && <bdi class="small t2">{t('dueIdea', idea)}</bdi>}
    </p>
  );
}

const lastDay = ({ on }: Had) => wholeDayWords(Temporal.PlainDate.from(on));

const isNamed = ({ title, ideaId }: Had) => title !== undefined || ideaId !== undefined;
