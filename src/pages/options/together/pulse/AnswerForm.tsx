import { useState } from 'preact/hooks';
import type { Closeness } from '../../../../domain/together/pulse.ts';
import { t } from '../../../../platform/i18n.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Chip } from '../../../../ui/Chip.tsx';
import { ClosenessTaps } from '../../../../ui/ClosenessTaps.tsx';
import { taps } from './pulse-words.ts';

interface AnswerFormProps {
  /** Who has answered already. */
  readonly answered: readonly (0 | 1)[];
  readonly names: readonly [string, string];
  readonly onAnswer: (from: 0 | 1, closeness: Closeness) => Promise<void>;
  readonly onBack: () => void;
}

/** First who, then one tap. What was tapped before is not shown: it may be the other who looks. */
export function AnswerForm({ answered, names, onAnswer, onBack }: AnswerFormProps) {
  const [from, setFrom] = useState<0 | 1>();
  const [first] = useState(answered[0] === 0 ? 1 : 0);
  return (
    <div class="pulse-answer">
      <div role="group" aria-label={t('pulseWho')}>
        <p class="label" aria-hidden="true">
          {t('pulseWho')}
        </p>
        <div class="pulse-names">
          {([0, 1] as const).map((person) => (
            <Chip
              key={person}
              firstFocus={person === first}
              pressed={from === person}
              onPress={() => setFrom(person)}
            >
              {names[person]}
            </Chip>
          ))}
        </div>
      </div>
      {from !== undefined && (
        <ClosenessTaps
          key={from}
          legend={t('pulseHow', names[from])}
          taps={taps()}
          onTap={(closeness) => void onAnswer(from, closeness)}
        />
      )}
      <Button kind="bare" compact onPress={onBack}>
        {t('neverMind')}
      </Button>
    </div>
  );
}
