import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { defaultPages, html } from './site-pages.ts';

/** The one host that may register a service worker although it is plain http. */
export const workerHost = 'worker.test';

export interface SiteRequest {
  readonly method: string;
  /** Without port; `news.test`. */
  readonly host: string;
  /** With query. */
  readonly path: string;
  /** Milliseconds since the epoch. */
  readonly time: number;
}

/** Answers one address; throws or never answers as the test likes. */
export type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => void;

/** A server that is every `*.test` host at once, on plain http and any port. */
export interface Site {
  readonly port: number;
  /** Everything asked for, in order; a try at https appears as method `CONNECT` (Firefox only). */
  readonly requests: readonly SiteRequest[];
  requestsTo(host: string): SiteRequest[];
  clear(): void;
  /** Answers this path, on every host, with a page's body or a handler, from now on. */
  serve(path: string, answer: string | Handler): void;
  close(): Promise<void>;
}

export async function startSite(): Promise<Site> {
  const requests: SiteRequest[] = [];
  const pages = new Map<string, Handler>(defaultPages);

  const note = (method: string, url: URL) => {
    const path = url.pathname + url.search;
    requests.push({ method, host: url.hostname, path, time: Date.now() });
  };

  const server = createServer((request, response) => {
    // A proxy is asked for the whole address, a server for the path alone.
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? ''}`);
    note(request.method ?? 'GET', url);
    if (!/\.test\.?$/.test(url.hostname)) {
      response.writeHead(502).end();
      return;
    }
    response.setHeader('cache-control', 'no-cache');
    const handler = pages.get(url.pathname) ?? pages.get('*');
    handler?.(request, response, url);
  });
  server.on('connect', (request, socket) => {
    note('CONNECT', new URL(`https://${request.url ?? ''}/`));
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });

  return {
    port: (server.address() as AddressInfo).port,
    requests,
    requestsTo: (host) => requests.filter((request) => request.host === host),
    clear() {
      requests.length = 0;
    },
    serve(path, answer) {
      const handler: Handler = (_request, response) => html(response, path, String(answer));
      pages.set(path, typeof answer === 'string' ? handler : answer);
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}
