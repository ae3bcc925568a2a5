import { useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { openSettings } from '../../platform/page.ts';
import { savedView } from '../../storage/views.ts';
import { BrandLine } from '../../ui/BrandLine.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Appreciate } from '../activities/Appreciate.tsx';
import { useKeptFocus } from '../wiring/useKeptFocus.ts';
import { usePlan } from '../wiring/usePlan.ts';
import { useValue } from '../wiring/useView.ts';
import { During } from './During.tsx';
import { Ending } from './Ending.tsx';
import { More } from './More.tsx';
import { Outside } from './Outside.tsx';
import { Paused } from './Paused.tsx';
import { SavedPages } from './SavedPages.tsx';
import { Unreadable } from './Unreadable.tsx';

type Shown = 'home' | 'ending' | 'appreciate' | 'more' | 'saved';

export function Popup() {
  const present = usePlan();
  const [shown, setShown] = useState<Shown>('home');
  const saved = useValue(savedView, []);
  const draft = useRef({ text: '' });
  const home = () => setShown('home');
  const phase = present?.plan.phase;
  useKeptFocus(phase && `${phase} ${present.plan.soon?.key} ${shown}`);
  if (present && shown === 'appreciate') {
    return (
      <Appreciate
        present={present}
        draft={draft.current}
        onBack={home}
        onClose={() => window.close()}
      />
    );
  }
  if (present && shown === 'more') return <More present={present} onBack={home} />;
  if (phase === 'idle' && shown === 'saved') return <SavedPages pages={saved} onBack={home} />;
  return (
    <>
      <header class="head row between">
        <BrandLine name={t('extensionName')} />
        <IconButton icon="settings" label={t('openSettings')} onPress={() => leaveTo('schedule')} />
      </header>
      {present?.problem && <Unreadable problem={present.problem} />}
      {present && !present.problem && (
        <>
          {phase === 'idle' && (
            <Outside
              present={present}
              saved={saved.length}
              onSaved={() => setShown('saved')}
              onAppreciate={() => setShown('appreciate')}
              onMore={() => setShown('more')}
            />
          )}
          {phase === 'paused' && <Paused present={present} />}
          {phase === 'active' && shown === 'ending' && <Ending present={present} onStay={home} />}
          {phase === 'active' && shown === 'home' && (
            <During
              present={present}
              onEndEarly={() => setShown('ending')}
              onAppreciate={() => setShown('appreciate')}
              onMore={() => setShown('more')}
            />
          )}
        </>
      )}
    </>
  );
}

/** Opens the settings and gets out of the way. */
export async function leaveTo(section: string): Promise<void> {
  await openSettings(section);
  window.close();
}
