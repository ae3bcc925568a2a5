import { useState } from 'preact/hooks';
import { restOfWeek } from '../../../../domain/evening/decisions.ts';
import { nextStanding } from '../../../../domain/evening/standing.ts';
import { send } from '../../../../messaging/send.ts';
import { t } from '../../../../platform/i18n.ts';
import { Link } from '../../../../ui/Link.tsx';
import { problemWords } from '../../../wiring/problems.ts';
import { momentWords } from '../../../wiring/words.ts';
import { CopyToDays } from './CopyToDays.tsx';
import type { InspectorProps } from './Inspector.tsx';

/** Skip the next one (or end the one that runs), or all that are left of the week; copy, remove. */
export function InspectorFoot({ window, present, tell, onCopy, onRemove }: InspectorProps) {
  const { plan, evening, now, zone } = present;
  const runs = plan.running.some((o) => o.window.id === window.id);
  const next = nextStanding(window, evening, now, zone);

  const [isCopying, setCopying] = useState(false);
  const left = restOfWeek(evening, window, now, zone);

  const skip = async (command: 'skipNext' | 'skipWeek', words: string) => {
    try {
      await send(command, { windowId: window.id });
      tell({ text: words });
    } catch {
      tell({ text: problemWords({ code: 'workerFailed' }) });
    }
  };
  const skipOne = () => {
    const skipped = next ? t('optionsSkipped', window.title, momentWords(next.start, present)) : '';
    void skip('skipNext', runs ? t('optionsEnded', window.title) : skipped);
  };
  return (
    <div class="inspector-foot">
      {(runs || next) && (
        <Link onPress={skipOne}>{t(runs ? 'optionsEndThis' : 'optionsSkip')}</Link>
      )}
      {left.length > 1 && (
        <Link onPress={() => void skip('skipWeek', t('optionsWeekSkipped', window.title))}>
          {t('optionsSkipWeek')}
        </Link>
      )}
      <Link onPress={() => onCopy()}>{t('optionsCopy')}</Link>
      <Link onPress={() => setCopying((is) => !is)}>{t('optionsCopyToDays')}</Link>
      <Link onPress={onRemove}>{t('optionsRemove')}</Link>
      {isCopying && <CopyToDays onCopy={onCopy} />}
    </div>
  );
}
