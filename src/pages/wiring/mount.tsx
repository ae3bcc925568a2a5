import { render, type VNode } from 'preact';
import { locale, t } from '../../platform/i18n.ts';
import { pressOnce } from '../../ui/pressOnce.ts';
import '../../ui/tokens.css';
import '../../ui/fonts.css';
import '../../ui/base.css';

/**
 * Shows a page. Language and direction come from the browser; the title never tells more. `isUsual`
 * is whether it begins with what the build has drawn; otherwise it begins with nothing.
 */
export function mount(page: VNode, isUsual = true): void {
  const root = document.documentElement;
  root.lang = locale();
  root.dir = t('direction') === 'rtl' ? 'rtl' : 'ltr';
  document.title = t('extensionName');
  pressOnce(document);
  const place = document.getElementById('app');
  if (!isUsual) place?.replaceChildren();
  if (place) render(page, place);
}
