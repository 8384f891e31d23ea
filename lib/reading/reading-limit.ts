/** How long a text may be that is read, in UTF-16 units. */
export const MAX_TEXT_LENGTH = 1_000_000;

/** A text is longer than is read at once. */
export class TextTooLongError extends Error {
  override readonly name = 'TextTooLongError';

  constructor(length: number) {
    super(
      `The text has ${length.toLocaleString('en')} characters; at most ${MAX_TEXT_LENGTH.toLocaleString('en')} are read at once. Read it in parts.`,
    );
  }
}
