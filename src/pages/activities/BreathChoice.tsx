import type { BreathId } from '../../deck/card.ts';
import { breathLengths, type BreathLength } from '../../domain/checkins/breathing.ts';
import { t } from '../../platform/i18n.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { RadioRow } from '../../ui/RadioRow.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { secondsWords } from './breath-words.ts';
import { rhythms, type Breathing } from './useBreathing.ts';

interface BreathChoiceProps {
  readonly breathing: Breathing;
  readonly bell: boolean;
  readonly onBell: (on: boolean) => void;
}

/** Folded away: which rhythm, how long, and a bell. A change begins afresh. */
export function BreathChoice({ breathing, bell, onBell }: BreathChoiceProps) {
  const { pattern, length, choose } = breathing;
  return (
    <details class="rhythm">
      <summary class="link">{t('anotherRhythm')}</summary>
      <RadioGroup<BreathId>
        legend={t('rhythm')}
        legendHidden
        value={pattern.id}
        onChange={(rhythm) => choose({ rhythm })}
      >
        {rhythms.map((one) => (
          <RadioRow key={one.id} value={one.id} after={secondsWords(one)}>
            {t(`rhythm_${one.id}`)}
          </RadioRow>
        ))}
      </RadioGroup>
      <RadioGroup<BreathLength>
        class="lengths"
        legend={t('howLong')}
        legendHidden
        value={length}
        onChange={(long) => choose({ length: long })}
      >
        {breathLengths.map((one) => (
          <RadioRow key={one} value={one}>
            {t(`breathing_${one}`)}
          </RadioRow>
        ))}
      </RadioGroup>
      <Switch on={bell} onChange={onBell}>
        {t('softBell')}
      </Switch>
    </details>
  );
}
