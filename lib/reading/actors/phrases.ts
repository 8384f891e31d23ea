import type { TextBody } from '../reading-text';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { isActingVerb } from '../words/acting-words';
import { DETERMINERS } from '../words/function-words';
import { MEMBER_NOUNS, STANDING_NOUNS } from '../words/group-words';
import { isOfficeWord, OFFICE_MODIFIERS } from '../words/office-words';
import { isDescription, isFunctionWord } from '../words/word-kinds';
import {
  beginsDeed,
  findApposition,
  findAttributed,
  findLooseApposition,
  findSetOffName,
  findStart,
  goesOn,
  isAfterNoun,
  isFormer,
  isMatterOfOffice,
  MAX_BEFORE,
} from './described-names';
import { findJointBefore, findRepeated, skipDescription, skipOrigin } from './list-joints';
import type { DraftActor, MentionMap, TokenMention } from './mention-map';
import { findOfficed } from './officed-names';
import { findOwnThing } from './owned-things';
import { PairMap, type PairMention } from './pair-map';
import { skipParenthesesAfter, skipParenthesesBefore } from './parentheses';
import { findHead, isRuled, isRuler, isState } from './phrase-heads';
import {
  beginsPhrase,
  isOpening,
  isPossessivePronoun,
  OF_RULERS,
  RULERS,
  standsForOwner,
} from './phrase-words';

/** A phrase that names an actor: which tokens it has, and how surely it stands for the actor that it names. */
export type Phrase = {
  readonly mention: TokenMention;
  readonly first: number;
  readonly last: number;
  /** Whether something else than the actor is meant that only belongs to it: "Lebanese airspace". */
  readonly isWeak: boolean;
};

/** Returns each of two for whom some words stand as a phrase of its own. */
function toPhrases({ first, last, kind, actors }: PairMention): Phrase[] {
  return actors.map((actor) => ({ mention: { first, last, kind, actor }, first, last, isWeak: false }));
}

/** Finds the phrases that name actors before and after a place in a text. */
export class Phrases {
  /** The words that stand for two. */
  readonly pairs = new PairMap();
  /** Whom the pronouns and descriptions of a sentence may mean. */
  private readonly perhaps = new Map<Sentence, DraftActor[]>();

  constructor(
    readonly body: TextBody,
    readonly mentions: MentionMap,
  ) {}

  addPerhaps(sentence: Sentence, actors: readonly DraftActor[]): void {
    this.perhaps.set(sentence, [...(this.perhaps.get(sentence) ?? []), ...actors]);
  }

  /** Returns the actors that a sentence names or refers to, those whom it may mean included. */
  listActors(sentence: Sentence): DraftActor[] {
    const { first, last } = sentence;
    const named = this.mentions.within(first, last).map(({ actor }) => actor);
    return [
      ...new Set([...named, ...this.pairs.listActors(first, last), ...(this.perhaps.get(sentence) ?? [])]),
    ];
  }

