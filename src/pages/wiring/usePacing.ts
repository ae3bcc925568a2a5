import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CardFacts } from '../../deck/card.ts';
import { noHistory } from '../../domain/checkins/answer.ts';
import { usualNudges } from '../../domain/checkins/nudges.ts';
import type { PacingState } from '../../domain/checkins/pacing.ts';
import { unreadAt } from '../../domain/together/note.ts';
import {
  coupleView,
  historyView,
  notesView,
  nudgesView,
  settingsView,
} from '../../storage/views.ts';
import { useJournal } from './useJournal.ts';
import type { Present } from './usePlan.ts';
import { useValue, useView } from './useView.ts';

/** What the worker chooses check-ins by, read here; undefined until all of it has been. */
export function usePacing(present: Present): PacingState | undefined {
  const { agreement, evening, zone, now } = present;
  const facts = useFacts();
  const nudges = useView(nudgesView);
  const history = useView(historyView);
  const couple = useView(coupleView);
  const { withoutMiddle } = useValue(settingsView, { keepAddressesOut: false, withoutMiddle: [] });
  const notes = useJournal(notesView);
  const hasUnreadNote = unreadAt(notes, now) !== undefined;
  return useMemo(() => {
    if (!facts || !nudges || !history || !couple) return undefined;
    const { seed, restsUntil } = couple.state === 'ok' ? couple.value : { seed: 0 };
    return {
      plan: { agreement, evening, zone },
      facts,
      nudges: nudges.state === 'ok' ? nudges.value : usualNudges,
      withoutMiddle,
      history: history.state === 'ok' ? history.value : noHistory,
      seed,
      ...(restsUntil === undefined ? {} : { restsUntil }),
      hasUnreadNote,
    };
  }, [agreement, evening, zone, facts, nudges, history, couple, withoutMiddle, hasUnreadNote]);
}

function useFacts(): readonly CardFacts[] | undefined {
  const [facts, setFacts] = useState<readonly CardFacts[]>();
  useEffect(() => {
    void import('../../deck/facts.ts').then((deck) => setFacts(deck.facts));
  }, []);
  return facts;
}
