import { fake } from '../support/fake-browser.ts';
import { local, setClock } from '../support/fake-clock.ts';
import { anAgreement, freshDevice, haveAgreement, storedMarks } from './worker.ts';

const END = local('2026-11-23 22:00').toString();

/** What the cover of a page of the set-aside site is told. */
export const coverOrder = { order: 'cover', view: { title: 'Dinner', until: END } };

/** A tab with a page of the set-aside site. */
export const news = (more = {}) => fake.tabs.openTab('https://news.example/', more);

export const markedTabs = () => (storedMarks() as { tabId: number }[]).map(({ tabId }) => tabId);
export const isMuted = (tab: { mutedInfo: { muted: boolean } }) => tab.mutedInfo.muted;

/** A device half an hour into its window, with access to two sites. */
export function duringDinner(): void {
  freshDevice();
  fake.access.origins.add('*://*.news.example/*').add('*://*.video.example/*');
  haveAgreement(anAgreement());
  setClock('2026-11-23 20:00');
}
