import { labelParts } from '../contact/contact-parts';
import type { SimpleRows } from '../contact/simple-rows';

/** A part of the network that falls apart: the pieces that come off it, smaller ones first, and the size of the rest. */
export type Split = {
  readonly pieces: readonly (readonly number[])[];
  /** The largest piece, which is taken to be what the others come off. */
  readonly rest: readonly number[];
};

/** What is lost between those who are left, by number. */
export type LostContacts = {
  /** How many pairs of actors had a channel of some length and have none. */
  readonly count: number;
  readonly splits: readonly Split[];
  readonly before: Int32Array;
  readonly after: Int32Array;
};

/** Returns what contact is lost from one state of a network to another; those marked in `gone` (1) are not asked about. */
export function findLostContacts(before: SimpleRows, after: SimpleRows, gone: Uint8Array): LostContacts {
  const partsBefore = labelParts(before);
  const partsAfter = labelParts(after);
  const pieces = new Map<number, Map<number, number[]>>();
  partsBefore.forEach((part, actor) => {
    if (gone[actor]) return;
    const within = pieces.get(part) ?? new Map<number, number[]>();
    pieces.set(part, within);
    const piece = within.get(partsAfter[actor] ?? -1);
    if (piece) piece.push(actor);
    else within.set(partsAfter[actor] ?? -1, [actor]);
  });
  const splits: Split[] = [];
  let count = 0;
  for (const within of pieces.values()) {
    if (within.size < 2) continue;
    const sorted = [...within.values()].sort((a, b) => a.length - b.length || (a[0] ?? 0) - (b[0] ?? 0));
    const whole = sorted.reduce((sum, piece) => sum + piece.length, 0);
    count += sorted.reduce((pairs, piece) => pairs - toPairs(piece.length), toPairs(whole));
    splits.push({ pieces: sorted.slice(0, -1), rest: sorted.at(-1) ?? [] });
  }
  return { count, splits, before: partsBefore, after: partsAfter };
}

/** Returns the first pairs that are lost, up to `most`: those of the smallest pieces first. */
export function listLostPairs({ splits }: LostContacts, most: number): [number, number][] {
  const pairs: [number, number][] = [];
  for (const { pieces, rest } of splits) {
    const all = [...pieces, rest];
    for (const [i, piece] of all.entries()) {
      for (const actor of piece) {
        for (const others of all.slice(i + 1)) {
          for (const other of others) {
            if (pairs.length >= most) return pairs;
            pairs.push(actor < other ? [actor, other] : [other, actor]);
          }
        }
      }
    }
  }
  return pairs;
}

function toPairs(actors: number): number {
  return (actors * (actors - 1)) / 2;
}
