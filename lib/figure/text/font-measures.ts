/** What a document has to say about a font beside its outlines; lengths are thousandths of an em, whatever the font's own unit. */
export type FontMeasures = {
  /** Left, bottom, right and top of what holds every glyph. */
  readonly box: readonly [number, number, number, number];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly toAdvance: (glyph: number) => number;
};

const HEADER = 12;
const RECORD = 16;

/**
 * Returns a TrueType font's measures, from its tables head, hhea, hmtx and OS/2 (OpenType specification). Throws when it lacks
 * one.
 */
export function readFontMeasures(bytes: Uint8Array): FontMeasures {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const find = (tag: string) => findTable(view, tag);
  const [head, hhea, hmtx, os2] = [find('head'), find('hhea'), find('hmtx'), find('OS/2')];
  const unitsPerEm = view.getUint16(head + 18);
  const scale = (units: number) => Math.round((units * 1000) / unitsPerEm);
  const measured = view.getUint16(hhea + 34);
  return {
    box: [36, 38, 40, 42].map((at) => scale(view.getInt16(head + at))) as [number, number, number, number],
    ascent: scale(view.getInt16(hhea + 4)),
    descent: scale(view.getInt16(hhea + 6)),
    capHeight: scale(view.getInt16(os2 + 88)),
    // The last advance holds for all glyphs beyond the list.
    toAdvance: (glyph) => scale(view.getUint16(hmtx + Math.min(glyph, measured - 1) * 4)),
  };
}

function findTable(view: DataView, tag: string): number {
  const count = view.getUint16(4);
  for (let index = 0; index < count; index++) {
    const record = HEADER + index * RECORD;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(record + at)));
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new TypeError(`The font has no table ${tag}.`);
}
