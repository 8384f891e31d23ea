import type { FontId } from '../text/shaped-text';
import type { PdfFont } from './pdf-fonts';
import { toHex, toPdfNumber } from './pdf-syntax';

/** Writes what shows a line of text, from its left to its right; places and widths are points from the line's left. */
export type PdfTextOperators = {
  /** Shows a glyph that stands for `meaning`. */
  readonly show: (font: FontId, glyph: number, x: number, meaning: string) => void;
  /** Shows spaces of equal width over a stretch of the line, one for each character, that stand for them. */
  readonly spread: (font: FontId, x: number, width: number, characters: readonly string[]) => void;
  readonly toText: () => string;
};

/** Fonts measure in thousandths of an em. */
const EM = 1000;
/** Narrower than this, readers of PDF see nothing. */
const MIN_WIDTH = 10;

/** Returns the writer of a line of that size in points. */
export function createTextOperators(getFont: (font: FontId) => PdfFont, size: number): PdfTextOperators {
  const operators: string[] = [];
  let font: PdfFont | null = null;
  let stretch = 1;
  let pen = 0;
  let items = '';
  let codes = '';
  const closeCodes = () => {
    if (codes !== '') items += `<${codes}>`;
    codes = '';
  };
  const closeItems = () => {
    closeCodes();
    if (items !== '') operators.push(`[${items}] TJ`);
    items = '';
  };
  const choose = (next: PdfFont, nextStretch: number) => {
    if (next !== font || nextStretch !== stretch) closeItems();
    if (next !== font) operators.push(`/${next.name} ${toPdfNumber(size)} Tf`);
    if (nextStretch !== stretch) operators.push(`${toPdfNumber(nextStretch * 100)} Tz`);
    [font, stretch] = [next, nextStretch];
  };
  const put = (next: PdfFont, glyph: number, x: number, meaning: string) => {
    if (Math.abs(x - pen) > 0.01) {
      closeCodes();
      items += toPdfNumber((pen - x) / stretch);
    }
    codes += toHex(next.encode(glyph, meaning));
    pen = x + next.measures.toAdvance(glyph) * stretch;
  };
  return {
    show: (id, glyph, x, meaning) => {
      const next = getFont(id);
      choose(next, 1);
      put(next, glyph, toThousandths(x, size), meaning);
    },
    spread: (id, x, width, characters) => {
      const next = getFont(id);
      const step = Math.max(MIN_WIDTH, toThousandths(width, size)) / characters.length;
      // As it is written down, lest the pen and the reader's drift apart.
      choose(next, Number(toPdfNumber(step / next.measures.toAdvance(next.blank))));
      characters.forEach((character, index) => {
        put(next, next.blank, toThousandths(x, size) + step * index, character);
      });
    },
    toText: () => {
      closeItems();
      if (stretch !== 1) operators.push('100 Tz');
      stretch = 1;
      return operators.join('\n');
    },
  };
}

/** Returns points as thousandths of an em of that size: the unit of fonts, in which glyphs have whole places. */
export function toThousandths(points: number, size: number): number {
  return Math.round((points * EM) / size);
}
