import { useRef } from 'preact/hooks';
import { WHAT_LENGTH } from '../../../domain/together/promise.ts';
import { t } from '../../../platform/i18n.ts';
import { Link } from '../../../ui/Link.tsx';
import { LineField } from './LineField.tsx';
import type { useDraft } from './useDraft.ts';

/** What is promised, made smaller as often as they like; a larger wording can be tapped back. */
export function What({ draft, change, strike, takeBack }: ReturnType<typeof useDraft>) {
  const field = useRef<HTMLInputElement>(null);
  const { what, struck } = draft;
  return (
    <LineField
      label={t('promiseWhat')}
      value={what}
      maxLength={WHAT_LENGTH}
      placeholder={struck.length > 0 ? t('promiseSmallest') : ''}
      field={field}
      onInput={(words) => change({ what: words })}
      above={
        struck.length > 0 && (
          <ul class="promise-struck">
            {struck.map((wording) => (
              <li key={wording}>
                <button
                  type="button"
                  aria-label={t('promiseBackTo', wording)}
                  dir="auto"
                  onClick={() => {
                    takeBack(wording);
                    field.current?.focus();
                  }}
                >
                  <s>{wording}</s>
                </button>
              </li>
            ))}
          </ul>
        )
      }
    >
      {what.trim() !== '' && (
        <Link
          onPress={() => {
            strike();
            field.current?.focus();
          }}
        >
          {t('promiseSmaller')}
        </Link>
      )}
    </LineField>
  );
}
