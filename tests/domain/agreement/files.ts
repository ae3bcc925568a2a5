import { parseAgreementFile } from '../../../src/domain/agreement/file.ts';

/** The example of product.md, section 8. */
export const example = {
  format: 'undivided-agreement',
  version: 1,
  names: ['Noa', 'Jules'],
  windows: [
    {
      id: 'dinner',
      title: 'Dinner and after',
      days: ['mon', 'wed', 'thu'],
      everyWeeks: 1,
      from: '2026-11-23',
      start: '19:30',
      end: '22:00',
      zone: null,
      covers: 'list',
      when: 'dinner is on the table',
      opensWith: 'breath',
      closesWith: null,
    },
    {
      id: 'eve',
      title: 'Christmas Eve',
      on: '2026-12-24',
      start: '17:00',
      end: '01:00',
      zone: 'Europe/Paris',
      covers: 'everything',
    },
  ],
  sites: ['news.example', 'video.example/shorts'],
  keptOpen: ['maps.example', 'video.example/music'],
  embedded: false,
};
export const [dinner, eve] = example.windows;

export const parse = (input: unknown) => parseAgreementFile(JSON.stringify(input));
export const problemOf = (input: unknown) => {
  const result = parse(input);
  return result.ok ? 'accepted' : [result.problem.code, result.problem.field];
};
export const file = (over: object) => ({ ...example, ...over });
/** The example with a part of its first window changed. */
export const first = (over: object) => file({ windows: [{ ...dinner, ...over }, eve] });
/** One window on a date of its own. */
export const oneOff = (over: object) => file({ windows: [{ ...eve, ...over }] });
export const without = (from: object | undefined, key: string) =>
  Object.fromEntries(Object.entries(from ?? {}).filter(([name]) => name !== key));
