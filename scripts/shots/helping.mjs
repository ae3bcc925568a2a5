import { press, surface } from './surface.mjs';

const help = { path: 'options/index.html#/help' };
const talking = async (page) => {
  await press('Open Start a talk gently')(page);
  await page.getByLabel('I feel…').fill('lonely');
  await page.getByLabel('about…').fill('dinner, when you never look up');
  await page.getByLabel('I’d like…').fill('us to eat the first ten minutes without them');
};
const mending = async (page) => {
  await press('Open After a quarrel')(page);
  await page.getByRole('group', { name: 'Times to come back' }).getByRole('button').first().click();
  await press('Next question')(page);
  for (const words of ['I answered before you had finished.', 'Wait until you have.']) {
    await page.getByRole('textbox').fill(words);
    await press('Next question')(page);
  }
  for (let left = 0; left < 3; left++) await press('Leave this one out')(page);
};
const inCountry = (code) => (page) => page.getByRole('combobox').selectOption(code);
const unsafe = async (page) => {
  await press('Show help for that')(page);
  await inCountry('US')(page);
};

/** Help, and what is found in it. */
export const helping = [
  surface('options-help', { ...help, act: inCountry('US') }),
  surface('options-help-anywhere', help),
  surface('options-help-set-up', { ...help, act: press(/^Set this up.*quiet/) }),
  surface('options-help-unsafe', { ...help, act: unsafe }),
  surface('options-help-unsafe-gb', {
    ...help,
    async act(page) {
      await press('Show help for that')(page);
      await inCountry('GB')(page);
    },
  }),
  surface('options-help-after', {
    ...help,
    async act(page) {
      await unsafe(page);
      await press('Back to the rest of Help')(page);
    },
  }),
  surface('options-help-narrow', {
    ...help,
    size: { width: 640, height: 1500 },
    act: inCountry('GB'),
  }),
  surface('options-help-talk', { ...help, act: talking }),
  surface('options-help-repair', { ...help, act: press('Open After a quarrel') }),
  surface('options-help-repair-paper', { ...help, act: mending }),
];
