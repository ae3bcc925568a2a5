import { t } from '../../platform/i18n.ts';
import { closeThisPage } from '../../platform/page.ts';
import { BrandLine } from '../../ui/BrandLine.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Wanted } from './address.ts';

/** No longer needed: on its way back, or with nowhere to go back to. */
export function Free({ wanted }: { readonly wanted: Wanted | undefined }) {
  return (
    <>
      <BrandLine name={t('extensionName')} mark={27} />
      <main aria-live="polite">
        <h1>{t('blockedFree')}</h1>
        <p class="sub">{wanted && t('goBackTo', wanted.host)}</p>
        <div class="acts row free">
          <Button kind="primary" onPress={() => void closeThisPage()}>
            {t('closeTab')}
          </Button>
        </div>
      </main>
    </>
  );
}
