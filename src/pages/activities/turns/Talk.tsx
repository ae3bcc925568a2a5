import { useState } from 'preact/hooks';
import { t } from '../../../platform/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { useClock } from '../../../ui/useClock.ts';
import { Asked } from './Asked.tsx';
import { People } from './People.tsx';
import { Tools } from './Tools.tsx';
import { callsOf, hintAt, leftWords } from './turn-words.ts';

interface TalkProps {
  readonly question: string;
  readonly names: readonly string[];
  readonly first: 0 | 1;
  readonly minutes: number;
  readonly onMinutes: (minutes: number) => void;
  readonly onAnother: () => void;
  readonly onDone: () => void;
}

/** What may be said to be over, and then is not. Seconds. */
const A_LITTLE = 120;

/**
 * Two turns. Each ends when it is passed on, or when its time is up; then the listener says back the
 * part that mattered, and nothing goes on until somebody presses.
 */
export function Talk(props: TalkProps) {
  const { question, names, first, minutes, onMinutes, onAnother, onDone } = props;
  const [turn, setTurn] = useState<0 | 1>(0);
  const [state, setState] = useState<'speaking' | 'paused' | 'passed'>('speaking');
  const [added, setAdded] = useState(0);
  const [choosing, setChoosing] = useState(false);
  const length = minutes * 60 + added;
  const { host, seconds } = useClock({ running: state === 'speaking', end: length, round: turn });

  const left = Math.max(0, length - seconds);
  const isOver = state === 'passed' || left === 0;

  const speaker = turn === first ? 0 : 1;
  const listener = speaker === 0 ? 1 : 0;
  const { spoken, passTo, yourTurn } = callsOf(names, listener);
  const longer = () => {
    if (left === 0) setAdded(seconds - minutes * 60 + A_LITTLE);
    setState('speaking');
  };
  const goOn = () => {
    if (turn === 1) return onDone();
    setTurn(1);
    setAdded(0);
    setState('speaking');
  };
  const afterwards = t(turn === 0 ? 'turnsThenYours' : 'turnsThenBoth');
  const sayBack = state === 'passed' ? t('turnsSayBack', spoken) : t('turnsSayBackInTime', spoken);
  return (
    <>
      <main class="turns" ref={host}>
        <Asked question={question} />
        <People
          names={names}
          speaker={speaker}
          share={isOver ? 0 : left / length}
          speaking={speakingWords(state, left)}
          listening={t(isOver ? 'turnsSaysBack' : 'turnsListening')}
        />
        <p class="hint small t2" role="status">
          {isOver && `${sayBack} ${afterwards}`}
        </p>
        {!isOver && (
          <>
            {!choosing && <p class="hint small t2">{hintAt(seconds, turn, spoken)}</p>}
            <Tools
              paused={state === 'paused'}
              onPause={() => setState(state === 'paused' ? 'speaking' : 'paused')}
              open={choosing}
              onOpen={setChoosing}
              minutes={minutes}
              onMinutes={onMinutes}
            />
          </>
        )}
      </main>
      <footer class="foot">
        <div class="ctl row">
          {isOver ? (
            <Button kind="bare" onPress={longer}>
              {t('turnsLonger')}
            </Button>
          ) : (
            turn === 0 && (
              <Button kind="bare" onPress={onAnother}>
                {t('turnsAnother')}
              </Button>
            )
          )}
          {/* What had the focus may be gone with the turn: every step begins on its primary button. */}
          {isOver ? (
            <Button key={`on-${turn}`} kind="primary" firstFocus onPress={goOn}>
              {turn === 0 ? yourTurn : t('turnsBothSpoke')}
            </Button>
          ) : (
            <Button key={turn} kind="primary" firstFocus onPress={() => setState('passed')}>
              {turn === 0 ? passTo : t('turnsWasMine')}
            </Button>
          )}
        </div>
      </footer>
    </>
  );
}

function speakingWords(state: 'speaking' | 'paused' | 'passed', left: number): string {
  if (state === 'passed') return t('turnsHasSpoken');
  if (left === 0) return t('turnsNoHurry');
  return t(state === 'paused' ? 'turnsPausedAt' : 'turnsToSpeak', leftWords(left));
}
