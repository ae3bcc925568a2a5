import {
  careFor,
  caredFor,
  challenges,
  pillars,
  type Care as Cared,
} from '../../../../domain/checkins/care.ts';
import { t, type MessageKey } from '../../../../platform/i18n.ts';
import { Chip } from '../../../../ui/Chip.tsx';
import { Link } from '../../../../ui/Link.tsx';
import { problemWords } from '../../../wiring/problems.ts';
import { useNudges } from '../../../wiring/useNudges.ts';
import { dateWords } from '../../../wiring/words.ts';
import type { SectionProps } from '../../section.ts';
import { openCheckIn } from '../open-check-in.ts';
import './care.css';
import { StartFrom } from './StartFrom.tsx';

/** One of seven to care for this week, and where a couple can start from. */
export function Care({ present, tell }: Pick<SectionProps, 'present' | 'tell'>) {
  const choosing = useNudges((problem) => tell({ text: problemWords(problem) }));
  if (!choosing) return <section aria-labelledby="care" />;
  const { nudges, choose } = choosing;
  const today = present.now.toZonedDateTimeISO(present.zone).toPlainDate();
  const standing = caredFor(nudges, today);
  const pillar = pillars.find((of) => of === standing);
  const challenge = challenges.find((of) => of === standing);
  const chips = (choices: readonly Cared['of'][]) =>
    choices.map((of) => {
      const press = () => void choose({ care: of === standing ? null : careFor(of, today) });
      return (
        <Chip key={of} pressed={of === standing} onPress={press}>
          {careWords(of)}
        </Chip>
      );
    });
  const leans = nudges.care && standing && (
    <p class="small t2 num">{t('careUntil', careWords(standing), dateWords(nudges.care.until))}</p>
  );
  return (
    <section aria-labelledby="care" class="care">
      <h2 id="care">{t('careHeading')}</h2>
      <div class="chips" role="group" aria-labelledby="care">
        {chips(pillars)}
      </div>
      <div role="status">
        {pillar && (
          <>
            {leans}
            <div class="care-ways">
              <Link onPress={() => void openCheckIn('card', tell, 'checkin')}>
                {t('careMyPart')}
              </Link>
            </div>
          </>
        )}
      </div>
      <h3 id="start-from">{t('careStart')}</h3>
      <div class="chips" role="group" aria-labelledby="start-from">
        {chips(challenges)}
      </div>
      <div role="status">
        {challenge && (
          <>
            <StartFrom challenge={challenge} tell={tell} />
            {leans}
          </>
        )}
      </div>
    </section>
  );
}

function careWords(of: Cared['of']): string {
  const key: MessageKey = `care_${of}`;
  return t(key);
}
