import type { SiteGroupId } from '../../domain/sites/groups.ts';
import { t, type MessageKey } from '../../platform/i18n.ts';

const names: Record<SiteGroupId, MessageKey> = {
  social: 'groupsSocial',
  news: 'groupsNews',
  video: 'groupsVideo',
  shopping: 'groupsShopping',
  work: 'groupsWork',
  games: 'groupsGames',
};

export const groupWords = (id: SiteGroupId): string => t(names[id]);
