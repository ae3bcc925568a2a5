import { render, type VNode } from 'preact';
import { locale, t } from '../../platform/i18n.ts';
import '../../ui/tokens.css';
import '../../ui/fonts.css';
import '../../ui/base.css';

/** Shows a page. Language and direction come from the browser; the title never tells more. */
export function mount(page: VNode): void {
  const root = document.documentElement;
  root.lang = locale();
  root.dir = t('direction') === 'rtl' ? 'rtl' : 'ltr';
  document.title = t('extensionName');
  const place = document.getElementById('app');
  if (place) render(page, place);
}
