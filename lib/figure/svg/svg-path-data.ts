import type { PathCommand } from '../geometry/path';
import { toHundredths, writeHundredths } from './svg-number';

/** Where the pen is, and where the outline that it draws began, in hundredths. */
type Pen = { x: number; y: number; startX: number; startY: number };

/**
 * Returns an outline as SVG writes it (`d`), in the document's units, to a hundredth of a point: each piece by its place or by
 * its distance from the pen, whichever is shorter. Distances are between rounded places: errors do not add up.
 */
export function toPathData(commands: readonly PathCommand[]): string {
  const pen: Pen = { x: 0, y: 0, startX: 0, startY: 0 };
  let data = '';
  let last = '';
  for (const [verb, ...lengths] of commands) {
    const places = lengths.map(toHundredths);
    const [letter, numbers] = writePiece(verb, places, pen);
    // After a move, a letter left out would stand for a line.
    const goesOn = letter === last && numbers !== '' && verb !== 'M';
    data += goesOn ? joinNumbers(data, numbers) : letter + numbers;
    last = letter;
    movePen(pen, verb, places);
  }
  return data;
}

function joinNumbers(data: string, numbers: string): string {
  return data === '' || numbers.startsWith('-') ? numbers : ` ${numbers}`;
}

function writePiece(
  verb: PathCommand[0],
  places: readonly number[],
  pen: Pen,
): [letter: string, numbers: string] {
  if (verb === 'Z') return ['Z', ''];
  const distances = places.map((place, index) => place - (index % 2 === 0 ? pen.x : pen.y));
  if (verb === 'L') {
    const [dx, dy] = distances;
    if (dy === 0) return shorter('H', places.slice(0, 1), distances.slice(0, 1));
    if (dx === 0) return shorter('V', places.slice(1), distances.slice(1));
  }
  return shorter(verb, places, distances);
}

function shorter(
  letter: string,
  places: readonly number[],
  distances: readonly number[],
): [letter: string, numbers: string] {
  const absolute = writeNumbers(places);
  const relative = writeNumbers(distances);
  return relative.length < absolute.length ? [letter.toLowerCase(), relative] : [letter, absolute];
}

function writeNumbers(numbers: readonly number[]): string {
  return numbers.reduce((written, number) => written + joinNumbers(written, writeHundredths(number)), '');
}

function movePen(pen: Pen, verb: PathCommand[0], places: readonly number[]): void {
  pen.x = verb === 'Z' ? pen.startX : (places.at(-2) ?? pen.x);
  pen.y = verb === 'Z' ? pen.startY : (places.at(-1) ?? pen.y);
  if (verb === 'M') [pen.startX, pen.startY] = [pen.x, pen.y];
}
