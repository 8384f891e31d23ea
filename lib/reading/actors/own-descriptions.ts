import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { isActingVerb } from '../words/acting-words';
import { DAYS_AND_MONTHS, isAdverb } from '../words/function-words';
import { PLACES } from '../words/group-words';
import { isOfficeWord } from '../words/office-words';
import { isDescription, isFunctionWord } from '../words/word-kinds';
import type { DraftActor, TokenMention } from './mention-map';
import type { Phrases } from './phrases';

/** How many words of a description are read before its noun is. */
const MAX_WORDS = 7;
const ARTICLES = /^(?:an?|the|one|another)$/;

/**
 * Adds "the abbot" where the text has said of one actor that it is one, whatever the noun: "U Pandita, the abbot of Wat Pa Daeng",
 * "the abbot U Pandita", "a shopkeeper named Lim"; and "the katiba" of the one group that has the word in its name.
 */
export function addOwnDescriptions(phrases: Phrases): void {
  const { body } = phrases;
  const known = new Map<string, Set<DraftActor>>();
  for (const sentence of body.sentences) {
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const mention = phrases.mentions.at(at);
      if (mention?.first === at) learn(phrases, sentence, mention, known);
      else if (!mention) addDescription(phrases, sentence, at, known);
    }
  }
}

function learn(
  { body: { tokens } }: Phrases,
  sentence: Sentence,
  mention: TokenMention,
  known: Map<string, Set<DraftActor>>,
): void {
  const { actor, kind } = mention;
  if (kind === 'pronoun' || kind === 'demonym' || kind === 'description' || actor.kind === 'state') return;
  const nouns = [
    readNounAfter(tokens, sentence, mention),
    readNounBefore(tokens, sentence, mention),
    ...(actor.kind === 'group' && kind === 'name' ? actor.words : []),
    ...(kind === 'name' ? readTitle(actor) : []),
  ];
  for (const noun of nouns)
    if (noun !== null && (isTelling(noun) || (noun === 'bank' && actor.kind === 'group')))
      known.set(noun, (known.get(noun) ?? new Set()).add(actor));
}

/** Returns the title with which the name of a person begins: "the Margrave" is Margrave Otto Venn. */
function readTitle({ kind, words }: DraftActor): readonly string[] {
  return kind === 'person' && words.length > 1 ? words.slice(0, 1) : [];
}

/** Whether a noun tells one actor from another: no place, no time, and no word that describes whatever stands after it. */
function isTelling(noun: string): boolean {
  return noun.length > 3 && !isFunctionWord(noun) && !PLACES.has(noun) && !UNTELLING.test(noun);
}

const UNTELLING =
  /^(?:united|national|international|people|peoples|central|north|south|east|west|northern|southern|eastern|western|free|first|second|third|federal|public|general|high|great|royal|world|global|local|joint|special|foreign|internal|social|democratic|popular|black|white|green|blue|open|friends?|member|name|year|month|week|city|town|village|country|state|nation|government|war|peace|house|home|men|women|party|parties|sides?|talks|force|forces|report|statement|case|deal|time|thing|part|place|area|island|river|valley|border|road|wells?|banks?|bridge|hills?|lake|bay|coast|mountains?|forest|desert)$/;

/** Returns the noun of a description after a name: "Pandita, the abbot of", "Open Hands, a relief agency based in", "is a". Null for none. */
function readNounAfter(
  tokens: readonly Token[],
  { last: limit }: Sentence,
  { last }: TokenMention,
): string | null {
  if (tokenAt(tokens, last - 1).isPossessive) return null;
  const { text, norm } = tokenAt(tokens, last);
  if (text !== ',' && text !== '(' && !/^(?:is|was)$/.test(norm)) return null;
  if (!ARTICLES.test(tokenAt(tokens, last + 1).norm)) return null;
  let noun: string | null = null;
  for (let at = last + 2; at < Math.min(limit, last + 2 + MAX_WORDS); at += 1) {
    const token = tokenAt(tokens, at);
    if (!isNounLike(token)) return noun;
    noun = token.norm;
  }
  return null;
}

