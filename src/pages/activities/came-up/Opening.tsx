import { useState } from 'preact/hooks';
import type { Moment } from '../../../domain/checkins/nudges.ts';
import { unreadAt } from '../../../domain/together/note.ts';
import { t, type MessageKey } from '../../../platform/i18n.ts';
import { notesView } from '../../../storage/views.ts';
import { TwoCircles } from '../../../ui/figure/TwoCircles.tsx';
import { useJournal } from '../../wiring/useJournal.ts';
import { untilWords } from '../../wiring/running-words.ts';
import type { ActivityProps } from '../activity.ts';
import { Appreciate } from '../Appreciate.tsx';
import { Breathe } from '../Breathe.tsx';
import { DateReminder } from '../DateReminder.tsx';
import { Head } from '../Head.tsx';
import { ReadNote } from '../ReadNote.tsx';
import { Asked } from './Asked.tsx';

interface OpeningProps extends ActivityProps {
  readonly what: 'breath' | 'thanks';
  readonly moment: Moment;
}

const headings: Readonly<Record<OpeningProps['what'], readonly [MessageKey, MessageKey]>> = {
  breath: ['openWithBreath', 'closeWithBreath'],
  thanks: ['openWithThanks', 'closeWithThanks'],
};

/**
 * A window opens, or closes, with a breath or a thank-you: one press to begin, one to leave it. A note
 * whose seal is off comes after the breath, not beside it.
 */
export function Opening({ what, moment, present, onClose }: OpeningProps) {
  const [isThanking, setThanking] = useState(false);
  const [isReading, setReading] = useState(false);
  const notes = useJournal(notesView);
  const isClose = moment === 'close';
  const asked = (begin: () => void) => (
    <Asked
      heading={t(headings[what][isClose ? 1 : 0])}
      lines={
        what === 'breath'
          ? [t('openBreathLine'), t('smallBreaths')]
          : [t('openThanksLine'), t('openThanksMore')]
      }
      begin={t(what === 'breath' ? 'breatheTogether' : 'sayThanks')}
      leave={t(isClose ? 'goodNight' : 'straightToEvening')}
      onBegin={begin}
      onLeave={onClose}
    >
      <DateReminder present={present} />
    </Asked>
  );
  // It says itself that it was done, where it was.
  if (isThanking) return <Appreciate present={present} onClose={onClose} />;
  if (isReading) return <ReadNote present={present} onClose={onClose} />;
  const waits = !isClose && unreadAt(notes, present.now) !== undefined;
  return (
    <>
      <Head words={untilWords(present)} onClose={onClose} />
      {what === 'breath' ? (
        <Breathe
          present={present}
          startAs="pause"
          opening={asked}
          onClose={onClose}
          onDone={waits ? () => setReading(true) : onClose}
        />
      ) : (
        <main class="opening">
          <TwoCircles r={104} d={187} width={420} height={338} cy={172} big />
          {asked(() => setThanking(true))}
        </main>
      )}
    </>
  );
}
