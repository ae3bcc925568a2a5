import { useState } from 'preact/hooks';
import { t } from '../../../../platform/i18n.ts';
import { isPrivatePage } from '../../../../platform/private.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Link } from '../../../../ui/Link.tsx';
import { lensPath } from '../../../../ui/figure/lens.ts';
import type { Doing, Path } from './paths.ts';

interface PathStepsProps {
  readonly path: Path;
  /** Answers with what became of it, where that is not to be seen. */
  readonly onAct: (doing: Doing) => string;
}

const flame = lensPath(4.5, 8.5, { w: 7, h: 15 });

/** Three steps to read; set up, each has its button, and a line says what became of it. */
export function PathSteps({ path, onAct }: PathStepsProps) {
  const [isSetUp, setIsSetUp] = useState(false);
  const [said, setSaid] = useState('');
  const title = t(path.title);
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
                  firstFocus={index === 0}
                  unavailable={isPrivatePage()}
                  onPress={() => setSaid(onAct(doing))}
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
          setSaid(isSetUp ? '' : t('stepsOpen'));
        }}
      >
        {t(isSetUp ? 'putAway' : 'setThisUp')}
        <span class="vh">: {title}</span>
      </Link>
      <p class="small t2" role="status">
        {said}
      </p>
    </section>
  );
}
