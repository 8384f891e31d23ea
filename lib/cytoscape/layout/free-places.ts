import type { Spots } from './force-steps';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** How far the places that are tried lie from each other, as a share of a size. */
const BETWEEN_TRIES = 0.4;

/**
 * Moves squares of these sizes that are not held and that overlap others, each to a free place near where it is. Those that are
 * held count first, then the others in their order. The places tried lie on a spiral, about evenly.
 */
export function moveToFreePlaces({ x, y }: Spots, sizes: Float64Array, held: Uint8Array): void {
  const largest = sizes.reduce((most, size) => Math.max(most, size), 1);
  const cells = new Map<string, number[]>();
  const toCell = (value: number) => Math.floor(value / largest);
  const add = (i: number) => {
    const key = `${toCell(x[i] as number)} ${toCell(y[i] as number)}`;
    const cell = cells.get(key);
    if (cell) cell.push(i);
    else cells.set(key, [i]);
  };
  const isFree = (i: number, atX: number, atY: number) => {
    for (let column = toCell(atX) - 1; column <= toCell(atX) + 1; column++) {
      for (let row = toCell(atY) - 1; row <= toCell(atY) + 1; row++) {
        for (const other of cells.get(`${column} ${row}`) ?? []) {
          const needed = ((sizes[i] as number) + (sizes[other] as number)) / 2;
          const isNear =
            Math.abs((x[other] as number) - atX) < needed && Math.abs((y[other] as number) - atY) < needed;
          if (isNear) return false;
        }
      }
    }
    return true;
  };
  for (const [i, isHeld] of held.entries()) if (isHeld === 1) add(i);
  for (const [i, isHeld] of held.entries()) {
    if (isHeld === 1) continue;
    const [startX, startY] = [x[i] as number, y[i] as number];
    for (let turn = 0; !isFree(i, x[i] as number, y[i] as number); turn++) {
      const distance = BETWEEN_TRIES * (sizes[i] as number) * Math.sqrt(turn + 1);
      x[i] = startX + Math.cos(turn * GOLDEN_ANGLE) * distance;
      y[i] = startY + Math.sin(turn * GOLDEN_ANGLE) * distance;
    }
    add(i);
  }
}
