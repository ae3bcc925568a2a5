import { inFigures, t } from '../../../platform/i18n.ts';

/** "3 KB", rounded up; nothing is 0 KB. */
export const sizeWords = (bytes: number): string =>
  t('optionsKb', inFigures(Math.ceil(bytes / 1024)));
