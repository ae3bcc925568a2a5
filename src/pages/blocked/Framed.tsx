import { t } from '../../platform/i18n.ts';
import { Mark } from '../../ui/figure/Mark.tsx';

/** Inside a frame of another site: nothing to press, nothing that names the couple. */
export function Framed() {
  return (
    <main class="framed">
      <Mark width={48} />
      <p class="small t2">{t('framedLine')}</p>
    </main>
  );
}
