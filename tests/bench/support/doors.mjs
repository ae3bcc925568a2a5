/**
 * Allowed pages that lead somewhere else: `http://door.example/KIND?to=URL`. What is to be clicked
 * fills the page.
 */

const DOOR = 'door.example';
const NEXT_DOOR = 'next-door.example';
const style = '<style>#door{position:fixed;inset:0;width:100%;height:100%}</style>';
const page = (body) =>
  `<!doctype html><html><head><meta charset=utf-8><title>Door</title>${style}</head><body>${body}</body></html>`;

/** @param {string} kind @param {string} to */
export const doorTo = (kind, to) => `http://${DOOR}/${kind}?to=${encodeURIComponent(to)}`;

/** @type {Record<string, (to: string) => string>} */
export const doorBodies = {
  link: (to) => `<a id=door href="${to}">on</a>`,
  'link-in-a-new-tab': (to) => `<a id=door href="${to}" target=_blank rel=noopener>on</a>`,
  script: (to) => `<button id=door onclick="location.href='${to}'">on</button>`,
  open: (to) => `<button id=door onclick="window.open('${to}')">on</button>`,
  form: (to) => `<form method=post action="${to}"><button id=door>on</button></form>`,
  refresh: (to) => `<meta http-equiv=refresh content="0;url=${to}">`,
};

const redirects = {
  redirect: (to) => `http://${NEXT_DOOR}/last?to=${encodeURIComponent(to)}`,
  last: (to) => to,
};

const addressOf = ({ url, headers }) => new URL(url ?? '/', `http://${headers.host ?? 'any'}`);

/** @param {import('node:http').IncomingMessage} request */
export function isDoor(request) {
  const { hostname } = addressOf(request);
  return hostname === DOOR || hostname === NEXT_DOOR;
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function doorOr404(request, response) {
  const { pathname, searchParams } = addressOf(request);
  const kind = pathname.slice(1);
  const to = searchParams.get('to') ?? '';
  const location = redirects[kind]?.(to);
  if (location !== undefined) return response.writeHead(302, { location }).end();
  const body = doorBodies[kind]?.(to);
  if (body === undefined) return response.writeHead(404).end();
  return response.writeHead(200, { 'content-type': 'text/html' }).end(page(body));
}
