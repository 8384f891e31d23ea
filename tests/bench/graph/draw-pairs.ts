import { labelParts } from '@/lib/graph/contact/contact-parts';
import type { SimpleRows } from '@/lib/graph/contact/simple-rows';
import { createDraw } from '@/lib/graph/model/sample';

/** Returns pairs of actors, by number, that some channel joins and no contact does, the same for the same seed. */
export function drawPairs(
  rows: SimpleRows,
  count: number,
  seed: number,
): readonly (readonly [number, number])[] {
  const { offsets, neighbours } = rows;
  const parts = labelParts(rows);
  const random = createDraw(seed);
  const size = offsets.length - 1;
  const pairs: [number, number][] = [];
  for (let tries = 0; pairs.length < count; tries++) {
    if (tries > 1000 * count) throw new RangeError('There are too few actors that are joined by others.');
    const [from, to] = [Math.floor(random() * size), Math.floor(random() * size)];
    if (from === to || parts[from] !== parts[to]) continue;
    if (neighbours.subarray(offsets[from], offsets[from + 1]).includes(to)) continue;
    pairs.push([from, to]);
  }
  return pairs;
}
