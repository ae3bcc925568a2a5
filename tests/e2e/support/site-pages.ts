import type { ServerResponse } from 'node:http';
import type { Handler } from './site.ts';

/** A whole page around `body`. */
export function html(response: ServerResponse, title: string, body: string): void {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title>` +
      `</head><body>${body}</body></html>`,
  );
}

/** Any path: words, links (`#next`, and `#link` to `?link=`), a field and a text area to fill. */
const plainPage: Handler = (_request, response, url) => {
  const title = url.host + url.pathname;
  const link = url.searchParams.get('link') ?? '/next';
  html(
    response,
    title,
    `<main><h1>${escaped(title)}</h1><p>Once upon a time there was a page.</p>
    <p>It had a second paragraph, and <a id="next" href="/next">a next page</a>.</p>
    <p><a id="link" href="${escaped(link)}">A link</a></p>
    <label>Note <textarea id="note"></textarea></label>
    <label>Field <input id="field"></label></main>`,
  );
};

/** `/redirect?to=` answers 302. */
const redirect: Handler = (_request, response, url) => {
  response.writeHead(302, { location: url.searchParams.get('to') ?? '/' }).end();
};

/** `/frame?src=` embeds an address. */
const frame: Handler = (_request, response, url) => {
  const source = escaped(url.searchParams.get('src') ?? '/');
  html(response, 'A frame', `<h1>A frame</h1><iframe id="frame" src="${source}"></iframe>`);
};

/** `/player` plays silence, muted, for ever: `#player` is a video element. */
const player: Handler = (_request, response) => {
  html(
    response,
    'A player',
    '<h1>A player</h1><video id="player" src="/silence.wav" autoplay muted loop controls></video>',
  );
};

const silence: Handler = (_request, response) => {
  response.setHeader('content-type', 'audio/wav');
  response.end(silentWav(2));
};

export const defaultPages: readonly (readonly [string, Handler])[] = [
  ['*', plainPage],
  ['/redirect', redirect],
  ['/frame', frame],
  ['/player', player],
  ['/silence.wav', silence],
  ['/favicon.ico', (_request, response) => response.writeHead(204).end()],
];

/** Mono, 8 kHz, 8 bits: http://soundfile.sapp.org/doc/WaveFormat/ */
function silentWav(seconds: number): Buffer {
  const rate = 8_000;
  const samples = Buffer.alloc(seconds * rate, 128);
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(36 + samples.length, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(samples.length, 40);
  return Buffer.concat([header, samples]);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
