import { t } from '../../../../platform/i18n.ts';
import type { SectionProps } from '../../section.ts';
import { PathSteps } from './PathSteps.tsx';
import { paths } from './paths.ts';
import './start.css';
import { useDoing } from './useDoing.ts';

/** Three paths of three steps, each of which works from here. */
export function StartHere(props: SectionProps) {
  const act = useDoing(props);
  return (
    <section class="start-here" aria-labelledby="start-here">
      <h2 id="start-here">{t('startHere')}</h2>
      <div class="paths">
        {paths.map((path) => (
          <PathSteps key={path.title} path={path} onAct={act} />
        ))}
      </div>
    </section>
  );
}
