import { t } from '../../../platform/i18n.ts';
import { PageTop } from '../PageTop.tsx';
import type { SectionProps } from '../section.ts';

export function TogetherPage(_: SectionProps) {
  return (
    <main class="main">
      <PageTop title={t('optionsTogether')} line="" />
    </main>
  );
}
