import {
  bySoonestPromise,
  MOST_PROMISES,
  toLookBackOn,
} from '../../../../domain/together/promise.ts';
import { t } from '../../../../platform/i18n.ts';
import { isPrivatePage } from '../../../../platform/private.ts';
import { promisesView } from '../../../../storage/views.ts';
import { Button } from '../../../../ui/Button.tsx';
import { problemOf } from '../../../wiring/problems.ts';
import { useView } from '../../../wiring/useView.ts';
import type { SectionProps } from '../../section.ts';
import { openCheckIn } from '../open-check-in.ts';
import { UnreadLine } from '../UnreadLine.tsx';
import { PromiseRow } from './PromiseRow.tsx';
import './promises.css';
import { usePromiseChanges } from './usePromiseChanges.ts';

/** The small promises that are open, and their one look back. */
export function Promises({ present, tell }: Pick<SectionProps, 'present' | 'tell'>) {
  const stored = useView(promisesView);
  const promises = stored?.state === 'ok' ? stored.value.toSorted(bySoonestPromise) : [];
  const today = present.now.toZonedDateTimeISO(present.zone).toPlainDate();
  const waiting = toLookBackOn(promises, today);
  const { section, ...changes } = usePromiseChanges(promises, present, tell);
  const mayWrite = !isPrivatePage();
  const hasRoom = promises.length < MOST_PROMISES;
  return (
    <section aria-labelledby="promises" ref={section}>
      <h2 id="promises">{t('promises')}</h2>
      {stored && <UnreadLine problem={problemOf(stored)} />}
      {stored?.state === 'ok' && promises.length === 0 && (
        <p class="no-promises small t2">{t('promisesNone')}</p>
      )}
      <ul class="promises ruled">
        {promises.map((promise) => (
          <PromiseRow
            key={promise.id}
            promise={promise}
            present={present}
            today={today}
            isDue={waiting.includes(promise)}
            mayWrite={mayWrite}
            {...changes}
          />
        ))}
      </ul>
      {mayWrite && hasRoom && (
        <Button compact class="make-promise" onPress={() => void openCheckIn('promise', tell)}>
          {t('promiseMake')}
        </Button>
      )}
      {!hasRoom && <p class="small t2">{t('promiseThree')}</p>}
    </section>
  );
}
