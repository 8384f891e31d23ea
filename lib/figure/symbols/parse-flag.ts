import svgpath from 'svgpath';
import type { Box } from '../geometry/box';
import { toCircleCommands } from '../geometry/outline';
import { movePath, type PathCommand } from '../geometry/path';

/** A shape of a flag, in the flag's own units. Colours are `#rrggbb`. */
export type FlagPiece = {
  readonly commands: readonly PathCommand[];
  readonly fill: string | null;
  readonly rule: 'nonzero' | 'evenodd';
  readonly stroke: string | null;
  readonly strokeWidth: number;
  /** 0 to 1; what is less lets the pieces before it through. */
  readonly opacity: number;
};

export type Flag = { readonly viewBox: Box; readonly pieces: readonly FlagPiece[] };

type Attributes = ReadonlyMap<string, string>;

const TAG = /<(\/?)([a-z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/giu;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/gu;
const INHERITED = ['fill', 'fill-rule', 'stroke', 'stroke-width', 'opacity'];
/** The colours that flags call by their names (CSS Color 4). */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  gold: '#ffd700',
};

const parsed = new Map<string, Flag | null>();

/**
 * Returns a flag as paths, from the `data:` URI of an SVG made of groups, paths, circles and ellipses without
 * transformations, which is all that the flags that ship are made of. Null for any other: half a flag is another flag.
 */
export function parseFlag(uri: string): Flag | null {
  const known = parsed.get(uri);
  if (known !== undefined) return known;
  const flag = readFlag(toSource(uri));
  parsed.set(uri, flag);
  return flag;
}

function toSource(uri: string): string {
  const data = /^data:image\/svg\+xml,(.*)$/su.exec(uri)?.[1] ?? '';
  try {
    return decodeURIComponent(data);
  } catch {
    return '';
  }
}

function readFlag(source: string): Flag | null {
  if (source.replace(TAG, '').trim() !== '') return null;
  let viewBox: Box | null = null;
  const open: Attributes[] = [];
  const pieces: FlagPiece[] = [];
  for (const [, closes, name = '', written = '', isEmpty] of source.matchAll(TAG)) {
    if (closes) {
      open.pop();
      continue;
    }
    const attributes = inherit(open.at(-1), written);
    if (attributes.has('transform') || attributes.has('style')) return null;
    if (name === 'svg') viewBox = readViewBox(attributes.get('viewBox'));
    else if (name !== 'g') {
      const piece = readPiece(name, attributes);
      if (!piece) return null;
      pieces.push(piece);
    }
    if (!isEmpty) open.push(attributes);
  }
  return viewBox && pieces.length > 0 ? { viewBox, pieces } : null;
}

function inherit(parent: Attributes | undefined, written: string): Attributes {
  const attributes = new Map<string, string>();
  for (const name of INHERITED) {
    const value = parent?.get(name);
    if (value !== undefined) attributes.set(name, value);
  }
  for (const [, name = '', value = ''] of written.matchAll(ATTRIBUTE)) attributes.set(name, value);
  return attributes;
}

function readViewBox(text: string | undefined): Box | null {
  const [x, y, width, height] = (text ?? '').split(' ').map(Number);
  if (x === undefined || y === undefined || !width || !height) return null;
  return { x, y, width, height };
}

function readPiece(name: string, attributes: Attributes): FlagPiece | null {
  const commands = readCommands(name, attributes);
  const fill = readColour(attributes.get('fill') ?? 'black');
  const stroke = readColour(attributes.get('stroke') ?? 'none');
  if (!commands || fill === undefined || stroke === undefined) return null;
  return {
    commands,
    fill,
    rule: attributes.get('fill-rule') === 'evenodd' ? 'evenodd' : 'nonzero',
    stroke,
    strokeWidth: Number(attributes.get('stroke-width') ?? 1),
    opacity: Number(attributes.get('opacity') ?? 1),
  };
}

function readCommands(name: string, attributes: Attributes): readonly PathCommand[] | null {
  const number = (key: string) => Number(attributes.get(key) ?? 0);
  if (name === 'path') return readPath(attributes.get('d') ?? '');
  const [centreX, centreY] = [number('cx'), number('cy')];
  if (name === 'circle') return toCircleCommands({ x: centreX, y: centreY }, number('r'));
  if (name !== 'ellipse') return null;
  const [radiusX, radiusY] = [number('rx'), number('ry')];
  return movePath(toCircleCommands({ x: 0, y: 0 }, 1), (x, y) => [
    centreX + x * radiusX,
    centreY + y * radiusY,
  ]);
}

function readPath(d: string): readonly PathCommand[] | null {
  const commands: PathCommand[] = [];
  svgpath(d)
    .abs()
    .unshort()
    .unarc()
    .iterate((segment, _, x, y) => {
      const [letter, ...numbers] = segment;
      const [a = 0, b = 0, c = 0, d2 = 0, e = 0, f = 0] = numbers;
      if (letter === 'M' || letter === 'L') commands.push([letter, a, b]);
      else if (letter === 'H') commands.push(['L', a, y]);
      else if (letter === 'V') commands.push(['L', x, a]);
      else if (letter === 'Q') commands.push(['Q', a, b, c, d2]);
      else if (letter === 'C') commands.push(['C', a, b, c, d2, e, f]);
      else commands.push(['Z']);
    });
  return commands.length > 0 ? commands : null;
}

/** Null for none; undefined for what is no colour here. */
function readColour(text: string): string | null | undefined {
  if (text === 'none') return null;
  const named = Object.hasOwn(NAMED, text) ? NAMED[text] : text.toLowerCase();
  if (named && /^#[0-9a-f]{6}$/u.test(named)) return named;
  if (!named || !/^#[0-9a-f]{3}$/u.test(named)) return undefined;
  return `#${[...named.slice(1)].map((digit) => digit + digit).join('')}`;
}
