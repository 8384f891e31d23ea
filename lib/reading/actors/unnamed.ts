import type { TextBody } from '../reading-text';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { isActingVerb } from '../words/acting-words';
import { DAYS_AND_MONTHS, DETERMINERS, isAdverb } from '../words/function-words';
import { OWN_GROUP_NOUNS } from '../words/group-words';
import { measureOutlet } from '../words/media-names';
import { DOCUMENT_HEADS, isOfficeWord, SPEAKING_OFFICES, UNNAMED_HEADS } from '../words/office-words';
import { ACCOUNT_NOUNS, CLAIM_NOUNS, SAYING_BASES } from '../words/speech-words';
import { isFunctionWord } from '../words/word-kinds';
import type { DraftActor, MentionMap } from './mention-map';
import { QUANTIFIERS } from './new-speakers';
import { opensAddition } from './speaker-additions';
import { isAnySpeaker, isDocumentSpeaking, toSingular } from './speaker-nouns';

/** Words that name somebody who may speak, and no actor: "a senior diplomat". */
export type UnnamedPhrase = {
  readonly first: number;
  /** After the last word of the name itself, and after what is added: "in Cairo". */
  readonly headEnd: number;
  readonly last: number;
  /** The noun, in the singular. */
  readonly head: string;
  readonly modifiers: readonly string[];
  readonly isDefinite: boolean;
  readonly isPlural: boolean;
  /** The one actor for whom a spokesman or an office speaks; null for others. */
  readonly speaksFor: DraftActor | null;
};

const MAX_ADDED = 12;
const MAX_MODIFIERS = 7;

const RULING = /^(?:government|regime|junta|administration|consulate|commission|secretariat)$/;

/** Finds who may speak without a name in a text, by where the words end. */
export class UnnamedSpeakers {
  private readonly byEnd = new Map<number, UnnamedPhrase>();
  private readonly byStart = new Map<number, UnnamedPhrase>();

  constructor(
    private readonly body: TextBody,
    private readonly mentions: MentionMap,
  ) {
    for (const sentence of body.sentences) {
      for (let at = sentence.first; at < sentence.last; at += 1) this.read(at, sentence);
    }
  }

  endingAt(end: number): UnnamedPhrase | null {
    return this.byEnd.get(end) ?? null;
  }

  startingAt(start: number): UnnamedPhrase | null {
    return this.byStart.get(start) ?? null;
  }

  private read(at: number, { first: start, last: limit }: Sentence): void {
    const { tokens } = this.body;
    const token = tokenAt(tokens, at);
    const outlet =
      token.isCapital && !this.mentions.at(at) ? measureOutlet(tokens, at, this.body.outlets) : 0;
    if (outlet > 0) {
      const hasArticle = at > start && tokenAt(tokens, at - 1).norm === 'the';
      this.addOutlet(hasArticle ? at - 1 : at, at + outlet);
      return;
    }
    if (token.norm === 'them' && tokenAt(tokens, at - 1).norm === 'of') this.addOfThem(at);
    const isBody =
      OWN_GROUP_NOUNS.has(token.norm) &&
      /^(?:ministry|office|embassy|military|army|navy|police)$/.test(token.norm);
    const isDocument = DOCUMENT_HEADS.has(token.norm);
    const isOffice = isOfficeWord(token.norm) || isOfficeWord(token.norm.replace(/s$/, ''));
    const isKnown = UNNAMED_HEADS.has(token.norm) || isOffice || isBody || isDocument;
    const isOther = !isKnown && isAnySpeaker(tokens, at);
    if (
      !(isKnown || isOther) ||
      this.mentions.at(at) ||
      (token.isPossessive && !ACCOUNT_NOUNS.has(tokenAt(tokens, at + 1).norm))
    )
      return;
    // "His SDC party": it is the SDC.
    const named = this.mentions.at(at - 1);
    const isName = named?.actor.kind === 'group' && named.kind === 'name';
    if (
      isName &&
      /^(?:party|militia)$/.test(token.norm) &&
      !/^an?$/.test(tokenAt(tokens, named.first - 1).norm)
    )
      return;
    // "Burhan's government" is his, and "the government" is somebody's.
    if (RULING.test(token.norm) && (this.mentions.at(at - 1) || token.isCapital)) return;
    const next = tokenAt(tokens, at + 1);
    if (this.mentions.at(at + 1)?.actor.kind === 'person' || UNNAMED_HEADS.has(next.norm)) return;
    const isPlural = /s$|^(?:people|media)$|^(?:wo)?men$/.test(token.norm) && !/ss$/.test(token.norm);
    const { first, modifiers, isDefinite, hasStart, isOne } = this.readLeft(at, start, isPlural);
    // "Iranian state television" has no article.
    const isStation = /^(?:television|radio|tv)$/i.test(token.norm) && first < at;
    if (!hasStart && !isPlural && !isStation) return;
    // "Worshippers said": a plural alone speaks where it begins its clause.
    if (isOther && !hasStart && first > start && tokenAt(tokens, first - 1).kind !== 'sign') return;
    // "A report by U.N. experts".
    const isWritten = isDocument && tokenAt(tokens, at + 1).norm === 'by';
    const last = this.readAddition(at + 1, limit, isWritten);
    // "The joint centre for the northern truce said": the centre did.
    const outer = isOther ? this.findOuter(first, start) : null;
    if (outer !== null) {
      this.addOuter(outer, start, last);
      return;
    }
    if (isDocument && !UNNAMED_HEADS.has(token.norm) && !isDocumentSpeaking(tokens, first, last)) return;
    // "Idris Nasr, a spokesman for the army, said": it describes who has a name.
    const isApart = tokenAt(tokens, first - 1).text === ',' && tokenAt(tokens, last).kind === 'sign';
    if (isApart && first - 2 >= start && this.mentions.at(first - 2)?.actor.kind === 'person') return;
    const phrase = {
      first,
      headEnd: at + 1,
      last,
      head: toSingular(token.norm),
      modifiers,
      isDefinite,
      isPlural: isPlural && !isOne,
      speaksFor: isBody || SPEAKING_OFFICES.has(token.norm) ? this.findOwner(first, last) : null,
    };
    this.byStart.set(first, phrase);
    // "The Post, citing two officials, reported", "a group that includes exiles said": they do not say it.
    if (/^(?:citing|quoting|includes?|including|comprises|represents)$/.test(tokenAt(tokens, first - 1).norm))
      return;
    // "A spokeswoman for the firm said": she did, and the firm is a part of her description.
    for (const end of [at + 1, last]) {
      const outer = this.byEnd.get(end);
      if (!outer || outer.first >= first || outer.headEnd > first) this.byEnd.set(end, phrase);
    }
  }

