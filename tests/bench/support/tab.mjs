import { now } from './cdp.mjs';
import { sleep } from './stats.mjs';

/** A page that has loaded but paints nothing counts as there after this long. */
const UNPAINTED_MS = 1000;
/** Lifecycle events and what they are called here. */
const moments = { firstContentfulPaint: 'contentPaint', firstPaint: 'paint', load: 'load' };

/**
 * @typedef {object} Visited a document of the main frame, with times in milliseconds
 * @property {string} loaderId
 * @property {string} [url] once it is committed
 * @property {boolean} [error] whether it is the browser's error page
 * @property {number} [paint]
 * @property {number} [contentPaint]
 * @property {number} [load]
 *
 * @typedef {object} Visit
 * @property {'page' | 'error' | 'other' | 'close' | 'allowed' | 'timeout'} outcome the extension's
 *   page, the browser's error page, somewhere else, a closed tab; or it was let through
 * @property {number} ms from asking until the other page was painted, the tab closed, or the page
 *   that was asked for loaded
 * @property {number} startedAt
 * @property {number | undefined} ownPaintMs when the page that was asked for painted content
 * @property {number | undefined} ownLoadMs
 */

/** A tab under observation. */
export class Tab {
  constructor(browser, targetId, sessionId) {
    Object.assign(this, { browser, targetId, sessionId });
  }

  send(method, params) {
    return this.browser.devtools.send(method, params, this.sessionId);
  }

  isOpen() {
    return this.browser.targets.has(this.targetId);
  }

  /** The value of an expression in the page. */
  async evaluate(expression) {
    const { result } = await this.send('Runtime.evaluate', { expression, returnByValue: true });
    return result.value;
  }

  /** Asks for a page without waiting for it. */
  go(url) {
    void this.send('Page.navigate', { url }).catch(() => undefined);
  }

  async blank() {
    await this.send('Page.navigate', { url: 'about:blank' }).catch(() => undefined);
    await sleep(120);
  }

  /** Notes the main frame's documents, and when the tab was closed, until `stop`. */
  record() {
    const { devtools } = this.browser;
    /** @type {{ documents: Visited[], closedAt?: number, stop: () => void }} */
    const record = { documents: [], stop: () => offs.forEach((off) => off()) };
    const documentOf = (loaderId) => {
      const known = record.documents.find((document) => document.loaderId === loaderId);
      if (known) return known;
      const document = { loaderId };
      record.documents.push(document);
      return document;
    };
    const offs = [
      devtools.on('Page.frameNavigated', ({ frame }, from) => {
        if (from !== this.sessionId || frame.parentId) return;
        const error = Boolean(frame.unreachableUrl);
        Object.assign(documentOf(frame.loaderId), { url: frame.url, error });
      }),
      devtools.on('Page.lifecycleEvent', ({ frameId, loaderId, name, timestamp }, from) => {
        // The main frame has the id of its target.
        if (from !== this.sessionId || frameId !== this.targetId) return;
        const moment = moments[name];
        const document = documentOf(loaderId);
        if (moment) document[moment] ??= timestamp * 1000;
      }),
      devtools.on('Target.targetDestroyed', ({ targetId }) => {
        if (targetId === this.targetId) record.closedAt ??= now();
      }),
    ];
    return record;
  }

  /**
   * Goes to `url` and watches until it is blocked, or has loaded and stayed for `graceMs`.
   * @param {string} url
   * @param {{ graceMs?: number, timeoutMs?: number }} [options]
   * @returns {Promise<Visit>}
   */
  async visit(url, { graceMs = 1500, timeoutMs = 8000 } = {}) {
    const { origin } = new URL(url);
    const record = this.record();
    const startedAt = now();
    this.go(url);
    let end;
    try {
      while (!end) {
        await sleep(5);
        end = endOf(record, { origin, startedAt, graceMs, timeoutMs });
      }
    } finally {
      record.stop();
    }
    const own = record.documents.find((d) => !d.error && d.url?.startsWith(origin));
    const since = (at) => (at === undefined ? undefined : at - startedAt);
    return {
      outcome: end.outcome,
      ms: end.at - startedAt,
      startedAt,
      ownPaintMs: since(own?.contentPaint),
      ownLoadMs: since(own?.load),
    };
  }
}

/** How a visit has ended and when, or undefined while it goes on. */
function endOf({ documents, closedAt }, { origin, startedAt, graceMs, timeoutMs }) {
  const at = now();
  if (closedAt) return { outcome: 'close', at: closedAt };
  const isAway = ({ url, error }) =>
    url && url !== 'about:blank' && (error || !url.startsWith(origin));
  const aways = documents.filter(isAway);
  if (aways.length > 0) {
    // An error page may be replaced before it paints.
    const away = aways.find(({ contentPaint }) => contentPaint) ?? aways.at(-1);
    const isUnpainted = away.load && at - away.load > UNPAINTED_MS;
    const painted = away.contentPaint ?? (isUnpainted ? (away.paint ?? away.load) : undefined);
    if (painted) return { outcome: outcomeOf(away), at: painted };
  } else {
    const own = documents.find(({ url }) => url?.startsWith(origin));
    if (own?.load && at - own.load > graceMs) return { outcome: 'allowed', at: own.load };
  }
  return at - startedAt > timeoutMs ? { outcome: 'timeout', at: NaN } : undefined;
}

function outcomeOf({ error, url }) {
  if (error) return 'error';
  return url.startsWith('chrome-extension://') ? 'page' : 'other';
}
