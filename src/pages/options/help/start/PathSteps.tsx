import { useId, useState } from 'preact/hooks';
import { t } from '../../../../platform/i18n.ts';
import { isPrivatePage } from '../../../../platform/private.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Link } from '../../../../ui/Link.tsx';
import { lensPath } from '../../../../ui/figure/lens.ts';
import type { Doing, Path } from './paths.ts';

interface PathStepsProps {
  readonly path: Path;
  /** Answers with what became of it, where that is not to be seen. */
  readonly onAct: (doing: Doing) => Promise<string>;
}

/** A private window may look at another section, and begin nothing. */
const mayDo = ({ does }: Doing): boolean => does === 'section' || !isPrivatePage();

const flame = lensPath(4.5, 8.5, { w: 7, h: 15 });

/** Three steps to read; set up, each has its button, and a line says what became of it. */
export function PathSteps({ path, onAct }: PathStepsProps) {
  const [isSetUp, setIsSetUp] = useState(false);
  const [said, setSaid] = useState('');
  const id = useId();
  const title = t(path.title);
  const first = path.steps.findIndex(({ doing }) => mayDo(doing));
  const act = (doing: Doing) => {
    // Said again in the same words, it is heard again.
    setSaid('');
    void onAct(doing).then(setSaid);
  };
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ol>
        {path.steps.map(({ words, action, doing }, index) => (
          <li key={words}>
            <svg width="9" height="17" viewBox="0 0 9 17" aria-hidden="true">
              <path d={flame} fill="none" stroke="var(--gold-line)" stroke-width="1.3" />
            </svg>
            <div>
              {t(words)}
              {isSetUp && (
                <Button
                  compact
                  firstFocus={index === first}
                  {...(mayDo(doing) ? {} : { unavailable: true, describedBy: id })}
                  onPress={() => act(doing)}
                >
                  {t(action)}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ol>
      <Link
        expanded={isSetUp}
        onPress={() => {
          setIsSetUp(!isSetUp);
          setSaid(isSetUp ? '' : t(isPrivatePage() ? 'stepsPrivate' : 'stepsOpen'));
        }}
      >
        {t(isSetUp ? 'putAway' : 'setThisUp')}
        <span class="vh">: {title}</span>
      </Link>
      <p class="small t2" role="status" id={id}>
        {said}
      </p>
    </section>
  );
}
