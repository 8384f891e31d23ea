import { toShownFile } from '@/lib/explorer/shown-network-file';
import { toCount } from '@/lib/graph/model/join-words';
import type { Network } from '@/lib/network/network';
import { toNetworkText } from '@/lib/network/to-network-file';
import { FIGURE_FORMATS, type PictureFormatId } from '../options/figure-formats';
import type { FigureOrder } from '../options/figure-order';
import type { Scene } from '../scene/scene';
import { toFigureReadme } from './figure-readme';
import { toTiesCsv } from './ties-csv';
import { toZip, type ZipFile } from './to-zip';

const TIES = 'ties.csv';
const DESCRIPTION_OF_TIES =
  'the ties that are shown, for a spreadsheet: a line for each item of evidence and each denial, with who says it and where.';
const README = 'README.txt';

/**
 * Returns a figure with all that belongs to it: its three pictures, which `write` writes, the network as it is shown, a
 * table of the ties, and what a reader must know. The same order gives the same bytes.
 */
export async function toPackage(
  { subject, link }: FigureOrder,
  scene: Scene,
  write: (format: PictureFormatId) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const { graph, filter, shown } = subject;
  const { id } = graph.getAttribute('network');
  const network = toShownFile(graph, filter, shown);
  const files: ZipFile[] = [];
  const described: (readonly [string, string])[] = [];
  const add = (name: string, description: string, bytes: Uint8Array) => {
    files.push({ name, bytes });
    described.push([name, description]);
  };
  for (const format of FIGURE_FORMATS) {
    if (format.id === 'zip') continue;
    add(`${id}.${format.id}`, `the figure. ${format.description}`, await write(format.id));
  }
  add(`${id}.json`, describeNetwork(network), encode(toNetworkText(network)));
  add(TIES, DESCRIPTION_OF_TIES, encode(toTiesCsv(graph, shown)));
  const { documents } = network;
  const readme = toFigureReadme({ subject, scene, documents, files: described, link });
  return toZip([{ name: README, bytes: encode(readme) }, ...files]);
}

function describeNetwork({ actors, relationships }: Network): string {
  return (
    `the part of the network that is shown (${toCount(actors.length, 'actor')}, ${toCount(relationships.length, 'tie')}), as a file that ` +
    'Backchannel opens. Give it another id and name before you put it beside the whole network.'
  );
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
