import { foldName } from '../guess/fold-name';
import { isJsonObject, type JsonObject } from '../json/read-json-source';
import type { Mention } from './mentions';
import { LINK_KEYS, NO_TIES, OF_SORTS, ROLE_KEYS } from './nested-lists';
import { findThingName, isText, toReference } from './thing-name';

/** What a file gives a name. */
export type Thing = { readonly id: string; readonly name: string; readonly facts: Map<string, unknown> };
/** A thing that stands in a field of another. */
export type Within = {
  readonly holder: string;
  readonly thing: string;
  readonly type: string;
  readonly facts: JsonObject;
};
/** Names that stand together in a list, or in an object without a name. */
export type Pair = { readonly mentions: readonly Mention[]; readonly word: string };

/** The share of the records of a list that must have a word of their own in the field that names them. */
const MIN_NAMED = 0.8;
const OWN_IDS: readonly string[] = ['id', '_id', 'ID', 'Id', 'uuid', 'key', 'slug', '@id'];
/** What programs call the parts of a file, none of which is the name of a thing. */
const PARTS =
  /^(nodes?|edges?|links?|data|items?|results?|lists?|records?|entries|elements|graph|network|profile|people|persons|characters|config|settings|[_$@#].*)$/i;
/** What tells of a record, and not of whom it is about. */
const OF_RECORDS =
  /^(meta\w*|_meta|pictures?|avatar|thumbnail|style|position|layout|stats|settings|config|schema)$/i;
/** Objects in which somebody says who he is. */
const SELF = /^(personal|person|profile|identity|basics?|basic_?info|general|info|bio)$/i;
/** What names a thing, and not a body that it belongs to. */
const OWN_NAMES = /^(\w*_?name|\w*Name|label|preferredLabel|title|denomination)$/i;

/** Finds what a value of objects and lists gives a name, where it stands, and what else it says in words. */
export class ThingFinder {
  private readonly found = new Map<string, Thing>();
  readonly within: Within[] = [];
  readonly mentions: Mention[] = [];
  readonly pairs: Pair[] = [];

  constructor(value: unknown) {
    this.visit(value, '', null);
  }

  get things(): readonly Thing[] {
    return [...this.found.values()];
  }

  private visit(written: unknown, field: string, holder: Thing | null, name = ''): void {
    const value = toReference(written);
    if (isText(value) || typeof value === 'number') {
      if (holder) this.mention(holder, field, String(value));
    } else if (Array.isArray(value)) this.visitList(value, field, holder);
    else if (isJsonObject(value)) this.visitObject(value, field, holder, name);
  }

  private visitList(list: readonly unknown[], field: string, holder: Thing | null): void {
    if (holder === null && list.length === 2 && list.every(isText)) {
      const mentions = list.map((text) => ({ holder: '', field, text, word: null, facts: {} }));
      this.pairs.push({ mentions, word: field });
    }
    const naming = findNaming(list.filter(isJsonObject));
    for (const item of list) {
      const name = naming !== null && isJsonObject(item) ? item[naming] : '';
      this.visit(item, field, holder, isText(name) ? name : '');
    }
  }

  private visitObject(object: JsonObject, field: string, holder: Thing | null, name: string): void {
    if (OF_RECORDS.test(field) || (holder && (NO_TIES.test(field) || OF_SORTS.test(field)))) return;
    const self = findSelf(object);
    const thing = this.addThing(object, self, field, holder, name);
    if (!thing) {
      this.visitUnnamed(object, field, holder);
      return;
    }
    for (const [key, inner] of Object.entries(object))
      if (key !== self && !OWN_IDS.includes(key)) this.visit(inner, key, thing);
  }

  /** What has no name says something of the thing that it stands in; or it ties two whom it names. */
  private visitUnnamed(object: JsonObject, field: string, holder: Thing | null): void {
    const role = ROLE_KEYS.find((each) => isText(object[each]));
    const word = role === undefined ? null : String(object[role]);
    const texts = Object.entries(object).filter(
      ([name, inner]) => name !== role && !OWN_IDS.includes(name) && isText(toReference(inner)),
    );
    const mentions = texts.map(([name, inner]) => ({
      ...{ holder: holder?.id ?? '', field: name, text: String(toReference(inner)), word },
      facts: holder ? Object.fromEntries(texts.filter(([other]) => other !== name)) : {},
    }));
    if (holder) for (const mention of mentions) this.mentions.push(mention);
    else if (mentions.length > 1) this.pairs.push({ mentions, word: word ?? field });
    const keyed = isKeyed(object);
    for (const [name, inner] of Object.entries(object)) {
      if (typeof inner !== 'object' || isText(toReference(inner))) continue;
      if (keyed) this.visit(inner, field, holder, name);
      else this.visit(inner, PARTS.test(name) && holder ? field : name, holder);
    }
  }

  private mention({ id }: Thing, field: string, text: string): void {
    this.mentions.push({ holder: id, field, text, word: null, facts: {} });
  }

  private addThing(
    object: JsonObject,
    self: string | null,
    field: string,
    holder: Thing | null,
    called: string,
  ): Thing | null {
    const inner = self === null ? object : object[self];
    const own = isJsonObject(inner) ? findThingName(inner) : null;
    const written = OWN_IDS.map((each) => object[each]).find((id) => isText(id) || typeof id === 'number');
    const name = (own?.name || called || String(written ?? '')).trim();
    if (name === '') return null;
    const id = written === undefined ? called || foldName(name) || name : String(written);
    const keys = [...(self === null ? (own?.keys ?? []) : []), ...OWN_IDS];
    const role = ROLE_KEYS.find((each) => isText(object[each]) && !keys.includes(each));
    const facts = Object.entries(object).filter(
      ([each, value]) => typeof value !== 'object' && !keys.includes(each),
    );
    const known = this.found.get(id);
    const thing = known ?? { id, name, facts: new Map() };
    if (!known) this.found.set(id, thing);
    // What is said of somebody in his part is said of the tie.
    const isOfTie = (each: string) => holder !== null && (role !== undefined || LINK_KEYS.includes(each));
    for (const [each, value] of facts)
      if (!isOfTie(each) && !thing.facts.has(each)) thing.facts.set(each, value);
    if (holder) {
      const ofTie = Object.fromEntries(facts.filter(([each]) => each !== role && isOfTie(each)));
      const type = role === undefined ? field : String(object[role]);
      this.within.push({ holder: holder.id, thing: id, type, facts: ofTie });
    }
    return thing;
  }
}

/** Returns the first field in which nearly each of several records without a name has a word of its own. */
function findNaming(records: readonly JsonObject[]): string | null {
  if (records.length < 2 || records.some((record) => findThingName(record) !== null)) return null;
  const fields = Object.keys(records[0] ?? {}).filter((field) => !OWN_IDS.includes(field));
  const isNaming = (field: string) => {
    const texts = records.map((record) => record[field]).filter(isText);
    const words = texts.filter((text) => /\p{L}{2}/u.test(text) && text.length <= MAX_NAME);
    return words.length >= MIN_NAMED * records.length && new Set(words).size === words.length;
  };
  return fields.find(isNaming) ?? null;
}

const MAX_NAME = 60;

/** Returns whether an object has things below their names, which say the same sorts of things. */
function isKeyed(object: JsonObject): boolean {
  const entries = Object.entries(object);
  if (entries.length < 2 || entries.some(([name]) => PARTS.test(name) || OF_RECORDS.test(name))) return false;
  const inner = entries.map(([, value]) => value);
  if (!inner.every(isJsonObject)) return false;
  const counts = new Map<string, number>();
  for (const name of inner.flatMap((each) => Object.keys(each)))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  return Math.max(0, ...counts.values()) * 2 > inner.length;
}

/** Returns the field of an object in which somebody says who he is, where the object has no name itself. */
function findSelf(object: JsonObject): string | null {
  if (isNamed(object)) return null;
  const selves = Object.keys(object).filter((name) => {
    const inner = object[name];
    return SELF.test(name) && isJsonObject(inner) && isNamed(inner);
  });
  const [only, more] = selves;
  return only !== undefined && more === undefined ? only : null;
}

function isNamed(object: JsonObject): boolean {
  const keys = findThingName(object)?.keys ?? [];
  return keys.length > 1 || keys.some((key) => OWN_NAMES.test(key));
}
