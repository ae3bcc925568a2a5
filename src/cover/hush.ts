/** Quiets the page: media pauses and stays paused, full screen and picture-in-picture end. */
export function hush(): () => void {
  for (const media of document.querySelectorAll<HTMLMediaElement>('video, audio')) media.pause();
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
  if (document.pictureInPictureElement) {
    void document.exitPictureInPicture().catch(() => undefined);
  }
  const keepPaused = (event: Event) => {
    if (event.target instanceof HTMLMediaElement) event.target.pause();
  };
  document.addEventListener('play', keepPaused, true);
  return () => document.removeEventListener('play', keepPaused, true);
}
