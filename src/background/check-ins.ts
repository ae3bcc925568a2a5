import { withAnswer, outcomes } from '../domain/checkins/answer.ts';
import { isPushKind } from '../domain/checkins/kinds.ts';
import { chosen, likingOf } from '../domain/checkins/nudges.ts';
import { settledIn, silentToday, waitingIn } from '../domain/evening/came-up.ts';
import { activities, type Commands } from '../messaging/commands.ts';
import { deviceZone, now } from '../platform/clock.ts';
import { showCheckIn } from '../platform/windows.ts';
import { historyItem, nudgesItem } from '../storage/items.ts';
import { decide, written } from './deciding.ts';
import { passOver } from './nudging.ts';
import { situation } from './reconcile.ts';
import { today } from './today.ts';

type CheckIns = Pick<
  Commands,
  'openCheckIn' | 'answerCheckIn' | 'passOver' | 'lessOf' | 'putAway' | 'chooseNudge'
>;

const LESS_DAYS = 30;

/** What is done with check-ins, and what is chosen about them. */
export const checkInCommands: {
  readonly [K in keyof CheckIns]: (input: Parameters<CheckIns[K]>[0]) => Promise<void>;
} = {
  openCheckIn: async ({ activity, kind }) => {
    if (!activities.includes(activity)) return;
    await showCheckIn(kind && isPushKind(kind) ? `${activity}/${kind}` : activity);
  },
  answerCheckIn: async ({ cardId, outcome }) => {
    if (typeof cardId !== 'string' || !outcomes.includes(outcome)) throw new TypeError('answer');
    const on = today();
    await written(historyItem.update((history) => withAnswer(history, { cardId, outcome, on })));
    await written(
      decide((evening) => {
        const settled = settledIn(evening, cardId);
        return outcome === 'notToday' ? silentToday(settled, now(), deviceZone()) : settled;
      }),
    );
  },
  passOver: async () => {
    const current = await situation();
    const standing = current && waitingIn(current.state.evening, current.plan);
    if (standing) await passOver([standing]);
  },
  lessOf: async ({ kind }) => {
    if (!isPushKind(kind)) throw new TypeError('kind');
    const here = now().toZonedDateTimeISO(deviceZone()).toPlainDate();
    const choice = { liking: 'less', until: here.add({ days: LESS_DAYS }).toString() } as const;
    await written(
      nudgesItem.update((nudges) =>
        likingOf(nudges, kind, here) === 'off'
          ? nudges
          : { ...nudges, kinds: { ...nudges.kinds, [kind]: choice } },
      ),
    );
  },
  putAway: async ({ cardId }) => {
    if (typeof cardId !== 'string') throw new TypeError('cardId');
    await written(
      nudgesItem.update((nudges) => ({
        ...nudges,
        never: [...nudges.never.filter((id) => id !== cardId), cardId],
      })),
    );
  },
  chooseNudge: async (choice) => {
    await written(nudgesItem.update((nudges) => chosen(nudges, choice)));
  },
};
