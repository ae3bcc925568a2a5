import { t } from '../../../../platform/i18n.ts';
import { Button } from '../../../../ui/Button.tsx';
import { TwoCircles } from '../../../../ui/figure/TwoCircles.tsx';

/** Circles apart, one sentence, and the way to the week. */
export function NoEvenings({ hasWindows }: { readonly hasWindows: boolean }) {
  return (
    <div class="weeks-empty">
      <TwoCircles r={30} d={120} width={180} height={90} />
      <p class="small t2">{t('eveningsNone')}</p>
      <Button compact onPress={toSchedule}>
        {t(hasWindows ? 'eveningsYourWeek' : 'optionsChooseTime')}
      </Button>
    </div>
  );
}

function toSchedule(): void {
  location.hash = '#/schedule';
}
