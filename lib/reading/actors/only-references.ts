import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { isDescription, isFunctionWord } from '../words/word-kinds';
import type { DraftActor, TokenMention } from './mention-map';
import { findDescribedHead, findDoerBefore, findJoinedOwner } from './own-clause-doer';
import type { Phrases } from './phrases';
import { BODY_NOUNS, listQuoted, mayBeRealm, readReference } from './reference-words';
import { isOfOwnSubject } from './sentence-subject';

/**
 * Adds "it", "its", "the company" and the like where only one group or state can be meant: no other is named in this sentence so
 * far, or in the one before.
 */
export function addOnlyReferences(phrases: Phrases): void {
  const { body, mentions } = phrases;
  const byWord = new Map<string, Set<DraftActor>>();
  for (const [place, sentence] of body.sentences.entries()) {
    const before = body.sentences[place - 1];
    const start = before?.paragraph === sentence.paragraph ? before.first : sentence.first;
    const quoted = listQuoted(body, sentence);
    for (let at = sentence.first; at < sentence.last; at += 1) {
      addWords(byWord, mentions.at(at));
      addDescribed(phrases, byWord, at, sentence.last);
      const ofState =
        quoted.has(at) || mentions.at(at) ? null : readStateNoun(phrases, { from: at, start }, byWord);
      if (ofState) mentions.add(ofState);
      const wanted = quoted.has(at) || mentions.at(at) ? null : readReference(phrases, sentence, at);
      // "The government" may be of a state that the text does not name.
      if (!wanted || wanted.isOfPerson || wanted.word === 'government') continue;
      // Any group is an organisation: which, the sentence before tells, or who has spoken.
      if (/^organi[sz]ation$/.test(wanted.word) && !byWord.has(wanted.word)) continue;
      const following = before?.paragraph === sentence.paragraph ? before : null;
      if (isOfOwnSubject(phrases, sentence, at, following ?? null)) continue;
      const joined = findJoinedOwner(phrases, at);
      if (wanted.kind === 'pronoun' && joined && wanted.fits(joined)) {
        mentions.add({ first: at, last: wanted.last, kind: wanted.kind, actor: joined });
        continue;
      }
      const others = [
        wanted.isObject ? findDoerBefore(phrases, sentence, at) : null,
        wanted.kind === 'pronoun' ? findDescribedHead(phrases, at) : null,
      ];
      const named = mentions
        .within(start, at)
        .map(({ actor }) => actor)
        .filter((actor) => !others.includes(actor));
      const called = byWord.get(wanted.word);
      const fitting =
        called?.size === 1
          ? called
          : new Set(
              wanted.kind === 'description'
                ? listOfParagraph(phrases, sentence, at).filter(wanted.fits)
                : named.filter((actor) => actor.kind !== 'person'),
            );
      const [actor] = fitting;
      const isCalledSo = called?.size === 1;
      if (fitting.size !== 1 || !actor || !(isCalledSo || wanted.fits(actor))) continue;
      mentions.add({ first: at, last: wanted.last, kind: wanted.kind, actor });
    }
  }
}

/** Returns the actors that a paragraph has named before a token. */
function listOfParagraph({ body, mentions }: Phrases, sentence: Sentence, at: number): readonly DraftActor[] {
  let first = sentence.first;
  for (const one of body.sentences) {
    if (one.paragraph !== sentence.paragraph) continue;
    first = one.first;
    break;
  }
  return mentions.within(Math.max(first, at - MAX_PARAGRAPH), at).map(({ actor }) => actor);
}

const MAX_PARAGRAPH = 120;

/** Nouns of what acts for a state. */
const OF_STATE =
  /^(?:government|army|military|authorities|police|navy|cabinet|junta|regime|parliament|gendarmerie|coastguard|treasury|kingdom|republic|sultanate|emirate)$/;

/** Reads "the army" and "the government" where this sentence so far and the one before name one state, and no group is called so. */
function readStateNoun(
  { body: { tokens }, mentions }: Phrases,
  { from, start }: { readonly from: number; readonly start: number },
  byWord: ReadonlyMap<string, ReadonlySet<DraftActor>>,
): TokenMention | null {
  const noun = tokenAt(tokens, from + 1);
  const next = tokenAt(tokens, from + 2);
  if (tokenAt(tokens, from).norm !== 'the' || !OF_STATE.test(noun.norm) || noun.isCapital) return null;
  if (mentions.at(from + 1) || mentions.at(from + 2) || byWord.has(noun.norm)) return null;
  if (next.kind === 'word' && (/^(?:of|in|from|for|who|change)$/.test(next.norm) || isDescription(next.norm)))
    return null;
  const named = mentions.within(start, from).map(({ actor }) => actor);
  const states = new Set(named.filter(({ kind }) => kind === 'state'));
  const [actor] = states;
  return actor && states.size === 1 && mayBeRealm(actor, noun.norm)
    ? { first: from, last: from + 2, kind: 'description', actor }
    : null;
}

/** Keeps which groups the text calls by a noun: "Open Hands, a relief agency,", "the League is an alliance of". */
function addDescribed(
  { body: { tokens }, mentions }: Phrases,
  byWord: Map<string, Set<DraftActor>>,
  at: number,
  last: number,
): void {
  const mention = mentions.at(at);
  if (mention?.last !== at + 1 || mention.actor.kind !== 'group' || tokenAt(tokens, at).isPossessive) return;
  const { text, norm } = tokenAt(tokens, at + 1);
  if (text !== ',' && !/^(?:is|was)$/.test(norm)) return;
  if (!/^(?:an?|the)$/.test(tokenAt(tokens, at + 2).norm)) return;
  for (let word = at + 3; word < Math.min(last, at + 8); word += 1) {
    const { norm: noun, kind } = tokenAt(tokens, word);
    if (kind !== 'word' || isFunctionWord(noun)) return;
    const next = tokenAt(tokens, word + 1);
    const isHead = next.kind !== 'word' || isFunctionWord(next.norm) || /(?:ed|ing)$/.test(next.norm);
    if (BODY_NOUNS.has(noun) && isHead) {
      byWord.set(noun, (byWord.get(noun) ?? new Set()).add(mention.actor));
      return;
    }
  }
}

/** Keeps which groups have a noun in their names: "the union" is the only one that is called so. */
function addWords(byWord: Map<string, Set<DraftActor>>, mention: TokenMention | null): void {
  if (mention?.actor.kind !== 'group') return;
  const { actor } = mention;
  for (const word of actor.words)
    if (BODY_NOUNS.has(word)) byWord.set(word, (byWord.get(word) ?? new Set()).add(actor));
  // "The bloc" is the only union of states that the text names.
  if (actor.known?.from === 'directory' && actor.words.some((word) => OF_BLOCS.test(word)))
    byWord.set('bloc', (byWord.get('bloc') ?? new Set()).add(actor));
}

const OF_BLOCS = /^(?:union|league|community|communities|association|cooperation|alliance)$/;
