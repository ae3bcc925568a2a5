/** Quiets the page: media pauses and stays paused, full screen and picture-in-picture end. */
export function hush(): () => void {
  for (const media of document.querySelectorAll<HTMLMediaElement>('video, audio')) media.pause();
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
  if (document.pictureInPictureElement) {
    void document.exitPictureInPicture().catch(() => undefined);
  }
  document.addEventListener('play', keepPaused, true);
  return () => document.removeEventListener('play', keepPaused, true);
}

function keepPaused(event: Event): void {
  if (event.target instanceof HTMLMediaElement) event.target.pause();
}
