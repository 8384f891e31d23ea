import type { Format, FormatSource } from './format';
import { readTgf } from './tgf/read-tgf';

/** TGF, the Trivial Graph Format of yEd. */
export const TGF: Format = {
  id: 'tgf',
  label: 'TGF, Trivial Graph Format',
  extensions: ['tgf'],
  mediaType: 'text/plain',
  recognise,
  read: readTgf,
  write: null,
  keeps: null,
};

/** Nodes, a line with “#” alone, and edges whose ends are nodes. */
function recognise(source: FormatSource): number {
  const lines = source.head().split(/\r\n|\r|\n/);
  const at = lines.findIndex((line) => line.trim() === '#');
  if (at < 1) return 0;
  const nodes = new Set(lines.slice(0, at).map((line) => line.trim().split(/\s+/)[0] ?? ''));
  const edges = lines.slice(at + 1, -1).filter((line) => line.trim() !== '');
  const areEnds = edges.every((line) => {
    const [source, target = ''] = line.trim().split(/\s+/);
    return nodes.has(source ?? '') && nodes.has(target);
  });
  return edges.length > 0 && areEnds ? 0.95 : 0;
}
