const YEARS = 10;
const NOTES = 3650;
const EVENINGS = 1500;
const WEEKS = 500;
const OUTINGS = 500;

const words = [
  'You made the tea before I asked.',
  'How you listened to my sister today, and asked one more question.',
  'You laughed first, and the whole evening turned.',
  'You took the early walk so I could sleep. It changed my whole morning.',
];
const places = ['the lake', 'soup and cards', 'the long way home', 'Lisbon', 'the night market'];

/**
 * What a couple keeps in ten years of daily use that end on `today`: the journals of 3,650 notes, 1,500
 * kept evenings, 500 weeks and 500 dates, as they are stored, the same every time.
 * @param {string} today ISO date
 * @returns {Record<string, readonly object[]>} the entries of each month by its key
 */
export function tenYears(today) {
  const last = Date.parse(`${today}T00:00:00Z`);
  const days = YEARS * 365;
  const journals = {};
  /** The `nth` of so many, spread evenly, the last one yesterday. */
  const dayOf = (nth, count) => {
    const ago = 1 + Math.floor(((count - 1 - nth) * days) / count);
    return new Date(last - ago * 86_400_000).toISOString().slice(0, 10);
  };
  const keep = (prefix, day, entry) => {
    (journals[`${prefix}:${day.slice(0, 7)}`] ??= []).push(entry);
  };
  const each = (count, make) => {
    for (let nth = 0; nth < count; nth += 1) make(nth, dayOf(nth, count));
  };

  each(NOTES, (nth, day) => {
    const text = `${words[nth % words.length]} (${nth + 1})`;
    keep('notes', day, {
      id: `note-${nth}`,
      from: (nth * nth + nth) % 3 === 0 ? 0 : 1,
      text,
      writtenOn: day,
    });
  });
  each(EVENINGS, (nth, day) => {
    const [start, end] = [`${day}T19:30:00Z`, `${day}T22:00:00Z`];
    keep('kept', day, { key: `dinner@${day}`, start, end, overnight: false });
  });
  each(OUTINGS, (nth, on) => {
    const kind = nth % 30 === 29 ? 'trip' : nth % 7 === 6 ? 'night' : 'date';
    keep('had', on, { id: `had-${nth}`, kind, on, title: places[nth % places.length] });
  });
  const monday = last - ((new Date(last).getUTCDay() + 6) % 7) * 86_400_000;
  for (let nth = 0; nth < WEEKS; nth += 1) {
    const week = new Date(monday - (WEEKS - nth) * 7 * 86_400_000).toISOString().slice(0, 10);
    keep('pulse', week, { week, first: 1 + ((nth * 7) % 5), second: 1 + ((nth * 3 + 1) % 5) });
  }
  return journals;
}
