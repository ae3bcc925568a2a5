import type { Room } from './rooms.ts';

/** Popovers that close by themselves as soon as the cover lies on top. */
const LIGHT = ':popover-open:is([popover=""], [popover="auto" i], [popover="hint" i])';

export interface Popovers {
  /** Remembers what is open in a room. */
  note(room: Room): void;
  /** Opens again what is still there. */
  reopen(): void;
}

/** What the page had open when the cover came, to be open again when it lifts. */
export function rememberPopovers(): Popovers {
  const open = new Set<HTMLElement>();
  return {
    note(room) {
      for (const popover of room.querySelectorAll<HTMLElement>(LIGHT)) open.add(popover);
    },
    reopen() {
      for (const popover of open) {
        try {
          if (popover.isConnected && !popover.matches(':popover-open')) popover.showPopover();
        } catch {
          // The page has made something else of it meanwhile.
        }
      }
    },
  };
}
