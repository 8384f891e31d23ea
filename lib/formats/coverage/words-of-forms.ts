import type { WrittenGroup, WrittenList } from './written-groups';

/** What the answer to a query in SPARQL says of each value, and in which language it is. */
const BOUND = /^(uri|iri|literal|typed-literal|bnode)$/;
/** What drawings call the shapes in them. */
const SHAPES =
  /^(rect(angle)?|ellipse|circle|diamond|text|arrow|line|freedraw|image|frame|triangle|bar|dot|solid|dashed|dotted)$/i;
const OF_SHAPES = /^(type|shape|(start|end)arrowhead|stroke_?style|fill_?style)$/i;
/** Words that name an attribute, beside its value. */
const ATTRIBUTE_NAMES = /^(n|d|name|key|attribute)$/i;
const ATTRIBUTE_VALUES = /^(v|value)$/i;
/** In CX an attribute has its name in `n`, and what sort of values it has in `d`. */
const OF_CX = /^[nd]$/;
const MAX_JOINED = 200_000;

/** Returns whether the values of a group say how the file is written, and nothing of whom it is about. */
export function isOfForm({ name, texts }: WrittenGroup): boolean {
  const all = [...texts.keys()];
  if (name === 'xml:lang' || (OF_CX.test(name) && all.every((text) => /^[\w ]+$/.test(text)))) return true;
  if (name === 'type' && all.every((text) => BOUND.test(text))) return true;
  // The variables of a query are the columns of its answer.
  if (name === 'vars') return true;
  if (OF_SHAPES.test(name) && all.every((text) => SHAPES.test(text))) return true;
  // The form of a file has its own name at its head, and the home page of its program.
  return (
    all.length === 1 &&
    ((name === 'type' && /^[a-z]+$/.test(all[0] ?? '')) ||
      (name === 'source' && /^https?:\/\/[^/]+\/?$/.test(all[0] ?? '')))
  );
}

/** Returns whether a part of a file only says in which form its file is written: CX begins with a number by which programs test themselves, and a chart of i2 with the types that it may use. */
export function isPartOfForm({ place }: WrittenList | WrittenGroup): boolean {
  return /(^|\/)(numberVerification|(AttributeClass|EntityType|LinkType|Strength)Collection|LinkStyle|Attribute\/AttributeClass)(\/|$)/i.test(
    place,
  );
}

/** Returns whether a field of a record names an attribute, of which another field has the value. */
export function isAttributeName(
  field: string,
  record: readonly (readonly [field: string, text: string])[],
): boolean {
  return ATTRIBUTE_NAMES.test(field) && record.some(([other]) => ATTRIBUTE_VALUES.test(other));
}

/** A code that records are told by. */
const CODE = /^[\w.:/-]*\d[\w.:/-]*$|^[a-z\d]{1,3}$/i;

/** Returns whether the values of a group are codes, most of which join records: the others are of records that nothing is joined to. */
export function areJoins({ texts }: WrittenGroup, joins: ReadonlySet<string>): boolean {
  const all = [...texts.keys()];
  const joined = all.filter((text) => joins.has(text)).length;
  return all.every((text) => CODE.test(text)) && joined >= HALF * all.length;
}

const HALF = 0.5;

/** Returns the codes that stand in several places of a file: they join records, and leave nothing behind once these are joined. */
export function listJoins(groups: readonly WrittenGroup[]): ReadonlySet<string> {
  const places = new Map<string, number>();
  for (const { texts } of groups) {
    if (places.size > MAX_JOINED) return new Set();
    for (const text of texts.keys()) if (CODE.test(text)) places.set(text, (places.get(text) ?? 0) + 1);
  }
  return new Set([...places].flatMap(([text, count]) => (count > 1 ? [text] : [])));
}
