import type { PathCommand } from '../geometry/path';
import { cleanText } from './clean-text';
import { type HarfBuzz, type HarfBuzzFont, type PlacedGlyph, startHarfBuzz } from './harfbuzz';
import { type FontFamily, itemise, type TextRun } from './itemise';
import type { FigureAssets, FontId, Glyph, GlyphRun, ShapedLine, Shaper, TextStyle } from './shaped-text';

/** Lines are kept up to this many characters in all: the labels of some ten thousand actors. */
const MAX_KEPT = 400_000;
const NO_GLYPH = 0;

/** The share of an em that each family's own table reserves above and below the baseline (hhea). */
const REACH: Readonly<Record<FontFamily, { readonly ascent: number; readonly descent: number }>> = {
  sans: { ascent: 1.025, descent: 0.275 },
  hebrew: { ascent: 1.025, descent: 0.275 },
  arabic: { ascent: 1.085, descent: 0.415 },
};

/**
 * Returns a shaper: text in, placed glyphs out, by HarfBuzz and Unicode's bidirectional algorithm, the same on every
 * machine. Works in Node, a page and a worker, and fetches nothing. Throws when the assets are not what they should be.
 */
export async function createShaper(assets: FigureAssets): Promise<Shaper> {
  const harfbuzz = await startHarfBuzz(assets.harfbuzz);
  const fonts = new Map<FontId, HarfBuzzFont>();
  const lines = createLineStore();
  const outlines = new Map<string, readonly PathCommand[]>();
  const getFont = (id: FontId) => fonts.get(id) ?? openFont(harfbuzz, assets, fonts, id);
  return {
    shape: (text, style) => {
      const clean = cleanText(text);
      const key = `${style.size} ${style.bold ? 1 : 0} ${style.direction ?? 'auto'} ${clean}`;
      return lines.find(key) ?? lines.keep(key, shapeLine(getFont, clean, style));
    },
    findGlyph: (font, codePoint) => getFont(font).findGlyph(codePoint),
    toOutline: (font, glyph) => {
      const key = `${font} ${glyph}`;
      const known = outlines.get(key);
      if (known) return known;
      const { unitsPerEm, toOutline } = getFont(font);
      const outline = toOutline(glyph).map((command) => toEms(command, unitsPerEm));
      outlines.set(key, outline);
      return outline;
    },
    metrics: () => REACH.sans,
    fontBytes: (font) => assets.fonts[font],
    destroy: () => {
      lines.clear();
      outlines.clear();
      fonts.clear();
    },
  };
}

function openFont(harfbuzz: HarfBuzz, assets: FigureAssets, fonts: Map<FontId, HarfBuzzFont>, id: FontId) {
  const font = harfbuzz.openFont(assets.fonts[id]);
  fonts.set(id, font);
  return font;
}

function shapeLine(getFont: (id: FontId) => HarfBuzzFont, text: string, style: TextStyle): ShapedLine {
  const bold = style.bold ?? false;
  const toId = (family: FontFamily): FontId => (bold ? `${family}-bold` : family);
  const { rtl, runs, missing } = itemise(
    text,
    style.direction,
    (family, codePoint) => getFont(toId(family)).findGlyph(codePoint) !== null,
  );
  let x = 0;
  const shaped = runs.map((run) => {
    const id = toId(run.family);
    const placed = shapeRun(getFont(id), id, text, run, style.size, x);
    x += placed.width;
    return placed;
  });
  const reaches = runs.length > 0 ? runs.map(({ family }) => REACH[family]) : [REACH.sans];
  return {
    text,
    direction: rtl ? 'rtl' : 'ltr',
    size: style.size,
    bold,
    width: x,
    ascent: Math.max(...reaches.map(({ ascent }) => ascent)) * style.size,
    descent: Math.max(...reaches.map(({ descent }) => descent)) * style.size,
    runs: shaped,
    missing,
  };
}

function shapeRun(
  font: HarfBuzzFont,
  id: FontId,
  text: string,
  run: TextRun,
  size: number,
  x: number,
): GlyphRun {
  const rtl = run.level % 2 === 1;
  const toPoints = (units: number) => (units * size) / font.unitsPerEm;
  const placed = oneBoxEach(font.shape(text, run.start, run.end, rtl, run.script));
  let pen = 0;
  const glyphs = placed.map((glyph): Glyph => {
    const at = pen;
    pen += glyph.advance;
    return {
      id: glyph.id,
      x: toPoints(at + glyph.dx),
      y: toPoints(glyph.dy),
      advance: toPoints(glyph.advance),
      cluster: glyph.cluster - run.start,
    };
  });
  return {
    font: id,
    rtl,
    text: text.slice(run.start, run.end),
    start: run.start,
    x,
    width: toPoints(pen),
    glyphs,
  };
}

/** An emoji of five parts that no font has is one box, not five. */
function oneBoxEach(glyphs: readonly PlacedGlyph[]): readonly PlacedGlyph[] {
  return glyphs.filter((glyph, index) => {
    const before = glyphs[index - 1];
    return !(glyph.id === NO_GLYPH && before?.id === NO_GLYPH && before.cluster === glyph.cluster);
  });
}

function toEms(command: PathCommand, units: number): PathCommand {
  switch (command[0]) {
    case 'Z':
      return command;
    case 'M':
    case 'L':
      return [command[0], command[1] / units, command[2] / units];
    case 'Q':
      return ['Q', command[1] / units, command[2] / units, command[3] / units, command[4] / units];
    case 'C': {
      const [, ax, ay, bx, by, x, y] = command;
      return ['C', ax / units, ay / units, bx / units, by / units, x / units, y / units];
    }
  }
}

type LineStore = {
  readonly find: (key: string) => ShapedLine | null;
  readonly keep: (key: string, line: ShapedLine) => ShapedLine;
  readonly clear: () => void;
};

/** Keeps lines until there are too many characters of them, and then forgets the oldest. */
function createLineStore(): LineStore {
  const lines = new Map<string, ShapedLine>();
  let kept = 0;
  return {
    find: (key) => lines.get(key) ?? null,
    keep: (key, line) => {
      lines.set(key, line);
      kept += key.length;
      for (const [oldest] of lines) {
        if (kept <= MAX_KEPT || oldest === key) break;
        lines.delete(oldest);
        kept -= oldest.length;
      }
      return line;
    },
    clear: () => {
      lines.clear();
      kept = 0;
    },
  };
}
