import { t } from '../../../platform/i18n.ts';
import { Button } from '../../../ui/Button.tsx';

/** Before anything that is for two: whether one of them is afraid. Asked, never guessed. */
export function FirstQuestion({ onShow }: { readonly onShow: () => void }) {
  return (
    <section class="first-question" aria-labelledby="first-question">
      <div>
        <h2 id="first-question">{t('firstQuestion')}</h2>
        <p class="t2">{t('firstQuestionLine')}</p>
      </div>
      <Button onPress={onShow}>{t('showHelpForThat')}</Button>
    </section>
  );
}
