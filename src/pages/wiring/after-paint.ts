/** A page that is not shown, such as one in a tab behind, paints no frame to wait for. */
const PATIENCE_MS = 200;

/**
 * Starts the script of a page that shows itself without one: its first look is painted before the
 * script is read. The build names that script on ours.
 */
const script = document.querySelector<HTMLScriptElement>('script[data-page]')?.dataset['page'];
const start = () => void import(/* @vite-ignore */ script ?? '');

requestAnimationFrame(() => setTimeout(start));
setTimeout(start, PATIENCE_MS);
