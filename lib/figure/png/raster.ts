import type { CanvasKit, ImageInfo, MallocObj, SkPicture, Surface } from 'canvaskit-wasm';
import CanvasKitInit from 'canvaskit-wasm';
import type { Scene } from '../scene/scene';
import type { FigureAssets, Shaper } from '../text/shaped-text';
import { recordScene, toRasterColour } from './raster-record';

/** How a scene is drawn: its width in pixels, its pixels per point, and how many rows at a time. */
export type RasterFrame = {
  readonly width: number;
  readonly scale: number;
  readonly bandRows: number;
  /** Null: see-through. */
  readonly background: string | null;
};

/** A scene being drawn, band by band. */
export type Rastering = {
  /** Draws the band whose first row is `top`. */
  readonly drawBand: (top: number) => void;
  /**
   * Returns `count` rows of the band from its row `first` on: red, green, blue and alpha of each pixel, from left to right, a
   * byte each, the colours as they are (not multiplied with alpha).
   */
  readonly readRows: (first: number, count: number) => Uint8Array;
  readonly destroy: () => void;
};

export type Raster = {
  readonly start: (scene: Scene, shaper: Shaper, frame: RasterFrame) => Rastering;
};

/**
 * Returns Skia's raster (CanvasKit), running on the processor alone from the bytes of its WebAssembly, in Node, a page or
 * a worker alike: nothing is fetched or looked for, and the pixels are the same everywhere. Throws when the bytes are
 * missing or are no such module.
 */
export async function createRaster(assets: Pick<FigureAssets, 'canvaskit'>): Promise<Raster> {
  const canvasKit = await loadCanvasKit(assets.canvaskit);
  return { start: (scene, shaper, frame) => startRastering(canvasKit, scene, shaper, frame) };
}

async function loadCanvasKit(bytes: Uint8Array | undefined): Promise<CanvasKit> {
  if (!bytes) throw new TypeError('PNG needs the bytes of canvaskit.wasm among the assets of a figure.');
  const compiled = await WebAssembly.compile(new Uint8Array(bytes));
  return new Promise((resolve, reject) => {
    const instantiateWasm = (
      imports: WebAssembly.Imports,
      succeed: (instance: WebAssembly.Instance) => void,
    ) => {
      WebAssembly.instantiate(compiled, imports).then(succeed).catch(reject);
      return {};
    };
    // Its types do not know the door that the bytes go in by, and ask for the name of a file that is then never read.
    const options = { instantiateWasm, locateFile: (file: string) => file };
    CanvasKitInit(options).then(resolve, reject);
  });
}

function startRastering(canvasKit: CanvasKit, scene: Scene, shaper: Shaper, frame: RasterFrame): Rastering {
  const picture = recordScene(canvasKit, scene, shaper, frame.scale);
  try {
    return drawOnSheet(canvasKit, picture, frame);
  } catch (error) {
    picture.delete();
    throw error;
  }
}

function drawOnSheet(canvasKit: CanvasKit, picture: SkPicture, frame: RasterFrame): Rastering {
  const { background, scale } = frame;
  const ground = background === null ? canvasKit.TRANSPARENT : toRasterColour(canvasKit, background);
  const sheet = createSheet(canvasKit, frame);
  const canvas = sheet.surface.getCanvas();
  return {
    drawBand: (top) => {
      canvas.clear(ground);
      canvas.save();
      canvas.translate(0, -top);
      canvas.scale(scale, scale);
      canvas.drawPicture(picture);
      canvas.restore();
    },
    readRows: sheet.readRows,
    destroy: () => {
      sheet.destroy();
      picture.delete();
    },
  };
}

type Sheet = {
  readonly surface: Surface;
  readonly readRows: Rastering['readRows'];
  readonly destroy: () => void;
};

/** The pixels of a band. What lets the ground through is mixed with alpha while it is drawn, and is unmixed when read. */
function createSheet(canvasKit: CanvasKit, { width, bandRows, background }: RasterFrame): Sheet {
  const stride = 4 * width;
  const { Opaque, Premul, Unpremul } = canvasKit.AlphaType;
  const describePixels = (rows: number, alphaType: ImageInfo['alphaType']): ImageInfo => ({
    width,
    height: rows,
    colorType: canvasKit.ColorType.RGBA_8888,
    alphaType,
    colorSpace: canvasKit.ColorSpace.SRGB,
  });
  const drawn = canvasKit.Malloc(Uint8Array, stride * bandRows);
  const info = describePixels(bandRows, background === null ? Premul : Opaque);
  const surface = canvasKit.MakeRasterDirectSurface(info, drawn, stride);
  if (!surface) throw new Error(`The raster could not reserve ${width} × ${bandRows} pixels.`);
  return {
    surface,
    readRows: (first, count) => {
      surface.flush();
      if (background !== null) return copyBytes(drawn, first * stride, count * stride);
      const unmixed = canvasKit.Malloc(Uint8Array, count * stride);
      surface.getCanvas().readPixels(0, first, describePixels(count, Unpremul), unmixed, stride);
      const rows = copyBytes(unmixed, 0, count * stride);
      canvasKit.Free(unmixed);
      return rows;
    },
    destroy: () => {
      surface.delete();
      canvasKit.Free(drawn);
    },
  };
}

/** The memory moves when more is reserved: nothing keeps a view of it. */
function copyBytes(memory: MallocObj, start: number, length: number): Uint8Array {
  const { buffer, byteOffset } = memory.toTypedArray();
  return new Uint8Array(buffer, byteOffset + start, length).slice();
}
