import { browser } from './browser.ts';

export type IconState = 'idle' | 'soon' | 'active' | 'due' | 'paused';

/** Shows the state on the toolbar, by shape and in words. */
export async function setIcon(state: IconState, title: string): Promise<void> {
  const path = { 16: `/icons/icon-${state}-16.png`, 32: `/icons/icon-${state}-32.png` };
  await Promise.all([browser.action.setIcon({ path }), browser.action.setTitle({ title })]);
}
