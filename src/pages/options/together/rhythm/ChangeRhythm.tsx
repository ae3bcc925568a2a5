import { useState } from 'preact/hooks';
import {
  outings,
  usualRhythm,
  type Often,
  type Outing,
  type Rhythm,
} from '../../../../domain/together/rhythm.ts';
import { send } from '../../../../messaging/send.ts';
import { t } from '../../../../platform/i18n.ts';
import { Button } from '../../../../ui/Button.tsx';
import type { SectionProps } from '../../section.ts';
import { attempt } from '../attempt.ts';
import { BeatRow } from './BeatRow.tsx';
import './change-rhythm.css';
import { isUsual } from './rhythm-words.ts';

interface ChangeRhythmProps extends Pick<SectionProps, 'tell'> {
  readonly rhythm: Rhythm;
  readonly onDone: () => void;
}

/** How often, and whether at all; kept as it is typed. */
export function ChangeRhythm({ rhythm, tell, onDone }: ChangeRhythmProps) {
  /** How often all were set at once: what was typed is forgotten then, and that button has gone. */
  const [times, setTimes] = useState(0);
  const setAll = (oftenOf: (kind: Outing) => Often, done?: () => void) => {
    setTimes((before) => before + 1);
    const setting = outings.map((kind) => keep(kind, oftenOf(kind)));
    return attempt(tell, Promise.all(setting), done);
  };
  const goBack = () => {
    const undo = () => void setAll((kind) => rhythm[kind]);
    void setAll(
      (kind) => usualRhythm[kind],
      () => tell({ text: t('rhythmIsUsual'), action: t('optionsUndo'), onAction: undo }),
    );
  };
  return (
    <section class="change-rhythm" aria-label={t('rhythmChange')}>
      <ul class="ruled">
        {outings.map((kind, index) => (
          <BeatRow
            key={`${kind} ${times}`}
            kind={kind}
            often={rhythm[kind]}
            firstFocus={index === 0 && times === 0}
            onKeep={(often) => void attempt(tell, keep(kind, often))}
          />
        ))}
      </ul>
      <div class="row">
        <Button key={times} compact firstFocus={times > 0} onPress={onDone}>
          {t('done')}
        </Button>
        {!isUsual(rhythm) && (
          <Button compact kind="bare" onPress={goBack}>
            {t('rhythmUsual')}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Without the idea for the next one, which may be another by now. */
const keep = (kind: Outing, { every, isOff }: Often): Promise<void> =>
  send('keepBeat', { kind, often: { every, ...(isOff && { isOff }) } });
