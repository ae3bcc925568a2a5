import type { Handler, Site } from './site.ts';

const as =
  (type: string, body: string | Buffer): Handler =>
  (_request, response) => {
    response.setHeader('content-type', type);
    response.end(body);
  };

/** `show()` puts something into the top layer: `?kind=dialog|popover`, `?root=none|open|closed|late`. */
const top = `<div id="there"></div><script>
  const { kind, root } = Object.fromEntries(new URL(location.href).searchParams);
  const make = () => {
    // A new element is seen to come; a new root on an old one is not.
    const isNew = root === 'late' && kind === 'popover';
    const place = isNew ? document.body.appendChild(document.createElement('div')) : document.querySelector('#there');
    const home = root === 'none' ? place : place.attachShadow({ mode: root === 'open' ? 'open' : 'closed' });
    const made = document.createElement(kind === 'dialog' ? 'dialog' : 'div');
    if (kind === 'popover') made.setAttribute('popover', 'manual');
    made.style = 'background:red;position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none';
    made.innerHTML = '<button>Mine</button>';
    home.append(made);
    return made;
  };
  let made = root === 'late' ? undefined : make();
  globalThis.shown = false;
  globalThis.show = () => {
    made ??= make();
    made.addEventListener('toggle', () => { globalThis.shown = true; });
    if (kind === 'dialog') made.showModal(); else made.showPopover();
  };
</script>`;

const popovers = `<div id="stays" popover>Stays<div id="inner" popover>Inner</div></div><div id="gone" popover="hint">Gone</div>
  <script>document.querySelector('#stays').showPopover(); document.querySelector('#gone').showPopover();</script>`;

const video = '<video src="/silence.wav" muted loop autoplay></video>';
const players = `<h1>Players</h1>${video}<iframe src="/player"></iframe><div id="there"></div><script>
  const home = document.querySelector('#there').attachShadow({ mode: 'closed' });
  home.innerHTML = '${video}';
  const all = () => [document, home, document.querySelector('iframe').contentDocument]
    .flatMap((room) => [...room.querySelectorAll('video')]);
  globalThis.playing = () => all().filter((one) => !one.paused).length;
  globalThis.playAll = () => { for (const one of all()) one.play().catch(() => undefined); };
</script>`;

const full = `<button id="full">Full</button><script>
  document.querySelector('#full').onclick = () => document.documentElement.requestFullscreen();
</script>`;

const listening = `<div style="height:3000px"><textarea id="note"></textarea></div><script>
  globalThis.heard = [];
  for (const [name, place] of [['document', document], ['root', document.documentElement], ['body', document.body]])
    for (const type of ['keydown', 'keyup', 'keypress'])
      for (const early of [true, false])
        place.addEventListener(type, ({ key }) => heard.push(name + ' ' + key), early);
</script>`;

const grabbing = `<input><script>
  globalThis.grabs = 0;
  setInterval(() => { grabs += 1; document.activeElement?.blur(); document.querySelector('input').focus(); }, 10);
</script>`;

const unsent = `<textarea id="note"></textarea><script>
  addEventListener('beforeunload', (event) => event.preventDefault());
</script>`;

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200"><circle cx="100" cy="100" r="90"/></svg>`;
const feed =
  '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title></feed>';
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
/** One empty page; viewers mend the missing table. */
const letter = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

/** Pages that make it hard for a cover, and documents that are no pages. */
export function serveStubborn(site: Site): void {
  const pages = { top, popovers, players, full, listening, grabbing, unsent };
  for (const [name, body] of Object.entries(pages)) site.serve(`/${name}`, body);
  site.serve('/feed.xml', as('application/xml', feed));
  site.serve('/drawing.svg', as('image/svg+xml', drawing));
  site.serve('/letter.pdf', as('application/pdf', letter));
  site.serve('/data.json', as('application/json', '{"a":1}'));
  site.serve('/words.txt', as('text/plain', 'Words'));
  site.serve('/strict', (_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.setHeader('content-security-policy', "default-src 'none'");
    response.end('<!doctype html><p>Nothing from elsewhere</p>');
  });
  site.serve('/dot.png', as('image/png', dot));
}
