import { t } from '../../../platform/i18n.ts';
import { PageTop } from '../PageTop.tsx';
import type { SectionProps } from '../section.ts';
import { Bring } from './Bring.tsx';
import './data.css';
import { AddressesOut } from './AddressesOut.tsx';
import { Calendar } from './Calendar.tsx';
import { Kept } from './Kept.tsx';
import { OurAgreement } from './OurAgreement.tsx';

/** What is kept, the agreement and the calendar out, and an agreement in. */
export function DataPage(props: SectionProps) {
  return (
    <div class="with-aside data">
      <main class="main">
        <PageTop title={t('optionsData')} line={t('optionsDataLine')} />
        <Kept {...props} />
        <OurAgreement agreement={props.agreement} tell={props.tell} />
        <Calendar {...props} />
        <AddressesOut tell={props.tell} />
      </main>
      <aside class="aside">
        <Bring {...props} />
      </aside>
    </div>
  );
}
