import type { Format, FormatSource } from './format';
import { EDGE_DATA } from './ncol/edge-data';
import { findPlainNeighbours } from './ncol/plain-neighbours';
import { readNcol } from './ncol/read-ncol';
import { NEIGHBOURS_HEAD } from './ncol/read-neighbours';

/** The lines by which the form is recognised. */
const MAX_LINES = 200;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** NCOL, the plain list of edges of igraph. */
export const NCOL: Format = {
  id: 'ncol',
  label: 'NCOL, list of edges',
  extensions: ['ncol', 'edgelist', 'edges'],
  mediaType: 'text/plain',
  recognise,
  read: readNcol,
  write: null,
  keeps: null,
};

/** Prose and lists of names may have two words a line as well: some must stand at both sides. */
function recognise(source: FormatSource): number {
  const head = source.head();
  if (NEIGHBOURS_HEAD.test(head)) return 0.7;
  if (!/^\s*[{[]/.test(head) && hasEdgeData(head)) return 0.7;
  if (!/^\s*[<{[*@"%]/.test(head) && findPlainNeighbours(head)) return 0.55;
  if (/^\s*[<{[*@"%]/.test(head) || /[;,|\t]/.test(head)) return 0;
  const lines = head.split(/[\r\n]+/);
  const whole = head.length > 8_000 ? lines.slice(0, -1) : lines;
  const rows = whole
    .slice(0, MAX_LINES)
    .map((line) => line.split(/\s+/).filter((word) => word !== ''))
    .filter(([first]) => first !== undefined && !first.startsWith('#'));
  const [first] = rows;
  if (!first || rows.length < 2) return 0;
  const isEven = rows.every(({ length }) => length === first.length);
  if (!isEven || first.length < 2 || first.length > 3) return 0;
  if (first.length === 3 && !rows.every(([, , weight = '']) => NUMBER.test(weight))) return 0;
  const areNumbers = rows.every(([a = '', b = '']) => NUMBER.test(a) && NUMBER.test(b));
  if (areNumbers && first.length === 3) return 0;
  const sources = new Set(rows.map(([end]) => end));
  const isAgain = rows.some(([, end]) => sources.has(end));
  const isNamed = /\.(ncol|edgelist|edges)$/i.test(source.name);
  if (isNamed) return 0.9;
  return isAgain ? 0.6 : 0;
}

/** Each line has two names and the attributes of networkx behind them. */
function hasEdgeData(head: string): boolean {
  const lines = head.slice(0, 4_000).split(/\r?\n/).slice(0, MAX_LINES);
  const whole = (lines.length > 1 ? lines.slice(0, -1) : lines).filter(
    (line) => line.trim() !== '' && !line.startsWith('#'),
  );
  return whole.length > 0 && whole.every((line) => EDGE_DATA.test(line));
}
