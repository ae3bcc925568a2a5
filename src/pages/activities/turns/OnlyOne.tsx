import { t } from '../../../platform/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { TwoCircles } from '../../../ui/figure/TwoCircles.tsx';

interface OnlyOneProps {
  readonly question: string;
  readonly onBack: () => void;
  readonly onKeep: () => void;
}

/** A way to meet the question without the other. */
export function OnlyOne({ question, onBack, onKeep }: OnlyOneProps) {
  return (
    <>
      <main class="turns only-one">
        <TwoCircles r={62} d={160} width={420} height={190} />
        <h1>{t('turnsAlone')}</h1>
        <p class="t2">{t('turnsAloneLine')}</p>
        <p class="spoken">{question}</p>
      </main>
      <footer class="foot">
        <div class="ctl row">
          <Button kind="bare" onPress={onBack}>
            {t('turnsBothHere')}
          </Button>
          <Button kind="primary" firstFocus onPress={onKeep}>
            {t('turnsKeepForLater')}
          </Button>
        </div>
      </footer>
    </>
  );
}
