import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { BrandLine } from '../../ui/BrandLine.tsx';
import { StepFlames } from '../../ui/figure/StepFlames.tsx';
import type { Present } from '../wiring/usePlan.ts';
import type { Entered } from './entered.ts';

export interface StepProps {
  readonly present: Present;
  readonly entered: Entered;
  readonly onEnter: (part: Partial<Entered>) => void;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

const STEPS = 3;

export interface FrameProps {
  /** From 1; past the last step the flames are all lit. */
  readonly step: number;
  readonly title: string;
  readonly line?: string;
  /** The line at the foot, or the way back. */
  readonly aside: ComponentChildren;
  /** The buttons at the foot. */
  readonly actions: ComponentChildren;
  readonly children: ComponentChildren;
  readonly onSubmit: () => void;
}

/** The layout every step shares. After the first, its heading takes the focus. */
export function Frame(props: FrameProps) {
  const { step, title, line, aside, actions, children, onSubmit } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (step > 1) heading.current?.focus();
  }, []);
  const said = step > STEPS ? t('welcomeDone') : t('welcomeStep', step, STEPS);
  return (
    <form
      class={`welcome welcome-${step}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <header class="welcome-head">
        <BrandLine name={t('extensionName')} mark={27} />
        <div class="welcome-steps row">
          <StepFlames total={STEPS} done={step - 1} />
          <span class="small t2 num" id="welcome-step">
            {said}
          </span>
        </div>
      </header>
      <main class="welcome-main">
        <h1 class="t40" ref={heading} tabIndex={-1} aria-describedby="welcome-step">
          {title}
        </h1>
        {line && <p class="lead welcome-line">{line}</p>}
        {children}
      </main>
      <footer class="welcome-foot">
        {aside}
        <div class="row">{actions}</div>
      </footer>
    </form>
  );
}
