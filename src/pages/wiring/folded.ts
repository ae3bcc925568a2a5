/** A line of a calendar file holds at most this many bytes. */
const MOST = 75;

/** A line broken as calendar files want it; no letter is cut in two, whatever its script. */
export function folded(line: string): string {
  let text = '';
  let room = MOST;
  for (const letter of line) {
    const bytes = bytesOf(letter.codePointAt(0) ?? 0);
    if (bytes > room) {
      text += '\r\n ';
      room = MOST - 1;
    }
    text += letter;
    room -= bytes;
  }
  return text;
}

const bytesOf = (point: number) =>
  point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
