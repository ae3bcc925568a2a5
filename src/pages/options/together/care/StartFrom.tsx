import type { Challenge } from '../../../../domain/checkins/care.ts';
import { send } from '../../../../messaging/send.ts';
import { t, type MessageKey } from '../../../../platform/i18n.ts';
import { Link } from '../../../../ui/Link.tsx';
import { problemWords } from '../../../wiring/problems.ts';
import type { SectionProps } from '../../section.ts';
import { openCheckIn } from '../open-check-in.ts';
import { ways, type Way } from './ways.ts';

interface StartFromProps {
  readonly challenge: Challenge;
  readonly tell: SectionProps['tell'];
}

/** A small way to begin, and what begins it, each one press away. */
export function StartFrom({ challenge, tell }: StartFromProps) {
  const line: MessageKey = `careLine_${challenge}`;
  return (
    <>
      <p>{t(line)}</p>
      <div class="care-ways">
        {ways[challenge].map((way) => (
          <Link key={way.words} onPress={() => void go(way, tell)}>
            {t(way.words)}
          </Link>
        ))}
      </div>
    </>
  );
}

async function go(way: Way, tell: SectionProps['tell']): Promise<void> {
  if (way.section) location.hash = `#/${way.section}`;
  if (way.activity) await openCheckIn(way.activity, tell, way.kind);
  if (way.minutes === undefined) return;
  await send('beginNow', { minutes: way.minutes }).catch(() =>
    tell({ text: problemWords({ code: 'workerFailed' }) }),
  );
}
