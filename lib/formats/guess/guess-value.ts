import { ACTOR_KINDS, type ActorKindId } from '@/lib/vocabulary/actor-kinds';
import { findReadyType } from '@/lib/vocabulary/ready-types';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import { listTypeNames } from '@/lib/vocabulary/tie-wordings';
import { TYPE_WORDS } from '@/lib/vocabulary/type-words';
import { list } from '@/lib/vocabulary/word-list';
import { foldName } from './fold-name';

/** What other tools call the kinds of actors, as `foldName` returns them. Of a longer value its last known word counts. */
const KIND_WORDS: Readonly<Record<ActorKindId, readonly string[]>> = {
  person: list(`
    person, persons, people, individual, individuals, human, man, woman, politician, leader, envoy, diplomat,
    mediator, minister, official, journalist, commander, officer, citizen, threat actor, per, figure,
    character, natural person, personne, persona, pessoa, kisi, человек, лицо, شخص, אדמ, אישיות`),
  group: list(`
    group, entities, organization, organisation, org, organizations, organisations, company, companies, party,
    militia, army, movement, ngo, igo, agency, ministry, institution, committee, faction, rebels,
    rebel, insurgent, insurgents, legal entity, legalentity, public body, publicbody, government body,
    military, police, media, corporation, business, team, coalition, alliance, tribe, ethnic group,
    religious group, intrusion set, identity, campaign, non state, nonstate, non state actor,
    armed group, political party, ethnic, department, gruppe, partei, organisation, verein, firma,
    groupe, entreprise, parti, grupo, organizacion, partido, gruppo, grup, orgut, группа, организация,
    партия, منظمه, جماعه, حزب, مجموعه, ארגון, קבוצה, מפלגה`),
  state: list(`
    state, country, nation, states, countries, government, gov, state actor, nation state,
    sovereign state, republic, staat, land, regierung, pays, etat, gouvernement, estado, pais,
    gobierno, stato, devlet, государство, страна, دوله, بلد, حكومه, מדינה, ממשלה`),
};

/** Words for what somebody is or does, and for sorts of bodies: alone they say the kind, but within a longer value they may be of a name. */
const LONE_WORDS: Readonly<Record<ActorKindId, readonly string[]>> = {
  person: list(`
    founder, cofounder, co founder, founders, ceo, director, board member, chairman, chairwoman, chairperson, president, senator, representative, legislator,
    congressman, congresswoman, mp, mep, deputy, judge, lawyer, attorney, prosecutor, lobbyist, activist, scientist, researcher, scholar, author, writer, artist, musician,
    king, queen, prince, princess, emperor, god, goddess, hero, villain, suspect, victim, witness, defendant, employee, student, teacher, professor, businessman,
    businesswoman, entrepreneur, oligarch, banker, investor, politician, spy, soldier, philosopher, saint, apostle, prophet, pope, bishop, celebrity, adviser, advisor, consultant,
    aide, ambassador, governor, mayor, candidate, protagonist, antagonist, npc, player`),
  group: list(`
    startup, start up, firm, business group, bank, university, college, school, foundation, think tank, thinktank, club, union, trade union, newspaper, broadcaster, church, charity, nonprofit, non profit,
    court, parliament, council, gang, cartel, brigade, battalion, clan, dynasty, institute, association, federation, consortium, syndicate, subsidiary, shell company, law firm, lobby firm, lobbying firm,
    vendor, supplier, regulator, investment fund, hedge fund, holding, holding company, provider, crime family, house, noble house, family, guild, order`),
  state: [],
};

/** What a value is taken for, and why. */
export type ValueGuess<T extends string> = {
  readonly to: T;
  readonly reason: string;
  readonly confidence: 'sure' | 'likely' | 'unsure';
};

const KINDS = foldWords(KIND_WORDS);
const LONE_KINDS = foldWords(LONE_WORDS);
const TYPES = foldWords(TYPE_WORDS);
const TYPE_NAMES = new Map(
  RELATIONSHIP_TYPES.flatMap((type) => listTypeNames(type).map((name) => [foldName(name), type.id] as const)),
);
const SIGNED = /^([+-]?)(\d{1,15})(?:[.,](\d{1,15}))?$/;

