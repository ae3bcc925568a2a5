import { useEffect, useRef } from 'preact/hooks';
import type { DatePlan } from '../../../domain/together/date-plan.ts';
import { send } from '../../../messaging/send.ts';
import { t } from '../../../platform/i18n.ts';
import { problemWords } from '../../wiring/problems.ts';
import type { SectionProps } from '../section.ts';
import { dateTimeWords } from './date-words.ts';

/** What can be done with the dates ahead: each at once, and each can be taken back. */
export function useDateChanges(ahead: readonly DatePlan[], tell: SectionProps['tell']) {
  const section = useRef<HTMLElement>(null);
  /** Whose row has the focus when it is there: a row that goes, or comes back, takes it along. */
  const wanted = useRef<string>(undefined);
  const rows = ahead.map(({ id, on, at }) => `${id} ${on} ${at}`).join();
  useEffect(() => {
    if (wanted.current === undefined) return;
    const isThere = ahead.some(({ id }) => id === wanted.current);
    const row = isThere ? `[data-date="${CSS.escape(wanted.current)}"] button` : '.plan-another';
    section.current?.querySelector<HTMLElement>(row)?.focus();
    wanted.current = undefined;
  }, [rows]);

  async function attempt(doing: Promise<unknown>, done?: () => void): Promise<void> {
    try {
      await doing;
      done?.();
    } catch {
      tell({ text: problemWords({ code: 'workerFailed' }) });
    }
  }

  const drop = (date: DatePlan, title: string) => {
    const at = ahead.findIndex(({ id }) => id === date.id);
    wanted.current = (ahead[at + 1] ?? ahead[at - 1])?.id ?? '';
    const bringBack = () => {
      wanted.current = date.id;
      void attempt(send('keepDate', date));
    };
    void attempt(send('dropDate', { id: date.id }), () =>
      tell({ text: t('dateDropped', title), action: t('optionsUndo'), onAction: bringBack }),
    );
  };

  const move = (date: DatePlan, to: Pick<DatePlan, 'on' | 'at'>) => {
    const moveBack = () => {
      wanted.current = date.id;
      void attempt(send('moveDate', date));
    };
    wanted.current = date.id;
    void attempt(send('moveDate', { id: date.id, ...to }), () =>
      tell({
        text: t('dateMoved', dateTimeWords(to)),
        action: t('optionsUndo'),
        onAction: moveBack,
      }),
    );
  };
  return { section, drop, move };
}
