import type { Block } from '../../../../domain/schedule/blocks.ts';
import { t } from '../../../../platform/i18n.ts';
import { Carried } from './Carried.tsx';
import { madeBy } from './grip.ts';
import { useHand, type Held } from './useHand.ts';
import type { WeekGridProps } from './WeekGrid.tsx';

export interface HandProps extends Pick<WeekGridProps, 'windows' | 'week' | 'present' | 'onMake'> {
  readonly field: { readonly current: HTMLElement | null };
  readonly blocks: readonly Block[];
}

/** Takes hold of blocks and of empty places. What it carries is drawn alone: the week lies still. */
export function Hand({ field, blocks, windows, week: { first }, present, onMake }: HandProps) {
  const madeOf = ({ grip, to }: Held) => madeBy(grip, to, first, windows, t('optionsNewWindow'));
  const held = useHand(field, blocks, (last) => {
    const made = madeOf(last);
    if (made) onMake(made);
  });
  const made = held && madeOf(held);
  return made ? <Carried made={made} first={first} zone={present.zone} /> : null;
}
