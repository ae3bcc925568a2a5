import { needsAll, originsToAsk, reachesAll } from '../../../domain/sites/access.ts';
import { t } from '../../../platform/i18n.ts';
import { keepOnly } from '../../../platform/permissions.ts';
import { Link } from '../../../ui/Link.tsx';
import type { ListProps } from './lists.ts';

/** Access to all sites that no window needs any more can be given back. */
export function AllSites({ agreement, granted = [], tell }: ListProps) {
  if (!reachesAll(granted) || needsAll(agreement)) return null;
  const giveBack = () =>
    keepOnly(originsToAsk(agreement.sites, false)).then(
      () => tell({ text: t('optionsGivenBack') }),
      () => tell({ text: t('optionsNotGivenBack') }),
    );
  return (
    <p class="sites-note small t2">
      {t('optionsReachesAll')} <Link onPress={() => void giveBack()}>{t('optionsGiveBack')}</Link>
    </p>
  );
}