/** Returns the kind of actor that a word stands for, or null. Of several words the last that is known counts. */
export function guessKind(value: string): ValueGuess<ActorKindId> | null {
  const folded = foldName(value);
  const own = ACTOR_KINDS.find(({ id, label, plural }) =>
    [id, label.toLowerCase(), plural.toLowerCase()].includes(folded),
  );
  if (own) return { to: own.id, reason: 'It is the name of the kind.', confidence: 'sure' };
  const known = KINDS.get(folded);
  if (known) return { to: known, reason: `Elsewhere “${value}” is a word for it.`, confidence: 'likely' };
  const words = folded.split(' ');
  const last = words.reverse().find((word) => KINDS.has(word));
  const kind = last === undefined ? undefined : KINDS.get(last);
  return kind ? { to: kind, reason: `It has the word “${last}” in it.`, confidence: 'unsure' } : null;
}

/** Returns the kind that a value of a column of kinds stands for, or null: there “author” and “startup” say what somebody is, while a heading “Author” may stand beside another of the same sort. */
export function guessKindValue(value: string): ValueGuess<ActorKindId> | null {
  const found = guessKind(value);
  const lone = LONE_KINDS.get(foldName(value));
  if (lone === undefined || (found && found.confidence !== 'unsure')) return found;
  return { to: lone, reason: `Elsewhere “${value}” is a word for it.`, confidence: 'likely' };
}

/** Returns the type that a word stands for, of the vocabulary or of the ready types: its name or a word for it elsewhere; or null. */
export function guessType(value: string): ValueGuess<string> | null {
  const folded = foldName(value);
  const own = TYPE_NAMES.get(folded);
  if (own) return { to: own, reason: 'It is the name of the type.', confidence: 'sure' };
  const ready = findReadyType(folded)?.type;
  if (ready && listTypeNames(ready).some((name) => foldName(name) === folded))
    return { to: ready.id, reason: 'It is the name of a ready type.', confidence: 'sure' };
  const known = TYPES.get(folded) ?? ready?.id;
  return known ? { to: known, reason: `Elsewhere “${value}” is a word for it.`, confidence: 'likely' } : null;
}

/** Returns the type that has this name, of the vocabulary or of the ready types; or null. */
export function guessTypeName(value: string): ValueGuess<string> | null {
  const guess = guessType(value);
  return guess?.confidence === 'sure' ? guess : null;
}

/** Returns −1, 0 or 1 for a number or a sign, or null for what is none. */
export function toSign(value: string): -1 | 0 | 1 | null {
  const text = value.trim().replace(/[−–—]/g, '-');
  if (/^(\+{1,3}|-{1,3})$/.test(text)) return text.startsWith('+') ? 1 : -1;
  const found = SIGNED.exec(text);
  if (!found) return null;
  if (/^0*$/.test(`${found[2]}${found[3] ?? ''}`)) return 0;
  return found[1] === '-' ? -1 : 1;
}

/**
 * Returns what a number above or below nought, or its sign alone, stands for, or null. Above, it is backing, or an alliance where no pair has ties
 * both ways, so that nobody can say who backs whom.
 */
export function guessSign(value: string, isOneWay: boolean): ValueGuess<string> | null {
  const sign = toSign(value);
  if (sign === null || sign === 0) return null;
  const [over, under] = /\d/.test(value)
    ? ['a number above zero', 'a number below zero']
    : ['a plus', 'a minus'];
  if (sign === -1) return { to: 'opposes', reason: `It is ${under}.`, confidence: 'likely' };
  return { to: isOneWay ? 'ally-of' : 'backs', reason: `It is ${over}.`, confidence: 'likely' };
}

function foldWords<T extends string>(words: Readonly<Record<T, readonly string[]>>): ReadonlyMap<string, T> {
  const folded = new Map<string, T>();
  for (const to of Object.keys(words) as T[]) {
    for (const word of words[to]) if (!folded.has(foldName(word))) folded.set(foldName(word), to);
  }
  return folded;
}
