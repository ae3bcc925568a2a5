import { siteWords } from '../../domain/sites/words.ts';
import { t } from '../../platform/i18n.ts';
import { closeThisPage, leaveFor } from '../../platform/page.ts';
import { BrandLine } from '../../ui/BrandLine.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Wanted } from './address.ts';

interface FreeProps {
  readonly wanted: Wanted | undefined;
  /** It was left by itself a moment ago and is here again: now somebody has to press. */
  readonly stays: boolean;
}

/** No longer needed: on its way back, waiting to be sent, or with nowhere to go back to. */
export function Free({ wanted, stays }: FreeProps) {
  return (
    <>
      <header>
        <BrandLine name={t('extensionName')} mark={27} />
      </header>
      <main>
        <h1>{t('blockedFree')}</h1>
        <p class="sub" role="status">
          {wanted && t(stays ? 'cameBack' : 'goBackTo', siteWords(wanted.host))}
        </p>
        <div class="acts row free">
          {wanted && stays && (
            <Button kind="primary" firstFocus onPress={() => leaveFor(wanted.url)}>
              {t('openAgain')}
            </Button>
          )}
          <Button
            key="close"
            kind={stays ? 'quiet' : 'primary'}
            firstFocus={!stays}
            onPress={() => void closeThisPage()}
          >
            {t('closeTab')}
          </Button>
        </div>
      </main>
    </>
  );
}
