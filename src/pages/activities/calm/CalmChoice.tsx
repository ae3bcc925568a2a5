import { t, type MessageKey } from '../../../platform/i18n.ts';
import { TwoCircles } from '../../../ui/figure/TwoCircles.tsx';
import { useFirstFocus } from '../../../ui/useFirstFocus.ts';

export type Way = 'timer' | 'senses' | 'stretches' | 'walk' | 'tea';

const ways: readonly (readonly [way: Way, name: MessageKey, detail: MessageKey])[] = [
  ['timer', 'calmTimer', 'calmTimerLine'],
  ['senses', 'calmSenses', 'calmSensesLine'],
  ['stretches', 'calmStretches', 'calmStretchesLine'],
  ['walk', 'calmWalk', 'calmWalkLine'],
  ['tea', 'calmTea', 'calmTeaLine'],
];

interface CalmChoiceProps {
  /** What the card that brought them here says. */
  readonly said: string | undefined;
  /** They come back to it. */
  readonly focused: boolean;
  readonly onChoose: (way: Way) => void;
}

export function CalmChoice({ said, focused, onChoose }: CalmChoiceProps) {
  const first = useFirstFocus<HTMLButtonElement>(focused);
  return (
    <main class="calm calm-choice">
      {said === undefined ? (
        <TwoCircles r={40} d={28} width={180} height={100} />
      ) : (
        <p class="spoken">{said}</p>
      )}
      <h1>{t('calmWhich')}</h1>
      <ul>
        {ways.map(([way, name, detail], index) => (
          <li key={way}>
            <button
              ref={index === 0 ? first : undefined}
              type="button"
              onClick={() => onChoose(way)}
            >
              <span class="t20">{t(name)}</span>
              <span class="small t2">{t(detail)}</span>
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
