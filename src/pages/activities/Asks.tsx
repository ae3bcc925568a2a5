import type { Question } from '../../domain/together/asking.ts';
import { t, type MessageKey } from '../../platform/i18n.ts';
import { Link } from '../../ui/Link.tsx';

interface AsksProps {
  readonly id: string;
  readonly question: Question;
  readonly onNext: () => void;
}

const asked: Record<Question, MessageKey> = {
  did: 'asksDid',
  shows: 'asksShows',
  own: 'asksOwn',
};

/** One question at a time; it moves on as words come, or by hand. */
export function Asks({ id, question, onNext }: AsksProps) {
  return (
    <>
      <span id={id} aria-live="polite">
        {t(asked[question])}
      </span>
      {question !== 'own' && <Link onPress={onNext}>{t('asksNext')}</Link>}
    </>
  );
}
