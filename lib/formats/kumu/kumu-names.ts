/** What Kumu itself means by a field: one of ours that has such a name stands under another. */
const TAKEN: ReadonlySet<string> = new Set([
  ...['id', '_id', 'label', 'from', 'to', 'direction', 'type', 'tags', 'image', 'attributes'],
  ...['element type', 'connection type'],
]);
const PREFIX = 'data:';
const ELEMENT = 'element-';
const CONNECTION = 'connection-';

/** Returns the name of a field as a file of ours for Kumu has it. */
export function toWrittenName(name: string): string {
  return TAKEN.has(name.toLowerCase()) || name.startsWith(PREFIX) ? `${PREFIX}${name}` : name;
}

/** Returns the name that a file of ours means; null for a field that only Kumu reads. */
export function toMeantName(name: string): string | null {
  if (name.startsWith(PREFIX)) return name.slice(PREFIX.length);
  return TAKEN.has(name.toLowerCase()) && name !== 'label' ? null : name;
}

/** Returns the id of an element for Kumu, whose ids are unique among elements and connections together. */
export function toElementId(id: string): string {
  return `${ELEMENT}${id}`;
}

export function toConnectionId(id: string): string {
  return `${CONNECTION}${id}`;
}

/** Returns the id that `toElementId` or `toConnectionId` was given; others as they are. */
export function toBareId(id: string): string {
  return id.replace(/^(?:element|connection)-/, '');
}
