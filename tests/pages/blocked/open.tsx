import { Blocked } from '../../../src/pages/blocked/Blocked.tsx';
import type { Agreement } from '../../../src/domain/agreement/agreement.ts';
import type { Evening } from '../../../src/domain/evening/evening.ts';
import { anAgreement, anEvening, aWindow } from '../../support/builders.ts';
import { fake, ID } from '../../support/fake-browser.ts';
import { setClock } from '../../support/fake-clock.ts';
import { act, render, type Rendered } from '../../support/render.tsx';

/** Commands as they left the page. */
export interface Sent {
  readonly command: string;
  readonly input: unknown;
}

/** Every day from 19:30 to 22:00 over news.example. */
export const ours = anAgreement({
  windows: [aWindow({ title: 'Dinner and after', start: '19:30', end: '22:00' })],
  sites: ['news.example'],
});

export interface Opening {
  /** What follows `index.html`. */
  readonly place?: string;
  readonly at?: string;
  readonly agreement?: Agreement;
  readonly evening?: Partial<Evening>;
  /** Commands the worker cannot carry out. */
  readonly failing?: readonly string[];
}

/** A tab shows one page at a time. */
const last: { page?: Rendered } = {};

/** The block page in a tab of its own, over a worker that writes down what it is told. */
export async function openBlocked({
  place = '#https://news.example/story',
  at = '2026-11-25 20:48',
  agreement = ours,
  evening = {},
  failing = [],
}: Opening = {}): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  fake.worker = (command: string, input: unknown) => {
    sent.push({ command, input });
    if (failing.includes(command)) throw new Error('no');
    return undefined;
  };
  setClock(at);
  const url = `chrome-extension://${ID}/src/pages/blocked/index.html${place}`;
  fake.tabs.here.id = fake.tabs.openTab(url).id;
  fake.store({
    agreement: { version: 1, data: agreement },
    evening: { version: 1, data: anEvening(evening) },
  });
  history.replaceState(null, '', place);
  last.page?.unmount();
  last.page = render(<Blocked />);
  await settled();
  return sent;
}

/** Twice: what the first turn shows reads on in the second. */
export async function settled(): Promise<void> {
  await act(() => fake.settled());
  await act(() => fake.settled());
}

/** Whether the tab the page is in is still there. */
export const isOpen = (): boolean =>
  fake.tabs.here.id !== undefined && fake.tabs.open.has(fake.tabs.here.id);
