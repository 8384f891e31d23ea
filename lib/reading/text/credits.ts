import type { Sentence } from './sentences';

/** Who wrote, edited or took a picture, in a sentence of its own: "(Reporting by Ana Ruiz in Oslo; editing by Paul Koch)". */
const CREDIT =
  /^[\s([*_-]*(?:(?:additional |with )?reporting (?:by|from)|(?:writing|written|edited|editing|compiled|translated|translation|photographs?|photos?) by|©|copyright (?:©|\(c\)|\d{4})|all rights reserved)\s?/i;
/** Returns whether a sentence only says who wrote a report, or who holds the rights to it. */
export function isCredit(text: string, { start, end }: Pick<Sentence, 'start' | 'end'>): boolean {
  return CREDIT.test(text.slice(start, end));
}
