import { useEffect, useState } from 'preact/hooks';

export const sections = ['schedule', 'sites', 'nudges', 'together', 'data', 'help'] as const;
export type Section = (typeof sections)[number];

/** The section the address names; the schedule when it names none. */
export function useSection(): Section {
  const [section, setSection] = useState(named);
  useEffect(() => {
    const look = () => setSection(named());
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
  return section;
}

function named(): Section {
  const name = location.hash.replace(/^#\/?|\/$/g, '');
  return sections.find((section) => section === name) ?? 'schedule';
}
