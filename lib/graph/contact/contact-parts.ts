import type { SimpleRows } from './simple-rows';

/**
 * Returns the part of the network that each actor is in, by the actor's number: the number of the first actor that it can
 * reach over contacts, its own when there is none before it. Breadth-first search (Moore, 1959).
 */
export function labelParts({ offsets, neighbours }: SimpleRows): Int32Array {
  const actors = offsets.length - 1;
  const parts = new Int32Array(actors).fill(-1);
  const queue = new Int32Array(actors);
  for (let first = 0; first < actors; first++) {
    if (parts[first] !== -1) continue;
    parts[first] = first;
    queue[0] = first;
    for (let next = 0, size = 1; next < size; next++) {
      const actor = queue[next] ?? 0;
      const end = offsets[actor + 1] ?? 0;
      for (let at = offsets[actor] ?? 0; at < end; at++) {
        const other = neighbours[at] ?? 0;
        if (parts[other] !== -1) continue;
        parts[other] = first;
        queue[size++] = other;
      }
    }
  }
  return parts;
}
