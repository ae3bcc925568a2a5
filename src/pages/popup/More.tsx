import type { PushKind } from '../../domain/checkins/kinds.ts';
import { likingOf, usualNudges } from '../../domain/checkins/nudges.ts';
import type { Activity } from '../../messaging/commands.ts';
import { t } from '../../platform/i18n.ts';
import { nudgesView } from '../../storage/views.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Link } from '../../ui/Link.tsx';
import { ProblemLine } from '../../ui/ProblemLine.tsx';
import { kindWords } from '../wiring/kind-words.ts';
import { problemWords } from '../wiring/problems.ts';
import type { Present } from '../wiring/usePlan.ts';
import { useValue } from '../wiring/useView.ts';
import './more.css';
import { openCheckIn } from './Outside.tsx';
import { leaveTo } from './Popup.tsx';
import { useLookBack } from './useLookBack.ts';
import { useAsking } from './useAsking.ts';

/** The kinds of which a card can be asked for by hand; the others have an activity of their own. */
const kinds: readonly PushKind[] = [
  'ask_day',
  'ask_dream',
  'good_news',
  'remember',
  'meal',
  'walk',
  'surprise',
  'reappraise',
  'touch',
  'checkin',
];

interface MoreProps {
  readonly present: Present;
  readonly onBack: () => void;
}

/** Everything there is for the two of them, by hand; what is off until turned on is not among it. */
export function More({ present, onBack }: MoreProps) {
  const { now, zone } = present;
  const lookBack = useLookBack(present);
  const nudges = useValue(nudgesView, usualNudges);
  const { hasFailed, follow } = useAsking();
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const open = (activity: Activity, kind?: PushKind) => void follow(openCheckIn(activity, kind));
  const isThere = (kind: PushKind) => kind !== 'touch' || likingOf(nudges, kind, today) !== 'off';
  const ways: readonly (readonly [string, () => void])[] = [
    [t('takeTurns'), () => open('turns')],
    [t('quietMinutes'), () => open('calm')],
    [t('readANote'), () => open('note')],
    [lookBack ? t('promiseLookBackRow', lookBack) : t('smallPromise'), () => open('promise')],
    ...kinds.filter(isThere).map((kind) => [kindWords(kind), () => open('card', kind)] as const),
    [t('talkOrRepair'), () => void leaveTo('help')],
  ];
  return (
    <>
      <header class="head row between more-head">
        <IconButton icon="back" label={t('back')} onPress={onBack} />
        <IconButton icon="close" label={t('close')} onPress={() => window.close()} />
      </header>
      <main class="more">
        <h1>{t('moreForTwo')}</h1>
        {hasFailed && <ProblemLine text={problemWords({ code: 'workerFailed' })} />}
        <ul>
          {ways.map(([words, go]) => (
            <li key={words}>
              <button type="button" onClick={go}>
                {words}
              </button>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}

/** On the hairline between two parts of the popup: the way to all the rest. */
export function MoreLink({ onMore }: { readonly onMore: () => void }) {
  return (
    <div class="more-link small">
      <Link onPress={onMore}>{t('moreForTwo')}</Link>
    </div>
  );
}
