/** How many letters may differ for one word to be taken for another, by the length of the word. */
function countAllowed(length: number): number {
  if (length < 3) return 0;
  if (length < 5) return 1;
  return length < 8 ? 2 : 3;
}

/** What is left to spend on looking for near words, so that a file with a million errors is not slow as well. */
export type Effort = { comparisons: number };

/** Returns enough effort for the suggestions of one file: some hundred thousand comparisons of short words. */
export function createEffort(): Effort {
  return { comparisons: 300_000 };
}

/**
 * Returns the known word that was most likely meant, or null. Case, spaces, accents and underscores count as nothing:
 * "Nabih Berri" finds `nabih-berri`.
 */
export function findNearest(word: string, known: Iterable<string>, effort: Effort): string | null {
  if (word.length > 100) return null;
  const wanted = toSlug(word);
  if (wanted === '') return null;
  let nearest: string | null = null;
  let least = countAllowed(wanted.length) + 1;
  for (const candidate of known) {
    if (effort.comparisons <= 0) return nearest;
    effort.comparisons -= 1;
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    const distance = countEdits(wanted, toSlug(candidate), least);
    if (distance >= least) continue;
    nearest = candidate;
    least = distance;
    if (distance === 0) return nearest;
  }
  return nearest;
}

/** Returns words as an id: small letters and digits, with hyphens between. Empty when no letter of ASCII is in it. */
export function toSlug(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Returns Levenshtein’s distance (1966) with neighbours swapped counted as one edit; `limit` when it is that or more. */
export function countEdits(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let edits = Math.min(
        (previous[column] ?? limit) + 1,
        (current[column - 1] ?? limit) + 1,
        (previous[column - 1] ?? limit) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        edits = Math.min(edits, (before[column - 2] ?? limit) + 1);
      }
      current.push(edits);
      smallest = Math.min(smallest, edits);
    }
    if (smallest >= limit) return limit;
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? limit;
}
