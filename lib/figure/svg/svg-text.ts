import createBidi from 'bidi-js';
import type { SceneText } from '../scene/scene';
import type { FontId, GlyphRun, ShapedLine } from '../text/shaped-text';
import { toHundredths, writeHundredths, writeLength } from './svg-number';
import { type SvgStyles, toColour, toFace } from './svg-styles';
import { toXmlText } from './xml-text';

/** What lines of text need from the document that they are in. */
export type SvgTextSheet = {
  readonly styles: SvgStyles;
  /** A name that nothing else in the document has. */
  readonly takeName: () => string;
  /** The characters that are set in each font. */
  readonly characters: Map<FontId, Set<string>>;
};

/** A stretch of a line in one font and one direction, of any scripts. */
type SvgRun = Pick<GlyphRun, 'font' | 'rtl' | 'start' | 'text' | 'x' | 'width'>;

/**
 * Returns a line of text as SVG: its letters in the order in which they are read, so that it can be found, copied and
 * changed. Where it is of several runs (fonts or directions), each stands where it was shaped: its middle is given, which
 * is the same for both directions, and its direction is closed to what stands beside it. A halo is the same text drawn
 * before it by reference: every program draws that, and nobody finds the text twice.
 */
export function toSvgText(sheet: SvgTextSheet, { x, y, line, colour, halo }: SceneText): string {
  const runs = joinRuns([...line.runs].sort((one, other) => one.start - other.start));
  const [first] = runs;
  if (!first) return '';
  for (const run of runs) noteCharacters(sheet.characters, run);
  const look = sheet.styles.take(
    `fill:${toColour(colour)};${toFaceLook(first.font)};font-size:${writeLength(line.size)}px`,
  );
  const name = halo === null ? null : sheet.takeName();
  const id = name === null ? '' : ` id="${name}"`;
  const common = `<text${id} class="${look}"`;
  const place = `y="${writeLength(y)}"`;
  const text =
    runs.length === 1
      ? `${common} ${placeRun(x, first)} ${place}>${toXmlText(first.text)}</text>`
      : `${common} ${place} text-anchor="middle"${toDirection(line)}>${runs
          .map((run) => toSpan(sheet.styles, x, run, first.font))
          .join('')}</text>`;
  return name === null || halo === null ? text : `${toHalo(sheet.styles, name, halo)}${text}`;
}

/** Runs that differ in script alone (Latin, Greek) and stand end to end are one: text in fewer pieces is easier to change. */
function joinRuns(runs: readonly SvgRun[]): readonly SvgRun[] {
  const joined: SvgRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.font === run.font && last.rtl === run.rtl && isNext(last, run)) {
      const x = Math.min(last.x, run.x);
      joined[joined.length - 1] = { ...last, text: last.text + run.text, x, width: last.width + run.width };
    } else joined.push(run);
  }
  return joined;
}

/** Whether a run follows another both in the text and on the line. */
function isNext(run: SvgRun, next: SvgRun): boolean {
  const [left, right] = run.rtl ? [next, run] : [run, next];
  const isBeside = toHundredths(left.x + left.width) === toHundredths(right.x);
  return isBeside && run.start + run.text.length === next.start;
}

/** Browsers that know what is inert neither find the text in it nor read it out. */
function toHalo(styles: SvgStyles, name: string, { colour, width }: NonNullable<SceneText['halo']>): string {
  const line = `stroke:${toColour(colour)};stroke-width:${writeLength(width)};stroke-linejoin:round`;
  const look = `${line};interactivity:inert`;
  return `<use class="${styles.take(look)}" xlink:href="#${name}"/>`;
}

/** The left end of what runs from left to right; the middle of what runs the other way, which no program takes for an end. */
function placeRun(x: number, run: SvgRun): string {
  if (!run.rtl) return `x="${writeLength(x + run.x)}"`;
  return `x="${writeMiddle(x, run)}" text-anchor="middle" direction="rtl"`;
}

function toDirection({ direction }: ShapedLine): string {
  return direction === 'rtl' ? ' direction="rtl"' : '';
}

function toSpan(styles: SvgStyles, x: number, run: SvgRun, font: FontId): string {
  const look = run.font === font ? '' : ` class="${styles.take(toFaceLook(run.font))}"`;
  const direction = `direction="${run.rtl ? 'rtl' : 'ltr'}" unicode-bidi="isolate"`;
  return `<tspan${look} x="${writeMiddle(x, run)}" ${direction}>${toXmlText(run.text)}</tspan>`;
}

function writeMiddle(x: number, run: SvgRun): string {
  return writeHundredths(toHundredths(x + run.x + run.width / 2));
}

/** Each property by itself: some programs do not know the short form. */
function toFaceLook(font: FontId): string {
  const { weight, fallbacks } = toFace(font);
  return `font-family:${fallbacks};font-weight:${weight}`;
}

const bidi = createBidi();

/** In a run from right to left, a closing bracket is drawn as an opening one: the font must have both. */
function noteCharacters(characters: Map<FontId, Set<string>>, { font, text, rtl }: SvgRun): void {
  const noted = characters.get(font) ?? new Set();
  for (const character of text) {
    noted.add(character);
    const mirrored = rtl ? bidi.getMirroredCharacter(character) : null;
    if (mirrored !== null) noted.add(mirrored);
  }
  characters.set(font, noted);
}
