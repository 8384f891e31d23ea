import fc from 'fast-check';
import {
  centreOn,
  fitBox,
  mixViewports,
  panBy,
  toPlane,
  toScreen,
  toTransform,
  ZOOM_LIMITS,
  zoomAbout,
} from '@/lib/overview/camera';

const coordinate = fc.integer({ min: -3000, max: 3000 });
const point = fc.record({ x: coordinate, y: coordinate });
const viewport = fc.record({ zoom: fc.double({ min: 0.01, max: 4, noNaN: true }), pan: point });
const SIZE = { width: 1400, height: 900 };

function expectNear(one: { x: number; y: number }, other: { x: number; y: number }, within = 1e-3) {
  expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeLessThan(within);
}

describe('the camera of the overview', () => {
  it('leads from the plane to the screen and back', () => {
    fc.assert(
      fc.property(viewport, point, (camera, at) => expectNear(toPlane(camera, toScreen(camera, at)), at)),
    );
  });

  it('keeps under the pointer what is there while it zooms, within its limits', () => {
    fc.assert(
      fc.property(
        viewport,
        point,
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        (camera, at, factor) => {
          const next = zoomAbout(camera, at, factor);
          expect(next.zoom).toBeGreaterThanOrEqual(ZOOM_LIMITS.least);
          expect(next.zoom).toBeLessThanOrEqual(ZOOM_LIMITS.most);
          expectNear(toScreen(next, toPlane(camera, at)), at);
        },
      ),
    );
  });

  it('moves everything by as much as it is panned', () => {
    fc.assert(
      fc.property(viewport, point, point, (camera, by, at) => {
        const [before, after] = [toScreen(camera, at), toScreen(panBy(camera, by), at)];
        expectNear(after, { x: before.x + by.x, y: before.y + by.y });
      }),
    );
  });

  it('has a point in the middle that it is centred on', () => {
    expectNear(toScreen(centreOn({ x: 30, y: -20 }, 0.5, SIZE), { x: 30, y: -20 }), { x: 700, y: 450 });
  });

  it('has the corners of a box in sight that it is fitted to, however wide the box is', () => {
    fc.assert(
      fc.property(point, fc.integer({ min: 1, max: 150_000 }), ({ x, y }, length) => {
        const camera = fitBox({ left: x, top: y, right: x + length, bottom: y + length / 2 }, SIZE);
        for (const corner of [
          { x, y },
          { x: x + length, y: y + length / 2 },
        ]) {
          const at = toScreen(camera, corner);
          expect(at.x).toBeGreaterThanOrEqual(0);
          expect(at.x).toBeLessThanOrEqual(SIZE.width);
          expect(at.y).toBeGreaterThanOrEqual(0);
          expect(at.y).toBeLessThanOrEqual(SIZE.height);
        }
      }),
    );
  });

  it('glides from one viewport to another', () => {
    fc.assert(
      fc.property(viewport, viewport, (from, to) => {
        const [start, end] = [mixViewports(from, to, 0, SIZE), mixViewports(from, to, 1, SIZE)];
        expect(start.zoom).toBeCloseTo(from.zoom, 6);
        expect(end.zoom).toBeCloseTo(to.zoom, 6);
        expectNear(start.pan, from.pan);
        expectNear(end.pan, to.pan);
      }),
    );
  });

  it('moves a picture so that each point of the plane in it is where the camera sees it', () => {
    fc.assert(
      fc.property(viewport, viewport, point, (drawn, now, at) => {
        const [inPicture, { x, y, scale }] = [toScreen(drawn, at), toTransform(drawn, now)];
        const shown = { x: inPicture.x * scale + x, y: inPicture.y * scale + y };
        expectNear(shown, toScreen(now, at), 0.01);
      }),
    );
  });
});
