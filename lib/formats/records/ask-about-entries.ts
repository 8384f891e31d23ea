import { isProperName, toUnlikeName } from '../coverage/name-shapes';
import { isJsonObject } from '../json/read-json-source';
import type { EntryRole, ListRoles } from '../list-role';
import type { Question, QuestionChoice } from '../question';
import { getField, listEntryTies, listIds } from './entry-ties';
import { type Holder, listNameKeys, nameEntry, nameRecord } from './inner-lists';

/** So many records with such a list are looked at, so many lists asked about, and so many answers given of each. */
const MAX_HOLDERS = 500;
const MAX_ASKED = 4;
const MAX_FIELDS = 3;
const MAX_PARTS = 3;
const MIN_ENTRIES = 2;
/** The share of the records that must have a name, and of the entries that must name somebody. */
const MIN_NAMED = 0.8;
const HALF = 0.5;
/** What says a part, a sort, a place or a time, and no end of a tie. */
const PART = /^(role|rol|rola|rolle|ruolo|papel|função|part|as|side|capacity|position|роль|دور)$/iu;
const DESCRIBES =
  /(^|[._ -])(id|type|typ|tipo|kind|role|rol|rolle|position|job|title|titre|status|state|date|from|to|since|until|start|end|year|place|city|town|country|address|location|region|description|notes?|text|comment|url|link|email|phone|language|currency|amount|value|unit|format|label|category|source|document|lang)$/i;

/**
 * Returns the questions whether entries of lists within records are ties: of the record that each stands in to whom a field of the entry names; of one entry to another of the
 * record, whom it names by an id, or whose part is another; or of each with each other. `isKept`: nothing was made of a list of that name so far.
 */
export function askAboutEntries(
  lists: ReadonlyMap<string, readonly Holder[]>,
  said: ListRoles,
  isKept: (name: string) => boolean,
): readonly Question[] {
  const open = [...lists].filter(
    ([name, holders]) => !Object.hasOwn(said, name) && holders.length > 0 && isKept(name),
  );
  const known = listKnown(lists, said);
  // Those that are called as actors are stand first.
  return [...open]
    .sort(([a], [b]) => Number(OF_ACTORS.test(b)) - Number(OF_ACTORS.test(a)))
    .flatMap(([name, holders]) => askAboutList(name, holders.slice(0, MAX_HOLDERS), known))
    .slice(0, MAX_ASKED);
}

/** What records of lists are called, which entries of others may name. */
function listKnown(lists: ReadonlyMap<string, readonly Holder[]>, said: ListRoles): ReadonlySet<string> {
  const records = [...lists].flatMap(([name, holders]) =>
    Object.hasOwn(said, name)
      ? []
      : holders.slice(0, MAX_HOLDERS).map(({ record }) => nameRecord(record)?.name ?? ''),
  );
  return new Set(records.filter((name) => name !== ''));
}

function askAboutList(
  name: string,
  holders: readonly Holder[],
  known: ReadonlySet<string>,
): readonly Question[] {
  const entries = holders.flatMap((holder) => holder.entries);
  if (entries.length < MIN_ENTRIES) return [];
  const areNamed =
    holders.filter(({ record }) => nameRecord(record) !== null).length >= MIN_NAMED * holders.length;
  const choices = [
    ...(areNamed ? offerTargets(name, holders, known) : []),
    ...offerReferences(name, holders),
    ...offerParts(name, holders),
    ...(areNamed && !OF_ACTORS.test(name) ? [] : offerPairs(name, holders)),
  ];
  if (choices.length === 0) return [];
  const names = [...new Set(choices.flatMap(({ example = '' }) => example.split(' → ')))].slice(0, MAX_PARTS);
  const shown = names.map((each) => `“${each}”`).join(', ');
  return [
    {
      id: `entries ${name}`,
      about: 'coverage',
      message: `Does “${name}” only describe the record that it stands in? Its ${entries.length.toLocaleString('en')} entries name ${shown}, who may be actors as well; so far nothing was made of them.`,
      choices: [{ label: 'It only describes the record', mapping: {} }, ...choices],
      hasGuess: true,
    },
  ];
}

/** Returns an answer with its first tie as an example; none where it makes no tie. */
function toChoice(
  name: string,
  holders: readonly Holder[],
  role: EntryRole,
  label: string,
): readonly QuestionChoice[] {
  const [first] = listEntryTies(name, role, holders);
  if (!first) return [];
  const example = `${first.source} → ${first.target}`;
  return [{ label, example, mapping: { headers: { lists: { [name]: role } } } }];
}

