import { useEffect, useRef, useState } from 'preact/hooks';
import { t, tn } from '../../../platform/i18n.ts';
import { Link } from '../../../ui/Link.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import type { ChoosingProps } from './choosing.ts';

/** What holds for all kinds: that some wait to be opened, how deep cards go, and those put away. */
export function UnderKinds({ nudges, choose }: ChoosingProps) {
  const { deep, never } = nudges;
  const note = useRef<HTMLParagraphElement | null>(null);
  const [isBringing, setBringing] = useState(false);
  useEffect(() => {
    // The link goes with what it brought back; who pressed it is still here.
    if (isBringing && never.length === 0) note.current?.focus();
    if (never.length === 0) setBringing(false);
  }, [isBringing, never.length]);
  const bringBack = () => {
    setBringing(true);
    void choose({ bringBack: true });
  };
  return (
    <div class="under-kinds">
      <p class="small t2" ref={note} tabIndex={-1}>
        {t('nudgesNote')}
      </p>
      {never.length > 0 && (
        <p class="small t2 num">
          {tn('nudgesPutAway', never.length)}{' '}
          <Link onPress={bringBack}>{tn('nudgesBringBack', never.length)}</Link>
        </p>
      )}
      <Switch
        class="deep"
        on={deep}
        onChange={(on) => void choose({ deep: on })}
        detail={t('nudgesDeepLine')}
      >
        {t('nudgesDeep')}
      </Switch>
    </div>
  );
}
