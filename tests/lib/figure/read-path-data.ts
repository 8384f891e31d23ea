import type { PathCommand } from '@/lib/figure/geometry/path';

const COUNTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, Z: 0 };

/** Reads path data in tenths of a point by SVG's grammar for these letters: absolute, in points. Throws for anything else. */
export function readPathData(data: string): PathCommand[] {
  const tokens = data.match(/[A-Za-z]|-?(?:\d+(?:\.\d+)?|\.\d+)/g) ?? [];
  if (tokens.join('').replace(/-/g, '') !== data.replace(/[ -]/g, ''))
    throw new Error(`Not path data: ${data}`);
  const commands: PathCommand[] = [];
  let [letter, x, y, startX, startY, at] = ['', 0, 0, 0, 0, 0];
  while (at < tokens.length) {
    if (/[A-Za-z]/.test(tokens[at] ?? '')) letter = tokens[at++] ?? '';
    // Numbers after those of a move are a line.
    else if (letter === 'M') letter = 'L';
    else if (letter === 'm') letter = 'l';
    const verb = letter.toUpperCase();
    const count = COUNTS[verb];
    if (count === undefined) throw new Error(`No letter of a path: ${letter}`);
    const numbers = tokens.slice(at, at + count).map((token) => Number(token) / 10);
    if (numbers.length < count || numbers.some(Number.isNaN))
      throw new Error(`Too few numbers after ${letter}.`);
    at += count;
    const [left, top] = letter === verb ? [0, 0] : [x, y];
    const places = numbers.map((number, index) => number + (index % 2 === 0 ? left : top));
    const command = toCommand(verb, verb === 'V' ? [(numbers[0] ?? 0) + top] : places, x, y);
    commands.push(command);
    [x, y] = verb === 'Z' ? [startX, startY] : [Number(command.at(-2)), Number(command.at(-1))];
    if (verb === 'M') [startX, startY] = [x, y];
  }
  return commands;
}

function toCommand(verb: string, places: readonly number[], x: number, y: number): PathCommand {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = places;
  switch (verb) {
    case 'H':
      return ['L', a, y];
    case 'V':
      return ['L', x, a];
    case 'Q':
      return ['Q', a, b, c, d];
    case 'C':
      return ['C', a, b, c, d, e, f];
    case 'Z':
      return ['Z'];
    default:
      return [verb === 'M' ? 'M' : 'L', a, b];
  }
}