/** From the record to whom a field of each entry names, or to each entry that is a name. */
function offerTargets(
  name: string,
  holders: readonly Holder[],
  known: ReadonlySet<string>,
): readonly QuestionChoice[] {
  const entries = holders.flatMap((holder) => holder.entries);
  const records = entries.filter(isJsonObject);
  if (records.length < entries.length) {
    const names = entries.map(nameEntry);
    // Words alone may be topics as well: some of them must be those of actors, or what holds them is called so.
    const areActors = records.length > 0 || names.some((each) => known.has(each)) || OF_ACTORS.test(name);
    return areActors && isOfNames(names, known, name)
      ? toChoice(name, holders, { target: '' }, `From the record to each entry of “${name}”`)
      : [];
  }
  const fields = [...new Set(records.flatMap(listFields))].filter((field) => !DESCRIBES.test(field));
  const keys = new Set(records.slice(0, 1).flatMap(listNameKeys));
  const rated = fields.flatMap((field) => {
    const names = records.flatMap((entry) => nameEntry(getField(entry, field)) || []);
    if (names.length < HALF * records.length || !isOfNames(names, known)) return [];
    const proper = names.filter((each) => isProperName(each) || known.has(each)).length / names.length;
    return [{ field, rate: proper + (keys.has(field) ? 1 : 0) }];
  });
  return rated
    .sort((a, b) => b.rate - a.rate)
    .slice(0, MAX_FIELDS)
    .flatMap(({ field }) =>
      toChoice(
        name,
        holders,
        { target: field },
        `Each entry of “${name}” is a tie from the record to “${field}”`,
      ),
    );
}

/** Fields that hold texts, or things with names. */
function listFields(entry: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(entry).filter((field) => nameEntry(entry[field]) !== '');
}

/** What lists of those are called who take part, or stand on a side; their ids and names may have any form. */
const OF_ACTORS =
  /^(members?|participants?|part(y|ies)|signator(y|ies)|attendees?|delegates?|figures?|characters?|persons?|people|actors?|agents?|players?|princes?|states?|countries|nations?|factions?|groups?|belligerents?|combatants?|sides?|allies|enemies|rivals?|friends?|partners?|pairs?|between|who|involved|entit(y|ies)|organi[sz]ations?|companies|authors?)([ _-]?(ids?|codes?|names?))?$/i;
const ANY_NAME = /^[^.!?\n]{1,60}$/;

function isOfNames(names: readonly string[], known: ReadonlySet<string>, list = ''): boolean {
  if (OF_ACTORS.test(list)) return names.every((each) => ANY_NAME.test(each) && /\p{L}/u.test(each));
  const like = names.filter(
    (each) =>
      known.has(each) ||
      isProperName(each) ||
      (/^[\p{Lu}\p{Lo}]/u.test(each) && toUnlikeName(each) === null && !/\d/.test(each)),
  );
  const isSure = names.some((each) => known.has(each) || isProperName(each));
  return isSure && like.length >= MIN_NAMED * names.length;
}

/** From an entry to another of the same record, whose id a field of it has. */
function offerReferences(name: string, holders: readonly Holder[]): readonly QuestionChoice[] {
  const entries = holders.flatMap((holder) => holder.entries.map((entry) => ({ ...holder, entry })));
  const fields = [
    ...new Set(entries.flatMap(({ entry }) => (isJsonObject(entry) ? Object.keys(entry) : []))),
  ].filter((field) => field !== 'id');
  const ofIds = fields.filter((field) => {
    const named = entries.filter(({ record, entry }) => {
      const value = isJsonObject(entry) ? entry[field] : undefined;
      return value !== undefined && nameEntry(entry) !== '' && listIds(record).has(String(value));
    });
    return named.length >= MIN_NAMED * entries.length;
  });
  return ofIds
    .slice(0, MAX_FIELDS)
    .flatMap((field) =>
      toChoice(
        name,
        holders,
        { source: '', target: field },
        `Each entry of “${name}” is a tie from it to whom “${field}” names`,
      ),
    );
}

/** From those with one part in a record to those with another: claimant and defendant. */
function offerParts(name: string, holders: readonly Holder[]): readonly QuestionChoice[] {
  const entries = holders.flatMap((holder) => holder.entries);
  const records = entries.filter(isJsonObject).filter((entry) => nameEntry(entry) !== '');
  if (records.length < entries.length) return [];
  const by = [...new Set(records.flatMap((entry) => Object.keys(entry)))].find((field) => PART.test(field));
  if (by === undefined) return [];
  const pairs = new Map<string, { readonly source: string; readonly target: string; count: number }>();
  for (const holder of holders) {
    const parts = [
      ...new Set(holder.entries.map((entry) => (isJsonObject(entry) ? String(entry[by] ?? '') : ''))),
    ];
    for (const [at, source] of parts.entries())
      for (const target of parts.slice(at + 1)) {
        if (source === '' || target === '') continue;
        const key = JSON.stringify([source, target].sort());
        const pair = pairs.get(key) ?? { source, target, count: 0 };
        pair.count += 1;
        pairs.set(key, pair);
      }
  }
  return [...pairs.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, MAX_PARTS)
    .flatMap(({ source, target }) =>
      toChoice(
        name,
        holders,
        { source, target, by },
        `In each record, from the ${source} to the ${target} of “${name}”`,
      ),
    );
}

/** Each with each other, where records without a name list several who stand in other records as well. */
function offerPairs(name: string, holders: readonly Holder[]): readonly QuestionChoice[] {
  const counts = new Map<string, number>();
  for (const { entries } of holders)
    for (const each of new Set(entries.map(nameEntry))) counts.set(each, (counts.get(each) ?? 0) + 1);
  const names = [...counts.keys()];
  const isShared = [...counts.values()].some((count) => count > 1);
  const areSeveral = holders.some(({ entries }) => entries.length > 1);
  if (names.includes('') || !isShared || !areSeveral || !isOfNames(names, new Set(), name)) return [];
  return toChoice(
    name,
    holders,
    { source: '', target: '' },
    `Each two entries of “${name}” in a record are tied`,
  );
}
