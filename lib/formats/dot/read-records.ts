import type { GraphTables } from '../graph/graph-tables';
import type { DotGraph } from './dot-graph';

const LABEL = 'label';
/** What the fields of a record beside the first are kept as. */
const FIELDS = 'fields';
const IS_RECORD = /^m?record$/i;
const MAX_FIELDS = 50;

/**
 * Gives nodes that are drawn as records the first of their fields as a label, without the braces and ports that set it out: “{Northern Sector|<f1> Col. Adan}” is called Northern
 * Sector. The other fields are kept beside it, and told.
 */
export function readRecords(graph: DotGraph, tables: GraphTables): void {
  let [records, example] = [0, ''];
  for (const { attributes } of graph.nodes.values()) {
    const label = attributes.get(LABEL);
    if (label === undefined || !IS_RECORD.test(attributes.get('shape') ?? '')) continue;
    const [first, ...others] = listFields(label);
    if (first === undefined) continue;
    attributes.set(LABEL, first);
    if (others.length === 0) continue;
    attributes.set(FIELDS, others.join('; '));
    records += 1;
    example ||= others[0] ?? '';
  }
  if (records === 0) return;
  tables.remarks.add('records', {
    severity: 'warning',
    place: '',
    message: `${records === 1 ? 'A node is a record' : `${records.toLocaleString('en')} nodes are records`} of several fields: the first is the name, and the others, such as “${example.slice(0, 60)}”, are kept as “${FIELDS}” and are no actors.`,
    fix: 'Give those who are actors a node of their own.',
  });
}

/** Returns what stands between the strokes of a record; braces turn its direction alone, and a port in angle brackets is no text. */
function listFields(label: string): readonly string[] {
  const marked = label.replace(/\\([{}|<>])/g, (_, sign: string) => `\uE000${'{}|<>'.indexOf(sign)}`);
  return marked
    .replace(/[{}]/g, '')
    .split('|')
    .slice(0, MAX_FIELDS)
    .map((field) => field.replace(/^\s*<[^<>]*>/, '').trim())
    .map((field) => field.replace(/\uE000(\d)/g, (_, at: string) => '{}|<>'.charAt(Number(at))))
    .filter((field) => field !== '');
}
