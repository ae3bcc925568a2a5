import { tenYears } from '../ten-years.mjs';
import { agreement, memories } from './scene.mjs';
import { surface } from './surface.mjs';
import { rhythm } from './together.mjs';
import { twelveWeeks } from './together-weeks.mjs';

const whole = { path: 'options/index.html#/together', size: { width: 1280, height: 1750 } };
const asked = { keepAddressesOut: false, withoutMiddle: [], asksPulse: true };
const promises = [
  { id: 'p', from: 0, what: 'Print one for the hall', on: '2026-11-27', where: 'At my desk' },
];

/** All of Together: before anything, after a few months, and after ten years of every day. */
export const togetherWhole = [
  surface('together-whole-empty', { ...whole, values: { agreement } }),
  surface('together-whole', {
    ...whole,
    values: { agreement, ...memories, ...rhythm, ...twelveWeeks, settings: asked, promises },
  }),
  surface('together-whole-ten-years', {
    ...whole,
    values: { agreement, settings: asked, promises, ...tenYears('2026-11-25') },
  }),
];
