import type { ImportColumn } from '../import-tables';
import type { XmlAttributes } from '../xml/read-xml';

/** What a `<key>` of GraphML declares. */
export type GraphmlKey = {
  readonly id: string;
  /** What it is called; empty for a key of yEd's that holds the looks of things. */
  readonly name: string;
  readonly kind: ImportColumn['kind'];
  /** Things that may have it. */
  readonly forNodes: boolean;
  readonly forEdges: boolean;
  readonly forGraphs: boolean;
};

const KINDS: ReadonlyMap<string, ImportColumn['kind']> = new Map([
  ...['int', 'long', 'float', 'double', 'integer'].map((type) => [type, 'number'] as const),
  ['boolean', 'boolean'] as const,
]);

/** Returns what a `<key>` declares; it is for all things when it does not say for which. */
export function toKey(attributes: XmlAttributes): GraphmlKey {
  const owner = attributes.for ?? 'all';
  const type = attributes['attr.type'] ?? 'string';
  const isList = attributes['attr.list'] !== undefined || type.startsWith('list');
  return {
    id: attributes.id ?? '',
    name: attributes['attr.name'] ?? (attributes['yfiles.type'] === undefined ? (attributes.id ?? '') : ''),
    kind: isList ? 'list' : (KINDS.get(type) ?? 'text'),
    forNodes: owner === 'node' || owner === 'all',
    forEdges: owner === 'edge' || owner === 'all',
    forGraphs: owner === 'graph' || owner === 'graphml' || owner === 'all',
  };
}
