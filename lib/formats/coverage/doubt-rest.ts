import type { Network } from '@/lib/network/network';
import { toCountryCode } from '../guess/country-names';
import { foldName } from '../guess/fold-name';
import { guessKind, guessType } from '../guess/guess-value';
import { findSummed, isTotal } from '../guess/total-words';
import { type Finding, quoteSome } from './finding';
import type { Fate } from './lost-texts';
import { isProperName } from './name-shapes';
import type { WrittenGroup } from './written-groups';

/** What describes a thing, and names nobody to whom it could be tied. */
const DESCRIBES =
  /\b(city|town|village|place|places|location|geolocation|(?:action|actor ?\d?)? ?geo(?: full)?|address|street|region|province|county|district|area|sector|industry|categor(y|ies)|class|type|types|kind|status|title|titles|subject|topic|description|desc|comment|comments|notes?|text|body|message|summary|abstract|role|roles|position|job|function|rank|language|languages|religion|nationality|citizenship|country|countries|currency|unit|format|license|licence|source|sources|publisher|venue|event|conference|journal|newspaper|url|link|uri|colou?r|material|species|product|products|item|commodity|goods|services?|reason|issue|outcome|result|occupation|profession|keywords?|tags?|label|id|ids|code|key|headline|purpose|program(me)?|instrument|legal form|jurisdiction|birthplace|pob|place of birth|timezone|weapon|designation|alias(es)?|aka|other names|original name|native name|stadt|ort|adresse|branche|ville|ciudad|titel|titre|titulo|beschreibung|bemerkung|fuente|quelle|treaty|agreement|war|crisis|rivalry|conflict|case|deal|dataset|datasets|lists?|sanctions|flow|cris)$/;
/** The share of the texts in a place that must be proper names, and of these that nothing uses. */
const MOST = 0.6;
const HALF = 0.5;
/** So many names may go nowhere, and such a share of all. */
const MAX_LOST = 1;
const MAX_LOST_SHARE = 0.05;

/** What stands in a file, and what became of it. */
export type Written = {
  /** The places of which nothing may have been made. */
  readonly groups: readonly WrittenGroup[];
  /** All that stands in the file. */
  readonly written: readonly WrittenGroup[];
  /** What columns are called. */
  readonly columns: ReadonlySet<string>;
  readonly findFate: (text: string) => Fate;
  /** Whether some actors are called as countries are. */
  readonly areStates: boolean;
  /** What the actors are called, folded. */
  readonly actors: ReadonlySet<string>;
};

/** Returns which names that stand in a file nothing was made of: those of whole places, and single ones that went nowhere. */
export function doubtRest(file: Written, offer: (name: string) => Finding['others']): readonly Finding[] {
  const unused = file.groups.filter((group) => isUnused(group, file) && !isOtherName(group, file));
  return [...askAboutUnused(unused, offer), ...askAboutLost(file, unused)];
}

function askAboutUnused(
  unused: readonly WrittenGroup[],
  offer: (name: string) => Finding['others'],
): readonly Finding[] {
  const [first] = unused;
  if (!first) return [];
  const called = [...new Set(unused.map(({ name }) => name).filter((name) => name !== ''))];
  const where = called.length > 0 ? `“${called.slice(0, MAX_CALLED).join('”, “')}”` : 'a part of the file';
  const named = isOfOthers(first.name) ? listParts(first.texts) : [...first.texts.keys()];
  const some = quoteSome(named.filter(isProperName));
  return [
    {
      ...{ id: `coverage unused ${first.name}`, isAsked: true, others: offer(first.name) },
      message: `Does ${where} only describe what stands beside it? It names ${some}, who may be actors as well; so far nobody is tied to them.`,
      label: 'It only describes',
    },
  ];
}

const MAX_CALLED = 3;

function askAboutLost(
  { written, columns, findFate }: Written,
  unused: readonly WrittenGroup[],
): readonly Finding[] {
  const known = new Set(unused.flatMap(({ texts }) => [...texts.keys()]));
  const all = new Set(written.flatMap(({ texts }) => [...texts.keys()]));
  const names = [...all].filter((text) => isTied(text) && !columns.has(foldName(text)));
  const isSumOfUsed = (text: string) =>
    findFate(findSummed(text) ?? '') === 'used' && findSummed(text) !== null;
  const lost = names.filter((text) => !known.has(text) && findFate(text) === 'lost' && !isSumOfUsed(text));
  if (lost.length === 0) return [];
  const isAsked = lost.length > MAX_LOST && lost.length > MAX_LOST_SHARE * names.length;
  const count = lost.length === 1 ? 'One name' : `${lost.length.toLocaleString('en')} names`;
  const told = `${count} in the file went nowhere: ${quoteSome(lost)}.`;
  const message = isAsked ? `Is all read that belongs to the network? ${told}` : told;
  return [{ id: 'coverage lost', isAsked, message, others: [], label: 'It is' }];
}

