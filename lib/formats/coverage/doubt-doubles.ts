import type { Actor } from '@/lib/network/network';
import { foldName } from '../guess/fold-name';
import type { Mapping } from '../mapping';
import type { QuestionChoice } from '../question';
import { type Finding, quoteSome } from './finding';

/** The share of the actors that may be called as others are. */
const MAX_DOUBLE = 0.1;
/** As many pairs are offered one by one. */
const MAX_OFFERED = 6;
/** More are too many to be told one by one, and to be one on a word. */
const MAX_GROUPS = 500;

/**
 * Returns which actors are called as others are, but for marks, accents and signs: several may have one name; where many do, one was taken for
 * several. Offers that they are the same, all of them or one by one.
 */
export function doubtDoubles(
  actors: readonly Actor[],
  sameActors: Mapping['sameActors'],
): readonly Finding[] {
  const groups = groupByName(actors);
  const double = groups.flat();
  if (double.length === 0) return [];
  const some = quoteSome([...new Set(double.map(({ name }) => name))]);
  const told = `${double.length.toLocaleString('en')} of ${actors.length.toLocaleString('en')} are called as another is: ${some}.`;
  const isAsked = double.length > MAX_DOUBLE * actors.length;
  const message = isAsked ? `Are actors of one name different ones? ${told}` : `Of the actors, ${told}`;
  const others = isAsked ? offerSame(groups, sameActors) : [];
  return [{ id: 'coverage doubles', isAsked, message, others, label: 'They are different' }];
}

function groupByName(actors: readonly Actor[]): readonly (readonly Actor[])[] {
  const groups = new Map<string, Actor[]>();
  for (const actor of actors) {
    // The minus of a code is no punctuation: “-1” is not “1”.
    const key = actor.name === '' || /^[-−]\d+$/.test(actor.name) ? actor.name : foldName(actor.name);
    const group = groups.get(key);
    if (group) group.push(actor);
    else if (key !== '') groups.set(key, [actor]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function offerSame(
  groups: readonly (readonly Actor[])[],
  sameActors: Mapping['sameActors'],
): readonly QuestionChoice[] {
  if (groups.length > MAX_GROUPS) return [];
  const lists = groups.map(toWritten);
  const join = (label: string, more: Mapping['sameActors']) => ({
    label,
    mapping: { sameActors: [...sameActors, ...more] },
  });
  const all = join(
    groups.length === 1 ? 'They are the same' : 'All that are called alike are the same',
    lists,
  );
  if (groups.length === 1 || groups.length > MAX_OFFERED) return [all];
  return [all, ...groups.map((group, index) => join(toLabel(group), [lists[index] ?? []]))];
}

function toLabel(group: readonly Actor[]): string {
  const names = group.map(({ name }) => name);
  const different = [...new Set(names)];
  const [only = ''] = different;
  return different.length > 1
    ? `Only ${quoteSome(different)} are the same`
    : `Only the ${names.length.toLocaleString('en')} called ${quoteSome([only])} are the same`;
}

/** Returns how the file writes actors of one name: by their names, the plainest first, or by their ids where these are the same. */
function toWritten(group: readonly Actor[]): readonly string[] {
  const names = [...new Set(group.map(({ name }) => name))];
  if (names.length < group.length)
    return group.map(({ id, identifiers, name }) => identifiers.id ?? (names.length > 1 ? name : id));
  const countSigns = (name: string) => name.normalize('NFC').replace(/[\p{L}\p{N}\s]/gu, '').length;
  return names.sort((a, b) => countSigns(a) - countSigns(b));
}
