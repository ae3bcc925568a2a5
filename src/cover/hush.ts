import type { Room } from './rooms.ts';

interface PictureWindows extends EventTarget {
  readonly window: Window | null;
}

/**
 * Quiets a room of the page until `signal` aborts: media pauses and stays paused, full screen and
 * picture-in-picture end. Web Audio, media outside any tree and frames of other sites cannot be
 * reached from here; they are muted with the tab.
 */
export function hush(room: Room, signal: AbortSignal): void {
  for (const media of room.querySelectorAll<HTMLMediaElement>('video, audio')) media.pause();
  endPictures(room);
  const early = { capture: true, signal };
  room.addEventListener('play', keepPaused, early);
  room.addEventListener('enterpictureinpicture', onPicture, early);
  room.addEventListener('fullscreenchange', onPicture, early);
}

/** Ends the window a page may have put up above all others, and each that it puts up later. */
export function hushWindows(signal: AbortSignal): void {
  const { documentPictureInPicture: pictures } = globalThis as {
    documentPictureInPicture?: PictureWindows;
  };
  const end = () => pictures?.window?.close();
  end();
  pictures?.addEventListener('enter', end, { signal });
}

function keepPaused({ target }: Event): void {
  if (/^(video|audio)$/i.test((target as Element).localName ?? '')) {
    (target as HTMLMediaElement).pause();
  }
}

function onPicture({ currentTarget }: Event): void {
  endPictures(currentTarget as Room);
}

function endPictures(room: Room): void {
  const page = room.ownerDocument ?? (room as Document);
  if (page.fullscreenElement) void page.exitFullscreen().catch(() => undefined);
  if (room.pictureInPictureElement) void page.exitPictureInPicture().catch(() => undefined);
}
