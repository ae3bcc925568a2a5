import type { ComponentChildren } from 'preact';
import { t, type MessageKey } from '../../platform/i18n.ts';
import { SideNav } from '../../ui/SideNav.tsx';
import type { Present } from '../wiring/usePlan.ts';
import { namesWords } from '../wiring/voice.ts';
import { nextWords } from '../wiring/words.ts';
import { Leave } from './help/Leave.tsx';
import type { HelpVisit } from './help/useHelpVisit.ts';
import './settings.css';
import { sections, type Section } from './useSection.ts';

const names: Record<Section, MessageKey> = {
  schedule: 'optionsSchedule',
  sites: 'optionsSites',
  nudges: 'optionsNudges',
  together: 'optionsTogether',
  data: 'optionsData',
  help: 'optionsHelp',
};

interface FrameProps {
  readonly present: Present | undefined;
  readonly section: Section;
  readonly visit: HelpVisit;
  readonly children: ComponentChildren;
}

/**
 * The sidebar, and room for a section. Which one, and whose, is told once it is known; where somebody
 * is afraid, it is not told whose, nor on Help after it. The way out of Help stands before everything.
 */
export function Frame({ present, section, visit, children }: FrameProps) {
  const isForTwo = section !== 'help' || visit.shows === 'all';
  const known = present &&
    isForTwo && {
      couple: namesWords(present.agreement.names),
      next: nextWords(present),
    };
  return (
    <div class="settings">
      {section === 'help' && <Leave isFirst={visit.shows === 'unsafe'} />}
      <div class="settings-side">
        <SideNav
          label={t('optionsNav')}
          brand={t('extensionName')}
          items={sections.map((name) => ({
            href: `#/${name}`,
            label: t(names[name]),
            current: present !== undefined && name === section,
          }))}
          {...known}
        />
      </div>
      {children}
    </div>
  );
}
