import { useRef } from 'preact/hooks';
import { t } from '../../../platform/i18n.ts';
import { leaveForAnEmptyTab } from '../../../platform/page.ts';
import { Button } from '../../../ui/Button.tsx';
import './leave.css';
import { useShiftThrice } from './useShiftThrice.ts';

/** The quick way out: by one press, or by Shift three times from anywhere on Help. */
export function Leave({ isFirst }: { readonly isFirst: boolean }) {
  const isGone = useRef(false);
  const leave = () => {
    // An anxious hand presses on: one empty tab will do.
    if (isGone.current) return;
    isGone.current = true;
    void leaveForAnEmptyTab();
  };
  useShiftThrice(leave);
  return (
    <aside class="leave" aria-label={t('leavePage')}>
      <Button kind={isFirst ? 'primary' : 'quiet'} firstFocus={isFirst} onPress={leave}>
        {t('leavePage')}
      </Button>
      <span class="small t2">{t('leaveByShift')}</span>
    </aside>
  );
}
