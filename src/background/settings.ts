import { NOTICING_LENGTH } from '../domain/together/note.ts';
import type { Commands } from '../messaging/commands.ts';
import { coupleItem, settingsItem } from '../storage/items.ts';
import type { Settings } from '../storage/values.ts';
import { written } from './deciding.ts';

type Choosing = Pick<
  Commands,
  'keepAddressesOut' | 'oneSmallThing' | 'tellBefore' | 'askPulse' | 'keepNoticing'
>;

/** What the couple chooses for this browser alone. */
export const settingsCommands: {
  readonly [K in keyof Choosing]: (choice: Parameters<Choosing[K]>[0]) => Promise<void>;
} = {
  keepAddressesOut: async ({ on }) => {
    if (typeof on !== 'boolean') throw new TypeError('on');
    await keep((settings) => ({ ...settings, keepAddressesOut: on }));
  },
  tellBefore: async ({ on }) => {
    if (typeof on !== 'boolean') throw new TypeError('on');
    await keep((settings) => ({ ...settings, tellsBefore: on }));
  },
  askPulse: async ({ on }) => {
    if (typeof on !== 'boolean') throw new TypeError('on');
    await keep((settings) => ({ ...settings, asksPulse: on }));
  },
  oneSmallThing: async ({ windowId, on }) => {
    if (typeof windowId !== 'string') throw new TypeError('windowId');
    if (typeof on !== 'boolean') throw new TypeError('on');
    await keep((settings) => {
      const others = settings.withoutMiddle.filter((id) => id !== windowId);
      return { ...settings, withoutMiddle: on ? others : [...others, windowId] };
    });
  },
  keepNoticing: async ({ text }) => {
    const noticing = text.trim();
    if (noticing.length > NOTICING_LENGTH) throw new RangeError('text');
    await written(
      coupleItem.update((couple) => {
        const { noticing: _, ...others } = couple;
        return noticing === '' ? others : { ...others, noticing };
      }),
    );
  },
};

const keep = (revise: (settings: Settings) => Settings) => written(settingsItem.update(revise));