/** What is read as a kind, a country or a type of ties leaves no words behind. */
function isTied(text: string): boolean {
  return (
    isProperName(text) &&
    !isTotal(text) &&
    guessKind(text) === null &&
    guessType(text) === null &&
    toCountryCode(text) === null
  );
}

/** What a column is called that names others beside an end: “side_a_2nd”, “assoc_actor_1”. Its cells name several. */
const OF_OTHERS =
  /\b(2nd|secondary|assoc|associated|associates?|allies|allied with|supporters?|supported by|backers?|backed by|on behalf of|pour le compte de|im auftrag von|por cuenta de|w imieniu|от имени|نيابة عن|co ?sponsors?|co ?signator(y|ies)|lobbyists?|clients?|heads? of delegation|رييس الوفد|رئيس الوفد)\b|رئيس الوفد|رييس الوفد/u;

/** Returns whether a column is called as those are that name others beside an end. */
export function isOfOthers(name: string): boolean {
  return OF_OTHERS.test(toPlainName(name));
}

function listParts(texts: WrittenGroup['texts']): readonly string[] {
  const parts = [...texts.keys()].flatMap((text) => text.split(/\s*[;|]\s*|,\s+/));
  // “FFC: Forces of Freedom (2019-)” is called by the words between.
  const plain = parts.map((part) => part.replace(/\([^)]*\)|^[A-Z]{2,8}:/g, '').trim());
  return [...new Set(plain.filter((part) => part !== ''))];
}

function isUnused({ name, texts }: WrittenGroup, { findFate, areStates, actors }: Written): boolean {
  const areOthers = isOfOthers(name);
  if ((!areOthers && texts.size < 2) || (!areOthers && DESCRIBES.test(toPlainName(name)))) return false;
  const all = areOthers ? listParts(texts) : [...texts.keys()];
  const proper = all.filter(isProperName);
  if (proper.length < 2 || proper.length < MOST * all.length) return false;
  // Where somebody is or comes from.
  if (!areStates && proper.every((text) => toCountryCode(text) !== null)) return false;
  // “Government of Alba” has most words of any other government: whoever is an actor has the whole name.
  const isMade = (text: string) => (areOthers ? actors.has(foldName(text)) : findFate(text) === 'used');
  return proper.filter((text) => !isMade(text)).length >= HALF * proper.length;
}

/** Who is called by a handle or a number may have a name beside it. */
function isOtherName(group: WrittenGroup, { groups, findFate }: Written): boolean {
  if (group.inside === '' || isOfOthers(group.name)) return false;
  return groups.some((other) => {
    const texts = [...other.texts.keys()];
    return (
      other !== group &&
      other.inside === group.inside &&
      texts.length >= group.texts.size &&
      texts.every((text) => findFate(text) === 'used')
    );
  });
}

/** “WarName” and “war_name” describe what “war” does. */
function toPlainName(name: string): string {
  return foldName(name).replace(/(?<=.) ?names?$/, '');
}

/** Returns which actors of a list of their own no tie names, where the ends of ties are others: the two do not fit together. */
export function doubtJoin(
  { actors, relationships }: Network,
  listed: ReadonlySet<string>,
): readonly Finding[] {
  if (listed.size < 3 || relationships.length === 0) return [];
  const ends = new Set(relationships.flatMap(({ source, target }) => [source, target]));
  const alone = actors.filter(({ name, id }) => listed.has(name) && !ends.has(id));
  const others = actors.filter(({ name, id }) => !listed.has(name) && ends.has(id));
  if (alone.length < HALF * listed.size || others.length < HALF * ends.size) return [];
  const message = `Do the ties belong to these actors? ${alone.length.toLocaleString('en')} that the file lists have no tie, and ${others.length.toLocaleString('en')} ends of ties are not listed, such as ${quoteSome(others.map(({ name }) => name))}.`;
  return [{ id: 'coverage join', isAsked: true, message, others: [], label: 'They do' }];
}
