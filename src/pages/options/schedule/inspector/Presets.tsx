import { t } from '../../../../platform/i18n.ts';
import { Button } from '../../../../ui/Button.tsx';
import { presets } from '../../../wiring/presets.ts';
import { draftOf, type Draft } from './draft.ts';

/** Four windows to begin with; everything can be changed after. */
export function Presets({ onChoose }: { readonly onChoose: (part: Partial<Draft>) => void }) {
  return (
    <div class="presets" role="group" aria-label={t('optionsPresets')}>
      {presets().map((preset) => (
        <Button key={preset.id} compact onPress={() => onChoose(draftOf(preset))}>
          {preset.title}
        </Button>
      ))}
    </div>
  );
}
