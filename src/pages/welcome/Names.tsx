import { useRef, useState } from 'preact/hooks';
import { limits } from '../../domain/agreement/agreement.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { TwoCircles } from '../../ui/figure/TwoCircles.tsx';
import { ProblemLine } from '../../ui/ProblemLine.tsx';
import { Frame, type StepProps } from './Frame.tsx';

const labels = ['welcomeFirstName', 'welcomeSecondName'] as const;

/** A paper label on each of the two circles. */
export function Names({ entered: { names }, onEnter, onDone }: StepProps) {
  const fields = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState(false);
  const problem = asked && names.some(isMissing);

  const name = (index: number, value: string) =>
    onEnter({ names: index === 0 ? [value, names[1]] : [names[0], value] });
  const go = () => {
    if (!names.some(isMissing)) return onDone();
    setAsked(true);
    return fields.current?.querySelectorAll('input')[names.findIndex(isMissing)]?.focus();
  };
  return (
    <Frame
      step={1}
      title={t('welcomeTitle')}
      line={t('welcomeNames')}
      aside={<span class="small t2">{t('welcomeStays')}</span>}
      actions={
        <Button kind="primary" type="submit">
          {t('welcomeContinue')}
        </Button>
      }
      onSubmit={go}
    >
      <div class="welcome-figure" ref={fields}>
        <TwoCircles r={184} d={252} width={720} height={430} big />
        {labels.map((label, index) => (
          <input
            key={label}
            class="tag"
            aria-label={t(label)}
            placeholder={t(label)}
            aria-invalid={(problem && isMissing(names[index] ?? '')) || undefined}
            maxLength={limits.nameLength}
            autoComplete="off"
            spellcheck={false}
            value={names[index]}
            onInput={(event) => name(index, event.currentTarget.value)}
          />
        ))}
      </div>
      <div class="welcome-problem">
        {problem && <ProblemLine text={t('welcomeNamesMissing')} />}
      </div>
    </Frame>
  );
}

const isMissing = (name: string) => name.trim() === '';
