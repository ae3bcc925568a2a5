import { useState } from 'preact/hooks';
import { refused, type Problem } from '../../domain/problem.ts';
import { originsToAsk, waitingFor } from '../../domain/sites/access.ts';
import { siteGroups, type SiteGroupId } from '../../domain/sites/groups.ts';
import { send } from '../../messaging/send.ts';
import { t, tn } from '../../platform/i18n.ts';
import { askFor } from '../../platform/permissions.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckRow } from '../../ui/CheckRow.tsx';
import { ProblemLine } from '../../ui/ProblemLine.tsx';
import { groupWords } from '../wiring/group-words.ts';
import { problemWords } from '../wiring/problems.ts';
import { useAccess } from '../wiring/useAccess.ts';
import { Frame, type StepProps } from './Frame.tsx';
import { agreementWith, sitesOf } from './entered.ts';

/** What steps aside. Its last button is the only place that asks the browser. */
export function FirstSites({ present, entered, onEnter, onBack, onDone }: StepProps) {
  const granted = useAccess() ?? [];
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const { groups } = entered;
  const chosen = sitesOf(groups);

  const turn = (id: SiteGroupId, on: boolean) =>
    onEnter({ groups: on ? [...groups, id] : groups.filter((group) => group !== id) });
  /** Asks and saves in the same tick; when the browser says no, the sites wait. */
  const finish = async (sites: readonly string[]) => {
    askFor(originsToAsk(waitingFor(sites, granted), false)).catch(() => false);
    const draft = agreementWith(present.agreement, entered, sites);
    const saved = send('saveAgreement', draft).catch(() => refused('workerFailed'));
    const finished = send('finishWelcome').catch(() => undefined);
    setBusy(true);
    const [reply] = await Promise.all([saved, finished]);
    setBusy(false);
    if (reply.ok) onDone();
    else setProblem(reply.problem);
  };
  return (
    <Frame
      step={3}
      title={t('welcomeSites')}
      line={t('welcomeSitesLine')}
      aside={
        <Button kind="bare" class="welcome-back" onPress={onBack}>
          {t('welcomeBack')}
        </Button>
      }
      actions={
        <>
          <Button kind="bare" unavailable={busy} onPress={() => void finish([])}>
            {t('welcomeSitesLater')}
          </Button>
          <Button kind="primary" type="submit" unavailable={busy}>
            {t(chosen.length > 0 ? 'welcomeAllow' : 'welcomeBegin')}
          </Button>
        </>
      }
      onSubmit={() => void finish(chosen)}
    >
      <fieldset class="welcome-groups">
        <legend class="vh">{t('welcomeSites')}</legend>
        {siteGroups.map(({ id, sites }) => (
          <CheckRow
            key={id}
            checked={groups.includes(id)}
            onChange={(on) => turn(id, on)}
            after={tn('optionsSiteCount', sites.length)}
          >
            {groupWords(id)}
          </CheckRow>
        ))}
      </fieldset>
      <div class="welcome-note">
        <p class="t2" aria-live="polite">
          {chosen.length > 0 ? tn('welcomeAsk', chosen.length) : t('welcomeAskNothing')}
        </p>
        {problem && <ProblemLine text={problemWords(problem)} />}
      </div>
    </Frame>
  );
}
