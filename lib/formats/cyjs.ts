import { readCytoscapeJson } from './cytoscape-json/read-cytoscape-json';
import { writeCytoscapeJson } from './cytoscape-json/write-cytoscape-json';
import type { Format, FormatSource } from './format';
import { KEEPS_ALL } from './graph/keeps-all';

/** The JSON of Cytoscape and Cytoscape.js. */
export const CYJS: Format = {
  id: 'cyjs',
  label: 'Cytoscape JSON',
  extensions: ['cyjs', 'json'],
  mediaType: 'application/json',
  recognise,
  read: readCytoscapeJson,
  write: writeCytoscapeJson,
  keeps: KEEPS_ALL,
};

/** A list of elements that hold data, or an object with elements; its version may stand before them. */
function recognise(source: FormatSource): number {
  const head = source.head();
  if (/^\s*\{\s*"(?:format_version|generated_by|target_cytoscapejs_version)"/.test(head)) return 1;
  if (/^\s*\{\s*"type"\s*:\s*"excalidraw"/.test(head)) return 0;
  if (/^\s*\{/.test(head)) return /"elements"\s*:\s*[[{]/.test(head) ? 0.8 : 0;
  return /^\s*\[\s*\{[^[\]]*"data"\s*:\s*\{[^[\]]*"(?:id|source)"/.test(head) ? 0.8 : 0;
}
