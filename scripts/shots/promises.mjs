import { agreement, BEFORE } from './scene.mjs';
import { checkIn, popup, press, surface } from './surface.mjs';

const promise = (id, from, what, on, where = '') => ({ id, from, what, on, where });
const print = promise(
  'p',
  0,
  'Print one photo for the hall',
  '2026-11-27',
  'At my desk, after lunch',
);
const kettle = promise('k', 1, 'Ask how your sister is', '2026-11-26', 'When the kettle boils');
const lamp = promise('l', 0, 'Mend the lamp by your side of the bed', '2026-12-05');
/** Promised for yesterday. */
const yesterday = { ...print, on: '2026-11-24' };

const open = (...promises) => ({ agreement, promises });
const before = (more) => checkIn('promise', { at: BEFORE, ...more });
const write = async (page) => {
  const what = page.getByLabel('What', { exact: true });
  await what.fill('Sort out all our photos');
  await press('Smaller still')(page);
  await what.fill('Print one for the hall');
  await page.getByLabel(/^Where/).fill('At my desk, after lunch');
  await page.getByLabel(/^Where/).blur();
};
const long = async (page) => {
  const what = page.getByLabel('What', { exact: true });
  for (const words of [
    'Sort out all our photos, the ones on paper and those on the old disk',
    'x',
  ]) {
    await what.fill(words);
    await press('Smaller still')(page);
  }
  await what.fill(
    'Look through the first of the boxes from the attic with you and choose three we would like to see ea',
  );
  await page
    .getByLabel(/^Where/)
    .fill('At the table in the kitchen, as soon as breakfast is cleared');
  await press(/^Jules promises/)(page);
};
const together = { path: 'options/index.html#/together', size: { width: 1280, height: 1500 } };

/** Small promises: made, looked back on, and where they stay. */
export const promises = [
  surface('checkin-promise', before({ act: write })),
  surface('checkin-promise-empty', before({})),
  surface('checkin-promise-long', before({ act: long })),
  surface('checkin-promise-other', before({ act: press(/^Other/) })),
  surface(
    'checkin-promise-made',
    before({
      async act(page) {
        await write(page);
        await press('Promise this')(page);
      },
    }),
  ),
  surface('checkin-promise-three', before({ values: open(kettle, print, lamp) })),
  surface('checkin-promise-look-back', before({ values: open(yesterday, kettle) })),
  surface(
    'checkin-promise-moving',
    before({ values: open(yesterday, kettle), act: press('Moved') }),
  ),
  surface('checkin-promise-kept', before({ values: open(yesterday), act: press('Kept') })),
  surface('popup-promise', { ...popup, values: open(yesterday) }),
  surface('popup-promise-more', { ...popup, values: open(yesterday), act: press('More for two') }),
  surface('options-promises', { ...together, values: open(yesterday, kettle, lamp) }),
  surface('options-promises-one', { ...together, values: open(kettle) }),
  surface('options-promises-none', { ...together, values: { agreement } }),
];
