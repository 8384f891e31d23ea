/** Returns words as a sentence: with a full stop, unless they end in one already, also within quotation marks. */
export function endSentence(words: string): string {
  return /[.!?…]["'”’»)]*$/u.test(words) ? words : `${words}.`;
}
