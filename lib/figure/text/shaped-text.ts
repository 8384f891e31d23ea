import type { PathCommand } from '../geometry/path';

/** The faces that ship with the project: IBM Plex Sans and its Arabic and Hebrew companions, Regular and SemiBold. */
export type FontId = 'sans' | 'sans-bold' | 'arabic' | 'arabic-bold' | 'hebrew' | 'hebrew-bold';

export type Glyph = {
  readonly id: number;
  /** From the run's left, in points, y up. */
  readonly x: number;
  readonly y: number;
  readonly advance: number;
  /** Index into the run's text (UTF-16). */
  readonly cluster: number;
};

/** A stretch of a line in one font and one direction. */
export type GlyphRun = {
  readonly font: FontId;
  readonly rtl: boolean;
  /** Logical order. */
  readonly text: string;
  /** Where it begins in the line's text (UTF-16). */
  readonly start: number;
  /** From the line's left, in points. */
  readonly x: number;
  readonly width: number;
  /** Visual order, left to right. */
  readonly glyphs: readonly Glyph[];
};

/** One line of text, ready to be drawn: no writer has to know about scripts. Its runs stand in visual order. */
export type ShapedLine = {
  /** As cleaned, in logical order. */
  readonly text: string;
  readonly direction: 'ltr' | 'rtl';
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  /** In points. */
  readonly width: number;
  /** How far the fonts in it reserve above and below the baseline, in points, both positive: Arabic needs more than Latin. */
  readonly ascent: number;
  readonly descent: number;
  readonly runs: readonly GlyphRun[];
  /** Characters that no font here has. */
  readonly missing: readonly string[];
};

export type TextStyle = {
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  /** Which way the line reads; `auto` asks its first letter that has a direction. */
  readonly direction?: 'ltr' | 'rtl' | 'auto';
};

export type Shaper = {
  /**
   * One line of glyphs. The text is cleaned first: control characters and bidi overrides are taken out, so hostile
   * names come out as harmless text. U+2068 … U+2069 in pairs stay: they keep the direction of a name to itself.
   */
  readonly shape: (text: string, style: TextStyle) => ShapedLine;
  /** The glyph of a character on its own; null when the font has none. */
  readonly findGlyph: (font: FontId, codePoint: number) => number | null;
  /** A glyph's outline in units of one em, y up. */
  readonly toOutline: (font: FontId, glyph: number) => readonly PathCommand[];
  /** How far Latin letters reach above and below the baseline, per em, both positive; a line knows its own reach. */
  readonly metrics: (bold: boolean) => { readonly ascent: number; readonly descent: number };
  readonly fontBytes: (font: FontId) => Uint8Array;
  readonly destroy: () => void;
};

/** What the figure needs from outside: read from disk in Node, fetched from the own host in a browser. */
export type FigureAssets = {
  readonly fonts: Readonly<Record<FontId, Uint8Array>>;
  /** The shaper's WebAssembly. */
  readonly harfbuzz: Uint8Array;
  /** The raster's WebAssembly, for PNG only. */
  readonly canvaskit?: Uint8Array;
  /** The subsetter's WebAssembly, for PDF and for fonts embedded in SVG. */
  readonly subset?: Uint8Array;
};
