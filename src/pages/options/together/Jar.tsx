import { useRef, useState } from 'preact/hooks';
import { jarAt } from '../../../domain/together/jar.ts';
import { unreadAt } from '../../../domain/together/note.ts';
import { t, tn } from '../../../platform/i18n.ts';
import { isPrivatePage } from '../../../platform/private.ts';
import { notesView } from '../../../storage/views.ts';
import { Button } from '../../../ui/Button.tsx';
import { MOST_DISCS } from '../../../ui/figure/jar.ts';
import { JarFigure } from '../../../ui/figure/JarFigure.tsx';
import { Link } from '../../../ui/Link.tsx';
import { listWords } from '../../wiring/words.ts';
import type { SectionProps } from '../section.ts';
import { BringNote } from './BringNote.tsx';
import { EmptyJar } from './EmptyJar.tsx';
import './jar.css';
import { JarLines } from './JarLines.tsx';
import { Noticing } from './Noticing.tsx';
import { NoteList } from './NoteList.tsx';
import { openCheckIn } from './open-check-in.ts';
import { UnreadLine } from './UnreadLine.tsx';
import { useYear } from './weeks/useYear.ts';

/** With so many, older ones change nothing that is drawn. */
const ENOUGH = 2 * MOST_DISCS;

/** What you told each other: the jar, its newest words, and every note behind a link. */
export function Jar({ present, tell }: Pick<SectionProps, 'present' | 'tell'>) {
  const today = present.now.toZonedDateTimeISO(present.zone).toPlainDate();
  const { read, readAll } = useYear(notesView, today, ENOUGH);
  const [isListed, setIsListed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  if (!read) return <section aria-labelledby="jar" />;
  const { entries: notes, problem, isWhole } = read;
  const { open, closed } = jarAt(notes, present.now);
  const list = () => {
    readAll();
    setIsListed(!isListed);
  };
  const canRead = open.length > 0 || unreadAt(closed, present.now) !== undefined;
  const mayWrite = !isPrivatePage();
  return (
    <section aria-labelledby="jar" class="jar">
      <h2 id="jar" ref={heading} tabIndex={-1}>
        {t('optionsJar')}
      </h2>
      <UnreadLine problem={problem} />
      {notes.length === 0 ? (
        !problem && <EmptyJar />
      ) : (
        <>
          <div class="jar-figure">
            <JarFigure
              writers={open.map(({ from }) => from)}
              closed={closed.length}
              label={t(
                isWhole ? 'jarHolds' : 'jarHoldsMore',
                holdsWords(open.length, closed.length),
              )}
            />
          </div>
          <JarLines open={open} closed={closed} present={present} />
        </>
      )}
      {mayWrite && (
        <div class="jar-acts">
          {canRead && (
            <Button compact onPress={() => void openCheckIn('note', tell)}>
              {t('jarReadOne')}
            </Button>
          )}
          <Button compact onPress={() => void openCheckIn('appreciate', tell)}>
            {t('optionsWriteOne')}
          </Button>
        </div>
      )}
      <div class="jar-links">
        {notes.length > 0 && (
          <Link onPress={list}>
            {isListed
              ? t('jarShowFewer')
              : isWhole
                ? tn('jarShowAll', notes.length)
                : t('jarShowEvery')}
          </Link>
        )}
        {mayWrite && (
          <BringNote present={present} tell={tell} onBrought={() => heading.current?.focus()} />
        )}
      </div>
      {isListed && isWhole && notes.length > 0 && (
        <NoteList
          open={open}
          closed={closed}
          present={present}
          mayWrite={mayWrite}
          tell={tell}
          onEmpty={() => heading.current?.focus()}
        />
      )}
      <Noticing mayWrite={mayWrite} />
    </section>
  );
}

/** "20 notes and 1 sealed note" */
function holdsWords(open: number, closed: number): string {
  const parts = [
    ...(open > 0 ? [tn('jarNotes', open)] : []),
    ...(closed > 0 ? [tn('jarSealedCount', closed)] : []),
  ];
  return listWords(parts);
}
