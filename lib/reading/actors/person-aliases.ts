import type { TextBody } from '../reading-text';
import { type Token, tokenAt } from '../text/tokens';
import { isFunctionWord } from '../words/word-kinds';
import { toWords } from '../words/word-set';
import type { DraftActor, TokenMention } from './mention-map';
import type { NamedActors } from './resolve-names';

/** How many words may stand between a name and what says how else its bearer is called. */
const MAX_WORDS = 10;

/**
 * Makes one actor of a person who is named twice: "Ernesto Rojas, better known as El Zurdo,", "Cemal Bayar, the man they call Heval
 * Cuma,", "The man known as the Cashier, Bahir Elmi,".
 */
export function joinPersonAliases(body: TextBody, { actors, mentions }: NamedActors): void {
  const { tokens, sentences } = body;
  const people = new Map<DraftActor, DraftActor>();
  for (const { first, last } of sentences) {
    for (const alias of mentions.within(first, last)) {
      if (alias.kind !== 'name' || alias.actor.kind === 'state' || alias.actor.known) continue;
      const cue = findCue(tokens, first, alias);
      if (cue === null) continue;
      const person = findBefore(tokens, mentions, { first, cue }) ?? findAfter(tokens, mentions, alias, cue);
      if (person && person !== alias.actor) people.set(alias.actor, person);
    }
  }
  if (people.size === 0) return;
  for (const mention of mentions.within(0, tokens.length)) {
    const actor = people.get(mention.actor);
    if (!actor || people.has(actor)) continue;
    mentions.remove(mention);
    mentions.add({ ...mention, actor });
    actors.delete(mention.actor.key);
  }
}

/** Returns where the words begin that say that somebody is called by the name after them; null where they do not. */
function findCue(tokens: readonly Token[], first: number, alias: TokenMention): number | null {
  let at = alias.first - 1;
  if (/^["“‘«']$/.test(tokenAt(tokens, at).text)) at -= 1;
  if (tokenAt(tokens, at).norm === 'the') at -= 1;
  const { norm } = tokenAt(tokens, at);
  if (/^(?:alias|aka|a\.k\.a\.?|nicknamed|dubbed)$/.test(norm)) return at;
  const before = tokenAt(tokens, at - 1).norm;
  // "Abu Jaber, whose real name is Omar Said,", "born Omar Said": the cue is "whose", after the comma.
  if (/^(?:is|was)$/.test(norm) && before === 'name')
    return [2, 3].map((back) => at - back).find((place) => tokenAt(tokens, place).norm === 'whose') ?? null;
  if (norm === 'born') return at;
  if (/^(?:call|calls|called)$/.test(norm)) return CALLERS.has(before) ? at - 1 : null;
  if (/^(?:himself|herself)$/.test(norm)) return /^(?:calls|called|calling)$/.test(before) ? at - 1 : null;
  if (norm !== 'as') return null;
  // "Known to his men as".
  for (let known = at - 1; known > first && known > at - MAX_WORDS; known -= 1) {
    const token = tokenAt(tokens, known);
    if (token.kind === 'sign') return null;
    if (token.norm === 'known') return known;
  }
  return null;
}

const CALLERS = toWords(
  'they people everyone everybody locals some many others men friends followers neighbours villagers fighters',
);

/** Returns who is named before the comma after which they are described as called so. */
function findBefore(
  tokens: readonly Token[],
  mentions: NamedActors['mentions'],
  { first, cue }: { readonly first: number; readonly cue: number },
): DraftActor | null {
  for (let at = cue - 1; at > first && at > cue - MAX_WORDS; at -= 1) {
    if (/^[,(—–]$/.test(tokenAt(tokens, at).text)) {
      const person = mentions.at(at - 1);
      return person?.actor.kind === 'person' && /^(?:name|part)$/.test(person.kind) ? person.actor : null;
    }
    if (mentions.at(at) || !describesBearer(tokens, at)) return null;
  }
  return null;
}

/** Whether a word before "known as" may describe who is called so: "the man", "a trader better"; and not "whose deputy is". */
function describesBearer(tokens: readonly Token[], at: number): boolean {
  const { norm, kind, isCapital, isPossessive } = tokenAt(tokens, at);
  if (kind !== 'word' || isCapital || isPossessive) return false;
  return /^(?:who|whom|is|was|an?|the|also|better|more|sometimes|often)$/.test(norm) || !isFunctionWord(norm);
}

/** Returns who is named between commas right after the name: "The man they call the Cashier, Bahir Elmi,". */
function findAfter(
  tokens: readonly Token[],
  mentions: NamedActors['mentions'],
  { last }: TokenMention,
  cue: number,
): DraftActor | null {
  if (!/^(?:man|woman)$/.test(tokenAt(tokens, cue - 1).norm) || tokenAt(tokens, last).text !== ',')
    return null;
  const person = mentions.at(last + 1);
  const isApart = person?.first === last + 1 && /^[,.;]$/.test(tokenAt(tokens, person.last).text);
  return isApart && person.kind === 'name' && person.actor.kind === 'person' ? person.actor : null;
}
