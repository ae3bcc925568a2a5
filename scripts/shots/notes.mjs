import { agreement, BEFORE, couple } from './scene.mjs';
import { checkIn, popup, press, surface } from './surface.mjs';

const note = (id, from, text, writtenOn, more = {}) => ({ id, from, text, writtenOn, ...more });
const waiting = { sealedUntil: '2026-11-25T19:30:00Z', isUnread: true };
const practise =
  'You stayed up on Tuesday to help me practise, and you were still on the early train. You never mentioned it once. That is so like you.';
const long = `${practise}\n\n${'And then there was the evening with the rain, when you laughed first. '.repeat(18)}`;
const hebrew =
  'הכנת תה לפני שביקשתי. שמתי לב, וזה שינה לי את כל הבוקר. זה כל כך את: לראות לפני ששואלים.';

const tea = note('tea', 1, 'You made the tea before I asked.', '2026-11-22');
const one = (text, more = waiting) => ({
  agreement,
  'notes:2026-11': [note('n', 1, text, '2026-11-22', more)],
});

/** As many as asked for, by turns not quite even. */
const many = (count) =>
  Array.from({ length: count }, (_, index) =>
    note(
      `m${index}`,
      (index * index + index) % 3 === 0 ? 0 : 1,
      `Words ${index + 1}.`,
      '2026-11-02',
    ),
  );
const jar = (notes) => ({ agreement, 'notes:2026-11': notes });
const full = jar([...many(19), tea, note('s', 1, 'Not yet.', '2026-11-24', { ...waiting })]);

/** Stops every animation of the page at one moment of it. */
const stillAt = (ms) => async (page) => {
  await page.getByRole('button', { name: 'Open it' }).click();
  await page.evaluate((time) => {
    for (const animation of document.getAnimations()) {
      animation.pause();
      animation.currentTime = time;
    }
  }, ms);
};

const code =
  'undividednote1.BcGxCoAgFAXQX3ncWcMcGvyJhqZGQQMHfaFPTKJ_75wXV-UMh8NnKEh8BA4ndxo-SQzUb0W-BJrcKaRAhYWan9R4gcKoSSSWvcDBGrvpddXW4PsB';

const together = { path: 'options/index.html#/together' };
const write = (words) => async (page) => {
  await press('Appreciate')(page);
  await page.getByRole('textbox').fill(words);
};
const planned = { ...couple, noticing: 'you sing in the kitchen' };
const list = press(/^Show (all|the)/);

/** Every surface of notes: written, said, opened, and in the jar. */
export const notes = [
  surface('popup-appreciate-empty', { ...popup, act: press('Appreciate') }),
  surface('popup-appreciate-plan', {
    ...popup,
    values: { agreement, couple: planned },
    act: write('You made the tea before I asked.'),
  }),
  surface('popup-appreciate-long', { ...popup, act: write('So much. '.repeat(1000)) }),
  surface('popup-appreciate-aloud', {
    ...popup,
    async act(page) {
      await write('You made the tea before I asked. You look ahead for both of us.')(page);
      await press('Say it aloud')(page);
    },
  }),
  surface('checkin-note-closed', checkIn('note', { values: one(practise) })),
  surface('checkin-note-lifting', checkIn('note', { values: one(practise), act: stillAt(220) })),
  surface('checkin-note-opening', checkIn('note', { values: one(practise), act: stillAt(606) })),
  surface('checkin-note-open', checkIn('note', { values: one(practise), act: stillAt(2000) })),
  surface('checkin-note-long', checkIn('note', { values: one(long), act: stillAt(2000) })),
  surface('checkin-note-rtl', checkIn('note', { values: one(hebrew), act: stillAt(2000) })),
  surface(
    'checkin-note-reduced',
    checkIn('note', {
      size: { width: 420, height: 640, reduced: true },
      values: one(practise),
      act: stillAt(260),
    }),
  ),
  surface('checkin-note-jar', checkIn('note', { at: BEFORE, values: jar([tea, ...many(3)]) })),
  surface('checkin-note-none', checkIn('note', { values: { agreement } })),
  surface('together-jar', { ...together, values: { ...full, couple: planned } }),
  surface('together-jar-80', { ...together, values: jar([...many(79), tea]) }),
  surface('together-jar-empty', { ...together, values: { agreement } }),
  surface('together-jar-list', {
    ...together,
    size: { width: 1280, height: 1500 },
    values: jar([
      note('h', 0, hebrew, '2026-10-30'),
      ...many(2),
      tea,
      full['notes:2026-11'].at(-1),
    ]),
    act: list,
  }),
  surface('together-jar-edit', {
    ...together,
    size: { width: 1280, height: 1200 },
    values: jar([tea]),
    async act(page) {
      await list(page);
      await press(/^Edit/)(page);
    },
  }),
  surface('together-jar-bring', {
    ...together,
    size: { width: 1280, height: 1200 },
    values: jar([tea]),
    async act(page) {
      await press('Bring a note')(page);
      await page.getByRole('textbox').fill(code);
      await press('Read this code')(page);
    },
  }),
  surface('welcome-4', {
    path: 'welcome/index.html',
    size: { width: 1280, height: 800 },
    values: {},
    async act(page) {
      await page.getByRole('textbox').first().fill('Noa');
      await page.getByRole('textbox').last().fill('Jules');
      await press('Continue')(page);
      await press('Continue')(page);
      await press('I’ll add sites later')(page);
      await page.getByRole('textbox', { name: 'When I notice' }).fill('you sing in the kitchen');
    },
  }),
  surface('together-jar-narrow', {
    ...together,
    size: { width: 400, height: 1500 },
    values: full,
    act: list,
  }),
];
