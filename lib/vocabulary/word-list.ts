/** Returns the words of a list that is written as text, with commas between: a list of hundreds stays readable. */
export function list(words: string): readonly string[] {
  return words.split(',').map((word) => word.trim());
}
