/**
 * Text as one line that can be handed over: `deflate-raw`, base64url, after a prefix that says what it
 * is.
 */
export async function packed(prefix: string, text: string): Promise<string> {
  const bytes = await through(
    new TextEncoder().encode(text),
    new CompressionStream('deflate-raw'),
    Infinity,
  );
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return prefix + base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * The text again. No more than `most` bytes are ever unpacked by more than a chunk: what holds more is
 * `tooLarge`. What was cut short or changed on the way is `damaged`.
 */
export async function unpacked(
  prefix: string,
  code: string,
  most: number,
): Promise<{ readonly text: string } | 'damaged' | 'tooLarge'> {
  try {
    const base64 = code.slice(prefix.length).replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const all = await through(bytes, new DecompressionStream('deflate-raw'), most);
    return all.length > most ? 'tooLarge' : { text: new TextDecoder().decode(all) };
  } catch {
    return 'damaged';
  }
}

async function through(
  bytes: BufferSource,
  stream: CompressionStream | DecompressionStream,
  most: number,
) {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const source = new Blob([bytes]).stream().pipeThrough(stream);
  for await (const chunk of source) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) break;
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
