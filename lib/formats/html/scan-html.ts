/** A mark of HTML, or the text between two. */
export type HtmlPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mark'; readonly name: string; readonly attributes: string };

/** Marks whose text is not shown. */
const UNSEEN = new Set(['style', 'script', 'title', 'xml', 'head', 'template']);

/** Returns the marks and texts of HTML one by one. It is read as text alone: nothing of it is run, fetched or drawn. */
export function* scanHtml(html: string): Generator<HtmlPiece> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) return;
    if (open > at) yield { kind: 'text', text: html.slice(at, open) };
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open);
      if (end < 0) return;
      at = end + 3;
      continue;
    }
    const close = findClose(html, open);
    if (close < 0) return;
    const name = /^\/?[a-z0-9:]+/i.exec(html.slice(open + 1, open + 40))?.[0].toLowerCase() ?? '';
    yield {
      kind: 'mark',
      name,
      attributes: html.slice(open + 1 + name.length, Math.min(close, open + 4_000)),
    };
    at = UNSEEN.has(name) ? skipPast(html, close, name) : close + 1;
  }
}

/** Returns where a mark ends: at the first bracket outside of quotation marks. */
function findClose(html: string, open: number): number {
  let quote = '';
  for (let at = open + 1; at < html.length; at += 1) {
    const letter = html[at] ?? '';
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '>') return at;
    else if ((letter === '"' || letter === "'") && html[at - 1] === '=') quote = letter;
  }
  return -1;
}

function skipPast(html: string, from: number, name: string): number {
  const end = new RegExp(`</${name}[^a-z]`, 'gi');
  end.lastIndex = from;
  return end.exec(html) ? end.lastIndex : html.length;
}

/** Returns how many columns or rows a cell takes. */
export function readSpan(attributes: string, name: 'colspan' | 'rowspan'): number {
  const found = name === 'colspan' ? COLUMNS.exec(attributes) : ROWS.exec(attributes);
  return Math.max(1, Number(found?.[1] ?? 1));
}

const COLUMNS = /\bcolspan\s*=\s*["']?(\d{1,3})/i;
const ROWS = /\browspan\s*=\s*["']?(\d{1,5})/i;

/** Returns a text without white space around its lines. */
export function trimLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}
