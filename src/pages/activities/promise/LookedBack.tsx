import { t } from '../../../platform/i18n.ts';
import { TwoCircles } from '../../../ui/figure/TwoCircles.tsx';
import { Link } from '../../../ui/Link.tsx';
import { ProblemLine } from '../../../ui/ProblemLine.tsx';
import { lookBackWords, nearDayWords } from '../../wiring/promise-words.ts';
import type { Present } from '../../wiring/usePlan.ts';
import { DoneFoot } from '../DoneFoot.tsx';
import type { Answer, Looking } from './looking.ts';
import { PromisePaper } from './PromisePaper.tsx';

interface LookedBackProps {
  readonly answer: Answer;
  readonly looking: Looking;
  readonly present: Present;
  /** Another look back waits. */
  readonly hasOther: boolean;
  readonly onDone: () => void;
}

/** What was answered, with the way back from it, and no word more. */
export function LookedBack({ answer, looking, present, hasOther, onDone }: LookedBackProps) {
  const moved = answer.how === 'moved' ? { ...answer.promise, on: answer.to } : undefined;
  return (
    <>
      <main class="promise promise-end">
        <TwoCircles r={64} d={46} width={364} height={190} />
        <section role="status">
          <h1>{answerWords(answer, present)}</h1>
          <PromisePaper
            promise={moved ?? answer.promise}
            present={present}
            {...(moved ? { aside: lookBackWords(moved, present) } : {})}
          />
        </section>
        <p class="small">
          <Link onPress={looking.undo}>{t('undo')}</Link>
        </p>
        {looking.problem && <ProblemLine text={looking.problem} />}
      </main>
      <DoneFoot
        other={t(hasOther ? 'promiseNextLook' : 'promiseMake')}
        onOther={looking.go}
        onDone={onDone}
      />
    </>
  );
}

function answerWords(answer: Answer, present: Present): string {
  if (answer.how === 'moved') return t('promiseIsMoved', nearDayWords(answer.to, present));
  return t(answer.how === 'kept' ? 'promiseIsKept' : 'promiseIsLetGo');
}
