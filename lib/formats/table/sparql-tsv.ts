const HEAD = /^\?\w{1,100}(\t\?\w{1,100})*\r?\n/;
const TEXT = /^"((?:[^"\\]|\\.)*)"(?:@[\w-]{1,40}|\^\^\S{1,400})?$/;
const ESCAPES: Readonly<Record<string, string>> = { t: ' ', n: ' ', r: ' ' };

/** Returns whether a table with tabs is the answer to a query in SPARQL, whose cells are written as in Turtle. */
export function isSparqlTable(head: string): boolean {
  return HEAD.test(head);
}

/** Returns the beginning of a table, of an answer to a query as plain cells. */
export function toPlainHead(head: string): string {
  return isSparqlTable(head) ? head.split('\n').map(toPlainLine).join('\n') : head;
}

/** Returns the same table with plain cells, piece by piece. */
export function* toPlainPieces(pieces: Iterable<string>): Generator<string> {
  let rest = '';
  for (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    if (lines.length > 0) yield `${lines.map(toPlainLine).join('\n')}\n`;
  }
  if (rest !== '') yield toPlainLine(rest);
}

function toPlainLine(line: string): string {
  return line.replace(/\r$/, '').split('\t').map(toPlainCell).join('\t');
}

/** Addresses stand in <>, texts in quotation marks with a language or a type behind them, and variables behind a question mark. */
function toPlainCell(cell: string): string {
  if (/^\?\w+$/.test(cell)) return cell.slice(1);
  const address = /^<([^<>"]*)>$/.exec(cell)?.[1];
  if (address !== undefined) return address;
  const text = TEXT.exec(cell)?.[1];
  if (text === undefined) return cell;
  const plain = text.replace(/\\(.)/g, (_, letter: string) => ESCAPES[letter] ?? letter);
  return plain.includes('"') ? `"${plain.replaceAll('"', '""')}"` : plain;
}
