import { moments, type Moment } from '../../../domain/checkins/nudges.ts';
import { t, type MessageKey } from '../../../platform/i18n.ts';
import { Switch } from '../../../ui/Switch.tsx';
import type { ChoosingProps } from './choosing.ts';

const words: Record<Moment, readonly [MessageKey, MessageKey]> = {
  start: ['nudgesStart', 'nudgesStartLine'],
  middle: ['optionsSmallThing', 'nudgesMiddleLine'],
  close: ['nudgesClose', 'nudgesCloseLine'],
};

/** When in a window something may come up. */
export function Moments({ nudges, choose }: ChoosingProps) {
  return (
    <section>
      <h2>{t('nudgesMoments')}</h2>
      {moments.map((moment) => {
        const [name, line] = words[moment];
        return (
          <Switch
            key={moment}
            on={nudges.moments[moment]}
            onChange={(on) => void choose({ moment, on })}
            detail={t(line)}
          >
            {t(name)}
          </Switch>
        );
      })}
    </section>
  );
}
