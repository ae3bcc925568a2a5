import type { BrowserContext, CDPSession, Frame, Page } from 'playwright-core';
import {
  callSource,
  fromJson,
  type Driver,
  type NodeId,
  type Size,
  type Target,
} from './driver.ts';

interface DomNode {
  readonly nodeId: number;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** One tab of Chromium: Playwright for input and evaluation, CDP for what it keeps from us. */
export async function chromiumDriver(context: BrowserContext, page: Page): Promise<Driver> {
  const cdp = await context.newCDPSession(page);
  return {
    evaluate: (source, args) => evaluateIn(page.mainFrame(), source, args),
    locate: (target) =>
      typeof target === 'string' ? locateBySelector(cdp, target) : locateByRole(cdp, target),
    async call(node, source, args) {
      const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
        objectId: node,
        functionDeclaration: `function () { return ((...args) => ${callSource(
          `(...given) => (${source})(args[0], ...given)`,
          args,
        )})(this) }`,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      return fromJson(result.value);
    },
    async navigate(url) {
      await page.goto(url, { waitUntil: 'commit', timeout: 10_000 });
    },
    activate: () => page.bringToFront(),
    moveMouse: (x, y) => page.mouse.move(x, y),
    pressMouse: (button = 'left') => page.mouse.down({ button }),
    releaseMouse: (button = 'left') => page.mouse.up({ button }),
    async touch(places) {
      for (const [index, place] of places.entries()) {
        const type = index === 0 ? 'touchStart' : 'touchMove';
        await cdp.send('Input.dispatchTouchEvent', { type, touchPoints: [place] });
      }
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
    keyDown: (key) => page.keyboard.down(key),
    keyUp: (key) => page.keyboard.up(key),
    type: (text) => page.keyboard.type(text),
    async setFiles(node, paths) {
      await cdp.send('DOM.setFileInputFiles', { objectId: node, files: [...paths] });
    },
    resize: (size, scale) => resize(cdp, size, scale),
    async capture(fullPage) {
      const options = fullPage ? { captureBeyondViewport: true, clip: await wholePage(cdp) } : {};
      const { data } = await cdp.send('Page.captureScreenshot', { format: 'png', ...options });
      return Buffer.from(data, 'base64');
    },
    frames: async () =>
      page
        .frames()
        .filter((frame) => frame !== page.mainFrame())
        .map((frame) => ({ evaluate: (source, args) => evaluateIn(frame, source, args) })),
    close: () => page.close(),
  };
}

async function evaluateIn(
  frame: Frame,
  source: string,
  args: readonly unknown[],
): Promise<unknown> {
  return fromJson(await frame.evaluate(callSource(source, args)));
}

async function locateBySelector(cdp: CDPSession, selector: string): Promise<NodeId | undefined> {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression: `document.querySelector(${JSON.stringify(selector)})`,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  if (result.objectId) return result.objectId;
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  for (const { nodeId } of shadowRootsIn(root)) {
    const found = await cdp.send('DOM.querySelector', { nodeId, selector });
    if (found.nodeId) return objectFor(cdp, { nodeId: found.nodeId });
  }
  return undefined;
}

function shadowRootsIn(node: DomNode): DomNode[] {
  const own = (node.shadowRoots ?? []).filter((root) => !isBrowserOwn(root));
  return [...own, ...own.flatMap(shadowRootsIn), ...(node.children ?? []).flatMap(shadowRootsIn)];
}

/** The insides of an input or a video are shadow roots too. */
function isBrowserOwn(root: DomNode & { readonly shadowRootType?: string }): boolean {
  return root.shadowRootType === 'user-agent';
}

/** Roles the browser's tree calls otherwise than ARIA does. */
const chromiumRoles: Readonly<Record<string, string>> = { img: 'image' };

async function locateByRole(
  cdp: CDPSession,
  { role, name }: Exclude<Target, string>,
): Promise<NodeId | undefined> {
  const wanted = chromiumRoles[role] ?? role;
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const match = nodes.find(
    (node) =>
      !node.ignored &&
      node.role?.value === wanted &&
      (name === undefined || node.name?.value === name),
  );
  return match?.backendDOMNodeId
    ? objectFor(cdp, { backendNodeId: match.backendDOMNodeId })
    : undefined;
}

async function objectFor(
  cdp: CDPSession,
  node: { nodeId: number } | { backendNodeId: number },
): Promise<NodeId | undefined> {
  const { object } = await cdp.send('DOM.resolveNode', node);
  return object.objectId;
}

async function resize(cdp: CDPSession, size: Size | undefined, scale = 1): Promise<void> {
  if (!size) {
    await cdp.send('Emulation.clearDeviceMetricsOverride');
    return;
  }
  await cdp.send('Emulation.setDeviceMetricsOverride', {
    ...size,
    deviceScaleFactor: scale,
    mobile: false,
  });
}

async function wholePage(cdp: CDPSession) {
  const { cssContentSize } = await cdp.send('Page.getLayoutMetrics');
  return { ...cssContentSize, scale: 1 };
}
