/**
 * Plays one evening of a made-up couple in a browser without a window and leaves pictures of it.
 * @param {{ browser?: string }} options
 * @returns {Promise<void>}
 */
export async function playEvening({ browser }) {
  throw new Error(`The evening in ${browser ?? 'a browser'} is not written yet.`);
}
