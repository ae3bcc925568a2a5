import { useState } from 'preact/hooks';
import { MOST_EVERY, type Often, type Outing } from '../../../../domain/together/rhythm.ts';
import { t } from '../../../../platform/i18n.ts';
import { Field } from '../../../../ui/Field.tsx';
import { Switch } from '../../../../ui/Switch.tsx';
import { unitWords } from './rhythm-words.ts';

interface BeatRowProps {
  readonly kind: Outing;
  readonly often: Often;
  readonly firstFocus: boolean;
  readonly onKeep: (often: Often) => void;
}

/** How often one of them, and whether it is part of the rhythm. A number that is none is not kept. */
export function BeatRow({ kind, often, firstFocus, onKeep }: BeatRowProps) {
  const [typed, setTyped] = useState<string>();
  const text = typed ?? String(often.every);
  const every = everyIn(text);
  const type = (now: string) => {
    setTyped(now);
    const next = everyIn(now);
    if (next !== undefined && next !== often.every) onKeep({ ...often, every: next });
  };
  const keepPart = (on: boolean) => onKeep({ every: often.every, ...(on ? {} : { isOff: true }) });
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
          {unitWords(kind, every ?? often.every)}
        </span>
      </span>
      <Switch on={!often.isOff} onChange={keepPart}>
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