  /** Returns the phrase that begins at a token; null where none does. */
  after(from: number, limit: number): Phrase | null {
    const { tokens } = this.body;
    let at = from;
    let words = 0;
    let hasMember = false;
    let phrase: Phrase | null = null;
    while (at < limit) {
      const mention = this.mentions.at(at);
      const token = tokenAt(tokens, at);
      if (mention?.first === at) {
        if (at > from && beginsPhrase(this.body, mention)) break;
        phrase = { mention, first: from, last: mention.last, isWeak: false };
        at = mention.last;
        if (!goesOn(this, at, limit)) break;
        words = 0;
        continue;
      }
      const mayStand =
        token.kind === 'word' &&
        !token.isJoined &&
        (DETERMINERS.has(token.norm) ? !phrase && isOpening(tokens, from, at) : !isFunctionWord(token.norm));
      // "Leaders of the Front", "a delegation from Iran".
      const ruled = token.norm === 'of' && isRuler(tokenAt(tokens, at - 1).norm) && isState(this, at + 1);
      const isOfMember =
        /^(?:of|from|for|at)$/.test(token.norm) &&
        MEMBER_NOUNS.has(tokenAt(tokens, at - 1).norm) &&
        !isFormer(tokens, at - 1);
      hasMember ||= !phrase && isOfMember;
      const isOf =
        !phrase &&
        (ruled ||
          isOfMember ||
          (/^(?:of|from)$/.test(token.norm) && standsForOwner(tokenAt(tokens, at - 1).norm)));
      // "Norwegian Deputy Minister of Trade Lena Voss".
      const isOfMatter = phrase?.mention.kind === 'demonym' && isMatterOfOffice(tokens, at);
      const isOther =
        isOf ||
        isOfMatter ||
        token.text === '"' ||
        token.text === '“' ||
        token.kind === 'number' ||
        token.isJoined;
      if (!mayStand && !isOther) break;
      if (!phrase && isActingVerb(token.norm) && !isDescription(token.norm)) break;
      words += 1;
      if (words > MAX_BEFORE) break;
      at += 1;
    }
    // "The president of Iran, Ali Nasr,": he does it.
    const ruler =
      phrase?.mention.actor.kind === 'state' || hasMember ? findSetOffName(this, from, limit) : null;
    if (ruler) return { mention: ruler, first: from, last: ruler.last, isWeak: false };
    if (phrase) return this.judge(phrase, limit);
    const named = findSetOffName(this, from, limit);
    return named && { mention: named, first: from, last: named.last, isWeak: false };
  }

  private judge(phrase: Phrase, limit: number): Phrase {
    const { tokens } = this.body;
    const { mention } = phrase;
    const isPossessive =
      tokenAt(tokens, mention.last - 1).isPossessive || isPossessivePronoun(this.body, mention);
    let at = mention.last;
    while (at < limit && OFFICE_MODIFIERS.has(tokenAt(tokens, at).norm)) at += 1;
    const next = tokenAt(tokens, at);
    const isOwner = isPossessive || mention.kind === 'demonym';
    // "Rojas's deputy, Ida Voss": the word describes offices, and is one.
    const isAfterOffice = at > mention.last && isOfficeWord(tokenAt(tokens, at - 1).norm);
    const isBare = mention.actor.kind !== 'person' && mention.kind === 'name';
    const attributed = isBare ? findAttributed(this, mention.last, limit) : null;
    const set = isOwner ? findApposition(this, at, limit, isAfterOffice) : attributed;
    const loose = isOwner && !set ? findLooseApposition(this, mention.last, limit) : set;
    const named = findOfficed(this, mention, limit) ?? loose;
    if (named) return { ...phrase, mention: named, last: named.last };
    if (
      mention.actor.kind === 'person' &&
      mention.kind !== 'pronoun' &&
      isPossessive &&
      OF_RULERS.test(next.norm)
    )
      return { ...phrase, last: at + 1 };
    if (mention.actor.kind === 'person') return { ...phrase, isWeak: isPossessive };
    if (standsForOwner(next.norm) || (isOwner && mention.kind !== 'pronoun' && RULERS.test(next.norm)))
      return { ...phrase, last: at + 1 };
    // "The Colombian government": the noun also describes offices.
    if (at > mention.last && STANDING_NOUNS.has(tokenAt(tokens, at - 1).norm) && !isOfficeWord(next.norm))
      return { ...phrase, last: at };
    if (isOwner) return { ...phrase, isWeak: true };
    if (next.isJoined || findOwnThing(this.body, mention) !== null) return { ...phrase, isWeak: true };
    const isNoun =
      next.kind === 'word' &&
      !next.isCapital &&
      !isFunctionWord(next.norm) &&
      !/ly$|ing$|ed$/.test(next.norm);
    return { ...phrase, isWeak: isNoun && isOfficeWord(next.norm) };
  }

