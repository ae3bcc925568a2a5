import { useState } from 'preact/hooks';
import type { Problem } from '../../../../domain/problem.ts';
import type { ScreenFreeWindow } from '../../../../domain/schedule/window.ts';
import { t, type MessageKey } from '../../../../platform/i18n.ts';
import { Field } from '../../../../ui/Field.tsx';
import { problemWords } from '../../../wiring/problems.ts';
import type { SectionProps } from '../../section.ts';
import type { Edits } from '../useEdits.ts';
import { Clashes } from './Clashes.tsx';
import { Clock } from './Clock.tsx';
import { Covers } from './Covers.tsx';
import { Days } from './Days.tsx';
import { fieldOf, windowOf, type DraftField } from './draft.ts';
import { During } from './During.tsx';
import './inspector.css';
import { InspectorFoot } from './InspectorFoot.tsx';
import { Presets } from './Presets.tsx';
import { Repeats } from './Repeats.tsx';
import { RunsNow } from './RunsNow.tsx';
import { Times } from './Times.tsx';
import { useDraft } from './useDraft.ts';
import { When } from './When.tsx';

export interface InspectorProps extends SectionProps {
  readonly window: ScreenFreeWindow;
  /** Its fields were asked for: the name takes the focus. */
  readonly isOpened: boolean;
  /** Just added: there are some to begin with. */
  readonly isNew: boolean;
  /** Something was done here that `back` undoes. */
  readonly onDid: Edits['did'];
  /** The first day of the week in sight, in which clashes are looked for. */
  readonly first: Temporal.PlainDate;
  readonly onSave: (window: ScreenFreeWindow) => void;
  readonly onCopy: (onDays?: readonly number[]) => void;
  readonly onRemove: () => void;
}

const labels: Record<DraftField, MessageKey> = {
  title: 'optionsName',
  days: 'optionsDays',
  everyWeeks: 'optionsEvery',
  on: 'optionsDate',
  start: 'optionsStart',
  end: 'optionsEnd',
  zone: 'optionsClock',
  when: 'optionsAnchor',
};

/** What a file would call a title is a name here, and the field is in sight. */
function wordsFor(problem: Problem, field: string): string {
  if (problem.code === 'badTitle') return t('optionsBadTitle');
  if (problem.code === 'badWeeks') return t('optionsBadWeeks');
  return problemWords({ ...problem, field });
}

/** The fields of one window. Every valid change is saved; a problem is said where it is. */
export function Inspector(props: InspectorProps) {
  const { window, present, agreement, isNew, first, onSave } = props;
  const [today] = useState(() =>
    present.now.toZonedDateTimeISO(present.zone).toPlainDate().toString(),
  );
  const { draft, problem, choose, type, flush } = useDraft(window, today, onSave);
  const problemOf = (field: DraftField) =>
    problem && fieldOf(problem) === field
      ? { problem: wordsFor(problem, nameOf(problem, field)) }
      : {};
  /** Equal times are the window's fault, not one field's. */
  const nameOf = ({ code }: Problem, field: DraftField) =>
    code === 'sameTimes' ? draft.title : t(labels[field]);
  const made = windowOf(draft, window, today);
  const drafting = { draft, today, problemOf, onChoose: choose, onType: type };
  return (
    <div class="inspector-fields" onFocusOut={flush}>
      <Field
        look="title"
        label={t('optionsName')}
        labelHidden
        firstFocus={props.isOpened}
        value={draft.title}
        onInput={(title) => type({ title })}
        {...problemOf('title')}
      />
      {isNew && <Presets onChoose={choose} />}
      <Days {...drafting} />
      <Times {...drafting} {...(made.ok ? { made: made.value } : {})} />
      <RunsNow window={window} present={present} />
      {made.ok && (
        <Clashes window={made.value} agreement={agreement} first={first} zone={present.zone} />
      )}
      <Covers
        covers={draft.covers}
        agreement={agreement}
        onChoose={(covers) => choose({ covers })}
      />
      <During {...drafting} window={window} tell={props.tell} onDid={props.onDid} />
      <When {...drafting} />
      <Repeats {...drafting} />
      <Clock {...drafting} />
      <InspectorFoot {...props} />
    </div>
  );
}
