import { t, type MessageKey } from '../../../platform/i18n.ts';

const signs = [
  'whenSameFight',
  'whenLittleCloseness',
  'whenSeparating',
  'whenLowMood',
  'whenOneWants',
] as const satisfies readonly MessageKey[];

/** Five reasons to look for somebody to talk to. It names no illness, and asks nothing. */
export function WhenToLook() {
  return (
    <section class="when-to-look" aria-labelledby="when-to-look">
      <h2 id="when-to-look">{t('whenToLook')}</h2>
      <ul>
        {signs.map((sign) => (
          <li key={sign}>{t(sign)}</li>
        ))}
      </ul>
    </section>
  );
}
