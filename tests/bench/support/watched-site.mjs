/**
 * Sites that tell on themselves. A page of theirs says to a witness on another host that its scripts
 * run and, two frames later, that it is what one sees; the server counts what reached it.
 *
 * On a watched site `/worker.js` is its own service worker, `/hello?kind=KIND` a page that installs
 * it, `/start` an allowed page for the sites of which only `/feed` is set aside, and everything else
 * the distracting page.
 */

const WITNESS = 'witness.example';

/** In the page. */
const telling = `
const tell = (what) => fetch('http://${WITNESS}/' + what + '?at=' + location.hostname, { mode: 'no-cors', keepalive: true, cache: 'no-store' });
const isSeen = () => {
  const feed = document.getElementById('feed');
  const top = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  return document.visibilityState === 'visible' && feed?.contains(top) &&
    feed.checkVisibility({ opacityProperty: true, visibilityProperty: true });
};
const look = () => requestAnimationFrame(() => requestAnimationFrame(() => isSeen() && tell('painted')));
const show = () => { tell('ran'); look(); };
`;
const feed = '<h1 id=feed style="position:fixed;inset:0;margin:0;background:gold">A feed</h1>';
const page = (head, body) =>
  `<!doctype html><html><head><meta charset=utf-8><title>t</title>${head}</head><body>${body}</body></html>`;

const distracting = page(
  `<script>${telling} show();
addEventListener('pageshow', ({ persisted }) => persisted && show());
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look());
document.addEventListener('prerenderingchange', look);</script>`,
  feed,
);

/** Only `/feed` is set aside: this page may be open, and goes there without a request or with one. */
const start = page(
  `<script>${telling}
const move = () => {
  history.pushState({}, '', '/feed/1');
  requestAnimationFrame(() => {
    document.body.innerHTML = '${feed}';
    document.head.append(Object.assign(document.createElement('script'), { src: '/feed/more.js' }));
    look();
  });
};
if (location.search === '?prerender') {
  const rules = { prerender: [{ urls: ['/feed/1'], eagerness: 'immediate' }] };
  document.head.append(Object.assign(document.createElement('script'), { type: 'speculationrules', text: JSON.stringify(rules) }));
}</script>`,
  `<style>.door{position:fixed;left:0;width:100%;height:50%}</style>
<a class=door style="top:0" href="/feed/1">on</a>
<button class=door style="bottom:0" onclick="move()">on</button>`,
);

const hello = page(
  `<script>const kind = new URLSearchParams(location.search).get('kind');
navigator.serviceWorker.register('/worker.js?kind=' + kind)
  .then(() => navigator.serviceWorker.ready)
  .then(() => { document.title = 'installed'; }, (error) => { document.title = String(error); });</script>`,
  'Hello',
);

/** A site's own worker: it answers with a page it kept, or asks the net in one of two ways. */
const worker = `
const kind = new URL(location.href).searchParams.get('kind');
addEventListener('install', (event) => event.waitUntil(
  caches.open('shell').then((cache) => cache.put('/shell', new Response(${JSON.stringify(distracting)}, { headers: { 'content-type': 'text/html' } }))).then(() => skipWaiting())));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  if (event.request.mode !== 'navigate' || event.request.url.includes('/hello')) return;
  if (kind === 'kept') event.respondWith(caches.match('/shell'));
  if (kind === 'passing') event.respondWith(fetch(event.request));
  if (kind === 'asking') event.respondWith(fetch(event.request.url));
});`;

const pages = { '/start': start, '/hello': hello };

function count(site, pathname) {
  if (pathname === '/worker.js') site.checks += 1;
  else if (pathname.toLowerCase().startsWith(site.path)) site.requests += 1;
}

/**
 * @typedef {object} Seen what a watched site has let through
 * @property {number} requests that reached the server for what is set aside of it
 * @property {number} checks for a newer version of its own worker
 * @property {number} ran how often a page of it said that its scripts run
 * @property {number} painted how often one said that it is what one sees
 */
export function watchedSites() {
  /** @type {Map<string, Seen & { path: string }>} */
  const seen = new Map();
  /** A site by one of its hosts, however it is written. */
  const siteOf = (hostname) => {
    const labels = hostname.toLowerCase().replace(/\.$/, '').split('.');
    return seen.get(labels.slice(-2).join('.'));
  };

  return {
    /** Begins to count anew. @param {string} host @param {string} [path] all that is set aside of it */
    watch: (host, path = '/') =>
      seen.set(host, { path, requests: 0, checks: 0, ran: 0, painted: 0 }),
    /** @param {string} host @returns {Seen} */
    seen: (host) => seen.get(host) ?? { requests: 0, checks: 0, ran: 0, painted: 0 },
    /**
     * @param {import('node:http').IncomingMessage} request
     * @param {import('node:http').ServerResponse} response
     * @returns {boolean} whether this was for a watched site or the witness
     */
    answer(request, response) {
      const { hostname, pathname, searchParams } = new URL(
        request.url ?? '/',
        `http://${request.headers.host ?? 'any'}`,
      );
      if (hostname === WITNESS) {
        const site = siteOf(searchParams.get('at') ?? '');
        if (site) site[pathname.slice(1)] += 1;
        response.writeHead(204).end();
        return true;
      }
      const site = siteOf(hostname);
      if (!site) return false;
      count(site, decodeURIComponent(pathname));
      const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
      response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=0' });
      if (pathname === '/worker.js') response.end(worker);
      else response.end(type === 'text/html' ? (pages[pathname] ?? distracting) : "tell('ran')");
      return true;
    },
  };
}
