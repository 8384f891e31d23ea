import { LIMITS } from '@/lib/network/limits';
import { TooLargeError } from '../create-table';
import { TextFault } from '../text-fault';
import { toWords } from '../text-words';

export const DL_FORMS = [
  ...['fullmatrix', 'lowerhalf', 'upperhalf'],
  ...['edgelist1', 'edgelist2', 'nodelist1', 'nodelist1b', 'nodelist2'],
] as const;

/** What stands before the data of a DL file. */
export type DlHead = {
  readonly form: string;
  readonly rows: number;
  readonly columns: number;
  readonly matrices: number;
  readonly isTwoMode: boolean;
  readonly hasDiagonal: boolean;
  readonly rowsEmbedded: boolean;
  readonly columnsEmbedded: boolean;
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  readonly matrixLabels: readonly string[];
  readonly title: string;
  /** Where the data begin. */
  readonly at: number;
  readonly line: number;
};

const DATA = /(?:^|[\s,])data\s*:/i;
/** On a line of its own: a label may have the word within it. */
const DATA_LINE = /^[ \t]*data[ \t]*:[ \t]*\r?$/im;
const LABELS = /(?:\b(row|column|col|matrix|level)\s+)?\blabels?(\s+embedded)?\s*:?/gi;

/** Returns what the head of a DL file says. Throws a TextFault where it says too little, a TooLargeError where it says too much. */
export function readDlHead(text: string): DlHead {
  const found = DATA_LINE.exec(text) ?? DATA.exec(text);
  if (!found) throw new TextFault(1, 'The file has no “data:”.', 'Export it from UCINET as DL.');
  const at = found.index + found[0].length;
  const head = text.slice(0, found.index).replace(/^\s*dl\b/i, '');
  const sections = splitLabels(head);
  const words = sections.statements;
  const read = (name: string) => new RegExp(`(?:^|[\\s,;])${name}\\s*=?\\s*(\\d+)`, 'i').exec(words)?.[1];
  const count = (name: string) => {
    const number = Number(read(name) ?? Number.NaN);
    if (number > LIMITS.actors) {
      const most = LIMITS.actors.toLocaleString('en');
      throw new TooLargeError(`The file says that it has more than ${most} actors.`);
    }
    return number;
  };
  const [n, nr, nc, nm] = ['n', 'nr', 'nc', 'nm'].map(count);
  const rows = nr || n || 0;
  const columns = nc || n || 0;
  const form = (/format\s*=?\s*([a-z]+\d?b?)/i.exec(words)?.[1] ?? 'fullmatrix').toLowerCase();
  const known = form === 'edgelist' ? 'edgelist1' : form === 'nodelist' ? 'nodelist1' : form;
  if (!DL_FORMS.some((each) => each === known)) {
    const forms = DL_FORMS.join(', ');
    throw new TextFault(1, `“${form}” is no form of DL that is read here.`, `Export it as one of ${forms}.`);
  }
  const isTwoMode = known.endsWith('2') || (nr !== nc && Number.isFinite(nr) && Number.isFinite(nc));
  return {
    ...{ form: known, rows, columns, matrices: Math.max(1, nm || 1), isTwoMode },
    hasDiagonal: !/diagonal\s*=?\s*absent/i.test(words),
    title: /title\s*=?\s*"([^"]*)"/i.exec(head)?.[1] ?? '',
    ...sections,
    at,
    line: text.slice(0, at).split('\n').length,
  };
}

type Sections = Pick<
  DlHead,
  'rowLabels' | 'columnLabels' | 'matrixLabels' | 'rowsEmbedded' | 'columnsEmbedded'
> & { readonly statements: string };

/** Parts the head at its labels, which may themselves be words of the head. */
function splitLabels(head: string): Sections {
  const marks = [...head.matchAll(LABELS)];
  const counts = [...head.matchAll(/(?:^|[\s,;])n[rc]?\s*=\s*(\d+)/gi)].map(([, count]) => Number(count));
  let statements = head.slice(0, marks[0]?.index ?? head.length);
  const labels = { row: [] as string[], column: [] as string[], matrix: [] as string[] };
  const embedded = { row: false, column: false };
  for (const [index, mark] of marks.entries()) {
    const rest = head.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? head.length);
    const of = (mark[1] ?? '').toLowerCase();
    if (mark[2] !== undefined) {
      if (!of.startsWith('col')) embedded.row = true;
      if (of !== 'row') embedded.column = true;
      statements += ` ${rest}`;
      continue;
    }
    // A statement may follow the labels.
    const end = /(?:^|\n)\s*(?:format|diagonal|title|n[rcm]?)\s*=/i.exec(rest)?.index ?? rest.length;
    statements += ` ${rest.slice(end)}`;
    const names = toLabels(rest.slice(0, end), counts);
    if (of === 'matrix' || of === 'level') labels.matrix = labels.matrix.concat(names);
    else {
      if (!of.startsWith('col')) labels.row = labels.row.concat(names);
      if (of !== 'row') labels.column = labels.column.concat(names);
    }
  }
  return {
    statements,
    ...{ rowLabels: labels.row, columnLabels: labels.column, matrixLabels: labels.matrix },
    ...{ rowsEmbedded: embedded.row, columnsEmbedded: embedded.column },
  };
}

/** Where commas part labels, those of two words have a space; so have those of which each has a line of its own. */
function toLabels(text: string, counts: readonly number[]): readonly string[] {
  const lines = text.split(/[\n\r]+/).flatMap((line) => line.trim() || []);
  if (counts.includes(lines.length) && lines.length > 1)
    return lines.map((line) => line.replace(/^"(.*)"$/, '$1').replace(/,$/, ''));
  const parts = text.split(/[,\n\r]+/).map((part) => part.trim());
  const isParted = text.includes(',') && !text.includes('"') && parts.some((part) => part.includes(' '));
  return isParted ? parts.filter((part) => part !== '') : toWords(text, true).map(({ text: word }) => word);
}
