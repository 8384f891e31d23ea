import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type FigureAssetName, gatherAssets } from './gather-assets';
import type { FigureAssets } from './shaped-text';

/** The files behind each asset, in the packages that ship with the project. */
const FILES: Readonly<Record<FigureAssetName, string>> = {
  'sans.ttf': '@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
  'sans-bold.ttf': '@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf',
  'arabic.ttf': '@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
  'arabic-bold.ttf': '@expo-google-fonts/ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf',
  'hebrew.ttf': '@expo-google-fonts/ibm-plex-sans-hebrew/400Regular/IBMPlexSansHebrew_400Regular.ttf',
  'hebrew-bold.ttf': '@expo-google-fonts/ibm-plex-sans-hebrew/600SemiBold/IBMPlexSansHebrew_600SemiBold.ttf',
  'harfbuzz.wasm': 'harfbuzzjs/dist/harfbuzz.wasm',
  'harfbuzz-subset.wasm': 'harfbuzzjs/dist/harfbuzz-subset.wasm',
  'canvaskit.wasm': 'canvaskit-wasm/bin/canvaskit.wasm',
};

/** Returns whether a text names one of the files that figures are made with. Nothing else gets to the disk. */
export function isFigureAssetName(text: string): text is FigureAssetName {
  return Object.hasOwn(FILES, text);
}

export const FIGURE_ASSET_NAMES: readonly FigureAssetName[] = Object.keys(FILES).filter(isFigureAssetName);

/** A file that figures are made with is not where its package should be. The message says which, and how to mend it. */
export class FigureAssetError extends Error {
  override readonly name = 'FigureAssetError';
}

/** Returns the bytes of one asset, read from `node_modules` of the working folder. Throws a FigureAssetError when it is not there. */
export async function loadFigureAsset(name: FigureAssetName): Promise<Uint8Array> {
  // Unless it is told not to, the bundler takes all that stands in the working folder for a part of the program.
  const file = path.resolve(/* turbopackIgnore: true */ process.cwd(), 'node_modules', FILES[name]);
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    const mend = 'Run "npm install" in the folder of the project, and start the program there.';
    throw new FigureAssetError(
      `The file ${name}, with which figures are made, cannot be read: ${file}. ${mend}`,
      {
        cause: error,
      },
    );
  }
}

let loaded: Promise<FigureAssets> | null = null;

/** Returns all that a figure needs, in Node. Read once; a failure is not kept. Throws a FigureAssetError. */
export function loadFigureAssets(): Promise<FigureAssets> {
  loaded ??= readAssets().catch((error: unknown) => {
    loaded = null;
    throw error;
  });
  return loaded;
}

async function readAssets(): Promise<FigureAssets> {
  const [assets, canvaskit] = await Promise.all([
    gatherAssets(loadFigureAsset),
    loadFigureAsset('canvaskit.wasm'),
  ]);
  return { ...assets, canvaskit };
}
