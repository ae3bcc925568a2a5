import { useState } from 'preact/hooks';
import { t } from '../../../platform/i18n.ts';
import { WindowList, type WindowListProps } from './WindowList.tsx';

/** The same windows in rows, for those who rather read; drawn once it is asked for. */
export function AsList(props: WindowListProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="as-list" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('gridAsList')}</summary>
      {isOpen && <WindowList {...props} />}
    </details>
  );
}
