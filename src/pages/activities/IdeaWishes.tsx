import { useId } from 'preact/hooks';
import type { IdeaFilter } from '../../domain/together/date-ideas.ts';
import { asSentence } from '../../domain/schedule/words.ts';
import { t, type MessageKey } from '../../platform/i18n.ts';
import { voice } from '../wiring/voice.ts';

type Facet = keyof IdeaFilter;

interface Wish {
  readonly facet: Facet;
  readonly legend: MessageKey;
  readonly values: readonly (readonly [value: string, words: MessageKey])[];
}

const wishes: readonly Wish[] = [
  {
    facet: 'place',
    legend: 'wishPlace',
    values: [
      ['home', 'wishHome'],
      ['out', 'wishOut'],
    ],
  },
  { facet: 'cost', legend: 'wishCost', values: [['free', 'wishFree']] },
  {
    facet: 'length',
    legend: 'wishTime',
    values: [
      ['hour', 'wishHour'],
      ['longer', 'wishLonger'],
    ],
  },
  {
    facet: 'energy',
    legend: 'wishEnergy',
    values: [
      ['low', 'wishLow'],
      ['mid', 'wishMid'],
      ['high', 'wishHigh'],
    ],
  },
];

interface IdeaWishesProps {
  readonly filter: IdeaFilter;
  readonly isOpen: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onChange: (filter: IdeaFilter) => void;
}

/** One quiet line that says what is wished for, and unfolds into what may be. */
export function IdeaWishes({ filter, isOpen, onOpen, onChange }: IdeaWishesProps) {
  const id = useId();
  const toggle = (facet: Facet, value: string) => {
    const { [facet]: before, ...rest } = filter;
    onChange(before === value ? rest : ({ ...rest, [facet]: value } as IdeaFilter));
  };
  const words = wishWords(filter);
  return (
    <div class="wishes">
      <button
        type="button"
        class="link small"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => onOpen(!isOpen)}
      >
        {words === '' ? t('wish') : t('wishFor', words)}
      </button>
      <div id={id} class="wish-rows" hidden={!isOpen}>
        {wishes.map(({ facet, legend, values }) => (
          <div key={facet} class="wish-row" role="group" aria-label={t(legend)}>
            {values.map(([value, key]) => (
              <button
                key={value}
                type="button"
                aria-pressed={filter[facet] === value}
                onClick={() => toggle(facet, value)}
              >
                {asSentence(t(key), voice)}
              </button>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

/** "at home, free" */
function wishWords(filter: IdeaFilter): string {
  const wished = wishes.flatMap(({ facet, values }) =>
    values.filter(([value]) => filter[facet] === value).map(([, key]) => t(key)),
  );
  return new Intl.ListFormat(voice.locale, { type: 'unit', style: 'short' }).format(wished);
}
