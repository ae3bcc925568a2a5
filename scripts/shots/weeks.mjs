import { agreement } from './scene.mjs';

const window = (id, title, days, start, end, more = {}) => ({
  id,
  title,
  days,
  everyWeeks: 1,
  start,
  end,
  covers: 'list',
  ...more,
});
const of = (...windows) => ({ agreement: { ...agreement, windows } });

const dinner = window('dinner', 'Dinner and after', ['mon', 'wed', 'thu'], '19:30', '22:00');
const night = window('night', 'Quiet night', ['fri'], '21:30', '08:30');

/** Weeks to look at: full, over midnight, one over the other. */
export const weeks = {
  busy: of(
    dinner,
    night,
    window('slow', 'Slow morning', ['sat', 'sun'], '09:00', '11:30'),
    window('walk', 'Walk', ['mon', 'tue', 'wed', 'thu', 'fri'], '17:00', '17:45'),
    window('lunch', 'Lunch', ['mon', 'tue', 'wed', 'thu', 'fri'], '12:30', '13:15'),
    window('tea', 'Tea', ['sat', 'sun'], '16:00', '16:30'),
    window('film', 'Film', ['sat'], '20:00', '23:30', { covers: 'everything' }),
    window('early', 'First light', ['tue', 'thu'], '06:30', '07:15', {
      everyWeeks: 2,
      from: '2026-11-23',
    }),
    window('late', 'Late talk', ['sun', 'tue'], '21:00', '23:00'),
  ),
  overnight: of(
    window('nights', 'Quiet night', ['sun', 'wed', 'fri'], '21:30', '07:00'),
    window('edge', 'Until midnight', ['mon'], '22:00', '00:00'),
  ),
  overlapping: of(
    dinner,
    window('talk', 'A long talk with a long name', ['mon', 'wed'], '20:00', '21:30'),
    window('read', 'Reading', ['wed'], '20:15', '23:00'),
    window('rest', 'Rest', ['wed'], '22:00', '23:30'),
  ),
};
