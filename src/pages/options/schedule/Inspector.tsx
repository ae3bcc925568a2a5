import { useState } from 'preact/hooks';
import type { Problem } from '../../../domain/problem.ts';
import type { ScreenFreeWindow } from '../../../domain/schedule/window.ts';
import { t, type MessageKey } from '../../../platform/i18n.ts';
import { Field } from '../../../ui/Field.tsx';
import { problemWords } from '../../wiring/problems.ts';
import type { SectionProps } from '../section.ts';
import { Covers } from './Covers.tsx';
import { fieldOf, windowOf, withWindow, type DraftField } from './draft.ts';
import { previewWords } from './hours.ts';
import { InspectorFoot } from './InspectorFoot.tsx';
import { Repeats } from './Repeats.tsx';
import { Times } from './Times.tsx';
import { useDraft } from './useDraft.ts';

export interface InspectorProps extends SectionProps {
  readonly window: ScreenFreeWindow;
  /** Just added: its name takes the focus. */
  readonly isNew: boolean;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}

const labels: Record<DraftField, MessageKey> = {
  title: 'optionsName',
  days: 'optionsDays',
  everyWeeks: 'optionsEvery',
  on: 'optionsDate',
  start: 'optionsStart',
  end: 'optionsEnd',
};

/** What a file would call a title is a name here, and the field is in sight. */
function wordsFor(problem: Problem, field: string): string {
  if (problem.code === 'badTitle') return t('optionsBadTitle');
  if (problem.code === 'badWeeks') return t('optionsBadWeeks');
  return problemWords({ ...problem, field });
}

/** The fields of one window. Every valid change is saved; a problem is said where it is. */
export function Inspector(props: InspectorProps) {
  const { window, present, agreement, change } = props;
  const [today] = useState(() =>
    present.now.toZonedDateTimeISO(present.zone).toPlainDate().toString(),
  );
  const drafting = useDraft(window, today, (saved) => {
    void change((now) => withWindow(now, saved));
  });
  const { draft, problem, choose, type, flush } = drafting;
  const problemOf = (field: DraftField) =>
    problem && fieldOf(problem) === field
      ? { problem: wordsFor(problem, nameOf(problem, field)) }
      : {};
  /** Equal times are the window's fault, not one field's. */
  const nameOf = ({ code }: Problem, field: DraftField) =>
    code === 'sameTimes' ? draft.title : t(labels[field]);
  const made = windowOf(draft, window, today);
  return (
    <div class="inspector-fields" onFocusOut={flush}>
      <Field
        look="title"
        label={t('optionsName')}
        labelHidden
        firstFocus={props.isNew}
        value={draft.title}
        onInput={(title) => type({ title })}
        {...problemOf('title')}
      />
      <Repeats draft={draft} today={today} problemOf={problemOf} onChoose={choose} onType={type} />
      <Times
        draft={draft}
        problem={problemOf('start').problem ?? problemOf('end').problem}
        onType={type}
      />
      {made.ok && <p class="inspector-preview small t2 num">{previewWords(made.value)}</p>}
      {window.zone && <p class="small t2">{t('optionsZoneOf', window.zone)}</p>}
      <Covers
        covers={draft.covers}
        agreement={agreement}
        onChoose={(covers) => choose({ covers })}
      />
      <InspectorFoot {...props} />
    </div>
  );
}
