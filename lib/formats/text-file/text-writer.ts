/** A text is longer than is read. Its message is for people. */
export class LongTextError extends Error {
  override readonly name = 'LongTextError';
}

/** Characters of a text that is read, in UTF-16 units. */
export const MAX_TEXT = 1_000_000;

/** Returns the error for a text that is longer than is read. */
export function createLongTextError(): LongTextError {
  return new LongTextError(
    `The text has more than ${MAX_TEXT.toLocaleString('en')} characters, which is the most that is read at once.`,
  );
}

/** Puts a text together from pieces: runs of white space become one space, and paragraphs are parted by a blank line. */
export class TextWriter {
  readonly #paragraphs: string[] = [];
  #pieces: string[] = [];
  #length = 0;
  #endsWithSpace = true;

  /** Adds running text. Throws a LongTextError once there is more than is read. */
  add(text: string): void {
    if (text === '') return;
    const flat = text.replace(/[\s\u00a0]+/gu, ' ');
    const piece = this.#endsWithSpace && flat.startsWith(' ') ? flat.slice(1) : flat;
    if (piece === '') return;
    this.#pieces.push(piece);
    this.#endsWithSpace = piece.endsWith(' ');
    this.#count(piece.length);
  }

  /** Begins a new line within the paragraph. */
  breakLine(): void {
    if (this.#pieces.length === 0) return;
    this.#pieces.push('\n');
    this.#endsWithSpace = true;
  }

  /** Ends the paragraph. */
  breakParagraph(): void {
    const paragraph = this.#pieces.join('').replaceAll(' \n', '\n').trim();
    this.#pieces = [];
    this.#endsWithSpace = true;
    if (paragraph !== '') this.#paragraphs.push(paragraph);
    this.#count(2);
  }

  finish(): string {
    this.breakParagraph();
    return this.#paragraphs.join('\n\n');
  }

  #count(length: number): void {
    this.#length += length;
    if (this.#length > 2 * MAX_TEXT) throw createLongTextError();
  }
}
