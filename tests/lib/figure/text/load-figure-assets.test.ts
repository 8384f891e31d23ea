/** @own-modules: what was read once is not read again. */
import {
  FIGURE_ASSET_NAMES,
  FigureAssetError,
  isFigureAssetName,
  loadFigureAsset,
  loadFigureAssets,
} from '@/lib/figure/text/load-figure-assets';

const TRUETYPE = [0, 1, 0, 0];
const WASM = [0, 0x61, 0x73, 0x6d];

describe('loadFigureAsset', () => {
  it.each(FIGURE_ASSET_NAMES)('reads %s, which is what its name says', async (name) => {
    const bytes = await loadFigureAsset(name);
    expect([...bytes.slice(0, 4)]).toEqual(name.endsWith('.ttf') ? TRUETYPE : WASM);
  });

  it('says which file is missing, and how to mend it', async () => {
    jest.spyOn(process, 'cwd').mockReturnValue('/nowhere');
    await expect(loadFigureAsset('sans.ttf')).rejects.toThrow(FigureAssetError);
    await expect(loadFigureAsset('sans.ttf')).rejects.toThrow(
      /sans\.ttf.*\/nowhere\/node_modules.*npm install/,
    );
  });
});

describe('isFigureAssetName', () => {
  it('knows the names, and nothing else', () => {
    expect(isFigureAssetName('harfbuzz.wasm')).toBe(true);
    for (const name of ['', 'sans', '../sans.ttf', 'toString', '__proto__'])
      expect(isFigureAssetName(name)).toBe(false);
  });
});

describe('loadFigureAssets', () => {
  it('forgets a failure, and reads everything once', async () => {
    const cwd = jest.spyOn(process, 'cwd').mockReturnValue('/nowhere');
    await expect(loadFigureAssets()).rejects.toThrow(FigureAssetError);
    cwd.mockRestore();
    const assets = await loadFigureAssets();
    expect(Object.keys(assets.fonts)).toHaveLength(6);
    expect(assets.fonts.hebrew).toEqual(await loadFigureAsset('hebrew.ttf'));
    expect(await loadFigureAssets()).toBe(assets);
  });
});
