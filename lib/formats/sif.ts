import type { Format, FormatSource } from './format';
import { createSplit, readSif } from './sif/read-sif';

/** The lines by which the form is recognised. */
const MAX_LINES = 200;

/** SIF, the simple interaction format of Cytoscape. */
export const SIF: Format = {
  id: 'sif',
  label: 'SIF, lines of ties',
  extensions: ['sif'],
  mediaType: 'text/plain',
  recognise,
  read: readSif,
  write: null,
  keeps: null,
};

/**
 * A table without a header may look the same. What tells the form: every line has a word in the middle that stands again and again and is
 * no node, and nodes stand at both sides, or several in one line.
 */
function recognise(source: FormatSource): number {
  const head = source.head();
  if (/^\s*[<{[#*@"]/.test(head) || /[;,|]/.test(head.slice(0, 500))) return 0;
  const split = createSplit(head);
  const lines = head
    .split(/[\r\n]+/)
    .slice(0, -1)
    .slice(0, MAX_LINES);
  const rows = (lines.length > 0 ? lines : [head]).map(split).filter((words) => words.length > 0);
  const ties = rows.filter((words) => words.length > 2);
  if (ties.length === 0 || rows.some((words) => words.length === 2)) return 0;
  const types = new Set(ties.map((words) => words[1] ?? ''));
  const sources = new Set(ties.map(([from = '']) => from));
  const targets = new Set(ties.flatMap((words) => words.slice(2)));
  if ([...types].some((type) => sources.has(type) || targets.has(type) || /^[\d.+-]+$/.test(type))) return 0;
  const isNamed = /\.sif$/i.test(source.name);
  const lengths = new Set(rows.map(({ length }) => length));
  const isRagged = lengths.size > 1 && (rows.length > ties.length || head.includes('\t'));
  const hasOverlap = [...targets].some((target) => sources.has(target));
  const isFew = types.size <= Math.max(2, ties.length / 3);
  if (isNamed) return 0.9;
  if (lengths.size === 1 && !lengths.has(3)) return 0;
  return isFew && hasOverlap && (head.includes('\t') || isRagged || types.size < 4) && hasNoHeader(rows)
    ? 0.7
    : 0;
}

/** The words of a header do not stand again below it. */
function hasNoHeader([first = [], ...others]: readonly (readonly string[])[]): boolean {
  const rest = new Set(others.flat());
  return first.some((word) => rest.has(word));
}
