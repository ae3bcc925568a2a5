import { WHERE_LENGTH, type SmallPromise } from '../../../domain/together/promise.ts';
import { t } from '../../../platform/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { ProblemLine } from '../../../ui/ProblemLine.tsx';
import { deedWords, lookBackWords } from '../../wiring/promise-words.ts';
import type { Present } from '../../wiring/usePlan.ts';
import { LineField } from './LineField.tsx';
import { PromisePaper } from './PromisePaper.tsx';
import type { useDraft } from './useDraft.ts';
import { usePromiseDay } from './usePromiseDay.ts';
import { usePrompt } from './usePrompt.ts';
import { What } from './What.tsx';
import { When } from './When.tsx';

interface PromiseFormProps {
  readonly present: Present;
  readonly writing: ReturnType<typeof useDraft>;
  /** What did not go through, in words. */
  readonly problem: string | undefined;
  readonly onMake: (promise: Omit<SmallPromise, 'id'>) => void;
  readonly onClose: () => void;
}

/** One thing, made smaller, with a day and a place, and how it reads as a promise. */
export function PromiseForm({ present, writing, ...props }: PromiseFormProps) {
  const { problem, onMake, onClose } = props;
  const { draft, change } = writing;
  const { from } = draft;
  const day = usePromiseDay(present, draft.on, (on) => change({ on }));
  const [what, where] = [draft.what.trim(), draft.where.trim()];
  const promise = { from, what, where, on: day.on };
  const prompt = usePrompt(present);
  const isBlank = what === '' && where === '';
  return (
    <>
      <main class="promise">
        <h1>{t('promiseHeading')}</h1>
        <What {...writing} />
        <When label={t('promiseWhen')} day={day} />
        <LineField
          label={t('promiseWhere')}
          value={draft.where}
          maxLength={WHERE_LENGTH}
          onInput={(words) => change({ where: words })}
        />
        <PromisePaper
          promise={promise}
          present={present}
          prompt={isBlank ? prompt : undefined}
          aside={lookBackWords(promise, present)}
          onSwap={() => change({ from: from === 0 ? 1 : 0 })}
        />
      </main>
      <footer class="foot promise-foot">
        {problem && <ProblemLine text={problem} />}
        <div class="ctl row">
          <Button kind="bare" onPress={onClose}>
            {t('notNow')}
          </Button>
          <Button
            kind="primary"
            unavailable={deedWords(promise, present) === '' || day.problem !== undefined}
            onPress={() => onMake(promise)}
          >
            {t('promiseThis')}
          </Button>
        </div>
      </footer>
    </>
  );
}
