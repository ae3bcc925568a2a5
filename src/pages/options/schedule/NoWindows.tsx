import { t } from '../../../platform/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { TwoCircles } from '../../../ui/figure/TwoCircles.tsx';

/** Circles apart, and one quiet button. */
export function NoWindows({ onChoose }: { readonly onChoose: () => void }) {
  return (
    <section class="no-windows">
      <h2>{t('optionsNoWindows')}</h2>
      <TwoCircles r={30} d={120} width={220} height={90} />
      <p class="small t2">{t('optionsNoWindowsLine')}</p>
      <Button onPress={onChoose}>{t('optionsChooseTime')}</Button>
    </section>
  );
}
