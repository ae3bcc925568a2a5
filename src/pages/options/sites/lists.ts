import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { t, tn } from '../../../platform/i18n.ts';
import type { SectionProps } from '../section.ts';
import { siteWords } from '../../../domain/sites/words.ts';

export type ListKey = 'sites' | 'keptOpen';

export interface ListProps extends Pick<SectionProps, 'agreement' | 'change' | 'tell'> {
  /** What the browser grants; undefined until it has answered. */
  readonly granted: readonly string[] | undefined;
}

export const withEntries =
  (key: ListKey, entries: readonly string[]) =>
  (agreement: Agreement): Agreement => ({
    ...agreement,
    [key]: [...new Set([...agreement[key], ...entries])],
  });

export const withoutEntries =
  (key: ListKey, entries: readonly string[]) =>
  (agreement: Agreement): Agreement => ({
    ...agreement,
    [key]: agreement[key].filter((entry) => !entries.includes(entry)),
  });

/** Takes entries off a list at once, and offers them back in the order they had. */
export function takeOff(
  { agreement, change, tell }: ListProps,
  key: ListKey,
  entries: readonly string[],
): void {
  const before = agreement[key];
  const putBack = () =>
    void change((now) => ({
      ...now,
      [key]: [...before, ...now[key].filter((entry) => !before.includes(entry))],
    }));
  void change(withoutEntries(key, entries));
  const [only = ''] = entries;
  const text =
    entries.length === 1
      ? t('optionsRemoved', siteWords(only))
      : tn('optionsRemovedSites', entries.length);
  tell({ text, action: t('optionsUndo'), onAction: putBack });
}
