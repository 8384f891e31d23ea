/** The lines by which the form is recognised, and the fewest that tell it. */
const MAX_LINES = 200;
const MIN_LINES = 3;
/** The share of those who follow on a line that must have a line of their own. */
const MIN_OWN = 0.5;
/** What stands in sentences, tables and code. */
const OTHER = /[;,|"'(){}[\]<>=?!]|[.:](\s|$)/;
const NUMBER = /^\d+$/;

/** What a list of neighbours without a head says: whose neighbours stand on its lines, or who is in which group. */
export type PlainNeighbours = 'neighbours' | 'groups';

/**
 * Returns whether a text is a list of neighbours, each line a name and those who are tied to it, parted by spaces or by tabs; or of groups, each line a name and the numbers of
 * those who are in it. Lines are not equally long, each begins with another name, and of neighbours most have a line of their own. Null for all others.
 */
export function findPlainNeighbours(head: string): PlainNeighbours | null {
  const lines = head.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const whole = (head.length > 8_000 ? lines.slice(0, -1) : lines).slice(0, MAX_LINES);
  if (whole.length < MIN_LINES || whole.some((line) => OTHER.test(line))) return null;
  const isTabbed = whole.some((line) => line.includes('\t'));
  const rows = whole.map((line) =>
    line
      .trim()
      .split(isTabbed ? /\t+/ : /\s+/)
      .map((word) => word.trim()),
  );
  const names = new Set(rows.map(([first = '']) => first));
  const isEven = rows.every(({ length }) => length === rows[0]?.length);
  if (names.size < rows.length || isEven || rows.every(({ length }) => length < 3)) return null;
  const others = new Set(rows.flatMap(([, ...rest]) => rest));
  const own = [...others].filter((other) => names.has(other)).length;
  if (own >= MIN_OWN * others.size) return 'neighbours';
  const areGroups = own === 0 && [...names].every((name) => /\p{L}/u.test(name));
  return areGroups && [...others].every((other) => NUMBER.test(other)) ? 'groups' : null;
}
