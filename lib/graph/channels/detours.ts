import type { ContactNetwork } from '../contact/contact-network';
import { getSimpleRows, type SimpleRows } from '../contact/simple-rows';

/**
 * Returns the pairs of actors, by number and up to `most`, who need another way when a network changes and have one:
 * those who were in contact and are no longer, and those who were in contact with the same actor that is gone (1 in
 * `gone`) but not with each other. `parts` are those of `labelParts` after: pairs that no way joins are not among them.
 * Of the neighbours of one actor that is gone only the first `most` are paired.
 */
export function listDetours(
  before: ContactNetwork,
  after: ContactNetwork,
  gone: Uint8Array,
  parts: Int32Array,
  most: number,
): [number, number][] {
  const rows = getSimpleRows(before);
  const left = getSimpleRows(after);
  const pairs = new Map<string, [number, number]>();
  const add = (a: number, b: number) => {
    if (pairs.size < most && parts[a] === parts[b]) pairs.set(`${a} ${b}`, [a, b]);
  };
  for (let actor = 0; actor < gone.length && pairs.size < most; actor++) {
    const row = listRow(rows, actor).filter((other) => !gone[other]);
    if (gone[actor]) forEachPair(row, most, (a, b) => !has(rows, a, b) && add(a, b));
    else if (row.length !== listRow(left, actor).length) {
      for (const other of row) if (actor < other && !has(left, actor, other)) add(actor, other);
    }
  }
  return [...pairs.values()].sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

function listRow({ offsets, neighbours }: SimpleRows, actor: number): Int32Array {
  return neighbours.subarray(offsets[actor] ?? 0, offsets[actor + 1] ?? 0);
}

function has(rows: SimpleRows, a: number, b: number): boolean {
  return listRow(rows, a).includes(b);
}

/** The first so many of a hub are enough for as many pairs. */
function forEachPair(row: Int32Array, most: number, visit: (a: number, b: number) => void): void {
  const first = row.subarray(0, most + 1);
  first.forEach((a, i) => {
    for (const b of first.subarray(i + 1)) visit(a, b);
  });
}
