import { t } from '../../../platform/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { Link } from '../../../ui/Link.tsx';
import { Asked } from './Asked.tsx';
import { LengthOfTurns } from './LengthOfTurns.tsx';
import { People } from './People.tsx';
import { callsOf, leftWords } from './turn-words.ts';

export interface TurnsStartProps {
  readonly question: string;
  readonly names: readonly string[];
  readonly first: 0 | 1;
  readonly minutes: number;
  readonly onMinutes: (minutes: number) => void;
  readonly onSwap: () => void;
  readonly onAnother: () => void;
  readonly onAlone: () => void;
  readonly onBegin: () => void;
}

/** Before the first turn: the question, who begins, and how long. */
export function TurnsStart(props: TurnsStartProps) {
  const { question, names, first, minutes, onMinutes } = props;
  const other = first === 0 ? 1 : 0;
  return (
    <>
      <main class="turns">
        <Asked question={question} />
        <People
          names={names}
          speaker={first}
          share={1}
          speaking={t('turnsToSpeak', leftWords(minutes * 60))}
          listening={t('turnsListening')}
        />
        <div class="turns-ways row">
          <Link onPress={props.onSwap}>{callsOf(names, other).beginInstead}</Link>
          <Link onPress={props.onAlone}>{t('turnsAlone')}</Link>
        </div>
        <LengthOfTurns minutes={minutes} onMinutes={onMinutes} />
      </main>
      <footer class="foot">
        <div class="ctl row">
          <Button kind="bare" onPress={props.onAnother}>
            {t('turnsAnother')}
          </Button>
          <Button kind="primary" firstFocus onPress={props.onBegin}>
            {callsOf(names, first).begin}
          </Button>
        </div>
      </footer>
    </>
  );
}
