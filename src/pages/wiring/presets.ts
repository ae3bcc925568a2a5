import type { WeeklyWindow } from '../../domain/schedule/window.ts';
import { t } from '../../platform/i18n.ts';

export type PresetId = 'dinner' | 'walk' | 'morning' | 'night';

const weekly = { everyWeeks: 1, covers: 'list' } as const;

/** Windows to begin with, each tied to a moment of the day. */
export const presets = (): readonly (WeeklyWindow & { readonly id: PresetId })[] => [
  {
    ...weekly,
    id: 'dinner',
    title: t('presetDinner'),
    days: ['mon', 'wed', 'thu'],
    start: '19:30',
    end: '22:00',
    opensWith: 'breath',
    when: t('presetDinnerWhen'),
  },
  {
    ...weekly,
    id: 'walk',
    title: t('presetWalk'),
    days: ['sat'],
    start: '16:00',
    end: '17:00',
    when: t('presetWalkWhen'),
  },
  {
    ...weekly,
    id: 'morning',
    title: t('presetMorning'),
    days: ['sun'],
    start: '09:00',
    end: '11:30',
    opensWith: 'breath',
    when: t('presetMorningWhen'),
  },
  {
    ...weekly,
    id: 'night',
    title: t('presetNight'),
    days: ['fri'],
    start: '21:30',
    end: '08:30',
    opensWith: 'breath',
    when: t('presetNightWhen'),
  },
];
