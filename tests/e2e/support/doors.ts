import { html } from './site-pages.ts';
import type { Site } from './site.ts';

/** An allowed page with a way to `to` of every kind; each has its kind as its id. */
export const doorsTo = (to: string): string =>
  `http://other.test/doors?to=${encodeURIComponent(to)}`;

/** An allowed page that goes to `to` by itself. */
export const refreshTo = (to: string): string =>
  `http://other.test/refresh?to=${encodeURIComponent(to)}`;

/** An allowed address that leads to `to` over another host: two answers of 302. */
export const redirectTo = (to: string): string => {
  const last = `http://maps.test/redirect?to=${encodeURIComponent(to)}`;
  return `http://other.test/redirect?to=${encodeURIComponent(last)}`;
};

/**
 * A page of the same site that has `path` fetched beforehand; `#on` leads there. (Driven by
 * Playwright, Chromium renders nothing beforehand; the benchmark tries that.)
 */
export const fetchingBeforehand = (host: string, path: string): string =>
  `http://${host}/beforehand?path=${encodeURIComponent(path)}`;

/** Serves the pages above. */
export function serveDoors(site: Site): void {
  site.serve('/doors', (_request, response, url) => {
    const to = url.searchParams.get('to') ?? '/';
    html(
      response,
      'Doors',
      `<p><a id="link" href="${to}">On</a></p>
      <p><a id="blank" href="${to}" target="_blank" rel="noopener">On, in a tab of its own</a></p>
      <p><button id="script" onclick="location.href='${to}'">On, by a script</button></p>
      <p><button id="open" onclick="window.open('${to}')">On, in a window</button></p>
      <form method="post" action="${to}"><button id="post">On, with a form</button></form>`,
    );
  });
  site.serve('/refresh', (_request, response, url) => {
    const to = url.searchParams.get('to') ?? '/';
    html(response, 'Going on', `<meta http-equiv="refresh" content="0;url=${to}">`);
  });
  site.serve('/beforehand', (_request, response, url) => {
    const path = url.searchParams.get('path') ?? '/';
    const rules = { prefetch: [{ urls: [path], eagerness: 'immediate' }] };
    html(
      response,
      'Beforehand',
      `<script type="speculationrules">${JSON.stringify(rules)}</script>
      <a id="on" href="${path}">On</a>`,
    );
  });
}