/** Returns the noun right before a name: "the abbot Pandita", "his driver, Ilir Gega,", "a shopkeeper named Lim". Null for none. */
function readNounBefore(
  tokens: readonly Token[],
  { first: limit, last }: Sentence,
  mention: TokenMention,
): string | null {
  let end = mention.first;
  // "The governor of Mopti, General Keita,": a rank may stand before the name.
  if (tokenAt(tokens, end - 1).isCapital && isOfficeWord(tokenAt(tokens, end - 1).norm)) end -= 1;
  const before = tokenAt(tokens, end - 1);
  const isNamed = /^(?:named|called)$/.test(before.norm);
  const isSetOff =
    before.text === ',' && /^[,.;)]$/.test(mention.last < last ? tokenAt(tokens, mention.last).text : '.');
  if (isNamed || isSetOff) end -= 1;
  // "The bishop of Popayan, Joaquin Rueda,".
  if (isSetOff && tokenAt(tokens, end - 1).isCapital && tokenAt(tokens, end - 2).norm === 'of') end -= 2;
  const { norm: noun } = tokenAt(tokens, end - 1);
  if (!isNounLike(tokenAt(tokens, end - 1))) return null;
  for (let at = end - 2; at >= limit && at > end - 2 - MAX_WORDS; at -= 1) {
    const token = tokenAt(tokens, at);
    if (ARTICLES.test(token.norm) || /^(?:his|her|its|their)$/.test(token.norm) || token.isPossessive)
      return noun;
    if (!isNounLike(token) && !token.isCapital) return null;
  }
  return null;
}

/** Whether a word may be a noun or an adjective: small letters, no word of grammar, no adverb. */
function isNounLike({ kind, norm, isCapital, isPossessive }: Token): boolean {
  return (
    kind === 'word' &&
    !isCapital &&
    !isPossessive &&
    !isFunctionWord(norm) &&
    !isAdverb(norm) &&
    !DAYS_AND_MONTHS.has(norm) &&
    !/^(?:named|called|known|based|led|run|owned)$/.test(norm)
  );
}

function addDescription(
  { body: { tokens }, mentions }: Phrases,
  { first, last: limit }: Sentence,
  at: number,
  known: ReadonlyMap<string, ReadonlySet<DraftActor>>,
): void {
  if (tokenAt(tokens, at).norm !== 'the') return;
  const noun = tokenAt(tokens, at + 1);
  const [actor, ...others] = known.get(noun.norm) ?? [];
  if (!actor || others.length > 0 || at + 1 >= limit || mentions.at(at + 1) || mentions.at(at + 2)) return;
  if (noun.isCapital && actor.kind === 'person' && noun.norm !== actor.words[0]) return;
  // "The Liberation Army accuses the army": that of the state.
  const isForce = /^(?:army|police|military|guards?)$/.test(noun.norm);
  if (isForce && mentions.within(first, at).some((mention) => mention.actor === actor)) return;
  const next = tokenAt(tokens, at + 2);
  // "The abbot of another temple", "the abbot who": who is described may be another.
  if (
    !noun.isPossessive &&
    /^(?:of|in|from|for|to|at|on|with|between|against|who|whose|whom|that|which|named|called)$/.test(
      next.norm,
    )
  )
    return;
  // "Omar Said, the ferryman,": the words say what he is.
  if (tokenAt(tokens, at - 1).text === ',' && mentions.at(at - 2)?.actor === actor) return;
  if (next.isJoined || tokenAt(tokens, at + 1).isJoined) return;
  // "The union leaders": the noun only describes the next.
  const isCompound =
    !noun.isPossessive &&
    next.kind === 'word' &&
    !isFunctionWord(next.norm) &&
    !isAdverb(next.norm) &&
    !isVerb(next.norm);
  if (isCompound || (next.kind === 'word' && isDescription(next.norm) && !noun.isPossessive)) return;
  mentions.add({ first: at, last: at + 2, kind: 'description', actor });
}

function isVerb(word: string): boolean {
  return isActingVerb(word) || /(?:ed|[^s]s)$/.test(word);
}
