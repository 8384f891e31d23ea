import type { FigureAssets } from './shaped-text';

/** The files that figures are made with. Their names are part of addresses. */
export type FigureAssetName =
  | `${'sans' | 'arabic' | 'hebrew'}${'' | '-bold'}.ttf`
  | 'harfbuzz.wasm'
  | 'harfbuzz-subset.wasm'
  | 'canvaskit.wasm';

/** Returns the bytes of one of the files that figures are made with: read from disk, or fetched from the own host. */
export type LoadAsset = (name: FigureAssetName) => Promise<Uint8Array>;

/** Returns what every figure needs: the fonts, what shapes text and what cuts fonts down. Rejects as `load` does. */
export async function gatherAssets(load: LoadAsset): Promise<FigureAssets> {
  const [sans, sansBold, arabic, arabicBold, hebrew, hebrewBold, harfbuzz, subset] = await Promise.all([
    load('sans.ttf'),
    load('sans-bold.ttf'),
    load('arabic.ttf'),
    load('arabic-bold.ttf'),
    load('hebrew.ttf'),
    load('hebrew-bold.ttf'),
    load('harfbuzz.wasm'),
    load('harfbuzz-subset.wasm'),
  ]);
  const fonts = {
    sans,
    'sans-bold': sansBold,
    arabic,
    'arabic-bold': arabicBold,
    hebrew,
    'hebrew-bold': hebrewBold,
  };
  return { fonts, harfbuzz, subset };
}
