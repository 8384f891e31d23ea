import fc from 'fast-check';
import { partBoxes } from '@/lib/cytoscape/layout/part-boxes';

const bodies = fc.array(
  fc.record({
    x: fc.integer({ min: -80, max: 80 }),
    y: fc.integer({ min: -80, max: 80 }),
    width: fc.integer({ min: 20, max: 120 }),
    height: fc.integer({ min: 20, max: 70 }),
  }),
  { minLength: 1, maxLength: 60 },
);

describe('partBoxes', () => {
  it('leaves no two boxes that overlap, even of bodies at one point', () => {
    fc.assert(
      fc.property(bodies, (each) => {
        const column = (key: 'x' | 'y' | 'width' | 'height') => Float64Array.from(each, (body) => body[key]);
        const [widths, heights] = [column('width'), column('height')];
        const spots = { x: column('x'), y: column('y') };
        partBoxes(spots, { widths, heights });
        const at = (values: Float64Array, i: number) => values[i] ?? Number.NaN;
        for (let i = 0; i < each.length; i++) {
          for (let j = i + 1; j < each.length; j++) {
            const missingX = (at(widths, i) + at(widths, j)) / 2 - Math.abs(at(spots.x, i) - at(spots.x, j));
            const missingY =
              (at(heights, i) + at(heights, j)) / 2 - Math.abs(at(spots.y, i) - at(spots.y, j));
            expect(Math.min(missingX, missingY)).toBeLessThanOrEqual(0.011);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('moves nothing where nothing overlaps', () => {
    const spots = { x: Float64Array.of(0, 100, 500), y: Float64Array.of(0, 0, 90) };
    partBoxes(spots, { widths: new Float64Array(3).fill(60), heights: new Float64Array(3).fill(40) });
    expect([...spots.x, ...spots.y]).toEqual([0, 100, 500, 0, 0, 90]);
  });

  it('parts two along the line through both', () => {
    const spots = { x: Float64Array.of(0, 10), y: Float64Array.of(0, 10) };
    partBoxes(spots, { widths: new Float64Array(2).fill(30), heights: new Float64Array(2).fill(30) });
    expect((spots.x[1] ?? 0) - (spots.x[0] ?? 0)).toBeCloseTo((spots.y[1] ?? 0) - (spots.y[0] ?? 0));
  });
});
