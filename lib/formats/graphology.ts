import type { Format, FormatSource } from './format';
import { KEEPS_ALL } from './graph/keeps-all';
import { readGraphology } from './graphology-json/read-graphology';
import { writeGraphology } from './graphology-json/write-graphology';

/** The JSON that Graphology exports and imports. */
export const GRAPHOLOGY: Format = {
  id: 'graphology',
  label: 'Graphology JSON',
  extensions: ['json'],
  mediaType: 'application/json',
  recognise,
  read: readGraphology,
  write: writeGraphology,
  keeps: KEEPS_ALL,
};

/** Nodes with keys are Graphology's alone. */
function recognise(source: FormatSource): number {
  const head = source.head();
  if (!/^\s*\{/.test(head)) return 0;
  if (/"nodes"\s*:\s*\[\s*\{\s*"key"\s*:/.test(head)) return 0.9;
  return /^\s*\{\s*"options"\s*:\s*\{[^{}]*"(?:multi|allowSelfLoops)"/.test(head) ? 0.9 : 0;
}
