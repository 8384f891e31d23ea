import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import type { PictureFormatId } from './options/figure-formats';
import type { FigureOptions } from './options/figure-options';
import type { DrawingRun, DrawnFigure, FigureOrder } from './options/figure-order';
import { toStandardPixels } from './options/png-size';
import { toPackage } from './package/figure-package';
import { composeFigure } from './page/compose-figure';
import { toPdf } from './pdf/to-pdf';
import { createRaster, type Raster } from './png/raster';
import { toPng } from './png/to-png';
import type { Scene } from './scene/scene';
import { toSvg } from './svg/to-svg';
import { gatherAssets, type LoadAsset } from './text/gather-assets';
import type { Shaper } from './text/shaped-text';
import { createShaper } from './text/shaper';
import { createSubsetter, type Subsetter } from './text/subset-font';

/** Draws figures, one after another, with what that takes loaded once. */
export type FigureRenderer = {
  /**
   * The same order gives the same bytes. Rejects with a NothingToDrawError, with a FigureTooLargeError, and with the
   * signal's reason when it was stopped.
   */
  readonly draw: (order: FigureOrder, run?: DrawingRun) => Promise<DrawnFigure>;
};

/**
 * Returns a renderer that works with what `load` loads; what only some formats need is loaded when one of them is asked
 * for. Rejects as `load` does.
 */
export async function createFigureRenderer(load: LoadAsset): Promise<FigureRenderer> {
  const assets = await gatherAssets(load);
  const shaper = await createShaper(assets);
  const getSubsetter = keepOnce(() => createSubsetter(assets));
  const getRaster = keepOnce(async () => createRaster({ canvaskit: await load('canvaskit.wasm') }));
  const compose = rememberScene((order) => composeFigure(order.subject, order.options, shaper));
  const write = async (order: FigureOrder, scene: Scene, run: DrawingRun): Promise<Uint8Array> => {
    const tools = { shaper, getSubsetter, getRaster };
    if (order.format !== 'zip') return writeScene(order.format, scene, order.options, tools, run);
    return toPackage(order, scene, (format) => writeScene(format, scene, order.options, tools, run));
  };
  return {
    draw: async (order, run = {}) => {
      const scene = compose(order);
      run.signal?.throwIfAborted();
      const bytes = await write(order, scene, run);
      const { width, height, title, description, warnings } = scene;
      return { bytes: new Uint8Array(bytes), width, height, title, description, warnings };
    },
  };
}

type Tools = {
  readonly shaper: Shaper;
  readonly getSubsetter: () => Promise<Subsetter>;
  readonly getRaster: () => Promise<Raster>;
};

async function writeScene(
  format: PictureFormatId,
  scene: Scene,
  { pixels, size, transparent }: FigureOptions,
  { shaper, getSubsetter, getRaster }: Tools,
  { limits, signal, onProgress }: DrawingRun,
): Promise<Uint8Array> {
  switch (format) {
    case 'svg':
      return new TextEncoder().encode(toSvg(scene, await getSubsetter()));
    case 'pdf':
      return toPdf(scene, shaper, await getSubsetter());
    case 'png':
      return toPng(
        scene,
        shaper,
        await getRaster(),
        {
          width: pixels ?? toStandardPixels(scene, size, limits),
          transparent,
          ...(limits && { limits }),
          ...(signal && { signal }),
        },
        onProgress,
      );
  }
}

/**
 * Returns what composes, and keeps the last scene: a person who saves what the preview shows, or the same in another format,
 * does not wait for it again.
 */
function rememberScene(compose: (order: FigureOrder) => Scene): (order: FigureOrder) => Scene {
  let last: { readonly graph: NetworkGraph; readonly key: string; readonly scene: Scene } | null = null;
  return (order) => {
    const { graph, positions } = order.subject;
    const { pixels, ...options } = order.options;
    // The address of the view says all that is shown but where it stands.
    const key = JSON.stringify([order.link, options, positions]);
    if (last?.graph !== graph || last.key !== key) last = { graph, key, scene: compose(order) };
    return last.scene;
  };
}

/** Returns what runs `start` when it is first called and keeps its answer; one that failed is tried again. */
function keepOnce<T>(start: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null;
  return () => {
    kept ??= start().catch((error: unknown) => {
      kept = null;
      throw error;
    });
    return kept;
  };
}
