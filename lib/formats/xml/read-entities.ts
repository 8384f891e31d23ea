import { toPlace, XmlFault, type XmlPosition } from './xml-fault';

/** As many entities as a document may declare, characters of one, and characters that all of them may add to it. */
const MAX_ENTITIES = 500;
const MAX_LENGTH = 4_000;
const MAX_ADDED = 20_000_000;
const MAX_DECLARATION = 500_000;

/** Entities that every document has. */
const PLAIN: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const PART =
  /\s+|<!--(?:[^-]|-(?!-))*-->|<\?[^?]*\?>|<!(?:ELEMENT|ATTLIST|NOTATION)\b[^<>]*>|<!ENTITY\s+([\w.:-]+)\s+(?:"([^"]*)"|'([^']*)')\s*>/y;
const REFERENCE = /&(#\d{1,7}|#x[\da-f]{1,6}|[\w.:-]+);/gi;

/**
 * Returns the entities that a document type declares as short texts, such as the addresses of an ontology, beside those of XML. What they add to the
 * document is counted, and what would fetch something or hold markup is refused by an `XmlFault`.
 */
export function readEntities(declaration: string, position: XmlPosition): Readonly<Record<string, string>> {
  const start = declaration.indexOf('[');
  const entities: Record<string, string> = Object.assign(Object.create(null), PLAIN);
  if (start < 0) return entities;
  const inner = declaration.slice(start + 1, declaration.lastIndexOf(']'));
  if (inner.length > MAX_DECLARATION) throw refuse(position);
  const values = new Map<string, string>();
  PART.lastIndex = 0;
  while (PART.lastIndex < inner.length) {
    const found = PART.exec(inner);
    if (!found) throw refuse(position);
    const [, name, double, single] = found;
    // Of two of one name the first counts.
    if (name === undefined || values.has(name) || Object.hasOwn(PLAIN, name)) continue;
    const value = expand(double ?? single ?? '', values, position);
    if (values.size >= MAX_ENTITIES || value.length > MAX_LENGTH || value.includes('<'))
      throw refuse(position);
    values.set(name, value);
  }
  countAdded(entities, values, position);
  return entities;
}

/** An entity may be made of those before it, and stays as short. */
function expand(text: string, known: ReadonlyMap<string, string>, position: XmlPosition): string {
  let length = 0;
  return text.replace(REFERENCE, (_, name: string) => {
    const value = name.startsWith('#') ? toCharacter(name, position) : (PLAIN[name] ?? known.get(name));
    length += value?.length ?? 0;
    if (value === undefined || length > MAX_LENGTH) throw refuse(position);
    return value;
  });
}

function toCharacter(name: string, position: XmlPosition): string {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (!(code > 31 && code < 0x110000) || (code >= 0xd800 && code < 0xe000)) throw refuse(position);
  return String.fromCodePoint(code);
}

function countAdded(
  entities: Record<string, string>,
  values: ReadonlyMap<string, string>,
  position: XmlPosition,
): void {
  let added = 0;
  for (const [name, value] of values)
    Object.defineProperty(entities, name, {
      get: () => {
        added += value.length;
        if (added > MAX_ADDED) throw refuse(position);
        return value;
      },
    });
}

function refuse(position: XmlPosition): XmlFault {
  return new XmlFault({
    place: toPlace(position),
    message:
      'The file declares entities of its own (in its DOCTYPE) that are long, hold markup or stand in other files: a small file can grow without end by such.',
    fix: 'Delete the DOCTYPE, or save the file without it.',
  });
}
