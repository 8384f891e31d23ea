import type { DraftActor } from '../actors/mention-map';
import type { Phrases } from '../actors/phrases';
import { isNegatedVerb, tokenAt } from '../text/tokens';
import { isSpeechVerb } from '../words/acting-words';
import { isFunctionWord } from '../words/word-kinds';
import { type DraftClaim, toVoiceKey, type Voice } from './draft-claim';

/** How many of the last claims a response may answer. */
const MAX_BACK = 60;
/** At this share of common words, a statement speaks of a claim that is there. */
const SAME = 0.5;
const MIN_COMMON = 2;
/** How many of the last claims a short denial may speak of. */
const MAX_NEAR = 2;
const MAX_NEAR_MADE = 3;
/** Among how many of the last claims one is looked for of somebody who gives no answer. */
const MAX_NEAR_ABOUT = 6;
/** Among how many of the last claims "the accusation" is looked for. */
const MAX_TO_CHARGE = 8;
/** How many of the last claims are looked through for one that speaks of who answers, and of who does not. */
const MAX_ABOUT = 6;
const MAX_ABOUT_SILENT = 12;
/** At this share of all their words, two statements are one claim. */
const REPEATED = 0.75;

/** Signs that stand around a statement, and are no part of it. An apostrophe at its end may be. */
const SIGNS_BEFORE = /^[\s"“”«»‘’',;:.!?–—-]+/;
const SIGN_BEHIND = /[\s"“”«»‘',;:.!?–—-]/;

/** How a claim is told of. */
export type Stated = {
  /** Whether only a denial tells of it; no, unless given. */
  readonly isOnlyDenied?: boolean;
  /** Whether somebody is accused of it; no, unless given. */
  readonly isCharge?: boolean;
  /** Of whom it tells beside those whom its words name. */
  readonly about?: readonly DraftActor[];
  /** The statement in other words than those of the text; null where it is those. */
  readonly written?: string | null;
};

/** Returns a statement with the sign that closes a quotation in it, where the text has that right after it: `talks were “serious”`. */
function withClosedQuote(statement: string, written: string): string {
  const isOpen = /^[^“”"]*(?:“[^”]*|"[^"]*)$/.test(statement);
  const next = written.replace(/\s+/g, ' ').split(statement)[1]?.charAt(0) ?? '';
  return isOpen && /^["”]$/.test(next) ? `${statement}${next}` : statement;
}

/** The claims of a text in their order, and which of them a statement or an answer speaks of. */
export class ClaimList {
  readonly claims: DraftClaim[] = [];

  constructor(private readonly phrases: Phrases) {}

  /** Returns the claim that some tokens state, perhaps in other words: one that is there, or a new one. */
  state(
    first: number,
    last: number,
    { isOnlyDenied = false, isCharge = false, written = null, about = [] }: Stated = {},
  ): DraftClaim | null {
    const { text, tokens } = this.phrases.body;
    const [start, end] = [tokenAt(tokens, first).start, tokenAt(tokens, last - 1).end];
    const own = withClosedQuote(withoutSigns(text.slice(start, end)), text.slice(start, end + 1));
    const statement = written ?? own;
    if ((last - first < 2 && written === null) || own === '') return null;
    const words = this.listWords(first, last);
    const isNegative = this.isNegative(first, last);
    const there = this.findSame(words, REPEATED, Math.max, (claim) => isAround(claim, first, last));
    // "Chad and Mali accused each other of arming rebels": the same words tell of each.
    const isOfOthers = isCharge && about.length > 0 && !about.some((actor) => there?.actors.has(actor));
    if (there?.isNegative === isNegative && !isOfOthers) return there;
    const named = this.phrases.mentions.within(first, last).map(({ actor }) => actor);
    const actors = new Set([...named, ...about]);
    const claim = {
      statement,
      first,
      last,
      words,
      actors,
      asserters: new Set<never>(),
      isNegative,
      isOnlyDenied,
      isCharge,
      about,
    } as DraftClaim;
    this.claims.push(claim);
    return claim;
  }

  /** Returns the earlier claim that some tokens speak of, by their common words; null for none. */
  findStated(first: number, last: number): DraftClaim | null {
    return this.findSame(
      this.listWords(first, last),
      SAME,
      Math.min,
      (claim) => claim.first <= first && claim.last >= last,
    );
  }

  /** Tells whether a claim has most of the words of some tokens that are no names of actors. */
  sharesWords({ words }: DraftClaim, first: number, last: number): boolean {
    const own = [...this.listWords(first, last, false)];
    return own.length > 0 && own.filter((word) => words.has(word)).length * 2 > own.length;
  }

  /** Tells whether a claim has any word of some tokens, or speaks of anybody whom they name. */
  sharesAny(claim: DraftClaim, first: number, last: number): boolean {
    const named = this.phrases.mentions.within(first, last);
    if (named.some(({ actor, kind }) => kind !== 'demonym' && claim.actors.has(actor))) return true;
    return [...this.listWords(first, last, false)].some((word) => claim.words.has(word));
  }

  /**
   * Returns what others have said of the states or groups whose office somebody has who answers, of the last few claims: a charge, else
   * the last. Null where one of these speaks of the person, or none of them of either.
   */
  findOfOffice(voice: Voice, answering: ReadonlySet<DraftActor>): DraftClaim | null {
    const recent = this.claims
      .slice(-MAX_TO_CHARGE)
      .filter(
        ({ asserters, isNegative }) => !isNegative && asserters.size > 0 && !asserters.has(toVoiceKey(voice)),
      );
    if (recent.some(({ actors }) => this.speaksOf(actors, voice))) return null;
    const about = recent.filter(({ actors }) => [...actors].some((actor) => answering.has(actor)));
    return about.findLast(({ isCharge }) => isCharge) ?? about.at(-1) ?? null;
  }

  /** Returns the last claim that has a number of these tokens: "disputed the figure of 214". Null for none. */
  findNumber(first: number, last: number): DraftClaim | null {
    const { tokens } = this.phrases.body;
    for (let at = first; at < Math.min(last, first + 6); at += 1) {
      const { kind, norm } = tokenAt(tokens, at);
      const isIn = ({ words }: DraftClaim) => words.has(toStem(norm));
      const claim = kind === 'number' ? this.claims.slice(-MAX_BACK).findLast(isIn) : undefined;
      if (claim) return claim;
    }
    return null;
  }

  /**
   * Returns the last of which somebody was accused, of the last few claims: of those who answer or for whom they speak, else where no
   * claim is about these. Null for none.
   */
  findCharge(answering: ReadonlySet<DraftActor>): DraftClaim | null {
    const recent = this.claims.slice(-MAX_TO_CHARGE);
    const isAbout = ({ actors }: DraftClaim): boolean => [...actors].some((actor) => answering.has(actor));
    const last = recent.at(-1);
    // What was said last may be a charge by its words alone.
    if (last && !last.isCharge && isAbout(last)) return null;
    const own = recent.findLast((claim) => claim.isCharge && isAbout(claim));
    return own ?? (recent.some(isAbout) ? null : (recent.findLast(({ isCharge }) => isCharge) ?? null));
  }

  /** Returns the last claim that somebody has made. */
  findOwn(voice: Voice | null): DraftClaim | null {
    return this.claims.findLast(({ asserters }) => voice && asserters.has(toVoiceKey(voice))) ?? null;
  }

  /** Returns the last claim that another has made. */
  findLast(voice: Voice | null): DraftClaim | null {
    return this.claims.findLast(({ asserters }) => !voice || !asserters.has(toVoiceKey(voice))) ?? null;
  }

  /** Returns what another has said last, of the last few claims; null for nothing. */
  findMade(voice: Voice | null): DraftClaim | null {
    const isMade = ({ asserters }: DraftClaim): boolean =>
      asserters.size > 0 && !(voice && asserters.has(toVoiceKey(voice)));
    return this.claims.slice(-MAX_NEAR_MADE).findLast(isMade) ?? null;
  }

  /** Returns the claim that somebody answers who does not say what: the last that speaks of them, else the last of another. */
  findAnswered(voice: Voice | null, isSilent = false): DraftClaim | null {
    const recent = this.claims.slice(-MAX_BACK).reverse();
    const others = recent.filter(({ asserters }) => !voice || !asserters.has(toVoiceKey(voice)));
    if (voice?.kind === 'actor') {
      // Who could not be reached was sought for what was said of them, also far above.
      const near = others.slice(0, isSilent ? MAX_ABOUT_SILENT : MAX_ABOUT);
      const isAbout = ({ actors }: DraftClaim): boolean => this.speaksOf(actors, voice);
      // Nobody is asked for a comment on what another says is not so.
      const said = isSilent ? near.find((claim) => isAbout(claim) && !claim.isNegative) : undefined;
      const about = said ?? near.find(isAbout);
      const inner =
        about &&
        near.find((claim) => claim !== about && isWithin(claim, about) && this.speaksOf(claim.actors, voice));
      if (about) return inner ?? about;
    }
    // A question is of what somebody said, more than of what another denied.
    const made = isSilent ? others.find(({ isOnlyDenied }) => !isOnlyDenied) : undefined;
    return made ?? others[0] ?? null;
  }

  /** Tells whether one of the last few claims speaks of some actors. */
  isLastAbout(actors: ReadonlySet<DraftActor>): boolean {
    return this.claims
      .slice(-MAX_NEAR_ABOUT)
      .some((claim) => [...claim.actors].some((actor) => actors.has(actor)));
  }

  private speaksOf(actors: DraftClaim['actors'], voice: Voice): boolean {
    // A lawyer and a spokesman answer for whom they speak for.
    const speaking = voice.kind === 'actor' ? voice.actor : voice.speaker.speaksFor;
    if (!speaking) return false;
    for (const actor of actors) {
      if (actor === speaking) return true;
      // An office or a ministry answers for whom it belongs to.
      if (speaking.key.startsWith(`of ${actor.key} `)) return true;
    }
    return false;
  }

  /** Returns the claim among the last few that speaks of who answers; null for none. */
  findAbout(voice: Voice | null): DraftClaim | null {
    if (!voice) return null;
    const ofOthers = this.claims.filter(({ asserters }) => !asserters.has(toVoiceKey(voice)));
    return ofOthers.slice(-MAX_NEAR).findLast(({ actors }) => this.speaksOf(actors, voice)) ?? null;
  }

  /** Returns the claim of this sentence or the one before of which a denial has a noun: "knew of no offer". */
  findDeniedNoun(first: number, last: number): DraftClaim | null {
    const { tokens } = this.phrases.body;
    const recent = this.claims.slice(-MAX_NEAR).reverse();
    for (let at = first; at < last; at += 1) {
      if (!/^(?:no|any|nothing|never|not)$/.test(tokenAt(tokens, at).norm)) continue;
      for (let next = at + 1; next < Math.min(last, at + 4); next += 1) {
        // "Never described the offer as final": the offer is not denied.
        if (tokenAt(tokens, next).norm === 'the' && next > at + 1) break;
        const word = toStem(tokenAt(tokens, next).norm);
        const claim = isFunctionWord(word) ? undefined : recent.find(({ words }) => words.has(word));
        if (claim) return claim;
      }
    }
    return null;
  }

  private isNegative(first: number, last: number): boolean {
    for (let at = first; at < last; at += 1) {
      const token = tokenAt(this.phrases.body.tokens, at);
      if (/^(?:not|never|no|nobody|none|nor|neither)$/.test(token.norm) || isNegatedVerb(token)) return true;
    }
    return false;
  }

  private findSame(
    words: ReadonlySet<string>,
    share: number,
    of: (one: number, other: number) => number,
    isLeftOut: (claim: DraftClaim) => boolean,
  ): DraftClaim | null {
    let best: DraftClaim | null = null;
    let most = 0;
    for (const claim of this.claims.slice(-MAX_BACK)) {
      // A statement that tells of a denial is not what is denied.
      if (isLeftOut(claim)) continue;
      let common = 0;
      for (const word of words) if (claim.words.has(word)) common += 1;
      const part = common / Math.max(1, of(words.size, claim.words.size));
      if (common < MIN_COMMON || part < share || part < most) continue;
      best = claim;
      most = part;
    }
    return best;
  }

  private listWords(first: number, last: number, hasActors = true): ReadonlySet<string> {
    const words = new Set<string>();
    for (let at = first; at < last; at += 1) {
      const { norm, kind } = tokenAt(this.phrases.body.tokens, at);
      const mention = this.phrases.mentions.at(at);
      if (mention && hasActors) words.add(mention.actor.key);
      else if (mention) continue;
      else if (kind !== 'sign' && !isFunctionWord(norm) && !isSpeechVerb(norm)) words.add(toStem(norm));
    }
    return words;
  }
}

/** Whether a claim states more, and these tokens too: "Hochstein said that Israel agreed". */
function isAround(claim: DraftClaim, first: number, last: number): boolean {
  return claim.first <= first && claim.last >= last && claim.last - claim.first > last - first;
}

/** Whether a statement stands within another: "A said that B" has B. */
function isWithin(inner: DraftClaim, outer: DraftClaim): boolean {
  return inner.first >= outer.first && inner.last <= outer.last;
}

function toStem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/, '') : word;
}

/** Returns a statement in one line, without the signs around it. Looks at each sign once: a run of them may be as long as the text. */
function withoutSigns(statement: string): string {
  const line = statement.replace(/\s+/g, ' ');
  let end = line.length;
  while (end > 0 && SIGN_BEHIND.test(line.charAt(end - 1))) end -= 1;
  const own = line.slice(0, end).replace(SIGNS_BEFORE, '');
  // “"Ideas" had been discussed”: what is closed within is opened as well.
  const opening = line.charAt(line.indexOf(own) - 1);
  const isClosed = opening === '"' ? own.split('"').length % 2 === 0 : opening === '“' && /^[^“]*”/.test(own);
  return isClosed ? `${opening}${own}` : own;
}
