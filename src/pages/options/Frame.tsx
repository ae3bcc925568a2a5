import type { ComponentChildren } from 'preact';
import { t, type MessageKey } from '../../platform/i18n.ts';
import { SideNav } from '../../ui/SideNav.tsx';
import type { Present } from '../wiring/usePlan.ts';
import { namesWords } from '../wiring/voice.ts';
import { nextWords } from '../wiring/words.ts';
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
  readonly children: ComponentChildren;
}

/** The sidebar, and room for a section. Which one, and whose, is told once it is known. */
export function Frame({ present, section, children }: FrameProps) {
  const known = present && {
    couple: namesWords(present.agreement.names),
    next: nextWords(present),
  };
  return (
    <div class="settings">
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
