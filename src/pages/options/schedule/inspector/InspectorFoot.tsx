import { useState } from 'preact/hooks';
import { restOfWeek } from '../../../../domain/evening/decisions.ts';
import { nextStanding } from '../../../../domain/evening/standing.ts';
import { after, type Occurrence } from '../../../../domain/schedule/occurrence.ts';
import { send } from '../../../../messaging/send.ts';
import { t } from '../../../../platform/i18n.ts';
import { Link } from '../../../../ui/Link.tsx';
import { problemWords } from '../../../wiring/problems.ts';
import { momentWords } from '../../../wiring/words.ts';
import { CopyToDays } from './CopyToDays.tsx';
import type { InspectorProps } from './Inspector.tsx';

/** Skip the next one (or end the one that runs), or all that are left of the week; copy, remove. */
export function InspectorFoot(props: InspectorProps) {
  const { window, present, tell, onCopy, onRemove, onDid } = props;
  const { plan, evening, now, zone } = present;
  const runs = plan.running.some((o) => o.window.id === window.id);
  const next = nextStanding(window, evening, now, zone);

  const left = restOfWeek(evening, window, now, zone);
  const [isCopying, setCopying] = useState(false);

  const failed = () => tell({ text: problemWords({ code: 'workerFailed' }) });
  const skip = async (
    command: 'skipNext' | 'skipWeek',
    words: string,
    skipped: readonly Occurrence[],
  ) => {
    // What has begun is ended for good; what is only skipped can be taken back.
    const ahead = skipped.filter((o) => after(o.start, now)).map(({ key }) => key);
    try {
      await send(command, { windowId: window.id });
    } catch {
      return failed();
    }
    if (ahead.length === 0) return tell({ text: words });
    onDid(words, () => void takeBack(ahead).catch(failed));
  };
  const skipOne = () => {
    if (runs) return void skip('skipNext', t('optionsEnded', window.title), []);
    if (!next) return;
    const words = t('optionsSkipped', window.title, momentWords(next.start, present));
    void skip('skipNext', words, [next]);
  };
  const skipWeek = () => void skip('skipWeek', t('optionsWeekSkipped', window.title), left);
  return (
    <div class="inspector-foot">
      {(runs || next) && (
        <Link onPress={skipOne}>{t(runs ? 'optionsEndThis' : 'optionsSkip')}</Link>
      )}
      {left.length > 1 && <Link onPress={skipWeek}>{t('optionsSkipWeek')}</Link>}
      <Link onPress={() => onCopy()}>{t('optionsCopy')}</Link>
      <Link onPress={() => setCopying((is) => !is)}>{t('optionsCopyToDays')}</Link>
      <Link onPress={onRemove}>{t('optionsRemove')}</Link>
      {isCopying && <CopyToDays onCopy={onCopy} />}
    </div>
  );
}

async function takeBack(keys: readonly string[]): Promise<void> {
  for (const key of keys) await send('unskip', { key });
}
