import { siteGroups, type SiteGroup } from '../../../domain/sites/groups.ts';
import { originsToAsk, waitingFor } from '../../../domain/sites/access.ts';
import { t, tn } from '../../../platform/i18n.ts';
import { askFor } from '../../../platform/permissions.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { groupWords } from '../../wiring/group-words.ts';
import { takeOff, withEntries, type ListProps } from './lists.ts';

/** Sites that often go together: one press adds them with one question, another takes them off. */
export function Groups(props: ListProps) {
  const { agreement, change, granted = [] } = props;
  const isAdded = ({ sites }: SiteGroup) => sites.every((site) => agreement.sites.includes(site));
  const add = ({ sites }: SiteGroup) => {
    askFor(originsToAsk(waitingFor(sites, granted), false)).catch(() => false);
    void change(withEntries('sites', sites));
  };
  return (
    <section class="groups">
      <h2>{t('optionsGroups')}</h2>
      <ul class="ruled">
        {siteGroups.map((group) => {
          const added = isAdded(group);
          return (
            <li key={group.id}>
              <button
                type="button"
                aria-pressed={added}
                onClick={() => (added ? takeOff(props, 'sites', group.sites) : add(group))}
              >
                <b>{groupWords(group.id)}</b>
                <span class="small t2 num">
                  {added ? t('optionsAdded') : tn('optionsSiteCount', group.sites.length)}
                </span>
                <Icon name={added ? 'check' : 'next'} size={16} />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
