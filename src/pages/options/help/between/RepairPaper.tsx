import { t } from '../../../../platform/i18n.ts';
import { Button } from '../../../../ui/Button.tsx';
import { useFirstFocus } from '../../../../ui/useFirstFocus.ts';
import type { SectionProps } from '../../section.ts';
import { CopyButton } from './CopyButton.tsx';
import { steps, stepWords, type Answers } from './steps.ts';

interface RepairPaperProps {
  readonly answers: Answers;
  readonly tell: SectionProps['tell'];
  readonly onBack: () => void;
}

/** What was answered, on one sheet that is kept nowhere. */
export function RepairPaper({ answers, tell, onBack }: RepairPaperProps) {
  const heading = useFirstFocus<HTMLHeadingElement>(true);
  const lines = steps.flatMap((step) => {
    const words = (answers[step] ?? '').trim();
    return words === '' ? [] : [{ step, name: t(stepWords[step].name), words }];
  });
  return (
    <div class="repair-end">
      <h4 class="t20" ref={heading} tabIndex={-1}>
        {t(lines.length === 0 ? 'repairBlank' : 'repairPaper')}
      </h4>
      {lines.length > 0 && (
        <dl class="between-paper">
          {lines.map(({ step, name, words }) => (
            <div key={step}>
              <dt class="label">{name}</dt>
              <dd class="note-text">{words}</dd>
            </div>
          ))}
        </dl>
      )}
      <p class="small t2">{t(lines.length === 0 ? 'repairBlankLine' : 'repairPaperLine')}</p>
      <div class="row between-acts">
        {lines.length > 0 && (
          <CopyButton
            text={lines.map(({ name, words }) => `${name}: ${words}`).join('\n')}
            tell={tell}
          />
        )}
        <Button compact kind="bare" onPress={onBack}>
          {t('back')}
        </Button>
      </div>
    </div>
  );
}
