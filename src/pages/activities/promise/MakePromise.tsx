import { useEffect, useState } from 'preact/hooks';
import { bySoonestPromise, MOST_PROMISES, toLookBackOn } from '../../../domain/together/promise.ts';
import { promisesView } from '../../../storage/views.ts';
import { problemWords } from '../../wiring/problems.ts';
import { useKeptFocus } from '../../wiring/useKeptFocus.ts';
import { useView } from '../../wiring/useView.ts';
import type { ActivityProps } from '../activity.ts';
import { LookBack } from './LookBack.tsx';
import { LookedBack } from './LookedBack.tsx';
import { useLooking } from './looking.ts';
import './promise.css';
import { PromiseForm } from './PromiseForm.tsx';
import { PromiseMade } from './PromiseMade.tsx';
import { ThreeOpen } from './ThreeOpen.tsx';
import { useDraft } from './useDraft.ts';
import { useMaking } from './useMaking.ts';

/** One small thing with a day and a place; before it the one look back, where one waits. */
export function MakePromise({ present, onClose }: ActivityProps) {
  const stored = useView(promisesView);
  const writing = useDraft();
  const promises = stored?.state === 'ok' ? stored.value.toSorted(bySoonestPromise) : [];
  const looking = useLooking(promises);
  const { state, make } = useMaking();
  const made = typeof state === 'object' ? state : undefined;
  const [isNewFirst, setNewFirst] = useState(false);
  const today = present.now.toZonedDateTimeISO(present.zone).toPlainDate();
  const [waiting] = toLookBackOn(promises, today);
  const hasRoom = promises.length < MOST_PROMISES || state === 'sent';
  const isLooking = waiting !== undefined && !(isNewFirst && hasRoom);
  const isWriting = stored !== undefined && !looking.answer && !isLooking && hasRoom;
  useEffect(() => {
    // A look back that comes while there is a form, at midnight or from elsewhere, waits.
    if (isWriting) setNewFirst(true);
  }, [isWriting]);
  useKeptFocus(
    stored && `${made?.id} ${looking.answer?.how} ${isLooking && waiting.id} ${hasRoom}`,
  );
  if (!stored) return null;

  const each = { present, looking };
  if (made) return <PromiseMade promise={made} present={present} onDone={onClose} />;
  if (looking.answer) {
    const hasOther = waiting !== undefined && !isNewFirst;
    return <LookedBack {...each} answer={looking.answer} hasOther={hasOther} onDone={onClose} />;
  }
  if (isLooking) {
    const onNew = hasRoom ? () => setNewFirst(true) : undefined;
    return <LookBack key={waiting.id} {...each} promise={waiting} onNew={onNew} />;
  }
  if (!hasRoom) return <ThreeOpen {...each} promises={promises} onClose={onClose} />;
  return (
    <PromiseForm
      present={present}
      writing={writing}
      problem={state === 'failed' ? problemWords({ code: 'workerFailed' }) : looking.problem}
      onMake={make}
      onClose={onClose}
    />
  );
}
