import { useState } from 'preact/hooks';
import { MOST_EVERY, type Beat, type Outing } from '../../../../domain/together/rhythm.ts';
import { t } from '../../../../platform/i18n.ts';
import { Field } from '../../../../ui/Field.tsx';
import { Switch } from '../../../../ui/Switch.tsx';
import { unitWords } from './rhythm-words.ts';

interface BeatRowProps {
  readonly kind: Outing;
  readonly beat: Beat;
  readonly firstFocus: boolean;
  readonly onKeep: (beat: Beat) => void;
}

/** How often one of them, and whether it is part of the rhythm. A number that is none is not kept. */
export function BeatRow({ kind, beat, firstFocus, onKeep }: BeatRowProps) {
  const [typed, setTyped] = useState<string>();
  const text = typed ?? String(beat.every);
  const every = everyIn(text);
  const { isOff, ...rest } = beat;
  const type = (now: string) => {
    setTyped(now);
    const next = everyIn(now);
    if (next !== undefined && next !== beat.every) onKeep({ ...beat, every: next });
  };
  return (
    <li class="beat">
      <h2>{t(`outing_${kind}`)}</h2>
      <span class="beat-every">
        <span class="t2" aria-hidden="true">
          {t('rhythmEvery')}
        </span>
        <Field
          type="number"
          label={t(`rhythmBetween_${kind}`)}
          labelHidden
          value={text}
          firstFocus={firstFocus}
          problem={every === undefined ? t('rhythmBad', MOST_EVERY) : undefined}
          onInput={type}
        />
        <span class="t2" aria-hidden="true">
          {unitWords(kind, every ?? beat.every)}
        </span>
      </span>
      <Switch on={!isOff} onChange={(on) => onKeep(on ? rest : { ...rest, isOff: true })}>
        {t('rhythmPart')}
        <span class="vh"> · {t(`outing_${kind}`)}</span>
      </Switch>
    </li>
  );
}

function everyIn(text: string): number | undefined {
  const every = Number(text);
  const isOne = /^\d+$/.test(text.trim()) && every >= 1 && every <= MOST_EVERY;
  return isOne ? every : undefined;
}
