import type { Finding } from '../../../domain/diagnosis.ts';
import { allSites, originsToAsk } from '../../../domain/sites/access.ts';
import { send } from '../../../messaging/send.ts';
import { t, tn } from '../../../platform/i18n.ts';
import { askFor } from '../../../platform/permissions.ts';
import { Link } from '../../../ui/Link.tsx';

/** The way to put a finding right, from here. */
export function FindingLink({ finding }: { readonly finding: Finding }) {
  switch (finding.kind) {
    case 'unreadable':
      return <Link href="#/data">{t('openData')}</Link>;
    case 'failed':
      return (
        <Link strong onPress={() => tidyUp(send('lookAgain').then(() => true))}>
          {t('tryAgain')}
        </Link>
      );
    case 'waitingForAll':
      return (
        <Link strong onPress={() => tidyUp(askFor([allSites]))}>
          {t('allow')}
        </Link>
      );
    case 'waiting':
      return (
        <Link strong onPress={() => tidyUp(askFor(originsToAsk(finding.entries, false)))}>
          {finding.entries.length === 2
            ? t('allowBoth')
            : tn('optionsAllowAll', finding.entries.length)}
        </Link>
      );
    case 'noSites':
      return <Link href="#/sites">{t('chooseSites')}</Link>;
    default:
      return null;
  }
}

/** Put right, a row goes, and its link with it: the focus goes to the heading of the list instead. */
function tidyUp(putRight: Promise<boolean>): void {
  putRight
    .then((isRight) => isRight && document.getElementById('covered-now')?.focus())
    .catch(() => undefined);
}
