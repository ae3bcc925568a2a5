import type { ComponentChildren } from 'preact';
import type { ShownEntry } from '../../../../deck/help-entry.ts';
import { t } from '../../../../platform/i18n.ts';
import { SiteLink } from './SiteLink.tsx';

interface HelpRowProps {
  readonly entry: ShownEntry;
  /** In the place of its own name. */
  readonly name?: string;
}

/** Who it is and for whom; at the far end the number as plain text, or the site. */
export function HelpRow({ entry, name = entry.name }: HelpRowProps) {
  const { phone, text, site } = entry;
  const first = phone ?? text ?? (site && <SiteLink host={site} />);
  const isTextToo = phone !== null && text !== null && digits(text) !== digits(phone);
  return (
    <li>
      <div>
        <b>{name}</b>
        <span class="small t2 num">{sayings(entry)}</span>
      </div>
      <div class="reach num">
        <span class="reach-first">{first}</span>
        {isTextToo && <span class="small t2">{t('orText', text)}</span>}
      </div>
    </li>
  );
}

const digits = (number: string) => number.replaceAll(/\D/g, '');

/** What else there is to say, with commas between. */
function sayings({ note, hours, tty, phone, text, site }: ShownEntry): ComponentChildren {
  const isMainly = phone === null && text === null;
  const said: readonly ComponentChildren[] = [
    note,
    hours,
    tty && t('ttyNumber', tty),
    !isMainly && site && <SiteLink host={site} />,
  ].filter(Boolean);
  return said.map((one, index) => [index > 0 && ', ', one]);
}
