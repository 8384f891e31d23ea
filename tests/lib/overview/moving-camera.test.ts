import { toScreen } from '@/lib/overview/camera';
import { createMovingCamera } from '@/lib/overview/moving-camera';
import type { Box } from '@/lib/view/box';
import type { Camera } from '@/lib/view/viewport';

const SIZE = { width: 1000, height: 600 };
const BOX: Box = { left: 0, top: 0, right: 4000, bottom: 2000 };

/** Frames that are painted when they are asked for. */
let frames: ((now: number) => void)[] = [];
beforeEach(() => {
  frames = [];
  Object.assign(globalThis, {
    requestAnimationFrame: (act: (now: number) => void) => frames.push(act),
    cancelAnimationFrame: (id: number) => {
      frames[id - 1] = () => {};
    },
  });
});
afterEach(() => {
  for (const name of ['requestAnimationFrame', 'cancelAnimationFrame'])
    Reflect.deleteProperty(globalThis, name);
});

function make(first: Camera | null = null) {
  const told: boolean[] = [];
  let bounds: Box | null = BOX;
  const camera = createMovingCamera(first, {
    getSize: () => SIZE,
    getBounds: () => bounds,
    onMove: () => {},
    onOwn: (isOwn) => told.push(isOwn),
  });
  const setBounds = (next: Box | null) => {
    bounds = next;
  };
  return { camera, told, setBounds };
}

function paintFrames(now: number): void {
  for (const act of frames.splice(0)) act(now);
}

describe('createMovingCamera', () => {
  it('has all in sight at first, and again whatever is shown, until the user moves it', () => {
    const { camera, told, setBounds } = make();
    expect(toScreen(camera.get(), { x: 2000, y: 1000 })).toEqual({ x: 500, y: 300 });
    setBounds({ left: 0, top: 0, right: 400, bottom: 200 });
    camera.refit(false);
    expect(toScreen(camera.get(), { x: 200, y: 100 })).toEqual({ x: 500, y: 300 });
    camera.pan({ x: 30, y: 0 });
    const { zoom, pan } = camera.get();
    setBounds(BOX);
    camera.refit(false);
    expect(camera.get()).toEqual({ zoom, pan, isOwn: true });
    expect(told).toEqual([true]);
  });

  it('stays where it is while all is in sight and not much smaller than it might be', () => {
    const { camera, setBounds } = make();
    const first = camera.get();
    setBounds({ left: 400, top: 100, right: 4000, bottom: 1900 });
    camera.keepInSight(false);
    expect(camera.get()).toEqual(first);
    setBounds({ left: 0, top: 0, right: 2000, bottom: 1000 });
    camera.keepInSight(false);
    expect(camera.get().zoom).toBeGreaterThan(first.zoom);
    setBounds(BOX);
    camera.keepInSight(false);
    expect(camera.get()).toEqual(first);
  });

  it('glides nowhere when it is there already', () => {
    const { camera, setBounds } = make();
    camera.refit(true);
    expect(camera.isGliding()).toBe(false);
    expect(frames).toHaveLength(0);
    setBounds({ left: 0, top: 0, right: 400, bottom: 200 });
    camera.refit(true);
    expect(camera.isGliding()).toBe(true);
  });

  it('stops on its way when it is asked back to where it is', () => {
    const { camera, setBounds } = make();
    const first = camera.get();
    setBounds({ left: 0, top: 0, right: 400, bottom: 200 });
    camera.refit(true);
    setBounds(BOX);
    camera.refit(true);
    expect(camera.isGliding()).toBe(false);
    expect(camera.getAim()).toEqual({ zoom: first.zoom, pan: first.pan });
  });

  it('tells where it is going', () => {
    const { camera } = make({ zoom: 1, pan: { x: 0, y: 0 }, isOwn: false });
    camera.refit(true);
    const aim = camera.getAim();
    expect(camera.get().zoom).toBe(1);
    paintFrames(performance.now() + 1000);
    expect(camera.get()).toEqual({ ...aim, isOwn: false });
  });

  it('is given back when all is asked for, and not when some are', () => {
    const { camera, told } = make();
    camera.fit({ left: 0, top: 0, right: 10, bottom: 10 }, false);
    expect(camera.get().isOwn).toBe(true);
    camera.fit(null, false);
    expect(camera.get().isOwn).toBe(false);
    expect(told).toEqual([true, false]);
  });

  it('begins where it is told to', () => {
    const first = { zoom: 0.7, pan: { x: 3, y: 4 }, isOwn: true };
    expect(make(first).camera.get()).toEqual(first);
  });

  it('centres who is not well in sight, and reveals who is out of sight, at the same zoom', () => {
    const { camera } = make({ zoom: 1, pan: { x: 0, y: 0 }, isOwn: true });
    camera.center({ x: 500, y: 300 }, false);
    expect(camera.get().pan).toEqual({ x: 0, y: 0 });
    camera.reveal({ x: 990, y: 300 }, false);
    expect(camera.get().pan).toEqual({ x: 0, y: 0 });
    camera.reveal({ x: 1500, y: 300 }, false);
    expect(toScreen(camera.get(), { x: 1500, y: 300 })).toEqual({ x: 500, y: 300 });
    expect(camera.get().zoom).toBe(1);
  });

  it('glides, and lets the user take it over on the way', () => {
    const { camera } = make({ zoom: 1, pan: { x: 0, y: 0 }, isOwn: false });
    camera.refit(true);
    expect(camera.isGliding()).toBe(true);
    paintFrames(performance.now() + 60);
    const halfway = camera.get();
    expect(halfway.zoom).toBeLessThan(1);
    camera.zoomAt({ x: 0, y: 0 }, 2);
    expect(camera.isGliding()).toBe(false);
    paintFrames(performance.now() + 1000);
    expect(camera.get().zoom).toBeCloseTo(halfway.zoom * 2, 6);
  });

  it('is where it glided to when the time is over', () => {
    const { camera } = make({ zoom: 1, pan: { x: 0, y: 0 }, isOwn: false });
    camera.refit(true);
    paintFrames(performance.now() + 1000);
    expect(camera.isGliding()).toBe(false);
    expect(toScreen(camera.get(), { x: 2000, y: 1000 })).toEqual({ x: 500, y: 300 });
  });
});
