import { t } from '../../platform/i18n.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { nameOf } from '../wiring/voice.ts';

interface FromToProps {
  readonly names: readonly string[];
  readonly from: 0 | 1;
  readonly onSwap: () => void;
}

/** Who writes, and to whom. */
export function FromTo({ names, from, onSwap }: FromToProps) {
  const to = from === 0 ? 1 : 0;
  const [writer, reader] = [nameOf(names, from), nameOf(names, to)];
  return (
    <div class="from-to row">
      <span class={from === 0 ? 'ember' : 'dusk'} dir="auto">
        {writer}
      </span>
      <IconButton icon="arrow" label={t('swapWriters', reader, writer)} onPress={onSwap} />
      <span class={to === 0 ? 'ember' : 'dusk'} dir="auto">
        {reader}
      </span>
    </div>
  );
}
