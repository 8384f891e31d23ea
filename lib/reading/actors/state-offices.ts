import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { ENVOY_OFFICES, isOfficeWord, LEADING_OFFICES, OFFICE_MODIFIERS } from '../words/office-words';
import type { DraftActor, TokenMention } from './mention-map';
import type { Phrases } from './phrases';
import type { Role } from './role';
import { findSubject } from './sentence-subject';

/** Finds whom a text means by an office of a state: "the Russian leader" after "Russian President Ivan Orlov". */

/** Whoever leads may be called so. */
const LEADERS = /^(?:leader|ruler|strongman)$/;
/** Offices of which one person is meant, and no one of many. */
const OF_ONE =
  /^(?:president|premier|chancellor|leader|minister|mediator|negotiator|king|queen|emir|sultan)$/;

/** An office that stands after whose it is, with nobody named after it. */
type Office = { readonly first: number; readonly last: number; readonly words: readonly string[] };

/** Adds "the Russian leader" and "Russia's president" as mentions of the one person who has that office by the text. */
export function addStateOffices(phrases: Phrases, roles: readonly Role[]): void {
  const { body, mentions } = phrases;
  const people = new Set<DraftActor>();
  let before: Sentence | null = null;
  for (const sentence of body.sentences) {
    for (const owner of mentions.within(sentence.first, sentence.last)) {
      if (owner.actor.kind === 'person') people.add(owner.actor);
      const office = readOffice(phrases, sentence, owner);
      if (!office) continue;
      const holder =
        findHolder(roles, owner, office) ?? findOnly(phrases, { before, sentence, office, people });
      if (!holder) continue;
      mentions.remove(owner);
      mentions.add({ first: office.first, last: office.last, kind: 'description', actor: holder });
    }
    before = sentence;
  }
}

/** Returns whether a sentence begins with an office of a state whose holder the text does not name: "The Russian envoy met Hassan". */
export function isOfUnnamedHolder(phrases: Phrases, sentence: Sentence): boolean {
  const [owner] = phrases.mentions.within(sentence.first, sentence.last);
  const office = owner ? readOffice(phrases, sentence, owner) : null;
  return office?.first === sentence.first;
}

/** Reads "the Russian foreign minister" and "Russia's president"; null where the words name somebody, or say more of who is meant. */
function readOffice(
  { body, mentions }: Phrases,
  { first: start }: Sentence,
  owner: TokenMention,
): Office | null {
  const { tokens } = body;
  if (owner.actor.kind === 'person' || owner.kind === 'pronoun') return null;
  const isPossessive = tokenAt(tokens, owner.last - 1).isPossessive;
  const hasArticle = owner.first > start && tokenAt(tokens, owner.first - 1).norm === 'the';
  if (!isPossessive && !hasArticle) return null;
  let last = owner.last;
  while (isNarrow(tokens, last) && !mentions.at(last)) last += 1;
  const head = tokenAt(tokens, last - 1);
  const isAlone = OF_ONE.test(head.norm) || ENVOY_OFFICES.has(head.norm);
  if (last === owner.last || !isAlone || head.isPossessive || mentions.at(last)) return null;
  if (/^(?:of|for|to|from|in|at|who|and)$/.test(tokenAt(tokens, last).norm)) return null;
  // "The Russian leader, Judge Ivan Orlov,", "Ivan Orlov, the Russian leader,": the name tells who.
  if (/^[,(]$/.test(tokenAt(tokens, last).text) && tokenAt(tokens, last + 1).isCapital) return null;
  const first = hasArticle ? owner.first - 1 : owner.first;
  if (/^[,(–—]$/.test(tokenAt(tokens, first - 1).text)) return null;
  const words = tokens.slice(owner.last, last).map(({ norm }) => norm);
  return { first, last, words };
}

function isNarrow(tokens: readonly Token[], at: number): boolean {
  const { norm, isCapital } = tokenAt(tokens, at);
  return !isCapital && norm !== 'then' && (isOfficeWord(norm) || OFFICE_MODIFIERS.has(norm));
}

/** Returns the one person who has an office of that state or group by the text; null for none and for several. */
function findHolder(roles: readonly Role[], owner: TokenMention, { words }: Office): DraftActor | null {
  const holders = new Set<DraftActor>();
  for (const role of roles) {
    const isOwn = role.owner?.actor === owner.actor && role.holder.actor.kind === 'person';
    if (!isOwn || role.words.some((word) => /^(?:former|ex|late|then)$/.test(word))) continue;
    if (isOfOffice(role.words, words)) holders.add(role.holder.actor);
  }
  const [holder] = holders;
  return holder && holders.size === 1 ? holder : null;
}

/** Whether all words of a description are of an office, or say that whoever has it leads. */
function isOfOffice(office: readonly string[], words: readonly string[]): boolean {
  const [head] = words.slice(-1);
  if (words.length === 1 && head && LEADERS.test(head))
    return office.some((word) => LEADING_OFFICES.has(word));
  // "The Lebanese premier" is the prime minister.
  return words.every((word) => office.includes(word) || (word === 'premier' && office.includes('prime')));
}

type Near = {
  readonly before: Sentence | null;
  readonly sentence: Sentence;
  readonly office: Office;
  readonly people: ReadonlySet<DraftActor>;
};

/**
 * Returns the only person whom the text has named so far, if the sentence before was about them and nothing says what they are: "Amos Reyes arrived
 * on Monday. The U.S. envoy met". Null otherwise.
 */
function findOnly(phrases: Phrases, { before, sentence, office, people }: Near): DraftActor | null {
  const [only] = people;
  if (!before || !only || people.size > 1 || only.described.size > 0 || office.first !== sentence.first)
    return null;
  return findSubject(phrases, before) === only ? only : null;
}
