import { LIMITS } from '@/lib/network/limits';

/** How long a text may be that is read, in UTF-16 units. */
export const MAX_TEXT_LENGTH = LIMITS.documentText;

/** A text is longer than is read at once. */
export class TextTooLongError extends Error {
  override readonly name = 'TextTooLongError';
  readonly fix = 'Read it in parts.';

  constructor(length: number) {
    const most = MAX_TEXT_LENGTH.toLocaleString('en');
    super(`The text has ${length.toLocaleString('en')} characters; at most ${most} are read at once.`);
  }
}
