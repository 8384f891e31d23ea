import type { Scene } from '../scene/scene';
import type { FontId } from '../text/shaped-text';
import type { Subsetter } from '../text/subset-font';
import { toFontFaces } from './svg-fonts';
import { type SvgSheet, writeItems } from './svg-items';
import { createSvgNames } from './svg-names';
import { toHundredths, writeLength } from './svg-number';
import { createSvgStyles, toPathLook } from './svg-styles';
import { toXmlText } from './xml-text';

/** Stands for the figure's key until that is known. No text can hold it: control characters are taken out of all. */
const KEY = '\u0001';

/**
 * Returns a scene as an SVG document, as large as the scene: text is text, with its fonts cut down and put in;
 * groups are named by what they show; there is no script and nothing from outside. Names that others refer to begin with a
 * key made of the content, so that several figures can stand in one page. The same scene gives the same text.
 */
export function toSvg(scene: Scene, subsetter: Pick<Subsetter, 'byText'>): string {
  const characters = new Map<FontId, Set<string>>();
  const styles = createSvgStyles(KEY);
  let named = 0;
  const sheet: SvgSheet = {
    parts: [],
    names: createSvgNames(),
    styles,
    takeName: () => `${KEY}-${(named++).toString(36)}`,
    characters,
  };
  writeBackground(sheet, scene);
  writeItems(sheet, scene.items);
  const body = sheet.parts.join('');
  const style = `<style>${toFontFaces(characters, subsetter)}${styles.toRules()}</style>`;
  const written = `${toHead(scene)}${style}${body}</svg>\n`;
  return written.replaceAll(KEY, toKey(written));
}

function toHead({ width, height, title, description }: Scene): string {
  const [wide, high] = [width, height].map((length) => `${toHundredths(length) / 100}pt`);
  const size = `width="${wide}" height="${high}" viewBox="0 0 ${writeLength(width)} ${writeLength(height)}"`;
  const spaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
  const role = `role="img" aria-labelledby="${KEY}-title ${KEY}-desc"`;
  return (
    `<svg ${spaces} ${size} ${role} text-rendering="geometricPrecision" xml:space="preserve">` +
    `<title id="${KEY}-title">${toXmlText(title)}</title><desc id="${KEY}-desc">${toXmlText(description)}</desc>`
  );
}

function writeBackground({ parts, styles }: SvgSheet, { width, height, background }: Scene): void {
  if (background === null) return;
  const look = styles.take(toPathLook({ fill: background, stroke: null }));
  parts.push(`<rect class="${look}" width="${writeLength(width)}" height="${writeLength(height)}"/>`);
}

/** FNV-1a, of whose 32 bits 20 are kept: two figures on one page have different keys, but for one time in a million. */
function toKey(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `f${(hash >>> 12).toString(36)}`;
}
