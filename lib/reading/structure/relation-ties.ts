import type { TokenMention } from '../actors/mention-map';
import type { Phrase, Phrases } from '../actors/phrases';
import type { ReadModality } from '../reading';
import { skipAgeBefore } from '../text/age';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import type { DraftTie } from '../ties/draft-tie';
import { findAfterComma } from '../ties/far-subjects';
import { judgeModality } from '../ties/modality';
import { findSubjects } from '../ties/verb-subjects';
import { isActingVerb } from '../words/acting-words';
import { DETERMINERS, isAdverb } from '../words/function-words';
import { isOfGang } from '../words/gang-words';
import { HONORIFICS, isOfficeWord, OFFICE_MODIFIERS, RANKS } from '../words/office-words';
import { isFunctionWord } from '../words/word-kinds';
import { readPhraseBefore } from './noun-phrases';
import { RELATIONS, type Relation } from './relation-nouns';
import { ENVOYS, readOwners } from './relation-owners';
import { findStructuralSubject } from './structural-subject';

const MAX_ADJECTIVES = 5;
const COPULA = /^(?:is|was|are|were|remains|remained|became|becomes|been|stays)$/;
const PAST = /^(?:former|formerly|once|ex|erstwhile|onetime|one-time|previously|late|then|past)$/;
const UNREAL =
  /^(?:no|not|never|hardly|alleged|supposed|purported|would-be|potential|future|possible|prospective|self-styled|suspected|reputed|presumed|natural|likely|incoming|next|any|every|neither|nor|opposition|rebel|exiled)$/;
const BEFORE_NOUN =
  /^(?:once|long|now|then|formerly|also|still|both|itself|himself|herself|previously|always|perhaps|arguably|widely|and)$/;

/** What stands around a relational noun: where its phrase begins and ends, and whose it is. */
type Place = {
  readonly first: number;
  readonly noun: number;
  readonly last: number;
  readonly owners: readonly TokenMention[];
  readonly isGenitive: boolean;
};

/** Returns the ties of nouns that say what one is to another: "Syria, the main backer of Hamas,", "Jordan's rival, Egypt". */
export function findRelationTies(clauses: Clauses, sentence: Sentence): DraftTie[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const ties: DraftTie[] = [];
  let before: { readonly last: number; readonly holder: Holder } | null = null;
  for (let at = sentence.first + 1; at < sentence.last; at += 1) {
    const relation = RELATIONS.get(tokenAt(tokens, at).norm);
    if (tokenAt(tokens, at - 1).norm === 'to') continue;
    if (!relation || phrases.mentions.at(at) || tokenAt(tokens, at).isPossessive) continue;
    const place = readPlace(phrases, sentence, at);
    if (!place || place.owners.length === 0) continue;
    const holder: Holder | null = findShared(clauses, place, before) ?? findHolder(clauses, sentence, place);
    before = holder && { last: place.last, holder };
    if (holder) ties.push(...join(clauses, sentence, { relation, place, holder }));
  }
  return ties;
}

/** Returns of whom the relation before is told, where "and" joins the two: "once an ally of Jordan and now its enemy". */
function findShared(
  { phrases: { body, mentions } }: Clauses,
  { first }: Place,
  before: { readonly last: number; readonly holder: Holder } | null,
): Holder | null {
  let at = first - 1;
  while (
    BEFORE_NOUN.test(tokenAt(body.tokens, at).norm) &&
    tokenAt(body.tokens, at).norm !== 'and' &&
    !mentions.at(at)
  )
    at -= 1;
  const isJoined =
    before !== null &&
    at === before.last &&
    /^(?:and|but|,)$/.test(tokenAt(body.tokens, at).norm || tokenAt(body.tokens, at).text);
  return isJoined ? before.holder : null;
}

/** Reads the phrase of a relational noun: "its once closest ally", "the chief sponsor of Hamas and Fatah". */
function readPlace(phrases: Phrases, { first: limit, last: end }: Sentence, noun: number): Place | null {
  const { tokens } = phrases.body;
  let first = noun;
  let owner: TokenMention | null = null;
  let verbAt: number | null = null;
  for (let at = noun - 1; at >= limit && at >= noun - MAX_ADJECTIVES; at -= 1) {
    const mention = phrases.mentions.at(at);
    const { norm, kind, isPossessive } = tokenAt(tokens, at);
    if (mention) {
      const isOwner = isPossessive || mention.kind === 'demonym' || /^(?:its|his|her|their|our)$/.test(norm);
      if (!isOwner) break;
      owner = mention;
      first = mention.first;
      if (DETERMINERS.has(tokenAt(tokens, first - 1).norm)) first -= 1;
      break;
    }
    if (DETERMINERS.has(norm)) {
      first = at;
      break;
    }
    if (norm === 'whose') {
      const close = tokenAt(tokens, at - 1).text === ',' ? at - 2 : at - 1;
      const of = phrases.mentions.at(close);
      return of ? { first: at, noun, last: noun + 1, owners: [of], isGenitive: true } : null;
    }
    const isAdjective = kind === 'word' && (!isFunctionWord(norm) || isAdverb(norm));
    if (!isAdjective) break;
    // "The armed wing", and not "attacked the wing": an article has to stand before what can be a verb.
    if ((!isActingVerb(norm) || norm === 'sworn') && verbAt === null) first = at;
    else verbAt ??= at;
  }
  // "The Haitian gang leader Ali Nasr": he is of a gang, and of Haiti as anybody there.
  if (owner?.kind === 'demonym' && isOfGang(tokens, noun)) owner = null;
  if (owner && owner.kind !== 'demonym')
    return { first, noun, last: noun + 1, owners: [owner], isGenitive: true };
  const linked = readOwners(phrases, noun, end);
  if (linked) return { first, noun, last: linked.last, owners: linked.owners, isGenitive: false };
  return owner ? { first, noun, last: noun + 1, owners: [owner], isGenitive: true } : null;
}

