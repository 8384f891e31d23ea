import createBidi from 'bidi-js';

/**
 * A PDF holds letters and their places, not sentences, so a reader has to find out how right-to-left text runs. Poppler, and others
 * that come from Xpdf, take the letters of a line from left to right, cut them into stretches that run one way, and turn those that
 * run to the left. What these functions answer is how such a reader reads, and how letters must stand to be read aright.
 */
export type MainDirection = 'ltr' | 'rtl';

const bidi = createBidi();
const RIGHT_TO_LEFT = new Set(['R', 'AL']);
/** Letters, digits, and what may stand in numbers: such a reader takes a hyphen between two Hebrew words for a number. */
const LEFT_TO_RIGHT = new Set(['L', 'EN', 'AN', 'ES', 'ET', 'CS']);

/** Returns which way such a reader takes a character to run; null for what goes with its neighbours. */
export function findDirection(character: string): MainDirection | null {
  // It knows nothing of characters that take two units.
  if (character.length > 1) return null;
  const type = bidi.getBidiCharTypeName(character);
  if (RIGHT_TO_LEFT.has(type)) return 'rtl';
  return LEFT_TO_RIGHT.has(type) ? 'ltr' : null;
}

/** Returns the main direction of a page with these texts: that of most of its letters. */
export function findMainDirection(texts: Iterable<string>): MainDirection {
  let balance = 0;
  for (const text of texts) {
    for (const character of text) {
      const type = bidi.getBidiCharTypeName(character);
      if (type === 'L') balance += 1;
      else if (RIGHT_TO_LEFT.has(type)) balance -= 1;
    }
  }
  return balance >= 0 ? 'ltr' : 'rtl';
}

/** Returns what such a reader makes of the characters of a line that stand in this order from left to right. */
export function readLine(visual: readonly string[], main: MainDirection): string {
  const inOrder = main === 'ltr' ? visual : [...visual].reverse();
  return cutStretches(inOrder, main)
    .flatMap(({ direction, characters }) => (direction === main ? characters : [...characters].reverse()))
    .join('');
}

/** The marks that make what has no direction go one way: U+200E and U+200F. */
export const DIRECTION_MARKS: Readonly<Record<MainDirection, string>> = { ltr: '\u200e', rtl: '\u200f' };

/**
 * Returns the order from left to right in which the characters of a text must stand for such a reader to read it, with the
 * marks of direction that this takes.
 */
export function arrangeLine(text: string, main: MainDirection): readonly string[] {
  const arranged = cutStretches([...text], main).flatMap(({ direction, characters }) => {
    if (direction === main) return characters;
    // What has no direction and comes last would be met first, and be read with the stretch before.
    const end = characters.findLastIndex((character) => findDirection(character) !== null) + 1;
    const loose = characters.slice(end);
    return [
      ...characters.slice(0, end).reverse(),
      ...(loose.length > 0 ? [DIRECTION_MARKS[main], ...loose] : []),
    ];
  });
  return main === 'ltr' ? arranged : arranged.reverse();
}

type Stretch = { readonly direction: MainDirection; readonly characters: readonly string[] };

/** Stretches of the two directions by turns, the main one first; what has no direction goes on with the stretch before it. */
function cutStretches(characters: readonly string[], main: MainDirection): readonly Stretch[] {
  const stretches: { direction: MainDirection; characters: string[] }[] = [
    { direction: main, characters: [] },
  ];
  for (const character of characters) {
    const direction = findDirection(character);
    const last = stretches.at(-1);
    if (last && (direction === null || direction === last.direction)) last.characters.push(character);
    else stretches.push({ direction: direction ?? main, characters: [character] });
  }
  return stretches;
}
