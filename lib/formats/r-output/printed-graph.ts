/** The ties of a graph of igraph as it is printed, below the names of their columns. */
export type PrintedEdges = {
  readonly rows: readonly (readonly string[])[];
  /** Whether more ties are left out of what is printed. */
  readonly isCut: boolean;
  /** Whether some word is no tie: names may have spaces. */
  readonly hasSpaces: boolean;
};

/** Returns the ties that igraph has printed in a text; null where it has not. */
export function findPrintedEdges(text: string): PrintedEdges | null {
  const head = /^IGRAPH [\da-f]{0,12} ?([DU])[N-][W-][B-] \d+ \d+/m.exec(text);
  const start = /^\+ (?:(\d+)\/(\d+) )?edges(?: from [\da-f]+)?(?: \(vertex names\))?:?\s*$/m.exec(text);
  if (!start) return null;
  const body = text.slice(start.index + start[0].length).split(/\n\s*\n|\n[+>]/, 1)[0] ?? '';
  const words = body
    .replace(/^\s*\[\d+\]/gm, ' ')
    // Names are padded, so that arrows stand below each other.
    .replace(/[^\S\n]*(->|--)\s?/g, '$1')
    .split(/\s+/)
    .filter((word) => word !== '');
  const edges = words.flatMap((word) => {
    const [, source, sign, target] = /^(.+?)(->|--)(.+)$/.exec(word) ?? [];
    return source && target ? [[source, target, head?.[1] === 'D' || sign === '->' ? 'true' : 'false']] : [];
  });
  const isCut =
    /\+ \.\.\. omitted several edges|\.\.\./.test(body) || (start[1] !== undefined && start[1] !== start[2]);
  const rows = [['source', 'target', 'directed'], ...edges];
  return edges.length > 0 ? { rows, isCut, hasSpaces: edges.length < words.length } : null;
}