/** Who holds the relation, and how the sentence says so. */
type Holder = { readonly list: readonly Phrase[]; readonly verb: number | null };

function findHolder(clauses: Clauses, sentence: Sentence, place: Place): Holder | null {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  let at = place.first - 1;
  while (at > sentence.first && BEFORE_NOUN.test(tokenAt(tokens, at).norm) && !phrases.mentions.at(at))
    at -= 1;
  at = skipJoinedNoun(tokens, at);
  const isOne = tokenAt(tokens, at).norm === 'of' && tokenAt(tokens, at - 1).norm === 'one';
  if (isOne && at - 2 > sentence.first) at -= 2;
  else if (tokenAt(tokens, at).norm === 'among' && at - 1 > sentence.first) at -= 1;
  const { norm, text } = tokenAt(tokens, at);
  if (COPULA.test(norm)) {
    const near = findStructuralSubject(clauses, sentence, at);
    // "The sheikh's airline, Falcon Air, is the sponsor of".
    const list = near.length > 0 ? near : findSubjects(clauses, sentence, at);
    return list.length > 0 ? { list, verb: at } : null;
  }
  if (norm === 'as' && (at === sentence.first || tokenAt(tokens, at - 1).text === ',')) {
    const list = findAfterComma(clauses, sentence, place.last - 1);
    return list.length > 0 ? { list, verb: null } : null;
  }
  // "Its main backer is Jordan".
  if (/^(?:is|was|are|were|remains)$/.test(tokenAt(tokens, place.last).norm)) {
    const list = phrases.listAfter(place.last + 1, sentence.last).filter(({ isWeak }) => !isWeak);
    const isName = list[0]?.mention.kind === 'name' && list[0].first === place.last + 1;
    if (isName) return { list, verb: place.last };
  }
  const after = findNamedAfter(phrases, sentence, place);
  if (after) return { list: [after], verb: null };
  if (at < sentence.first) {
    const list =
      place.first > sentence.first || tokenAt(tokens, place.last).text !== ','
        ? []
        : findAfterComma(clauses, sentence, place.last - 1);
    return list.length > 0 ? { list, verb: null } : null;
  }
  const isAside = /^[,(–—]$/.test(text) && /^[,.;:)–—]?$|^and$/.test(closing(phrases, place.last));
  if (!isAside || at <= sentence.first) return null;
  const list = readPhraseBefore(phrases, sentence, skipAgeBefore(tokens, at));
  const last = list.at(-1);
  // "Met Jordan, its ally, and": of the nearest it is said.
  return last && last.mention.kind !== 'pronoun' && last.mention.kind !== 'demonym'
    ? { list: [last], verb: null }
    : null;
}

/** Skips what is told of somebody before "and" and the relation: "a cousin and business partner of". */
function skipJoinedNoun(tokens: readonly Token[], at: number): number {
  const { kind, isCapital } = tokenAt(tokens, at);
  if (tokenAt(tokens, at + 1).norm !== 'and' || kind !== 'word' || isCapital) return at;
  const article = [at - 1, at - 2].find((place) => DETERMINERS.has(tokenAt(tokens, place).norm));
  return article === undefined ? at : article - 1;
}

function closing({ body: { tokens } }: Phrases, last: number): string {
  const { text, norm, kind } = tokenAt(tokens, last);
  if (kind === 'sign') return text;
  return /^(?:and|but|since|in|until|at|during|on|for|from|who|which|whose|he|she|they|it)$/.test(norm)
    ? 'and'
    : norm;
}

