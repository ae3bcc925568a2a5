import { useState } from 'preact/hooks';
import { waitingIn } from '../../../domain/evening/came-up.ts';
import type { CameUp as What } from '../../../domain/evening/evening.ts';
import { t } from '../../../platform/i18n.ts';
import { untilWords } from '../../wiring/running-words.ts';
import type { ActivityProps } from '../activity.ts';
import { CardActivity } from '../card/CardActivity.tsx';
import { Fewer } from '../Fewer.tsx';
import { Head } from '../Head.tsx';
import { ReadNote } from '../ReadNote.tsx';
import { Opening } from './Opening.tsx';
import { SmallThing } from './SmallThing.tsx';

const openings = ['breath', 'thanks'] as const;

/** What came up by itself, as it was when this opened: to answer it must not take it away. */
export function CameUp({ present, onClose }: ActivityProps) {
  const standing = waitingIn(present.evening, present.plan);
  const [came, setCame] = useState<What | undefined>(standing);
  if (!came && standing) setCame(standing);
  const { what, moment } = came ?? {};
  const opening = openings.find((one) => one === what);
  if (moment && opening) {
    return <Opening what={opening} moment={moment} present={present} onClose={onClose} />;
  }
  if (what === 'note') return <ReadNote present={present} onClose={onClose} />;
  const words = what ? untilWords(present) : t('aCard');
  return (
    <>
      <Head words={words} onClose={onClose} />
      {what === undefined && <CardActivity present={present} onClose={onClose} />}
      {what === 'fewer' && <Fewer present={present} onClose={onClose} />}
      {came && what !== 'fewer' && <SmallThing came={came} present={present} onClose={onClose} />}
    </>
  );
}