  /** Returns the phrase that ends before a token; null where none does. */
  before(end: number, limit: number): Phrase | null {
    const { tokens } = this.body;
    let at = end - 1;
    while (at >= limit && tokenAt(tokens, at).text === ')') at = skipParenthesesBefore(tokens, at, limit);
    if (at < limit) return null;
    const here = this.mentions.at(at);
    if (here && here.last === at + 1) {
      const first = findStart(this, here.first, limit);
      if (isRuled(this, here, first, limit)) return { mention: here, first, last: end, isWeak: false };
      const head = findHead(this, here, first, limit);
      if (head) return { mention: head, first: findStart(this, head.first, limit), last: end, isWeak: false };
      // "China's embassy in Chad": it is in Chad.
      const body = this.findPlaced(first, limit);
      if (body) return { mention: body, first: findStart(this, body.first, limit), last: end, isWeak: false };
      return { mention: here, first, last: end, isWeak: isAfterNoun(this, first, limit) };
    }
    if (!STANDING_NOUNS.has(tokenAt(tokens, at).norm)) return null;
    for (let back = at - 1; back >= limit && back > at - 4; back -= 1) {
      const mention = this.mentions.at(back);
      if (mention) {
        const first = findStart(this, mention.first, limit);
        return {
          mention,
          first,
          last: end,
          isWeak:
            (mention.actor.kind === 'person' && !OF_RULERS.test(tokenAt(tokens, at).norm)) ||
            isAfterNoun(this, first, limit),
        };
      }
      if (!isDescription(tokenAt(tokens, back).norm)) return null;
    }
    return null;
  }

  /** Returns the office or mission that is said to be in a land: "China's embassy in Chad", "its office at". Null for none. */
  private findPlaced(place: number, limit: number): TokenMention | null {
    const { tokens } = this.body;
    if (place - 2 < limit || !/^(?:in|at|near)$/.test(tokenAt(tokens, place - 1).norm)) return null;
    const body = this.mentions.at(place - 2);
    const isOffice = /^(?:embassy|consulate|mission|office|delegation|ambassador)$/.test(
      tokenAt(tokens, place - 2).norm,
    );
    return isOffice && body?.actor.kind === 'group' && body.last === place - 1 ? body : null;
  }

  /** Whether what ends before a token is not the first of its list: "A, B, and C". */
  private isOfMore(end: number, limit: number): boolean {
    const phrase = this.before(end, limit);
    return phrase !== null && tokenAt(this.body.tokens, phrase.first - 1).text === ',';
  }

  /** Returns the phrases of a list that ends with one: "A, B and C". The first in the list comes first. */
  listBefore(end: number, limit: number): Phrase[] {
    const pair = this.pairs.endingAt(end);
    if (pair && pair.first >= limit) return toPhrases(pair);
    const list: Phrase[] = [];
    let at = end;
    for (let phrase = this.before(at, limit); phrase && list.length < 8; phrase = this.before(at, limit)) {
      list.unshift(phrase);
      // "We met Hamas, and I met Katz": a pronoun begins its own clause.
      if (phrase.mention.kind === 'pronoun') break;
      const joint = findJointBefore(this, phrase.first);
      if (joint !== null && joint > limit) {
        at = joint;
        continue;
      }
      const sign = tokenAt(this.body.tokens, phrase.first - 1);
      const isBoth = sign.norm === 'both';
      if (
        isBoth ||
        !(sign.norm === 'and' || sign.norm === 'nor' || (sign.text === ',' && list.length > 1)) ||
        phrase.first - 1 < limit
      )
        break;
      at = phrase.first - 1;
      if (sign.norm === 'and' && tokenAt(this.body.tokens, at - 1).text === ',') {
        at -= 1;
        // "Norvale closed its ports to Esk, and Tarn sent": of two, no list has a comma before "and".
        if (!this.isOfMore(at, limit)) break;
        // "Sayegh denied it, and Pruitt left": what stands before the comma ends its own clause.
        if (this.mentions.at(at - 1)?.kind === 'pronoun') break;
      }
    }
    return list;
  }

