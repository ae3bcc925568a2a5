import { useState } from 'preact/hooks';
import { without } from '../../../../domain/together/blame.ts';
import { t, type MessageKey } from '../../../../platform/i18n.ts';
import { Button } from '../../../../ui/Button.tsx';
import type { SectionProps } from '../../section.ts';
import { BlameLine } from './BlameLine.tsx';
import { CopyButton } from './CopyButton.tsx';
import { WordsToBorrow } from './WordsToBorrow.tsx';
import { WritingBox } from './WritingBox.tsx';

const parts = ['talkFeel', 'talkAbout', 'talkLike'] as const satisfies readonly MessageKey[];
type Part = (typeof parts)[number];
type Words = Readonly<Record<Part, string>>;

const nothing: Words = { talkFeel: '', talkAbout: '', talkLike: '' };
const hints: Readonly<Record<Part, MessageKey>> = {
  talkFeel: 'talkFeelHint',
  talkAbout: 'talkAboutHint',
  talkLike: 'talkLikeHint',
};

/** "I feel… about… I’d like…": three small parts, and the sentence they make. */
export function Talk({ tell }: Pick<SectionProps, 'tell'>) {
  const [words, setWords] = useState(nothing);
  const [state, setState] = useState<'writing' | 'saying' | 'back'>('writing');
  const said = (part: Part) => without(t(part), words[part]);
  const isEmpty = parts.every((part) => said(part) === '');
  const sentence = t('talkSentence', ...parts.map((part) => said(part) || '…'));
  if (state === 'saying') {
    return (
      <div class="between-say" role="status">
        <p class="between-paper spoken">{sentence}</p>
        <p class="small t2">{t('talkAloudLine')}</p>
        <div class="row">
          <Button compact firstFocus onPress={() => setState('back')}>
            {t('talkChange')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <>
      {parts.map((part, index) => (
        <div key={part} class="between-part">
          <WritingBox
            label={`${t(part)}…`}
            hint={t(hints[part])}
            rows={1}
            value={words[part]}
            firstFocus={index === 0 && state === 'writing'}
            onInput={(text) => setWords({ ...words, [part]: text })}
          />
          <BlameLine text={words[part]} isFeeling={part === 'talkFeel'} />
        </div>
      ))}
      <p class="between-paper note-text" aria-label={t('talkPaper')} role="group">
        {sentence}
      </p>
      <div class="row between-acts">
        <Button
          compact
          unavailable={isEmpty}
          firstFocus={state === 'back'}
          onPress={() => setState('saying')}
        >
          {t('talkAloud')}
        </Button>
        <CopyButton text={sentence} unavailable={isEmpty} tell={tell} />
      </div>
      <WordsToBorrow />
    </>
  );
}
