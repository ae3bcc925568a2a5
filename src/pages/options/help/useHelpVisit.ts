import { useEffect, useState } from 'preact/hooks';
import type { Section } from '../useSection.ts';

/**
 * `unsafe`: somebody is afraid, and only help for that is shown. `after`: they went back to the
 * rest, where what is for two people stays away.
 */
export type HelpShows = 'all' | 'unsafe' | 'after';

export interface HelpVisit {
  readonly shows: HelpShows;
  readonly show: (shows: 'unsafe' | 'after') => void;
}

/**
 * What was asked for on Help since this page was opened: known nowhere else, gone with it or when
 * it is reloaded. Nobody who comes back to Help meets the unsafe view unasked.
 */
export function useHelpVisit(section: Section): HelpVisit {
  const [shows, show] = useState<HelpShows>('all');
  useEffect(() => {
    const close = () => show((last) => (last === 'unsafe' ? 'after' : last));
    if (section !== 'help') close();
    // Whoever comes to Help from elsewhere finds it as it was at first, open as it may be already.
    window.addEventListener('hashchange', close);
    // The browser may keep the page as it looks now, and show it again by Back.
    window.addEventListener('pagehide', close);
    return () => {
      window.removeEventListener('hashchange', close);
      window.removeEventListener('pagehide', close);
    };
  }, [section]);
  return { shows, show };
}
