import { refused, type Result } from '../problem.ts';
import { limits, type Agreement } from './agreement.ts';
import { agreementFile, parseAgreementFile, type BroughtAgreement } from './file.ts';

const PREFIX = 'undivided1.';

/** An agreement as one line that can be handed over: its file, `deflate-raw`, base64url. */
export async function agreementCode(agreement: Agreement): Promise<string> {
  const file = JSON.stringify(JSON.parse(agreementFile(agreement)));
  const packed = await through(
    new TextEncoder().encode(file),
    new CompressionStream('deflate-raw'),
  );
  const base64 = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''));
  return PREFIX + base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Reads a code back, never unpacking more than a file may hold. */
export async function parseAgreementCode(text: string): Promise<Result<BroughtAgreement>> {
  const code = text.replace(/\s+/g, '');
  if (!code.startsWith(PREFIX)) return refused('codeDamaged');
  try {
    const base64 = code.slice(PREFIX.length).replaceAll('-', '+').replaceAll('_', '/');
    const packed = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const file = await through(packed, new DecompressionStream('deflate-raw'));
    return file.length > limits.fileBytes
      ? refused('fileTooLarge')
      : parseAgreementFile(new TextDecoder().decode(file));
  } catch {
    return refused('codeDamaged');
  }
}

async function through(bytes: BufferSource, stream: CompressionStream | DecompressionStream) {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const source = new Blob([bytes]).stream().pipeThrough(stream);
  for await (const chunk of source) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limits.fileBytes) break;
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