/** Returns who is named right after the phrase, or after a comma: "Jordan's rival Egypt", "the successor of Dahir, Ali Nasr,". */
function findNamedAfter(phrases: Phrases, { last }: Sentence, place: Place): Phrase | null {
  const { tokens } = phrases.body;
  const end = skipStaff(tokens, place);
  const isSetOff = tokenAt(tokens, end).text === ',';
  let start = isSetOff ? end + 1 : end;
  // "His security minister, Colonel Yusuf Afrah".
  while (RANKS.has(tokenAt(tokens, start).norm) || HONORIFICS.has(tokenAt(tokens, start).norm)) start += 1;
  // "His predecessor, Prime Minister Ali Nasr,".
  const from = start;
  while (start < from + MAX_TITLE && !phrases.mentions.at(start) && isTitleWord(tokens, start)) start += 1;
  const named = phrases.mentions.at(start);
  if (named?.first !== start || named.kind === 'pronoun' || named.kind === 'demonym' || named.last > last)
    return null;
  if (tokenAt(tokens, named.last - 1).isPossessive) return null;
  if (!isSetOff)
    return place.isGenitive ? { mention: named, first: start, last: named.last, isWeak: false } : null;
  return /^[,.;:)]?$/.test(tokenAt(tokens, named.last).text) || tokenAt(tokens, named.last).kind === 'sign'
    ? { mention: named, first: start, last: named.last, isWeak: false }
    : null;
}

const MAX_TITLE = 4;

function isTitleWord(tokens: readonly Token[], at: number): boolean {
  const { norm, isCapital } = tokenAt(tokens, at);
  return isCapital && (isOfficeWord(norm) || OFFICE_MODIFIERS.has(norm));
}

/** Returns the token after the words that belong to an office: "her chief of staff". */
function skipStaff(tokens: readonly Token[], { noun, last }: Place): number {
  const isOf = last === noun + 1 && tokenAt(tokens, last).norm === 'of';
  return isOf && /^(?:staff|cabinet|protocol)$/.test(tokenAt(tokens, last + 1).norm) ? last + 2 : last;
}

/** Whether a verb tells what somebody was once, and not what they have become: "was appointed minister". */
function wasOnce(tokens: readonly Token[], verb: number | null): boolean {
  if (verb === null || !/^(?:was|were)$/.test(tokenAt(tokens, verb).norm)) return false;
  return !/^(?:re)?(?:appointed|named|elected|chosen|nominated|made|sworn)$/.test(
    tokenAt(tokens, verb + 1).norm,
  );
}

type Found = { readonly relation: Relation; readonly place: Place; readonly holder: Holder };

function join(clauses: Clauses, sentence: Sentence, { relation, place, holder }: Found): DraftTie[] {
  const { body } = clauses.phrases;
  const words = body.tokens
    .slice(Math.max(sentence.first, place.first - 2), place.noun)
    .map(({ norm }) => norm);
  if (words.some((word) => UNREAL.test(word))) return [];
  const isPast = words.some((word) => PAST.test(word));
  const judged: ReadModality =
    holder.verb === null ? 'fact' : judgeModality(body, { sentence, verb: holder.verb, end: place.last });
  const modality = judged === 'fact' && (isPast || wasOnce(body.tokens, holder.verb)) ? 'past' : judged;
  return holder.list.flatMap(({ mention, first, last, isWeak }) =>
    place.owners.flatMap((owner): DraftTie[] => {
      const isParted = words.some((word) => /^(?:breakaway|splinter|dissident|formerly|former)$/.test(word));
      const isToward =
        ENVOYS.test(tokenAt(body.tokens, place.noun).norm) &&
        /^(?:to|in)$/.test(tokenAt(body.tokens, place.noun + 1).norm) &&
        !place.isGenitive;
      const judgedType = isToward ? 'envoy-to' : toType(relation, mention, owner);
      const type =
        judgedType === 'member-of' && isParted && mention.actor.kind === 'group' ? 'splits-from' : judgedType;
      if (!type || owner.actor === mention.actor) return [];
      const [source, target] = relation.isInverse ? [owner, mention] : [mention, owner];
      const part = {
        first: Math.min(first, place.first, owner.first),
        last: Math.max(last, place.last, owner.last),
      };
      const ends = { source, target, third: null };
      const isOfStaff = relation.isStaff && owner.actor.kind === 'person';
      const isDoubtful = isWeak || mention.isNear || owner.isNear || isOfStaff || relation.isPossible;
      return [
        {
          type,
          ...ends,
          tier: isDoubtful ? 'possible' : 'found',
          rule: 'relation',
          modality,
          sentence,
          cue: place.noun,
          part: holder.verb === null ? part : null,
        },
      ];
    }),
  );
}

/** Returns the type of a relation between two; null where such two cannot have it. */
function toType(
  relation: Relation,
  { actor: holder }: TokenMention,
  { actor: owner }: TokenMention,
): string | null {
  if (relation.isOfPerson && holder.kind !== 'person') return null;
  // "A son of Iran" is no ally of it.
  if (relation.isPossible && owner.kind !== 'person') return null;
  if (
    owner.kind === 'person' &&
    (relation.type === 'member-of' || (relation.type === 'leads' && !relation.isInverse))
  )
    return holder.kind === 'person' ? relation.ofPeople : null;
  // A head of a part of a state leads no state.
  if (relation.type === 'leads' && !relation.isInverse && owner.kind === 'state') return 'member-of';
  // "The Turkish company" belongs to no state by that.
  if (
    relation.type === 'leads' &&
    relation.isInverse &&
    (holder.kind === 'person' || owner.kind !== 'person')
  )
    return null;
  return relation.type;
}
