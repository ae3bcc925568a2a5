import { t } from '../../platform/i18n.ts';
import { openSettings } from '../../platform/page.ts';
import { Link } from '../../ui/Link.tsx';

/** From a surface that fills its window: the way to Help, in one word that says nothing about it. */
export function HelpLink() {
  return (
    <aside class="to-help" aria-label={t('optionsHelp')}>
      <Link onPress={() => void openSettings('help')}>{t('optionsHelp')}</Link>
    </aside>
  );
}
