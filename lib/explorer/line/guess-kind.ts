import { toWords } from '@/lib/graph/search/fold-text';
import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import { list } from '@/lib/vocabulary/word-list';

/** Words of names that groups have, as they are compared. */
const GROUP_WORDS: ReadonlySet<string> = new Set(
  list(`
    agency, alliance, army, assembly, association, authority, bank, brigade, brigades, bureau, cabinet, chamber, coalition, command,
    commission, committee, company, congress, corps, council, court, delegation, department, embassy, federation, force, forces,
    foundation, front, government, group, guard, guards, house, institute, league, militia, ministry, mission, movement, nations,
    office, organisation, organization, parliament, party, police, senate, service, services, team, tribunal, union, wing`),
);

/**
 * Returns the kind that an actor of a name most likely is, among those that may stand there: a group by a word of its name or
 * because it is written in capitals, else a person. It is a guess, and shown as one.
 */
export function guessKind(name: string, kinds: readonly ActorKindId[]): ActorKindId {
  const isGroup = toWords(name).some((word) => GROUP_WORDS.has(word)) || /^\p{Lu}{2,}$/u.test(name);
  const guess = isGroup ? 'group' : 'person';
  return kinds.length === 0 || kinds.includes(guess) ? guess : (kinds[0] ?? guess);
}
