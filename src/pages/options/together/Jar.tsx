import { isSealed } from '../../../domain/together/note.ts';
import { t } from '../../../platform/i18n.ts';
import { notesView } from '../../../storage/views.ts';
import { Button } from '../../../ui/Button.tsx';
import { useJournal } from '../../wiring/useJournal.ts';
import type { SectionProps } from '../section.ts';
import { EmptyJar } from './EmptyJar.tsx';
import { JarNote } from './JarNote.tsx';
import { openCheckIn } from './open-check-in.ts';

/** Every note that may be read, the newest first; before them those that are still sealed. */
export function Jar({ present, tell }: Pick<SectionProps, 'present' | 'tell'>) {
  const notes = useJournal(notesView).toReversed();
  const sealed = notes.filter((note) => isSealed(note, present.now));
  const read = notes.filter((note) => !isSealed(note, present.now));
  return (
    <section aria-labelledby="jar">
      <h2 id="jar">{t('optionsJar')}</h2>
      {notes.length === 0 && <EmptyJar />}
      <ul class="jar ruled">
        {[...sealed, ...read].map((note) => (
          <JarNote key={note.id} note={note} present={present} />
        ))}
      </ul>
      <Button compact onPress={() => void openCheckIn('appreciate', tell)}>
        {t('optionsWriteOne')}
      </Button>
    </section>
  );
}
