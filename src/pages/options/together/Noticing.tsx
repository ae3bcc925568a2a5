import { useState } from 'preact/hooks';
import { t } from '../../../platform/i18n.ts';
import { coupleView } from '../../../storage/views.ts';
import { Link } from '../../../ui/Link.tsx';
import { NoticingForm } from '../../wiring/NoticingForm.tsx';
import { NoticingLine } from '../../wiring/NoticingLine.tsx';
import { useValue } from '../../wiring/useView.ts';

/** The plan to thank, where it can be made, changed and taken away. */
export function Noticing({ mayWrite }: { readonly mayWrite: boolean }) {
  const { noticing } = useValue(coupleView, { seed: 0, welcomed: true });
  const [state, setState] = useState<'shown' | 'writing' | 'done'>('shown');
  if (state === 'writing') {
    return (
      <div class="jar-noticing">
        <NoticingForm noticing={noticing ?? ''} onDone={() => setState('done')} />
      </div>
    );
  }
  if (!noticing && !mayWrite) return null;
  return (
    <div class="jar-noticing">
      <NoticingLine />
      {mayWrite && (
        <Link firstFocus={state === 'done'} onPress={() => setState('writing')}>
          {t(noticing ? 'noticingChange' : 'noticingMake')}
        </Link>
      )}
    </div>
  );
}
