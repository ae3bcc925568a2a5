import { packed, unpacked } from '../packed.ts';
import { refused, type Result } from '../problem.ts';
import { limits, type Agreement } from './agreement.ts';
import { agreementFile, parseAgreementFile, type BroughtAgreement } from './file.ts';

const PREFIX = 'undivided1.';

/** An agreement as one line that can be handed over: its file, `deflate-raw`, base64url. */
export const agreementCode = (agreement: Agreement): Promise<string> =>
  packed(PREFIX, JSON.stringify(JSON.parse(agreementFile(agreement))));

/** Reads a code back, never unpacking more than a file may hold. */
export async function parseAgreementCode(text: string): Promise<Result<BroughtAgreement>> {
  const code = text.replace(/\s+/g, '');
  if (!code.startsWith(PREFIX)) return refused('codeDamaged');
  const file = await unpacked(PREFIX, code, limits.fileBytes);
  if (file === 'damaged') return refused('codeDamaged');
  return file === 'tooLarge' ? refused('fileTooLarge') : parseAgreementFile(file.text);
}