  /** Whether a name follows another at once, whose verb is left out: "arms Hamas and Syria the Front". */
  isGapped({ mention, last }: Phrase): boolean {
    const { tokens } = this.body;
    const at = tokenAt(tokens, last).norm === 'the' ? last + 1 : last;
    const isOwner = tokenAt(tokens, last - 1).isPossessive || mention.kind === 'demonym';
    const object = this.mentions.at(at);
    return !isOwner && mention.actor.kind !== 'person' && object?.first === at && object.kind === 'name';
  }

  /** Returns the phrases of a list that begins at a token, and where it ends. */
  listAfter(from: number, limit: number): Phrase[] {
    const pair = this.pairs.startingAt(from);
    if (pair && pair.last <= limit) return toPhrases(pair);
    const list: Phrase[] = [];
    let at = from;
    for (let found = this.after(at, limit); found && list.length < 8; found = this.after(at, limit)) {
      // "The commissioner, Ali Nasr,": one, described and named.
      const before = list.at(-1);
      const isNamed =
        before?.mention.actor === found.mention.actor && tokenAt(this.body.tokens, at - 1).text === ',';
      const phrase = before && isNamed ? { ...found, first: before.first } : found;
      if (isNamed) list.pop();
      list.push(phrase);
      at = skipParenthesesAfter(this.body.tokens, phrase.last, limit);
      const sign = tokenAt(this.body.tokens, at);
      const again = findRepeated(this, { from, end: at, limit });
      if (again !== null) {
        at = again;
        continue;
      }
      // "With President Omar Said of Chad and President Ali Nasr of Jordan".
      const of = phrase.mention.actor.kind === 'person' ? skipOrigin(this, at, limit) : null;
      if (of !== null) {
        at = of;
        continue;
      }
      const described = sign.text === ',' ? skipDescription(this, at, limit) : null;
      if (described !== null) {
        at = described;
        continue;
      }
      const closes = this.closesName(phrase, at);
      const isList = sign.norm === 'and' || closes || (sign.text === ',' && this.isListed(at + 1, limit));
      if (!isList) break;
      at += 1;
      if (sign.text === ',' && tokenAt(this.body.tokens, at).norm === 'and') at += 1;
      const next = this.after(at, limit);
      // "Met Mikati and Berri said": what comes after "and" acts for itself.
      if (!next || (next.last < limit && isActingVerb(tokenAt(this.body.tokens, next.last).norm))) break;
      // "Met the envoy, Nasr, and the minister, Reyes, denied it": so does who is set off.
      if (closes && isActingVerb(tokenAt(this.body.tokens, next.last + 1).norm)) break;
      if (this.isGapped(next) || beginsDeed(this.body.tokens, next)) break;
    }
    return list;
  }

  /** Whether the comma at a token closes a name that another opens, and a list goes on: "the envoy, Ali Nasr, and". */
  private closesName({ mention, first }: Phrase, at: number): boolean {
    const { tokens } = this.body;
    const isOpened = first < mention.first && tokenAt(tokens, mention.first - 1).text === ',';
    return isOpened && tokenAt(tokens, at).text === ',' && tokenAt(tokens, at + 1).norm === 'and';
  }

  /** Whether a comma stands between names of a list, and "and" follows: "A, B and C". */
  private isListed(from: number, limit: number): boolean {
    const next = this.after(from, limit);
    if (!next || next.first !== from) return false;
    const sign = tokenAt(this.body.tokens, next.last);
    return (
      sign.norm === 'and' || (sign.text === ',' && tokenAt(this.body.tokens, next.last + 1).norm === 'and')
    );
  }
}
