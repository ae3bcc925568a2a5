import { fakeEvent } from './fake-event.ts';

interface Shown {
  readonly title: string;
  readonly message: string;
}

/** `notifications`: what stands on the screen, by name. */
export function fakeNotifications() {
  const standing = new Map<string, Shown>();
  const onClicked = fakeEvent<[string]>();
  return {
    api: {
      create: async (name: string, words: Shown) => {
        standing.set(name, words);
        return name;
      },
      clear: async (name: string) => standing.delete(name),
    },
    onClicked,
    standing,
    /** The words on the screen now. */
    says: () => [...standing.values()].map(({ message }) => message),
    click(name = [...standing.keys()][0] ?? '') {
      onClicked.emit(name);
    },
  };
}
