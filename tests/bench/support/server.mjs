import { createServer } from 'node:http';
import { now } from './cdp.mjs';
import { doorOr404, isDoor } from './doors.mjs';
import { watchedSites } from './watched-site.mjs';

const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const filler = `<p>${'Endless feed content that nobody came here for. '.repeat(20)}</p>`;
const html = (body, head = '') =>
  `<!doctype html><html><head><meta charset=utf-8><title>t</title>${head}</head><body>${body}</body></html>`;

function distracting(visit, slowMs) {
  const slow = slowMs > 0 ? `<img src="/slow.gif?d=${slowMs}">` : '';
  const ran = `<script>fetch('/ran?v=${visit}',{keepalive:true})</script>`;
  return html(`<h1>Distracting feed</h1>${filler.repeat(20)}${slow}`, ran);
}

/** The sub-resources take turns. */
const parts = [
  (i) => `<img src="/r.gif?${i}">`,
  (i) => `<script src="/r.js?${i}"></script>`,
  (i) => `<link rel=stylesheet href="/r.css?${i}">`,
];

function withParts(count) {
  const all = Array.from(
    { length: count },
    (_, i) => `${parts[i % 3](i)}<iframe src="/frame?${i}" width=60 height=20></iframe>`,
  );
  return html(`<h1>Allowed page</h1>${filler}${all.join('')}`);
}

/** What small files there are besides the pages. */
const files = {
  '/ran': ['text/plain', 'ok'],
  '/frame': ['text/html', html('frame')],
  '/r.js': ['text/javascript', 'window.__n=(window.__n||0)+1;'],
  '/r.css': ['text/css', 'body{margin:8px}'],
  '/r.gif': ['image/gif', pixel],
  '/slow.gif': ['image/gif', pixel],
};

/**
 * One server on the loopback that plays every host; Chromium maps all names to it.
 *
 * - `/page?v=ID&d=MS&s=MS` is the distracting page, with a time to its first byte and one slow
 *   image. The server remembers whether it was asked for, delivered, and its first script ran.
 * - `/load?n=N` is an allowed page with N sub-resources and N iframes.
 * - The watched sites, and the doors that lead to them, are what `evasions` is about.
 * - Anything else is an allowed page with nothing in it.
 */
export async function startServer() {
  /** @type {Map<string, { received?: number, delivered?: number, ran?: number }>} */
  const visits = new Map();
  const note = (visit, what) => visits.set(visit, { [what]: now(), ...visits.get(visit) });

  const sites = watchedSites();

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://any');
    if (sites.answer(request, response)) return undefined;
    if (isDoor(request)) return doorOr404(request, response);
    const visit = searchParams.get('v') ?? '';
    const delay = Number(searchParams.get('d') ?? 0);
    const send = (type, body) => {
      response.writeHead(200, {
        'content-type': type,
        'cache-control': 'no-store',
        'content-length': Buffer.byteLength(body),
      });
      response.end(body);
    };
    const answer = (type, body) => (delay ? setTimeout(send, delay, type, body) : send(type, body));

    if (pathname === '/favicon.ico') return response.writeHead(404).end();
    if (pathname === '/load') return answer('text/html', withParts(Number(searchParams.get('n'))));
    if (pathname === '/page') {
      note(visit, 'received');
      response.on('finish', () => note(visit, 'delivered'));
      return answer('text/html', distracting(visit, Number(searchParams.get('s'))));
    }
    if (pathname === '/ran') note(visit, 'ran');
    const [type, body] = files[pathname] ?? ['text/html', html(`<h1>Static page</h1>${filler}`)];
    return answer(type, body);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: server.address().port,
    /** @param {number | string} visit */
    visit: (visit) => visits.get(String(visit)) ?? {},
    sites,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
