import { t } from '../../../../platform/i18n.ts';
import { Button } from '../../../../ui/Button.tsx';
import { useFirstFocus } from '../../../../ui/useFirstFocus.ts';

/** The last step is spoken: there is nothing to write it into. */
export function WhatToKeep({ onDone }: { readonly onDone: () => void }) {
  const heading = useFirstFocus<HTMLHeadingElement>(true);
  return (
    <div class="plan-been">
      <h4 class="spoken" ref={heading} tabIndex={-1}>
        {t('planKeepAsk')}
      </h4>
      <p class="small t2">{t('planKeepLine')}</p>
      <Button compact kind="primary" onPress={onDone}>
        {t('done')}
      </Button>
    </div>
  );
}
