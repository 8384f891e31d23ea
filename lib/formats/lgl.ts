import type { Format, FormatSource } from './format';
import { readLgl } from './lgl/read-lgl';

/** LGL, which igraph and Large Graph Layout write. */
export const LGL: Format = {
  id: 'lgl',
  label: 'LGL, Large Graph Layout',
  extensions: ['lgl'],
  mediaType: 'text/plain',
  recognise,
  read: readLgl,
  write: null,
  keeps: null,
};

const NEIGHBOUR = /^[^\s#]+(?:\s+[\d.]+(?:e[+-]?\d+)?)?$/i;

/** A comment above a list begins with the same mark: names stand above neighbours more than once, each name once. */
function recognise(source: FormatSource): number {
  const head = source.head();
  const lines = head.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const whole = head.length > 8_000 ? lines.slice(0, -1) : lines;
  if (!whole[0]?.startsWith('# ')) return 0;
  const names = whole.filter((line) => line.startsWith('#'));
  const others = whole.filter((line) => !line.startsWith('#'));
  const areHeads = names.every((line) => /^# \S+$/.test(line.trim())) && new Set(names).size === names.length;
  const areNeighbours = others.length > 0 && others.every((line) => NEIGHBOUR.test(line.trim()));
  if (!areHeads || !areNeighbours) return 0;
  const isNamed = /\.lgl$/i.test(source.name);
  // Lists below headings look alike: neighbours have weights, or are names elsewhere.
  const heads = new Set(names.map((line) => line.slice(1).trim()));
  const isGraph = others.some((line) => /\s/.test(line.trim()) || heads.has(line.trim()));
  const isMany = names.length > 1 && isGraph && whole.at(-1) !== names.at(-1);
  return isNamed ? 0.97 : isMany ? 0.92 : 0;
}
