import { useEffect, useId, useState } from 'preact/hooks';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { agreementCode } from '../../../domain/agreement/code.ts';
import { agreementFile } from '../../../domain/agreement/file.ts';
import { scheduleWords } from '../../../domain/schedule/summary.ts';
import { asSentence } from '../../../domain/schedule/words.ts';
import { t } from '../../../platform/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import type { SectionProps } from '../section.ts';
import { voice } from '../../wiring/voice.ts';
import './OurAgreement.css';
import { saveAsFile } from '../../wiring/saveAsFile.ts';

/** The agreement on its way out: as a file, or as a code to hand over. */
export function OurAgreement({ agreement, tell }: Pick<SectionProps, 'agreement' | 'tell'>) {
  const code = useCode(agreement);
  const id = useId();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      tell({ text: t('optionsCodeCopied') });
    } catch {
      tell({ text: t('optionsCodeByHand') });
    }
  };
  return (
    <section class="ours">
      <h2>{t('optionsOurAgreement')}</h2>
      <p class="small t2">{t('optionsOurAgreementLine')}</p>
      {agreement.windows.length > 0 && (
        <p class="small t2 num">{asSentence(scheduleWords(agreement.windows, voice), voice)}.</p>
      )}
      <div class="ours-out">
        <div class="ours-code">
          <label class="vh" for={id}>
            {t('optionsCodeOfOurs')}
          </label>
          <textarea id={id} class="num" readOnly spellcheck={false} value={code} />
        </div>
        <div class="ours-acts">
          <Button
            compact
            onPress={() => saveAsFile('undivided-agreement.json', agreementFile(agreement))}
          >
            {t('optionsSaveFile')}
          </Button>
          <Button compact onPress={() => void copy()}>
            {t('optionsCopyCode')}
          </Button>
        </div>
      </div>
    </section>
  );
}

function useCode(agreement: Agreement): string {
  const [code, setCode] = useState('');
  useEffect(() => {
    let current = true;
    void agreementCode(agreement).then((made) => current && setCode(made));
    return () => {
      current = false;
    };
  }, [agreement]);
  return code;
}
