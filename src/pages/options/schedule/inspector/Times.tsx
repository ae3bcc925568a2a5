import type { ScreenFreeWindow } from '../../../../domain/schedule/window.ts';
import { t } from '../../../../platform/i18n.ts';
import { TimeSpan } from '../../TimeSpan.tsx';
import type { DraftingProps } from './drafting.ts';
import { previewWords } from './hours.ts';

interface TimesProps extends DraftingProps {
  /** What the fields make, once they are right. */
  readonly made?: ScreenFreeWindow;
}

/** From and to, and what that comes to. An end before the start is on the next day. */
export function Times({ draft, made, problemOf, onType }: TimesProps) {
  return (
    <TimeSpan
      class="inspector-field"
      legend={t('optionsTime')}
      fromLabel={t('optionsStart')}
      toLabel={t('optionsEnd')}
      value={{ from: draft.start, to: draft.end }}
      onType={({ from, to }) =>
        onType({
          ...(from === undefined ? {} : { start: from }),
          ...(to === undefined ? {} : { end: to }),
        })
      }
      problem={problemOf('start').problem ?? problemOf('end').problem}
    >
      {made && <p class="inspector-preview small t2 num">{previewWords(made)}</p>}
    </TimeSpan>
  );
}
