import type { Problem } from '../../domain/problem.ts';
import { t } from '../../platform/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { problemWords } from '../wiring/problems.ts';
import { leaveTo } from './Popup.tsx';

/** Something stored cannot be read: said plainly, with the way to put it right. */
export function Unreadable({ problem }: { readonly problem: Problem }) {
  return (
    <main class="quiet-state">
      <h1>{t('unreadableHeading')}</h1>
      <p class="small t2" role="alert">
        {problemWords(problem)}
      </p>
      <Button onPress={() => void leaveTo('data')}>{t('openData')}</Button>
    </main>
  );
}
