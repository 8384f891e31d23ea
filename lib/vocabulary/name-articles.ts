import type { ActorKindId } from './actor-kinds';
import { list } from './word-list';

/** Names of states that stand with "the" in a sentence and that no noun in them tells. */
const STATES = new Set(
  list(`
    netherlands, philippines, bahamas, gambia, maldives, comoros, vatican, holy see, us, usa, uk,
    uae, ussr, drc, eu, united states of america, west bank, ivory coast`),
);

/** Nouns that make the name of a state a description: "the Czech Republic", "the Kingdom of Norway". */
const STATE_NOUNS = new Set(
  list(`
    republic, kingdom, union, emirates, emirate, islands, states, federation, empire, authority,
    territories, confederation, commonwealth, sultanate`),
);

/** Names of groups that stand with "the" and that no noun in them tells: most are read letter by letter. */
const GROUPS = new Set(
  list(`
    plo, ira, sdlp, un, eu, au, us, uk, cia, fbi, nsa, anc, dup, uup, uvf, uda, pflp, dflp, pkk, ypg,
    sdf, rsf, saf, idf, iaea, icrc, imf, who, wto, osce, gcc, oic, icc, icj, kgb, fsb, gru, ltte, eln,
    farc, tplf, splm, kla, kremlin, pentagon, knesset, vatican, quartet, taliban, houthis, contras,
    world bank, white house, holy see`),
);

/** Nouns that make the name of a group a description: "the Lebanese parliament", "the Ministry of Defence". */
const GROUP_NOUNS = new Set(
  list(`
    parliament, cabinet, government, army, navy, forces, force, ministry, council, senate, assembly,
    congress, committee, commission, court, police, guard, guards, brigade, brigades, units, party, front,
    movement, organization, organisation, authority, union, nations, league, agency, bureau, service,
    office, embassy, delegation, secretariat, administration, presidency, brotherhood, fund, federation,
    confederation, coalition, alliance, opposition, militia, militias, rebels, tigers, centre, center,
    department`),
);

/** Names of groups whose verb is in the plural: "the Lebanese Armed Forces belong to Lebanon". */
const PLURALS = new Set(
  list('forces, guards, brigades, units, militias, rebels, tigers, taliban, houthis, contras'),
);

/** Those whose possessive is part of a name: "the People’s Republic". Any other owner takes the place of the article. */
const GENERAL_OWNERS = new Set(list('people, women, men, children, workers'));

/** Returns whether English puts "the" before the name in a sentence. By itself no name has an article. */
export function takesArticle(name: string, kind: ActorKindId): boolean {
  const words = toWords(name);
  if (kind === 'person' || words[0] === 'the' || hasOwner(words)) return false;
  const whole = words.join(' ');
  const noun = findNoun(words);
  if (kind === 'state') return STATES.has(whole) || (words.length > 1 && isStateNoun(words, noun));
  return GROUPS.has(whole) || GROUPS.has(noun) || (words.length > 1 && GROUP_NOUNS.has(noun));
}

/** Returns whether the name of an actor takes its verb in the plural. */
export function isPluralName(name: string, kind: ActorKindId): boolean {
  return kind === 'group' && PLURALS.has(findNoun(toWords(name)));
}

/** "Mikati’s office" stands without an article. */
function hasOwner(words: readonly string[]): boolean {
  return words.slice(0, -1).some((word) => {
    const owner = /^(.+)[’']s$/u.exec(word)?.[1];
    return owner !== undefined && !GENERAL_OWNERS.has(owner);
  });
}

function isStateNoun(words: readonly string[], noun: string): boolean {
  return STATE_NOUNS.has(noun) || (words[0] === 'state' && words[1] === 'of');
}

/** The noun that the rest of a name describes: the last word, or the last before "of" or "for". */
function findNoun(words: readonly string[]): string {
  const end = words.findIndex((word, at) => at > 0 && (word === 'of' || word === 'for'));
  return words.at(end < 0 ? -1 : end - 1) ?? '';
}

function toWords(name: string): readonly string[] {
  return name.trim().toLowerCase().split(/\s+/u);
}