  /** Returns the one state or group that some tokens name. */
  private findOwner(first: number, last: number): DraftActor | null {
    const named = this.mentions.within(first, last).filter(({ actor }) => actor.kind !== 'person');
    const [owner, ...others] = new Set(named.map(({ actor }) => actor));
    return owner && others.length === 0 ? owner : null;
  }

  /** Returns the noun whose words what begins at a token belongs to, by a preposition: "centre" of "the centre for the truce". Null for none. */
  private findOuter(first: number, start: number): number | null {
    const { tokens } = this.body;
    const noun = tokenAt(tokens, first - 2);
    const isNoun =
      noun.kind === 'word' && !noun.isCapital && !isFunctionWord(noun.norm) && !isActingVerb(noun.norm);
    const isOpen = /^(?:for|of|on|in|at|against)$/.test(tokenAt(tokens, first - 1).norm);
    if (!isOpen || !isNoun || first - 2 <= start || this.mentions.at(first - 2)) return null;
    return /[a-z]ed$/.test(noun.norm) || isAdverb(noun.norm) ? null : first - 2;
  }

  private addOuter(at: number, start: number, last: number): void {
    const { norm } = tokenAt(this.body.tokens, at);
    const isPlural = /[^s]s$/.test(norm);
    const { first, modifiers, isDefinite, hasStart } = this.readLeft(at, start, isPlural);
    if (!hasStart) return;
    const phrase = {
      first,
      headEnd: at + 1,
      last,
      head: toSingular(norm),
      modifiers,
      isDefinite,
      isPlural,
      speaksFor: null,
    };
    this.byStart.set(first, phrase);
    this.byEnd.set(last, phrase);
  }

  /** Adds "one of them" and "two of them", who are of those without a name who have spoken. */
  private addOfThem(at: number): void {
    const first = at - 2;
    if (!QUANTIFIERS.has(tokenAt(this.body.tokens, first).norm)) return;
    const isPlural = tokenAt(this.body.tokens, first).norm !== 'one';
    const phrase = {
      first,
      headEnd: at + 1,
      last: at + 1,
      head: 'them',
      modifiers: [],
      isDefinite: true,
      isPlural,
      speaksFor: null,
    };
    this.byStart.set(first, phrase);
    this.byEnd.set(at + 1, phrase);
  }

  /** Adds a paper or a station as one who speaks: "Reuters reported". */
  private addOutlet(first: number, last: number): void {
    if (this.byEnd.has(last)) return;
    const head = tokenAt(this.body.tokens, last - 1).norm;
    const modifiers = this.body.tokens.slice(first, last - 1).map(({ norm }) => norm);
    const phrase = {
      first,
      headEnd: last,
      last,
      head,
      modifiers,
      isDefinite: true,
      isPlural: false,
      speaksFor: null,
    };
    this.byStart.set(first, phrase);
    this.byEnd.set(last, phrase);
  }

