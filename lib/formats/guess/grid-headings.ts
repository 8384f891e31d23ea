/** What the columns of one question of a survey ask about, each by its column: “How often do you talk to … [Ann Lee]”. */
export type Grid = ReadonlyMap<number, string>;

/** A question, and behind it what it is asked about: in brackets, as Google Forms and LimeSurvey have it, or behind a dash, as Qualtrics has it. */
const ITEM = /^(.{8,400}?)\s*(?:\[([^[\]]{1,70})\]|\s[-–—:]\s([^[\]]{1,70}))$/su;
const MIN_ITEMS = 2;
/** “Person 1” is a place for a name, and nobody. */
const PLACE = /\d{1,2}$/;

/** Returns the question of a heading and what it is asked about; null for one that asks about nothing of its own. */
export function readItem(heading: string): { readonly question: string; readonly item: string } | null {
  const [, question = '', inBrackets, behindDash] = ITEM.exec(heading.trim()) ?? [];
  const item = (inBrackets ?? behindDash ?? '').trim();
  return item === '' || PLACE.test(item) ? null : { question: question.trim(), item };
}

/** Returns the columns of the question that has most of them, and what each is asked about; none where no question is asked about several things. */
export function findGrid(headings: readonly string[]): Grid {
  const grids = new Map<string, Map<number, string>>();
  for (const [column, heading] of headings.entries()) {
    const read = readItem(heading);
    if (!read) continue;
    const grid = grids.get(read.question) ?? new Map<number, string>();
    grids.set(read.question, grid.set(column, read.item));
  }
  const [largest] = [...grids.values()].sort((a, b) => b.size - a.size);
  return largest && largest.size >= MIN_ITEMS ? largest : new Map();
}
