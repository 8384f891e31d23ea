import { toTransform } from '@/lib/overview/camera';
import { cropFrame, findContentBox } from '@/lib/overview/content-box';
import type { GroundFrame } from '@/lib/overview/ground-frame';
import { actor } from '@/tests/lib/cytoscape/small-view';
import { makeScene } from './made-scene';

const FRAME: GroundFrame = { zoom: 0.5, pan: { x: 0, y: 0 }, width: 1000, height: 600, ratio: 2 };

const place = (...at: readonly (readonly [number, number])[]) =>
  makeScene(
    at.map((_, number) => actor(`p${number}`)),
    [],
    Object.fromEntries(at.map(([x, y], number) => [`p${number}`, { x, y }])),
  ).ground;

describe('findContentBox', () => {
  it('has all points with their shapes and what is around them, and not much more', () => {
    const box = findContentBox(place([400, 300], [800, 700]), FRAME, 0);
    // In pixels the points are at 400, 300 and 800, 700.
    expect(box.left).toBeLessThan(400 - 2 * 12);
    expect(box.left).toBeGreaterThan(400 - 2 * 40);
    expect(box.top).toBeLessThan(300 - 2 * 12);
    expect(box.right).toBeGreaterThan(800 + 2 * 12);
    expect(box.right).toBeLessThan(800 + 2 * 40);
    expect(box.bottom).toBeGreaterThan(700 + 2 * 12);
  });

  it('has the ground of open sides around their actors', () => {
    const ground = {
      ...place([400, 300]),
      hulls: [{ corners: Float32Array.from([400, 300]), hue: undefined }],
    };
    const [plain, wide] = [findContentBox(place([400, 300]), FRAME, 100), findContentBox(ground, FRAME, 100)];
    expect(wide.left).toBeLessThanOrEqual(400 - 2 * 100);
    expect(plain.left).toBeGreaterThan(wide.left);
  });

  it('is never larger than the picture, and never without a pixel', () => {
    const all = findContentBox(place([-9000, -9000], [9000, 9000]), FRAME, 0);
    expect(all).toEqual({ left: 0, top: 0, right: 2000, bottom: 1200 });
    for (const ground of [place(), place([9000, 9000]), place([-9000, -9000])]) {
      const { left, top, right, bottom } = findContentBox(ground, FRAME, 0);
      expect([right - left, bottom - top].every((length) => length >= 1)).toBe(true);
      expect([left >= 0, top >= 0, right <= 2000, bottom <= 1200]).toEqual([true, true, true, true]);
    }
  });
});

describe('cropFrame', () => {
  it('shows the part of a picture where the whole would have it', () => {
    const now = { zoom: 0.8, pan: { x: 30, y: -20 } };
    const whole = toTransform(FRAME, now);
    const part = cropFrame(FRAME, { left: 100, top: 60, right: 300, bottom: 160 });
    const { x, y, scale } = toTransform(part, now);
    expect([part.width, part.height, scale]).toEqual([100, 50, whole.scale]);
    expect(x).toBeCloseTo(whole.x + 50 * whole.scale, 9);
    expect(y).toBeCloseTo(whole.y + 30 * whole.scale, 9);
  });
});