  private readLeft(at: number, start: number, isPlural: boolean) {
    const { tokens } = this.body;
    const modifiers: string[] = [];
    let first = at;
    let hasStart = false;
    let isDefinite = false;
    let isOne = false;
    while (first > start && modifiers.length < MAX_MODIFIERS) {
      // "The vessels' managers".
      const isApostrophe =
        /^['’]$/.test(tokenAt(tokens, first - 1).text) && tokenAt(tokens, first - 2).isPossessive;
      if (isApostrophe) first -= 1;
      const { norm, kind, text } = tokenAt(tokens, first - 1);
      const mention = this.mentions.at(first - 1);
      // "Told our staff that soldiers had said", "a charge Iranian officials deny".
      if (isPlural && (norm === 'that' || (this.mentions.at(first) && CLAIM_NOUNS.has(norm)))) break;
      if (mention) {
        modifiers.unshift(...mention.actor.words);
        hasStart ||= tokenAt(tokens, first - 1).isPossessive || DETERMINERS.has(norm);
        first = mention.first;
        continue;
      }
      const isStart =
        DETERMINERS.has(norm) || QUANTIFIERS.has(norm) || (kind === 'number' && !text.includes(':'));
      if (isStart) {
        hasStart = true;
        isDefinite ||= /^(?:the|that|this|these|those|its|his|her|their)$/.test(norm);
        if (QUANTIFIERS.has(norm) && norm === 'other') modifiers.unshift(norm);
        first -= 1;
        if (!DETERMINERS.has(norm)) continue;
        // "One of the villagers".
        const isPart =
          tokenAt(tokens, first - 1).norm === 'of' && QUANTIFIERS.has(tokenAt(tokens, first - 2).norm);
        if (!isPart || first - 2 < start) break;
        first -= 2;
        isDefinite = false;
        isOne = tokenAt(tokens, first).norm === 'one';
        break;
      }
      // "Citing two officials": nothing but an article stands before a number.
      const isWord =
        kind === 'word' &&
        !hasStart &&
        !isFunctionWord(norm) &&
        !/^(?:citing|quoting|includes?|comprises|represents)$/.test(norm) &&
        !(isActingVerb(norm) && !/^(?:led|backed|armed)$/.test(norm));
      if (!isWord || /^[,.;:"“”]$/.test(text)) break;
      // "The prosecutors presented bank records": the verb of another.
      if (/[a-z]{3}ed$/.test(norm) && /[^s]s$/.test(tokenAt(tokens, first - 2).norm)) break;
      // "Lisbon's mayor": whose office it is, need be no actor.
      if (isWord && tokenAt(tokens, first - 1).isPossessive && tokenAt(tokens, first - 1).isCapital)
        hasStart = true;
      // "The same diplomat" is the one before.
      if (norm !== 'same') modifiers.unshift(norm);
      first -= 1;
    }
    // "Three of the regent's advisers", where the regent is somebody who is named.
    const isPart =
      first - 2 >= start &&
      tokenAt(tokens, first - 1).norm === 'of' &&
      QUANTIFIERS.has(tokenAt(tokens, first - 2).norm);
    if (isPart && hasStart && isPlural) {
      first -= 2;
      isDefinite = false;
      isOne = tokenAt(tokens, first).norm === 'one';
    }
    return { first, modifiers, isDefinite, hasStart, isOne };
  }

  /** Returns where the words end that say more of a speaker: "familiar with the talks", "in Cairo". */
  private readAddition(from: number, limit: number, isWritten: boolean): number {
    const { tokens } = this.body;
    if (!isWritten && !opensAddition(tokens, from)) return from;
    // "The army on Tuesday denied": when it did, and not who.
    if (DAYS_AND_MONTHS.has(tokenAt(tokens, from + 1).norm)) return from;
    // "Accused by a diplomat of arming": the deed is another's.
    const deed = /^(?:not|never)$/.test(tokenAt(tokens, from + 1).norm) ? from + 2 : from + 1;
    if (tokenAt(tokens, from).norm === 'of' && /ing$/.test(tokenAt(tokens, deed).norm)) return from;
    for (let at = from + 1; at < Math.min(limit, from + MAX_ADDED); at += 1) {
      const { norm, text } = tokenAt(tokens, at);
      if (/^[,.;:"“”]$/.test(text) || norm === 'as') return at === from + 1 ? from : at;
      if (this.mentions.at(at) || norm === 'talks' || norm === 'is') continue;
      const isTold =
        /^(?:estimate|recall|claim|report|note|remember)$/.test(norm) &&
        tokenAt(tokens, at + 1).norm === 'that';
      const isVerb =
        isActingVerb(norm) || SAYING_BASES.has(norm) || isTold || /^(?:shows?|found|finds?)$/.test(norm);
      // "The letter she says she never wrote": whose words these are, is another.
      if (/^(?:he|she|they|i|we)$/.test(norm)) return from;
      // "The ministry of the recognised government": the word describes.
      if (DETERMINERS.has(tokenAt(tokens, at - 1).norm)) continue;
      // "A diplomat who asked not to be named": the relative says no more of who it is.
      if (isVerb) return at === from + 1 && tokenAt(tokens, from).norm === 'who' ? from : at;
    }
    return from;
  }
}
