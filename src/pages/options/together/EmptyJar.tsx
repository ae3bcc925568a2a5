import { t } from '../../../platform/i18n.ts';

export function EmptyJar() {
  return (
    <div class="empty-jar">
      <svg width="66" height="67" viewBox="0 0 176 178" aria-hidden="true">
        <path
          d="M54 5h68M58 5v11c0 10-40 16-40 48v88c0 13 7 20 19 20h102c12 0 19-7 19-20V64c0-32-40-38-40-48V5"
          fill="none"
          stroke="var(--line-strong)"
          stroke-width="3.5"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
      <p class="small t2">{t('optionsEmptyJar')}</p>
    </div>
  );
}
