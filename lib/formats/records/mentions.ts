import type { JsonObject } from '../json/read-json-source';

/** A text in a field of a thing, which may name another. */
export type Mention = {
  /** The id of the thing that says it; empty where none does. */
  readonly holder: string;
  readonly field: string;
  readonly text: string;
  /** What the item calls the tie in which it names the other; null where it does not. */
  readonly word: string | null;
  readonly facts: JsonObject;
};

/** What fields are called in which others stand to whom somebody is tied, whether anything else says who they are or not. */
const OF_TIES =
  /^(allies|enemies|rivals?|friends?|foes|partners?|spouses?|wives|wife|husbands?|children|child|sons?|daughters?|parents?|fathers?|mothers?|siblings?|brothers?|sisters?|members?|members?[_ ]?of|memberOf|leaders?|followers?|subordinates?|superiors?|mentors?|students?|supporters?|opponents?|affiliat\w*|associates?|subsidiar\w*|owners?|shareholders?|directors?|employers?|successors?|predecessors?|vassals?|participants?|part(y|ies)|belligerents?|killed(_?by)?|knows|related(_?to)?|connections?)$/i;

/** So many of the texts of a field must name things that are known, and such a share of them all. */
const MIN_KNOWN = 2;
const MIN_SHARE = 1 / 3;
const HALF = 0.5;
const MAX_ROUNDS = 5;
const MAX_NAME = 80;
/** Fields whose numbers are ids of others. */
const OF_IDS =
  /(^|[_\s-])ids?$|I[dD]s?$|^(parent|superior|supervisor|manager|boss|reports?_?to|head|leader|owner|spouse|partner|father|mother|husband|wife)$/i;
/** What describes a thing, and names no other. */
const DESCRIBES =
  /^(id|_id|uuid|key|slug|name|\w*_?name|label|title|type|kind|role|status|description|summary|notes?|bio|text|url|image|color|colour|gender|sex|date|year|birth\w*|death\w*|country|city|region|nationality|party_?color|initials|icon|emoji|version|language)$/i;

/**
 * Returns the fields whose texts name things: of each, as many as tell are names or ids of some that are known already, and who else stands in such a field is one as well.
 * `findThing`: the id of the thing that a text names; null for a text that names none.
 */
export function listReferring(
  mentions: readonly Mention[],
  findThing: (text: string) => string | null,
): ReadonlySet<string> {
  const fields = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (DESCRIBES.test(mention.field)) continue;
    const all = fields.get(mention.field);
    if (all) all.push(mention);
    else fields.set(mention.field, [mention]);
  }
  const added = new Set<string>();
  const referring = new Set<string>();
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const before = referring.size;
    for (const [field, all] of fields) {
      if (
        referring.has(field) ||
        !areNames(field, all, (text) => findThing(text) ?? (added.has(text) ? text : null))
      )
        continue;
      referring.add(field);
      for (const { text } of all) added.add(text);
    }
    if (referring.size === before) break;
  }
  return referring;
}

/** A count, a measure or a place as well as an id. */
const NUMBER = /^[-+]?\d+(?:[.,]\d+)*(?:e[-+]?\d+)?$/i;

function areNames(
  field: string,
  all: readonly Mention[],
  findThing: (text: string) => string | null,
): boolean {
  const areSaid = OF_TIES.test(field) && all.every(({ text }) => /\p{L}/u.test(text));
  const areNumbers = all.some(({ text }) => NUMBER.test(text.trim()));
  if (areNumbers && !OF_IDS.test(field)) return false;
  const texts = new Map(all.map(({ text, holder }) => [text, holder]));
  if ([...texts.keys()].some((text) => text.length > MAX_NAME)) return false;
  const known = [...texts].filter(([text, holder]) => {
    const thing = findThing(text);
    return thing !== null && thing !== holder;
  });
  return (
    (known.length >= MIN_KNOWN && known.length >= MIN_SHARE * texts.size) ||
    areSaid ||
    (known.length > 0 && known.length >= HALF * texts.size)
  );
}

/** Returns whether a text stands in a field whose texts name things. */
export function isReferring({ field, text }: Mention, referring: ReadonlySet<string>): boolean {
  return referring.has(field) && text.trim() !== '';
}
