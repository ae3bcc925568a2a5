import { packed, unpacked } from '../packed.ts';
import { accepted, refused, type Result } from '../problem.ts';
import { having, isMisfit, object, string } from '../shape.ts';
import { problemOfNote, type Note } from './note.ts';

/** A note on its way from one browser to another: the writer by name, since numbers may differ there. */
export interface NoteToBring {
  /** Empty when no name was agreed. */
  readonly from: string;
  readonly text: string;
  /** ISO date. */
  readonly writtenOn: string;
}

const PREFIX = 'undividednote1.';
/** A note of nothing but characters that JSON writes out, and room for its name and date. */
const MOST_BYTES = 16 * 1024;
const MOST_LETTERS = 32 * 1024;
const NAME_LENGTH = 24;

/** A note as one line that can be handed over: JSON, `deflate-raw`, base64url. */
export const noteCode = ({ from, text, writtenOn }: NoteToBring): Promise<string> =>
  packed(PREFIX, JSON.stringify({ from, text, writtenOn }));

/** Reads a code back. Whatever is pasted, it is read or refused, and never unpacks far. */
export async function parseNoteCode(pasted: string): Promise<Result<NoteToBring>> {
  const code = pasted.slice(0, MOST_LETTERS * 2).replace(/\s+/g, '');
  if (!code.startsWith(PREFIX)) return refused(foreignTo(code));
  if (code.length > MOST_LETTERS) return refused('noteCodeLarge');
  const read = await unpacked(PREFIX, code, MOST_BYTES);
  if (read === 'damaged') return refused('noteCodeDamaged');
  return read === 'tooLarge' ? refused('noteCodeLarge') : parsed(read.text);
}

function foreignTo(code: string) {
  if (/^undividednote\d+\./.test(code)) return 'noteCodeNewer';
  return code.startsWith('undivided1.') ? 'noteCodeAgreement' : 'noteCodeForeign';
}

const wire = object({
  from: having(string(), [(name) => name.length <= NAME_LENGTH, 'wrongType']),
  text: string(),
  writtenOn: having(string(), [isDate, 'wrongType']),
});

function parsed(json: string): Result<NoteToBring> {
  try {
    const note = wire(JSON.parse(json));
    const problem = problemOfNote(note.text);
    if (problem) return refused(problem === 'empty' ? 'noteCodeDamaged' : 'noteCodeLarge');
    return accepted({ ...note, from: note.from.trim(), text: note.text.trim() });
  } catch (error) {
    if (isMisfit(error) || error instanceof SyntaxError) return refused('noteCodeDamaged');
    throw error;
  }
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  try {
    return Boolean(Temporal.PlainDate.from(text));
  } catch {
    return false;
  }
}

/** Whose words they are here, by the names that are agreed; nobody knows when the name is neither or both. */
export function writerOf(from: string, names: readonly string[]): Note['from'] | undefined {
  const same = names.map((name) => name.trim().toLowerCase() === from.trim().toLowerCase());
  if (from.trim() === '' || same[0] === same[1]) return undefined;
  return same[0] ? 0 : 1;
}
