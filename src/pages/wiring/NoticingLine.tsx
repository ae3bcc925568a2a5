import { t } from '../../platform/i18n.ts';
import { coupleView } from '../../storage/views.ts';
import { useValue } from './useView.ts';

/** The plan to thank, where one was made: "When I notice you sing, I tell you." */
export function NoticingLine() {
  const { noticing } = useValue(coupleView, { seed: 0, welcomed: true });
  if (!noticing) return null;
  return <p class="noticing small t2">{t('noticingLine', noticing)}</p>;
}
