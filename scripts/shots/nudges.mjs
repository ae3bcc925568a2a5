import { agreement, couple } from './scene.mjs';
import { mirrored, surface } from './surface.mjs';

/** A week of nudges as it was drawn: the night goes without its small thing. */
const nudged = {
  agreement: {
    ...agreement,
    windows: agreement.windows.map((window) => Object.assign({ opensWith: 'breath' }, window)),
  },
  couple: { ...couple, seed: 387 },
  settings: { keepAddressesOut: false, withoutMiddle: ['night'] },
};

/** What is chosen about nudges, as it was drawn. */
const nudges = {
  kinds: { ask_struggle: { liking: 'less' }, walk: { liking: 'less' } },
  moments: { start: true, middle: true, close: false },
  channels: { icon: true, notification: false },
  ceiling: 2,
  quiet: { from: '22:30', to: '08:00' },
  deep: false,
  never: [],
};

/** The same after a while of use. */
const livedIn = {
  ...nudges,
  kinds: {
    ask_struggle: { liking: 'less', until: '2026-12-23' },
    surprise: { liking: 'off' },
    touch: { liking: 'on' },
  },
  ceiling: 3,
  quiet: { from: '22:30', to: '22:30' },
  pausedUntil: '2026-12-02',
  deep: true,
  never: ['thanks-001', 'meal-004', 'walk-002'],
  care: { of: 'patience', until: '2026-11-29' },
};

const nudgesAt = (name, { values, size, act }) =>
  surface(`options-nudges${name}`, {
    path: 'options/index.html#/nudges',
    values: { ...nudged, ...values },
    size,
    act,
  });

/** The page of nudges, and what becomes of it. */
export const nudging = [
  nudgesAt('', { values: { nudges } }),
  nudgesAt('-paused', { values: { nudges: livedIn } }),
  nudgesAt('-12h', { size: { language: 'en-US' } }),
  nudgesAt('-narrow', { values: { nudges: livedIn }, size: { width: 400, height: 3200 } }),
  nudgesAt('-middle', { values: { nudges }, size: { width: 900, height: 1800 } }),
  nudgesAt('-rtl', { values: { nudges: livedIn }, act: mirrored }),
];
