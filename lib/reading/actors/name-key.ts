/** Returns the words of a name without initials in the middle: "Amos J. Hochstein" is Amos Hochstein. */
export function toNameKey(words: readonly string[]): string {
  const plain = words.filter((word, place) => place === 0 || !/^\p{L}\.$/u.test(word)).join(' ');
  return `name ${plain}`;
}

/** Returns the words of a name in small letters. */
export function toWords(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[\s,;.]+/)
    .filter((word: string): boolean => word !== '');
}
