import { useState } from 'preact/hooks';
import { limits } from '../../../domain/agreement/agreement.ts';
import { parseAgreementCode } from '../../../domain/agreement/code.ts';
import { parseAgreementFile, type BroughtAgreement } from '../../../domain/agreement/file.ts';
import { refused, type Problem, type Result } from '../../../domain/problem.ts';

/** Where it came from: a file by name and size in bytes, or a pasted code. */
export type Source = { readonly name: string; readonly bytes: number } | 'code';

export type Bringing =
  | { readonly step: 'empty' }
  | { readonly step: 'problem'; readonly problem: Problem }
  | { readonly step: 'read'; readonly source: Source; readonly brought: BroughtAgreement }
  | { readonly step: 'used' | 'restored' };

/** An agreement on its way in. Whatever is chosen or pasted, nothing changes here. */
export function useBringing() {
  const [bringing, setBringing] = useState<Bringing>({ step: 'empty' });

  const take = (source: Source, read: Result<BroughtAgreement>) =>
    setBringing(
      read.ok
        ? { step: 'read', source, brought: read.value }
        : { step: 'problem', problem: read.problem },
    );
  return {
    bringing,
    readFile: async (file: File) => {
      const source = { name: file.name, bytes: file.size };
      if (file.size > limits.fileBytes) return take(source, refused('fileTooLarge'));
      const text = await file.text().catch(() => undefined);
      return take(source, text === undefined ? refused('notJson') : parseAgreementFile(text));
    },
    readCode: async (code: string) => take('code', await parseAgreementCode(code)),
    moveTo: (step: 'empty' | 'used' | 'restored') => setBringing({ step }),
  };
}
