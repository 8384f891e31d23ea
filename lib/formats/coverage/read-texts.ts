import type { Network } from '@/lib/network/network';
import { toCountryCode } from '../guess/country-names';
import { foldName } from '../guess/fold-name';
import { guessKind, guessType } from '../guess/guess-value';
import { tellTexts } from './network-texts';
import type { WrittenGroup } from './written-groups';

const WORD = /[\p{L}\p{M}\d]{2,}/gu;
/** The share of the words of a text that must stand in the network. */
const HALF = 0.5;

/**
 * Returns whether a text of the file stands anywhere in the network, as it is or in most of its words: names are parted and put in another order, dates and
 * numbers written in another form. What is read as a kind, a type or a country leaves no words behind, and counts as read. `others`: texts that the network is yet to
 * have, such as its title.
 */
export function createReadFinder(
  network: Network,
  groups: readonly WrittenGroup[],
  others: readonly string[],
): (text: string) => boolean {
  const wanted = new Set(groups.flatMap(({ texts }) => [...texts.keys()].flatMap(listWords)));
  const words = new Set<string>();
  const numbers = new Set<number>();
  const add = (text: string) => {
    for (const word of listWords(text)) if (wanted.has(word)) words.add(word);
    const number = toNumber(text);
    if (number !== null) numbers.add(number);
  };
  for (const text of others) add(text);
  tellTexts(network, add);
  for (const list of [
    network.actors,
    network.relationships,
    network.documents,
    network.claims,
    network.meetings,
  ])
    for (const { id } of list) add(id);
  return (text) => {
    const number = toNumber(text);
    if (number !== null && (numbers.has(number) || isPlace(number, network))) return true;
    const own = listWords(withoutUnknown(text));
    if (own.length === 0 || own.filter((word) => words.has(word)).length >= HALF * own.length) return true;
    // An address has words such as “org” in it, and is no kind of anything.
    if (/^https?:\/\//i.test(text)) return false;
    return guessKind(text) !== null || guessType(text) !== null || toCountryCode(text) !== null;
  };
}

/** Noughts stand for a month or a day that nobody knows: 2012-00-00 is the year. Of a moment the day is kept. */
function withoutUnknown(text: string): string {
  return text.replace(MOMENT, '$1').replace(/^(\d{4}(?:-(?!00)\d\d)?)(?:-00){1,2}$/, '$1');
}

const MOMENT = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/;

/** Links may name nodes by their places in a list. */
function isPlace(number: number, { actors }: Network): boolean {
  return Number.isInteger(number) && number >= 0 && number <= actors.length;
}

function toNumber(text: string): number | null {
  return /^[+-]?\d[\d.,' ]*$/.test(text) && !/^0\d/.test(text) ? Number(text.replace(/[,' ]/g, '')) : null;
}

function listWords(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** Returns what finds the actor whom a text names, by id, name, alias or identifier; null for one that names nobody, or several. */
export function createActorFinder({ actors }: Network): (text: string) => string | null {
  const known = new Map<string, string | null>();
  const add = (text: string, id: string) => {
    const folded = foldName(text);
    if (folded === '') return;
    known.set(folded, known.has(folded) && known.get(folded) !== id ? null : id);
  };
  for (const { id, name, aliases, identifiers } of actors)
    for (const text of [id, name, ...aliases, ...Object.values(identifiers)]) add(text, id);
  return (text) => (/^\d{1,3}$/.test(text) ? null : (known.get(foldName(text)) ?? null));
}
