import type { Block } from '../../../../domain/schedule/blocks.ts';
import { t } from '../../../../platform/i18n.ts';
import { Carried } from './Carried.tsx';
import { madeBy } from './grip.ts';
import { pieceOf } from './places.ts';
import { useHand, type Held } from './useHand.ts';
import type { WeekGridProps } from './WeekGrid.tsx';

export interface HandProps extends Pick<WeekGridProps, 'windows' | 'week' | 'present' | 'onMake'> {
  readonly field: { readonly current: HTMLElement | null };
  readonly blocks: readonly Block[];
}

/** Takes hold of blocks and of empty places. What it carries is drawn alone: the week lies still. */
export function Hand({ field, blocks, windows, week: { first }, present, onMake }: HandProps) {
  const madeOf = ({ grip, to }: Held) => madeBy(grip, to, first, windows, t('optionsNewWindow'));
  const onTap = (key: string) => pieceOf(field.current, key)?.click();
  const onPut = (last: Held) => {
    const made = madeOf(last);
    if (made) onMake(made);
  };
  const held = useHand(field, blocks, { onPut, onTap });
  const made = held && madeOf(held);
  return typeof made === 'object' ? (
    <Carried made={made} first={first} zone={present.zone} />
  ) : null;
}
