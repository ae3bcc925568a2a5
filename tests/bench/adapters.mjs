import { floorRedirect } from './adapters/floor-redirect.mjs';
import { none } from './adapters/none.mjs';
import { undivided } from './adapters/undivided.mjs';

/**
 * @typedef {import('./support/browser.mjs').Browser} Browser
 *
 * @typedef {object} Wish what an extension is to be told
 * @property {readonly string[]} hosts
 * @property {readonly string[]} [paths] as `host/path`; one that cannot do it leaves them out
 * @property {Date} [start] without it, the hosts are blocked at once
 * @property {Date} [end]
 *
 * @typedef {object} Adapter how one extension is driven
 * @property {string} name
 * @property {string | undefined} dir folder of the unpacked extension; undefined for no extension
 * @property {boolean} blocks
 * @property {'minute' | 'second'} [schedules] whether it can begin to block later by itself, and how
 *   finely that can be said
 * @property {string} [popupUrl]
 * @property {string} [optionsUrl]
 * @property {number} [settleMs] how long it needs after it was installed
 * @property {(browser: Browser) => Promise<void>} [prepare] what a person does once, such as giving
 *   access; never measured
 * @property {(browser: Browser, wish: Wish) => Promise<number>} [configure] resolves once the
 *   extension has taken the wish, with the milliseconds that took it
 * @property {string} [weekUrl] the page on which a week is arranged by hand
 * @property {(browser: Browser, windows: number) => Promise<void>} [fillWeek] so many windows a day
 * @property {string} [togetherUrl] the page that shows what years of use have kept
 * @property {(browser: Browser, journals: Record<string, readonly object[]>) => Promise<void>} [remember]
 *   stores what they have kept
 * @property {string} [breatheUrl] the page on which two people breathe for as long as they chose
 */

/**
 * Everything that is compared: nothing at all, the floor, and Undivided last.
 * @param {{ dist: string }} places where the built extension lies
 * @returns {Adapter[]}
 */
export const adaptersFor = ({ dist }) => [none, floorRedirect, undivided(dist)];
