import { readTaken, takeColumns } from '@/lib/formats/graph/take-columns';
import { ColumnBuilder, type Fields } from '@/lib/formats/graph/written-columns';

const GROUPS = [['x', 'y', 'z'], ['x', 'y'], ['size']];

/** Returns which of these rows' fields are taken, and which are left. */
function take(...rows: readonly Fields[]) {
  const builder = new ColumnBuilder();
  builder.addFields(rows, [], new Set());
  return takeColumns(builder.toColumns(), GROUPS, ({ form }) => form === 'number');
}

describe('taking columns that a format has places for', () => {
  it('takes a group that is there as a whole, and leaves the others', () => {
    const found = take({ x: 1, y: 2, z: 3, name: 'a', mood: 'grim' });
    expect([...found.taken.keys()]).toEqual(['x', 'y', 'z']);
    expect(found.others.map(({ field }) => field)).toEqual(['name', 'mood']);
    expect(readTaken(found, 'y', 0)).toBe('2');
    expect(readTaken(found, 'size', 0)).toBeUndefined();
  });

  it('takes a smaller group where the larger is not whole', () => {
    expect([...take({ x: 1, y: 2 }, { x: 3, y: 4, z: 5 }).taken.keys()]).toEqual(['x', 'y']);
  });

  it('leaves columns that do not fill the same rows, or hold something else', () => {
    expect(take({ x: 1, y: 2 }, { x: 3 }).taken.size).toBe(0);
    expect(take({ x: 1, y: 'far' }, { size: 'big' }).taken.size).toBe(0);
  });
});
