import { hourWords } from './grid-words.ts';
import { HOUR } from './places.ts';

const HOURS = [0, 3, 6, 9, 12, 15, 18, 21, 24];

/** The clock beside the days; ears hear the hours with each block. */
export function GridHours() {
  return (
    <div class="grid-hours num" aria-hidden="true">
      {HOURS.map((hour) => (
        <span key={hour} style={{ top: `${hour * HOUR}px` }}>
          {hourWords(hour)}
        </span>
      ))}
    </div>
  );
}
