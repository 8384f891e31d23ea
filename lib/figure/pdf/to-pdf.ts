import type { PathCommand } from '../geometry/path';
import type { Scene, SceneGroup, SceneItem } from '../scene/scene';
import { findMainDirection } from '../text/reading-order';
import type { FontId, Shaper } from '../text/shaped-text';
import type { Subsetter } from '../text/subset-font';
import { clipTo, createPdfDrawing, drawPath, type PdfDrawing, toPdfPath } from './pdf-drawing';
import { createPdfFile, type PdfFile, type PdfReference } from './pdf-file';
import { createPdfFont, type PdfFont } from './pdf-fonts';
import { toPdfColour, toPdfNumber, toPdfNumbers, toPdfText } from './pdf-syntax';
import { drawText, type PdfLetters } from './pdf-text';

/** No page of a PDF has a longer side, in its own unit, which may be up to 75,000 points (ISO 32000-1, annex C). */
const MAX_UNITS = 14_400;
const LARGEST_UNIT = 75_000;

/**
 * Returns a scene as a PDF of one page: vector paths, text that can be selected and searched in any script, its fonts embedded
 * and cut down, tagged as one figure with the scene's description as its alternative text. The same scene gives the same bytes.
 * Throws when the scene is larger than a page can be, or holds what is no number or colour.
 */
export function toPdf(scene: Scene, shaper: Shaper, subsetter: Subsetter): Uint8Array {
  const file = createPdfFile();
  const unit = toUnit(scene);
  const drawing = createPdfDrawing(scene.height);
  const letters = createLetters(file, shaper, scene);
  if (unit > 1) drawing.write(toScale(1 / unit));
  drawing.write('/Artifact BMC');
  drawBackground(drawing, scene);
  drawing.write('EMC\n/Figure << /MCID 0 >> BDC');
  for (const item of scene.items) drawItem(drawing, letters, item);
  drawing.write('EMC');
  const contents = file.addStream(drawing.toText());
  return file.toBytes(
    addCatalog(file, scene, unit, contents, letters.write(subsetter)),
    addInfo(file, scene),
  );
}

function toUnit({ width, height }: Scene): number {
  if (!(width > 0 && height > 0)) {
    throw new RangeError(`A page of ${width} by ${height} points has no place for a figure.`);
  }
  const unit = Math.max(1, Math.ceil(Math.max(width, height) / MAX_UNITS));
  if (unit > LARGEST_UNIT) {
    throw new RangeError(`A figure of ${width} by ${height} points is larger than a page of a PDF can be.`);
  }
  return unit;
}

/** Finer than other numbers, since every place on the page is multiplied by it. */
function toScale(scale: number): string {
  const factor = toPdfNumber(scale, 9);
  return `${factor} 0 0 ${factor} 0 0 cm`;
}

function drawBackground(drawing: PdfDrawing, { background, width, height }: Scene): void {
  if (background === null) return;
  drawing.set('rg', toPdfColour(background));
  drawing.write(`${toPdfNumbers([0, 0, width, height])} re f`);
}

function drawItem(drawing: PdfDrawing, letters: PdfLetters, item: SceneItem): void {
  if (item.kind === 'path') drawPath(drawing, item);
  else if (item.kind === 'text') drawText(drawing, letters, item);
  else drawGroup(drawing, letters, item);
}

function drawGroup(drawing: PdfDrawing, letters: PdfLetters, { clip, items }: SceneGroup): void {
  const drawAll = () => {
    for (const item of items) drawItem(drawing, letters, item);
  };
  if (clip === null) drawAll();
  else {
    drawing.inside(() => {
      clipTo(drawing, clip);
      drawAll();
    });
  }
}

type DocumentLetters = PdfLetters & {
  /** Writes the fonts; returns the page's resources. */
  readonly write: (subsetter: Subsetter) => string;
};

function createLetters(file: PdfFile, shaper: Shaper, scene: Scene): DocumentLetters {
  const fonts = new Map<FontId, PdfFont>();
  const outlines = new Map<string, PdfReference>();
  const getFont = (id: FontId): PdfFont => {
    const font = fonts.get(id) ?? createPdfFont(id, shaper);
    fonts.set(id, font);
    return font;
  };
  return {
    main: findMainDirection(listTexts(scene.items)),
    getFont,
    getOutline: (id, glyph, paint) => {
      const font = getFont(id);
      const name = `${font.name}${paint}${glyph}`;
      if (!outlines.has(name)) outlines.set(name, addOutline(file, shaper.toOutline(id, glyph), paint));
      return name;
    },
    write: (subsetter) => {
      const written = [...fonts.values()].map((font) => `/${font.name} ${font.write(file, subsetter)} 0 R`);
      const drawn = [...outlines].map(([name, reference]) => `/${name} ${reference} 0 R`);
      return `<< /Font << ${written.join(' ')} >> /XObject << ${drawn.join(' ')} >> >>`;
    },
  };
}

function* listTexts(items: readonly SceneItem[]): Iterable<string> {
  for (const item of items) {
    if (item.kind === 'group') yield* listTexts(item.items);
    else if (item.kind === 'text') yield item.line.text;
  }
}

/** A glyph's outline, an em in size; its box leaves room for any line that is a halo. */
function addOutline(file: PdfFile, commands: readonly PathCommand[], paint: 'S' | 'f'): PdfReference {
  const path = toPdfPath(commands, (x, y) => [x, y]);
  return file.addStream(
    path === '' ? '' : `${path} ${paint}`,
    '/Type /XObject /Subtype /Form /BBox [-4 -4 8 8]',
  );
}

/** The whole page is one figure: a screen reader says its description instead of single letters and lines. */
function addCatalog(
  file: PdfFile,
  scene: Scene,
  unit: number,
  contents: PdfReference,
  resources: string,
): PdfReference {
  const [pages, page, tree, document] = [file.reserve(), file.reserve(), file.reserve(), file.reserve()];
  const box = toPdfNumbers([0, 0, scene.width / unit, scene.height / unit]);
  file.add(
    `<< /Type /Page /Parent ${pages} 0 R /MediaBox [${box}] ${unit > 1 ? `/UserUnit ${toPdfNumber(unit)} ` : ''}` +
      `/Resources ${resources} /Contents ${contents} 0 R /StructParents 0 /Tabs /S >>`,
    page,
  );
  file.add(`<< /Type /Pages /Kids [${page} 0 R] /Count 1 >>`, pages);
  const figure = file.add(
    `<< /Type /StructElem /S /Figure /P ${document} 0 R /Pg ${page} 0 R /K 0 /Alt ${toPdfText(scene.description)} ` +
      `/A << /O /Layout /Placement /Block /BBox [${box}] >> >>`,
  );
  file.add(`<< /Type /StructElem /S /Document /P ${tree} 0 R /K ${figure} 0 R >>`, document);
  file.add(
    `<< /Type /StructTreeRoot /K ${document} 0 R /ParentTree << /Nums [0 [${figure} 0 R]] >> /ParentTreeNextKey 1 >>`,
    tree,
  );
  return file.add(
    `<< /Type /Catalog /Pages ${pages} 0 R /Lang (en) /MarkInfo << /Marked true >> /StructTreeRoot ${tree} 0 R ` +
      '/ViewerPreferences << /DisplayDocTitle true >> >>',
  );
}

function addInfo(file: PdfFile, { title, description }: Scene): PdfReference {
  return file.add(
    `<< /Title ${toPdfText(title)} /Subject ${toPdfText(description)} /Creator (Backchannel) >>`,
  );
}
