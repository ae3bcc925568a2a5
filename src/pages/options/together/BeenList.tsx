import type { Had } from '../../../domain/together/rhythm.ts';
import { t, tn } from '../../../platform/i18n.ts';
import { Link } from '../../../ui/Link.tsx';
import { useIdeaTitle } from '../../wiring/useIdeaTitle.ts';
import { ofKindWords, pastDayWords } from './date-words.ts';
import { useInParts } from './useInParts.ts';

interface BeenListProps {
  /** The newest first. */
  readonly been: readonly Had[];
  readonly today: Temporal.PlainDate;
  readonly onTakeOff: ((had: Had) => void) | undefined;
}

const FIRST = 5;

/** What has been; the last few at once, older ones when they are asked for. */
export function BeenList({ been, today, onTakeOff }: BeenListProps) {
  const titleOf = useIdeaTitle();
  const { list, shown, left, showMore } = useInParts(been, FIRST);
  return (
    <>
      <h3 class="been">{t('optionsDatesBeen')}</h3>
      <ul class="dates been-list ruled" ref={list}>
        {shown.map((had) => (
          <li key={had.id} data-date={had.id}>
            <span class="t20" dir="auto">
              {titleOf(had)}
            </span>
            <span class="small t2 num">{ofKindWords(had.kind, pastDayWords(had.on, today))}</span>
            {onTakeOff && (
              <span class="date-acts">
                <Link onPress={() => onTakeOff(had)}>
                  {t('notBeen')}
                  <span class="vh"> {titleOf(had)}</span>
                </Link>
              </span>
            )}
          </li>
        ))}
      </ul>
      {left > 0 && <Link onPress={showMore}>{tn('beenMore', left)}</Link>}
    </>
  );
}
