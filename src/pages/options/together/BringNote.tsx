import { useState } from 'preact/hooks';
import type { Problem } from '../../../domain/problem.ts';
import { parseNoteCode, type NoteToBring } from '../../../domain/together/note-code.ts';
import { t } from '../../../platform/i18n.ts';
import { Link } from '../../../ui/Link.tsx';
import { ProblemLine } from '../../../ui/ProblemLine.tsx';
import { problemWords } from '../../wiring/problems.ts';
import { PasteCode } from '../data/PasteCode.tsx';
import type { SectionProps } from '../section.ts';
import { BroughtNote } from './BroughtNote.tsx';

interface BringNoteProps extends Pick<SectionProps, 'present' | 'tell'> {
  readonly onBrought: () => void;
}

type Step =
  | { readonly step: 'away' | 'back' }
  | { readonly step: 'pasting'; readonly problem?: Problem }
  | { readonly step: 'read'; readonly note: NoteToBring };

/** A note that comes in as a code: pasted, shown, and only then put into the jar. */
export function BringNote({ present, tell, onBrought }: BringNoteProps) {
  const [at, moveTo] = useState<Step>({ step: 'away' });
  const read = async (code: string) => {
    const result = await parseNoteCode(code);
    moveTo(
      result.ok
        ? { step: 'read', note: result.value }
        : { step: 'pasting', problem: result.problem },
    );
  };
  const leave = () => moveTo({ step: 'back' });
  if (at.step === 'read') {
    return (
      <BroughtNote
        note={at.note}
        present={present}
        onNotNow={leave}
        onPut={() => {
          moveTo({ step: 'away' });
          tell({ text: t('bringNoteDone') });
          onBrought();
        }}
      />
    );
  }
  if (at.step === 'pasting') {
    return (
      <div class="bring-note">
        <p class="small t2">{t('bringNoteLine')}</p>
        <PasteCode label={t('bringNoteCode')} onCode={(code) => void read(code)} onClose={leave} />
        {at.problem && <ProblemLine text={problemWords(at.problem)} />}
      </div>
    );
  }
  return (
    <Link firstFocus={at.step === 'back'} onPress={() => moveTo({ step: 'pasting' })}>
      {t('bringNote')}
    </Link>
  );
}
