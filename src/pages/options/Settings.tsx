import { useEffect, useRef, useState } from 'preact/hooks';
import { t, type MessageKey } from '../../platform/i18n.ts';
import { isPrivatePage } from '../../platform/private.ts';
import { SideNav } from '../../ui/SideNav.tsx';
import { Toast, type ToastMessage } from '../../ui/Toast.tsx';
import { problemWords } from '../wiring/problems.ts';
import type { Present } from '../wiring/usePlan.ts';
import { namesWords } from '../wiring/voice.ts';
import { DataPage } from './data/DataPage.tsx';
import { ProblemLine } from '../../ui/ProblemLine.tsx';
import { HelpPage } from './help/HelpPage.tsx';
import { SchedulePage } from './schedule/SchedulePage.tsx';
import { SitesPage } from './sites/SitesPage.tsx';
import './settings.css';
import { TogetherPage } from './together/TogetherPage.tsx';
import { useAgreement } from './useAgreement.ts';
import { sections, useSection, type Section } from './useSection.ts';
import { heldWords, nextWords } from '../wiring/words.ts';

const pages = {
  schedule: SchedulePage,
  sites: SitesPage,
  together: TogetherPage,
  data: DataPage,
  help: HelpPage,
};

const names: Record<Section, MessageKey> = {
  schedule: 'optionsSchedule',
  sites: 'optionsSites',
  together: 'optionsTogether',
  data: 'optionsData',
  help: 'optionsHelp',
};

/** The settings: the sidebar, and the section that the address names. */
export function Settings({ present }: { readonly present: Present }) {
  const section = useSection();
  const [message, tell] = useState<ToastMessage>();
  const { agreement, change } = useAgreement(present.agreement, (problem) =>
    tell({ text: problemWords(problem) }),
  );
  const content = useHeadingFocus(section);
  const Page = pages[section];
  return (
    <div class="settings">
      <div class="settings-side">
        <SideNav
          label={t('optionsNav')}
          brand={t('extensionName')}
          couple={namesWords(agreement.names)}
          next={nextWords(present)}
          items={sections.map((name) => ({
            href: `#/${name}`,
            label: t(names[name]),
            current: name === section,
          }))}
        />
      </div>
      <div class="settings-page" ref={content}>
        <p class="settings-held small num" role="status">
          {heldWords(present)}
        </p>
        {isPrivatePage() && <p class="settings-held small">{t('privateSettings')}</p>}
        {present.problem && <ProblemLine text={problemWords(present.problem)} />}
        <Page present={present} agreement={agreement} change={change} tell={tell} />
      </div>
      <Toast message={message} onGone={() => tell(undefined)} />
    </div>
  );
}

/** Moves the focus to the heading when another section opens, never when the page does. */
function useHeadingFocus(section: Section) {
  const content = useRef<HTMLDivElement | null>(null);
  const shown = useRef(section);
  useEffect(() => {
    if (shown.current === section) return;
    shown.current = section;
    window.scrollTo(0, 0);
    content.current?.querySelector('h1')?.focus();
  }, [section]);
  return content;
}
