import { isLetGo } from '../../../domain/evening/evening.ts';
import { nextOccurrenceOf } from '../../../domain/schedule/occurrence.ts';
import { send } from '../../../messaging/send.ts';
import { t } from '../../../platform/i18n.ts';
import { Link } from '../../../ui/Link.tsx';
import { problemWords } from '../../wiring/problems.ts';
import { momentWords } from '../../wiring/words.ts';
import type { InspectorProps } from './Inspector.tsx';

/** Skip the next one (or end the one that runs), copy, remove. */
export function InspectorFoot({ window, present, tell, onCopy, onRemove }: InspectorProps) {
  const { plan, evening, now, zone } = present;
  const runs = plan.running.some((o) => o.window.id === window.id);
  const next = nextOccurrenceOf(window, now, zone, (o) => !isLetGo(evening, o));

  const skip = async () => {
    try {
      await send('skipNext', { windowId: window.id });
    } catch {
      tell({ text: problemWords({ code: 'workerFailed' }) });
      return;
    }
    const said = next ? t('optionsSkipped', window.title, momentWords(next.start, present)) : '';
    tell({ text: runs ? t('optionsEnded', window.title) : said });
  };
  return (
    <div class="inspector-foot">
      {(runs || next) && (
        <Link onPress={() => void skip()}>{t(runs ? 'optionsEndThis' : 'optionsSkip')}</Link>
      )}
      <Link onPress={onCopy}>{t('optionsCopy')}</Link>
      <Link onPress={onRemove}>{t('optionsRemove')}</Link>
    </div>
  );
}
