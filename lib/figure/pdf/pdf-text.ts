import type { SceneText } from '../scene/scene';
import { type LineCell, makeReadable, toLineCells } from '../text/line-cells';
import { arrangeLine, type MainDirection } from '../text/reading-order';
import type { FontId, Glyph } from '../text/shaped-text';
import type { PdfDrawing } from './pdf-drawing';
import type { PdfFont } from './pdf-fonts';
import { createTextOperators, type PdfTextOperators, toThousandths } from './pdf-operators';
import { toPdfColour, toPdfNumber, toPdfNumbers } from './pdf-syntax';

/** What text needs from the document around it. */
export type PdfLetters = {
  readonly main: MainDirection;
  readonly getFont: (font: FontId) => PdfFont;
  /** The name of the drawing of a glyph's outline, an em in size: stroked or filled. */
  readonly getOutline: (font: FontId, glyph: number, paint: 'S' | 'f') => string;
};

type Inked = { readonly font: FontId; readonly glyph: Glyph };

const ISOLATES = /[\u2068\u2069]/gu;
const MARKS = /[\u200e\u200f]/u;

/**
 * Draws one line of text: the halo first, as outlines that no reader takes for text, then the letters, from left to right. What a
 * reader would misread if it were shown as it is (a ligature or a letter with marks that runs to the left, a line whose parts run
 * both ways) is drawn as outlines, and its characters stand over it as spaces that mean them.
 */
export function drawText(drawing: PdfDrawing, letters: PdfLetters, text: SceneText): void {
  const { line, halo } = text;
  const cells = toLineCells(line);
  if (cells.length === 0) return;
  if (halo) drawHalo(drawing, letters, text, cells, halo);
  const readable = makeReadable(cells, line, letters.main);
  const outlined = readable ? readable.filter((cell) => findSoleGlyph(cell) === null) : cells;
  drawing.set('rg', toPdfColour(text.colour));
  if (outlined.length > 0) drawOutlines(drawing, letters, text, outlined, 'f');
  const operators = createTextOperators(letters.getFont, line.size);
  if (readable) for (const cell of readable) showCell(operators, cell);
  else {
    const font = cells[0]?.font ?? 'sans';
    operators.spread(font, 0, line.width, arrangeLine(line.text.replace(ISOLATES, ''), letters.main));
  }
  const place = toPdfNumbers([text.x, drawing.height - text.y]);
  drawing.write(`BT\n1 0 0 1 ${place} Tm\n${operators.toText()}\nET`);
}

function showCell(operators: PdfTextOperators, cell: LineCell): void {
  const glyph = findSoleGlyph(cell);
  if (glyph) operators.show(cell.font, glyph.id, glyph.x, cell.visual.join(''));
  else operators.spread(cell.font, cell.x, cell.width, cell.visual);
}

/** The glyph that can stand for all of a cell; null when there is none. */
function findSoleGlyph({ glyphs, rtl, visual }: LineCell): Glyph | null {
  const [glyph, ...more] = glyphs;
  if (!glyph || more.length > 0 || glyph.y !== 0) return null;
  // Several characters in one glyph are read from left to right.
  return rtl && visual.filter((character) => !MARKS.test(character)).length > 1 ? null : glyph;
}

function drawHalo(
  drawing: PdfDrawing,
  letters: PdfLetters,
  text: SceneText,
  cells: readonly LineCell[],
  halo: NonNullable<SceneText['halo']>,
): void {
  drawing.inside(() => {
    drawing.set('RG', toPdfColour(halo.colour));
    drawing.set('d', '[] 0');
    drawing.set('J', '1');
    drawing.set('j', '1');
    // The outlines are drawn an em in size, and their line with them.
    drawing.set('w', toPdfNumber(halo.width / text.line.size));
    drawOutlines(drawing, letters, text, cells, 'S');
  });
}

function drawOutlines(
  drawing: PdfDrawing,
  letters: PdfLetters,
  { x, y, line: { size } }: SceneText,
  cells: readonly LineCell[],
  paint: 'S' | 'f',
): void {
  const inked = cells.flatMap(({ font, glyphs }) => glyphs.map((glyph): Inked => ({ font, glyph })));
  drawing.inside(() => {
    drawing.write(`${toPdfNumbers([size, 0, 0, size, x, drawing.height - y])} cm`);
    let [penX, penY] = [0, 0];
    for (const { font, glyph } of inked) {
      const [atX, atY] = [toThousandths(glyph.x, size), toThousandths(glyph.y, size)];
      const moved = toPdfNumbers([(atX - penX) / 1000, (atY - penY) / 1000]);
      drawing.write(`1 0 0 1 ${moved} cm /${letters.getOutline(font, glyph.id, paint)} Do`);
      [penX, penY] = [atX, atY];
    }
  });
}
