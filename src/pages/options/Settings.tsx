import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { isPrivatePage } from '../../platform/private.ts';
import { Toast, type ToastMessage } from '../../ui/Toast.tsx';
import { problemWords } from '../wiring/problems.ts';
import type { Present } from '../wiring/usePlan.ts';
import { DataPage } from './data/DataPage.tsx';
import { ProblemLine } from '../../ui/ProblemLine.tsx';
import { HelpPage } from './help/HelpPage.tsx';
import type { HelpVisit } from './help/useHelpVisit.ts';
import { NudgesPage } from './nudges/NudgesPage.tsx';
import { SchedulePage } from './schedule/SchedulePage.tsx';
import type { SectionProps } from './section.ts';
import { SitesPage } from './sites/SitesPage.tsx';
import { TogetherPage } from './together/TogetherPage.tsx';
import { useAgreement } from './useAgreement.ts';
import type { Section } from './useSection.ts';
import { heldWords } from '../wiring/words.ts';

const pages = {
  schedule: SchedulePage,
  sites: SitesPage,
  nudges: NudgesPage,
  together: TogetherPage,
  data: DataPage,
  help: HelpPage,
};

interface SettingsProps {
  readonly present: Present;
  readonly section: Section;
  readonly visit: HelpVisit;
}

/** The section that the address names, and what there is to say about a change. */
export function Settings({ present, section, visit }: SettingsProps) {
  const [message, tell] = useState<ToastMessage>();
  const [asked, setAsked] = useState<string>();
  const { agreement, change } = useAgreement(present.agreement, (problem) =>
    tell({ text: problemWords(problem) }),
  );
  const content = useHeadingFocus(section);
  const Page = pages[section];
  useEffect(() => {
    if (section !== 'schedule') setAsked(undefined);
  }, [section]);
  const isUnsafe = visit.shows === 'unsafe';
  useEffect(() => {
    // What was said before is not for whoever is afraid, nor said once they are back.
    if (isUnsafe) tell(undefined);
  }, [isUnsafe, message]);
  const goTo: SectionProps['goTo'] = (there, windowId) => {
    setAsked(windowId);
    location.hash = `#/${there}`;
  };
  return (
    <>
      <div class="settings-page" ref={content}>
        <p class="settings-held small num" role="status">
          {heldWords(present)}
        </p>
        {isPrivatePage() && <p class="settings-held small">{t('privateSettings')}</p>}
        {present.problem && <ProblemLine text={problemWords(present.problem)} />}
        <Page
          present={present}
          agreement={agreement}
          change={change}
          tell={tell}
          visit={visit}
          goTo={goTo}
          {...(asked === undefined ? {} : { asked })}
        />
      </div>
      <Toast message={isUnsafe ? undefined : message} onGone={() => tell(undefined)} />
    </>
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
