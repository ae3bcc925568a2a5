import { t } from '../../../../platform/i18n.ts';
import { useCards } from '../../../wiring/useDeck.ts';

/** Sentences of the deck that help to begin again. They stand nowhere else, and never come up. */
export function WordsToBorrow() {
  const cards = useCards().filter(({ kind }) => kind === 'repair');
  if (cards.length === 0) return null;
  return (
    <details class="borrow">
      <summary class="link">{t('wordsToBorrow')}</summary>
      <ul class="ruled">
        {cards.map(({ id, text, followUp }) => (
          <li key={id}>
            <p class="note-text">{text}</p>
            {followUp && <p class="small t2">{followUp}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}
