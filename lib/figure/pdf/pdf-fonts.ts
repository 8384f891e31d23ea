import { type FontMeasures, readFontMeasures } from '../text/font-measures';
import type { FontId, Shaper } from '../text/shaped-text';
import type { Subsetter } from '../text/subset-font';
import type { PdfFile, PdfReference } from './pdf-file';
import { toHex, toPdfNumbers, toUtf16Hex } from './pdf-syntax';

const NAMES: Readonly<Record<FontId, string>> = {
  sans: 'IBMPlexSans',
  'sans-bold': 'IBMPlexSans-SemiBold',
  arabic: 'IBMPlexSansArabic',
  'arabic-bold': 'IBMPlexSansArabic-SemiBold',
  hebrew: 'IBMPlexSansHebrew',
  'hebrew-bold': 'IBMPlexSansHebrew-SemiBold',
};

/** One font of a document, and what of it is in use. */
export type PdfFont = {
  /** Its name among the resources. */
  readonly name: string;
  readonly measures: FontMeasures;
  /** The glyph of its space. */
  readonly blank: number;
  /** The code under which this glyph stands for this text. */
  readonly encode: (glyph: number, text: string) => number;
  /** Writes it, once everything is encoded. */
  readonly write: (file: PdfFile, subsetter: Subsetter) => PdfReference;
};

type Code = { readonly glyph: number; readonly text: string };

/** No list of character mappings may be longer. */
const MAX_MAPPINGS = 100;
const MAX_CODES = 65_535;
const SPACE = 0x20;

/**
 * Returns a font without glyphs. A glyph gets a code for each text that it stands for, so that what is copied from the document is
 * exactly what was set, whatever the font made of it.
 */
export function createPdfFont(id: FontId, shaper: Shaper): PdfFont {
  const measures = readFontMeasures(shaper.fontBytes(id));
  // Code 0 is the empty glyph.
  const codes: Code[] = [{ glyph: 0, text: '' }];
  const known = new Map<string, number>();
  return {
    name: `F${Object.keys(NAMES).indexOf(id)}`,
    measures,
    blank: shaper.findGlyph(id, SPACE) ?? 0,
    encode: (glyph, text) => {
      const key = `${glyph} ${text}`;
      const code = known.get(key) ?? codes.push({ glyph, text }) - 1;
      if (code > MAX_CODES) throw new RangeError('The figure has more letters than a PDF font can hold.');
      known.set(key, code);
      return code;
    },
    write: (file, subsetter) => writeFont(file, id, measures, codes, subsetter),
  };
}

function writeFont(
  file: PdfFile,
  id: FontId,
  measures: FontMeasures,
  codes: readonly Code[],
  subsetter: Subsetter,
): PdfReference {
  const glyphs = [...new Set(codes.map(({ glyph }) => glyph))].sort((a, b) => a - b);
  const bytes = subsetter.byGlyphs(id, glyphs);
  const name = `${toSubsetTag(bytes)}+${NAMES[id]}`;
  const program = file.addStream(bytes, `/Length1 ${bytes.length}`);
  const { box, ascent, descent, capHeight } = measures;
  const descriptor = file.add(
    `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [${toPdfNumbers(box)}] /ItalicAngle 0 ` +
      `/Ascent ${ascent} /Descent ${descent} /CapHeight ${capHeight} /StemV ${id.endsWith('bold') ? 120 : 80} ` +
      `/FontFile2 ${program} 0 R >>`,
  );
  const map = file.addStream(toGlyphMap(codes));
  const widths = codes.map(({ glyph }) => measures.toAdvance(glyph));
  const descendant = file.add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} ` +
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> ' +
      `/FontDescriptor ${descriptor} 0 R /DW 1000 /W [0 [${toPdfNumbers(widths)}]] /CIDToGIDMap ${map} 0 R >>`,
  );
  const toUnicode = file.addStream(toUnicodeMap(codes));
  return file.add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H ` +
      `/DescendantFonts [${descendant} 0 R] /ToUnicode ${toUnicode} 0 R >>`,
  );
}

/** Two bytes for each code: the glyph that it shows. */
function toGlyphMap(codes: readonly Code[]): Uint8Array {
  return Uint8Array.from(codes.flatMap(({ glyph }) => [glyph >> 8, glyph & 255]));
}

function toUnicodeMap(codes: readonly Code[]): string {
  const rows = codes.flatMap(({ text }, code) =>
    text === '' ? [] : [`<${toHex(code)}> <${toUtf16Hex(text)}>`],
  );
  const blocks: string[] = [];
  for (let start = 0; start < rows.length; start += MAX_MAPPINGS) {
    const block = rows.slice(start, start + MAX_MAPPINGS);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`);
  }
  return [
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n',
    '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n',
    '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n',
    ...blocks,
    'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n',
  ].join('');
}

/** Six letters that differ between subsets of one font (FNV-1a of the bytes), as ISO 32000-1 asks for in 9.6.4. */
function toSubsetTag(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return Array.from({ length: 6 }, () => {
    const letter = String.fromCharCode(65 + (hash % 26));
    hash = Math.floor(hash / 26);
    return letter;
  }).join('');
}
