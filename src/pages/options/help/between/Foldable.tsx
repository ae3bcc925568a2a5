import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../../../platform/i18n.ts';
import { Button } from '../../../../ui/Button.tsx';

interface FoldableProps {
  readonly title: string;
  readonly line: string;
  readonly children: ComponentChildren;
}

/** A row that opens in its place. Closed again, what was written in it is gone. */
export function Foldable({ title, line, children }: FoldableProps) {
  const [state, setState] = useState<'shut' | 'open' | 'back'>('shut');
  const isOpen = state === 'open';
  return (
    <li>
      <div class="between-row">
        <div>
          <h3>{title}</h3>
          <p class="small t2">{line}</p>
        </div>
        {isOpen ? (
          <Button compact kind="bare" onPress={() => setState('back')}>
            {t('closeAndForget')}
            <span class="vh"> {title}</span>
          </Button>
        ) : (
          <Button compact firstFocus={state === 'back'} onPress={() => setState('open')}>
            {t('openHere')}
            <span class="vh"> {title}</span>
          </Button>
        )}
      </div>
      {isOpen && <div class="between-open">{children}</div>}
    </li>
  );
}
