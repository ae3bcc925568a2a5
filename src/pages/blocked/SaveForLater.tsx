import { useState } from 'preact/hooks';
import { send } from '../../messaging/send.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { problemWords } from '../wiring/problems.ts';

/** Keeps the page until the window is over. The button keeps the focus and says how it went. */
export function SaveForLater({ url }: { readonly url: string }) {
  const [state, setState] = useState<'open' | 'saved' | 'failed'>('open');
  const save = () =>
    send('savePage', { url }).then(
      () => setState('saved'),
      () => setState('failed'),
    );
  return (
    <>
      <Button spent={state === 'saved'} onPress={() => void save()}>
        {state === 'saved' ? t('pageSaved') : t('savePage')}
      </Button>
      <span class={state === 'failed' ? 'small t2' : 'vh'} role="status">
        {state === 'saved' && t('pageSaved')}
        {state === 'failed' && problemWords({ code: 'workerFailed' })}
      </span>
    </>
  );
}
