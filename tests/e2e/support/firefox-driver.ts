import { callIn, type Bidi, type ContextInfo } from './bidi.ts';
import {
  callSource,
  fromJson,
  type Driver,
  type MouseButton,
  type NodeId,
  type Size,
  type Target,
} from './driver.ts';
import { webDriverKey } from './keys.ts';

interface Located {
  readonly nodes: readonly { readonly sharedId: string }[];
}

/** A node as BiDi serialises it, as deep as asked for. */
interface SerialNode {
  readonly sharedId: string;
  readonly value?: {
    readonly shadowRoot?: SerialNode | null;
    readonly children?: readonly SerialNode[];
  };
}

/** One tab of Firefox, by its BiDi context, which outlives every navigation. */
export function firefoxDriver(bidi: Bidi, context: string): Driver {
  const act = (type: 'pointer' | 'key', actions: readonly object[]) =>
    bidi.send('input.performActions', {
      context,
      actions: [{ type, id: type, actions }],
    }) as Promise<void>;
  const evaluateIn = async (frame: string, source: string, args: readonly unknown[]) =>
    fromJson(await callIn(bidi, frame, `() => ${callSource(source, args)}`));

  return {
    evaluate: (source, args) => evaluateIn(context, source, args),
    locate: (target) => locate(bidi, context, target),
    async call(node, source, args) {
      const bound = callSource(`(...given) => (${source})(element, ...given)`, args);
      return fromJson(await callIn(bidi, context, `(element) => ${bound}`, [{ sharedId: node }]));
    },
    async navigate(url) {
      // Any other `wait` never ends where the extension redirects, or on its own pages.
      await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
    },
    async activate() {
      await bidi.send('browsingContext.activate', { context });
    },
    moveMouse: (x, y) => act('pointer', [{ type: 'pointerMove', x, y }]),
    pressMouse: (button) => act('pointer', [{ type: 'pointerDown', button: numberOf(button) }]),
    releaseMouse: (button) => act('pointer', [{ type: 'pointerUp', button: numberOf(button) }]),
    async touch(places) {
      const [down, ...way] = places.map((place) => ({ type: 'pointerMove', ...place }));
      const finger = { type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' } };
      const actions = [
        down,
        { type: 'pointerDown', button: 0 },
        ...way,
        { type: 'pointerUp', button: 0 },
      ];
      await bidi.send('input.performActions', { context, actions: [{ ...finger, actions }] });
    },
    keyDown: (key) => act('key', [{ type: 'keyDown', value: webDriverKey(key) }]),
    keyUp: (key) => act('key', [{ type: 'keyUp', value: webDriverKey(key) }]),
    type: (text) =>
      act(
        'key',
        [...text].flatMap((character) => {
          const value = character === '\n' ? webDriverKey('Enter') : character;
          return [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ];
        }),
      ),
    async setFiles(node, paths) {
      await bidi.send('input.setFiles', { context, element: { sharedId: node }, files: paths });
    },
    resize: (size, scale) => resize(bidi, context, size, scale),
    async capture(fullPage) {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
        context,
        origin: fullPage ? 'document' : 'viewport',
      });
      return Buffer.from(data, 'base64');
    },
    async frames() {
      const { contexts } = await bidi.send<{ contexts: ContextInfo[] }>('browsingContext.getTree', {
        root: context,
      });
      return contexts.flatMap(framesIn).map((frame) => ({
        evaluate: (source, args) => evaluateIn(frame, source, args),
      }));
    },
    async close() {
      await bidi.send('browsingContext.close', { context });
    },
  };
}

const numberOf = (button: MouseButton = 'left') => (button === 'middle' ? 1 : 0);

function framesIn({ children }: ContextInfo): string[] {
  const below = children ?? [];
  return below.map((child) => child.context).concat(below.flatMap(framesIn));
}

async function locate(bidi: Bidi, context: string, target: Target): Promise<NodeId | undefined> {
  const locator =
    typeof target === 'string'
      ? { type: 'css', value: target }
      : { type: 'accessibility', value: target };
  const search = async (within: object) => {
    const { nodes } = await bidi.send<Located>('browsingContext.locateNodes', {
      context,
      locator,
      maxNodeCount: 1,
      ...within,
    });
    return nodes[0]?.sharedId;
  };
  const found = await search({});
  if (found) return found;
  for (const sharedId of await shadowRootsIn(bidi, context)) {
    const inside = await search({ startNodes: [{ sharedId }] });
    if (inside) return inside;
  }
  return undefined;
}

/** Locators stop at shadow roots, but a serialised document shows even the closed ones. */
async function shadowRootsIn(bidi: Bidi, context: string): Promise<string[]> {
  const { result } = await bidi.send<{ result?: SerialNode }>('script.evaluate', {
    target: { context },
    awaitPromise: false,
    expression: 'document.documentElement',
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  });
  return result ? rootsBelow(result) : [];
}

function rootsBelow({ value }: SerialNode): string[] {
  const root = value?.shadowRoot;
  const own = root ? [root.sharedId, ...rootsBelow(root)] : [];
  return [...own, ...(value?.children ?? []).flatMap(rootsBelow)];
}

async function resize(bidi: Bidi, context: string, size?: Size, scale?: number): Promise<void> {
  await bidi.send('browsingContext.setViewport', {
    context,
    viewport: size ?? null,
    devicePixelRatio: scale ?? null,
  });
}
