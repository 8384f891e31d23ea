import createBidi from 'bidi-js';
import type { FigureAssets, FontId } from './shaped-text';
import { startWasmModule, toTag, type WasmModule } from './wasm-module';

/** Cuts fonts down to what a figure uses. The same request gives the same bytes. */
export type Subsetter = {
  /**
   * A font with these glyphs alone, each under its number, and nothing to shape with: for a PDF, which names glyphs by number.
   */
  readonly byGlyphs: (font: FontId, glyphs: Iterable<number>) => Uint8Array;
  /**
   * A font with all that is needed to set texts made of these characters, in any order: its joining, ligatures, kerning and marks
   * stay. For SVG, whose text the reader's browser shapes.
   */
  readonly byText: (font: FontId, text: string) => Uint8Array;
  readonly destroy: () => void;
};

/** Flags of hb_subset_flags_t. */
const NO_HINTING = 0x1;
const RETAIN_GLYPH_IDS = 0x2;
const NOTDEF_OUTLINE = 0x40;
const NO_LAYOUT_CLOSURE = 0x200;
/** Sets of hb_subset_sets_t. */
const GLYPHS = 0;
const CHARACTERS = 1;
const DROPPED_TABLES = 3;
/** What a PDF says by itself, or does not need. */
const NOT_FOR_PDF = ['GSUB', 'GPOS', 'GDEF', 'STAT', 'meta', 'gasp', 'cmap', 'name', 'OS/2', 'post'];

const READ_ONLY = 1;

const bidi = createBidi();

/**
 * Returns a subsetter from the bytes of `harfbuzz-subset.wasm` and of the fonts; works wherever the shaper does. Throws
 * when the assets lack it.
 */
export async function createSubsetter(assets: FigureAssets): Promise<Subsetter> {
  if (!assets.subset) {
    throw new TypeError('Fonts cannot be subset: harfbuzz-subset.wasm is not among the assets.');
  }
  const module = await startWasmModule(assets.subset);
  const faces = new Map<FontId, number>();
  const getFace = (font: FontId): number => {
    const known = faces.get(font);
    if (known !== undefined) return known;
    const bytes = assets.fonts[font];
    const blob = module.call('hb_blob_create', module.copyIn(bytes), bytes.length, READ_ONLY, 0, 0);
    const face = module.call('hb_face_create', blob, 0);
    faces.set(font, face);
    return face;
  };
  return {
    byGlyphs: (font, glyphs) =>
      subset(module, getFace(font), NO_HINTING | RETAIN_GLYPH_IDS | NOTDEF_OUTLINE | NO_LAYOUT_CLOSURE, [
        [GLYPHS, glyphs],
        [DROPPED_TABLES, NOT_FOR_PDF.map(toTag)],
      ]),
    byText: (font, text) =>
      subset(module, getFace(font), NO_HINTING | NOTDEF_OUTLINE, [[CHARACTERS, toCodePoints(text)]]),
    destroy: () => faces.clear(),
  };
}

function subset(
  module: WasmModule,
  face: number,
  flags: number,
  sets: readonly (readonly [number, Iterable<number>])[],
): Uint8Array {
  const input = module.call('hb_subset_input_create_or_fail');
  module.call('hb_subset_input_set_flags', input, flags);
  for (const [kind, values] of sets) {
    const set = module.call('hb_subset_input_set', input, kind);
    for (const value of values) module.call('hb_set_add', set, value);
  }
  const cut = module.call('hb_subset_or_fail', face, input);
  module.call('hb_subset_input_destroy', input);
  if (cut === 0) throw new Error('HarfBuzz could not subset a font.');
  const blob = module.call('hb_face_reference_blob', cut);
  const start = module.call('hb_blob_get_data', blob, 0);
  const bytes = module.bytes().slice(start, start + module.call('hb_blob_get_length', blob));
  module.call('hb_blob_destroy', blob);
  module.call('hb_face_destroy', cut);
  return bytes;
}

/** A shaper may put a letter and its accent together or take them apart, and turns brackets round from right to left. */
function toCodePoints(text: string): ReadonlySet<number> {
  const mirrored = Array.from(text, (character) => bidi.getMirroredCharacter(character) ?? '').join('');
  const characters = [text, text.normalize('NFC'), text.normalize('NFD'), mirrored].join('');
  return new Set(Array.from(characters, (character) => character.codePointAt(0) ?? 0));
}
