import { findInsertedSpeech } from '../actors/inserted-speech';
import type { Phrase, Phrases } from '../actors/phrases';
import type { UnnamedSpeakers } from '../actors/unnamed';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { isActingVerb, isSpeechVerb } from '../words/acting-words';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../words/function-words';
import { UNIT_NOUNS } from '../words/group-words';
import { HONORIFICS, isOfficeWord } from '../words/office-words';
import { isFunctionWord } from '../words/word-kinds';
import {
  closesAside,
  findAppositionHead,
  findEndBeforeWhose,
  findListingRelative,
  findOpeningDash,
  findSetOffPerson,
  followsNoun,
  skipRelative,
} from './apposition-heads';
import { findGoverning, isDecision, isInSeries, isPastForm } from './governing-verb';
import { isOfOffice } from './office-of';
import { Parties, type Party } from './parties';
import { findSpokesmanAside } from './spokesman-asides';
import { isClauseVerb, isTyingVerb } from './tying-verbs';
import { isDeniedEnd } from './unreal-ends';
import { skipVerbGroup } from './verb-groups';

const MAX_APPOSITION = 30;
/** How far back the verb may be whose subject another verb shares, and how many verbs are tried. */
const MAX_TO_VERB = 40;
const MAX_TRIED = 3;
const MAX_DEPTH = 2;
/** Finds who does what in a sentence. */
export class Clauses {
  private readonly parties: Parties;

  constructor(
    readonly phrases: Phrases,
    unnamed: UnnamedSpeakers,
  ) {
    this.parties = new Parties(phrases, unnamed);
  }

  /** Returns the subject of the verb at a token; null where it cannot be told. */
  findSubject(verb: number, sentence: Sentence, depth = 0): Party | null {
    const { tokens } = this.phrases.body;
    // "Will host Jordan, meet Israel and arm Hamas": one does it all.
    const isPast = isPastForm(tokenAt(tokens, verb));
    const governing = isPast || depth > MAX_DEPTH ? null : findGoverning(tokens, sentence, verb);
    const shared = governing === null ? null : this.findSubject(governing, sentence, depth + 1);
    if (shared) return shared;
    const at = skipVerbGroup(this.phrases, sentence, verb - 1);
    if (at < sentence.first) return null;
    const { norm, text } = tokenAt(tokens, at);
    // "Spoke to Reyes, then called Salim": who spoke.
    const isNext = text === ',' && tokenAt(tokens, at + 1).norm === 'then' && depth <= MAX_DEPTH;
    const isSeries =
      text === ',' &&
      at === verb - 1 &&
      depth <= MAX_DEPTH &&
      isInSeries(tokens, sentence, verb) &&
      !closesAside(tokens, sentence, at);
    const earlier = isNext || isSeries ? this.findEarlierSubject(at, sentence, depth, isClauseVerb) : null;
    if (earlier) return earlier;
    // "Rwanda, she said, armed the Front": who says so, does not.
    const inserted = text === ',' ? findInsertedSpeech(tokens, at) : null;
    if (inserted !== null) return this.partyBefore(inserted, sentence);
    if (text === ',') return this.findBeforeComma(at, sentence);
    // "The two sources – an official and a diplomat – said".
    const dash = /^[-–—]$/.test(text) ? findOpeningDash(tokens, sentence, at) : null;
    if (dash !== null) return this.partyBefore(dash, sentence);
    if (norm === 'who' || norm === 'which' || norm === 'that') return this.findOfRelative(at, sentence);
    // "Rwanda, which experts say arms the Front": Rwanda does.
    const teller = isSpeechVerb(norm) ? this.partyBefore(at, sentence) : null;
    if (teller && /^(?:who|which)$/.test(tokenAt(tokens, teller.first - 1).norm))
      return this.findOfRelative(teller.first - 1, sentence);
    if (norm === 'and' || norm === 'but' || norm === 'then' || norm === 'or') {
      if (depth > MAX_DEPTH) return null;
      // "A spokesman said Iran supported talks and denied": who speaks goes on speaking.
      const speaks = isSpeechVerb(tokenAt(tokens, verb).norm);
      const speaker = speaks ? this.findEarlierSubject(at, sentence, depth, isSpeechVerb) : null;
      const end = skipRelative(this.phrases, sentence, at);
      const before = speaker ?? this.findEarlierSubject(end, sentence, depth, isClauseVerb);
      return before ?? (end === at ? null : this.partyBefore(end, sentence));
    }
    // "The Union's decision to appoint": the Union would.
    const decides = norm === 'to' && at === verb - 1 && isDecision(tokenAt(tokens, at - 1).norm);
    if (decides && tokenAt(tokens, at - 2).isPossessive) return this.partyBefore(at - 1, sentence);
    // "Flew to Damascus to meet": who flew.
    if (norm === 'to' && at === verb - 1 && depth <= MAX_DEPTH)
      return this.findEarlierSubject(at, sentence, depth, isClauseVerb);
    return this.findOfWhose(at, sentence) ?? this.partyBefore(at + 1, sentence);
  }

  /** Returns of whom a relative pronoun at a token tells. */
  private findOfRelative(at: number, sentence: Sentence): Party | null {
    const { tokens } = this.phrases.body;
    const { norm } = tokenAt(tokens, at);
    const end = tokenAt(tokens, at - 1).text === ',' ? at - 1 : at;
    const person = norm === 'who' ? findSetOffPerson(this.phrases, sentence, end) : null;
    if (person) return { kind: 'actors', phrases: [person], first: person.first, last: end };
    // "Omar Haddad, President of the Court, who": he, and not the Court.
    const party = this.partyBefore(end, sentence);
    const isOther = norm === 'who' && end < at && party && isOfOffice(tokens, party.first);
    return this.toRelative(isOther ? this.findBeforeComma(end, sentence) : party);
  }

  /** Returns whose men they are who do it: "the Front, whose fighters attacked". Null where no such words stand before the verb. */
  private findOfWhose(noun: number, sentence: Sentence): Party | null {
    const end = findEndBeforeWhose(this.phrases, sentence, noun);
    return end === null ? null : this.toRelative(this.partyBefore(end, sentence));
  }

  /** "The talks with Reyes, who leads": of her it is said, whatever stands before her. */
  private toRelative(party: Party | null): Party | null {
    if (party?.kind !== 'actors') return party;
    const phrases = party.phrases.slice(-1).map((phrase) => ({ ...phrase, isWeak: false }));
    return { ...party, phrases };
  }

  /** Returns the actors who do what a verb says, also where the words only say what they are: "Ukrainian and Russian officers". */
  findActors(verb: number, sentence: Sentence): readonly Phrase[] {
    const subject = this.findSubject(verb, sentence);
    const { tokens } = this.phrases.body;
    if (subject?.kind === 'actors') return subject.phrases.filter(({ first }) => !isDeniedEnd(tokens, first));
    const last = subject?.speakers.at(-1);
    if (!last?.isPlural) return [];
    // "The foreign ministers of Venezuela and Guyana met".
    if (tokenAt(tokens, last.headEnd).norm === 'of')
      return this.phrases.listAfter(last.headEnd + 1, last.last);
    return this.phrases.listBefore(last.headEnd, sentence.first);
  }

  /** Returns the party whose words end before a token. */
  partyBefore(end: number, sentence: Sentence): Party | null {
    return this.parties.before(end, sentence);
  }

  /** Returns the party whose words begin at a token. */
  partyAfter(from: number, sentence: Sentence): Party | null {
    return this.parties.after(from, sentence);
  }

  private findBeforeComma(comma: number, sentence: Sentence): Party | null {
    const { tokens } = this.phrases.body;
    // "The League, through its secretary, Omar Said, called on": the League did.
    const aside = findSpokesmanAside(tokens, sentence.first, comma);
    const speaking = aside === null ? null : this.partyBefore(aside, sentence);
    if (speaking) return speaking;
    const listing = findListingRelative(this.phrases, sentence, comma);
    if (listing !== null) return this.toRelative(this.partyBefore(listing, sentence));
    let nested: Party | null = null;
    for (let at = comma - 1; at > sentence.first && at > comma - MAX_APPOSITION; at -= 1) {
      if (tokenAt(tokens, at).text !== ',') continue;
      const party = this.partyBefore(at, sentence);
      // "Its founder, the farmer Ali Nasr, was paid": whoever it belongs to.
      const isOffice = !party && isOfficeWord(tokenAt(tokens, at - 1).norm);
      const mayBeNamed = party ? this.isOtherThanNamed(party) : isOffice;
      const list = mayBeNamed ? this.phrases.listBefore(comma, at + 1) : [];
      const [named] = list;
      // "His spokesman, Modibo Keita, said": the name tells who.
      if (
        named &&
        this.isDescribed(at + 1, named.first) &&
        (party?.kind === 'unnamed' || named.mention.actor.kind === 'person' || this.isUnit(at - 1, named))
      ) {
        const first = party?.first ?? named.first;
        const earlier = this.findListed(first, sentence);
        const found: Party = {
          kind: 'actors',
          phrases: [...(earlier?.phrases ?? []), ...list],
          first: earlier?.first ?? first,
          last: comma,
        };
        // "Brook, a cousin of the elder, Jory Marrow, confirmed": Brook did.
        if (!this.isWithinAside(found.first, sentence)) return found;
        nested = found;
        continue;
      }
      // "Lena Voss, Ambassador of Norway, after meeting Omar, said": she did.
      if (party && isOfOffice(tokens, party.first)) continue;
      const owner = party && this.findBeforeWhose(party, sentence);
      if (owner) return owner;
      if (party && this.opensApposition(at + 1)) return this.findLed(party, sentence) ?? party;
      if (!party && !nested) break;
    }
    return nested ?? this.partyBefore(comma, sentence);
  }

  /** Returns of whom "whose" tells, where what it tells goes on after a name: "Chad, whose minister, Ali Nasr, visited Oman, has". Null for none. */
  private findBeforeWhose({ first }: Party, sentence: Sentence): Party | null {
    const { tokens } = this.phrases.body;
    if (tokenAt(tokens, first - 1).text !== ',') return null;
    for (let at = first - 2; at > sentence.first + 1 && at > first - 8; at -= 1) {
      const { norm, kind } = tokenAt(tokens, at);
      if (kind === 'sign') return null;
      if (norm === 'whose')
        return tokenAt(tokens, at - 1).text === ',' ? this.partyBefore(at - 1, sentence) : null;
    }
    return null;
  }

  /** Whether a noun says that a group named after it is a part of another: "Hamas's armed wing, the Salam Brigades, fired". */
  private isUnit(noun: number, { mention }: Phrase): boolean {
    return mention.actor.kind === 'group' && UNIT_NOUNS.has(tokenAt(this.phrases.body.tokens, noun).norm);
  }

  /** Returns who is led, where a party is only who leads: "the Front, led by Omar Said, better known as Moth, attacked". Null where it is not. */
  private findLed({ first }: Party, sentence: Sentence): Party | null {
    const { tokens } = this.phrases.body;
    const comma = first - 3;
    const isBy = tokenAt(tokens, first - 1).norm === 'by' && isPastForm(tokenAt(tokens, first - 2));
    if (!isBy || comma <= sentence.first || tokenAt(tokens, comma).text !== ',') return null;
    return this.toRelative(this.partyBefore(comma, sentence));
  }

  /** Returns who stands before "and" with an office of their own: "Iran's envoy, Ali Nasr, and Oman's minister, Said Omar,". */
  private findListed(first: number, sentence: Sentence): (Party & { readonly kind: 'actors' }) | null {
    const { tokens } = this.phrases.body;
    if (tokenAt(tokens, first - 1).norm !== 'and') return null;
    // "Ferrand and the Committee's delegate, Joao Pires, hold talks".
    const opening = this.phrases.before(first - 1, sentence.first);
    const isOpening = opening?.first === sentence.first && !opening.isWeak;
    if (isOpening && opening.mention.kind !== 'pronoun')
      return { kind: 'actors', phrases: [opening], first: opening.first, last: first - 1 };
    if (tokenAt(tokens, first - 2).text !== ',') return null;
    const party = first - 2 > sentence.first ? this.findBeforeComma(first - 2, sentence) : null;
    // "It mediated between Chad and Mali, and its president, Ali Nasr, said": he did.
    const isObject = party !== null && PREPOSITIONS.has(tokenAt(tokens, party.first - 1).norm);
    return party?.kind === 'actors' && !isObject && !this.hasVerb(party, first - 2) ? party : null;
  }

  /** Whether those named do something before the comma: "The Corps, fight in Kidal, and" is no list. */
  private hasVerb({ phrases }: Party & { readonly kind: 'actors' }, comma: number): boolean {
    const { tokens } = this.phrases.body;
    for (let at = phrases.at(-1)?.last ?? comma; at < comma; at += 1) {
      const { norm } = tokenAt(tokens, at);
      if (isActingVerb(norm) || (isTyingVerb(norm) && !this.phrases.mentions.at(at))) return true;
    }
    return false;
  }

  /** Whether what begins at a token belongs to a description that stands after a comma: ", a cousin of" before it. */
  private isWithinAside(first: number, { first: limit }: Sentence): boolean {
    const { tokens } = this.phrases.body;
    if (tokenAt(tokens, first - 1).norm !== 'of') return false;
    for (let at = first - 2; at > limit && at > first - 8; at -= 1) {
      if (tokenAt(tokens, at).text === ',') return /^(?:a|an|the)$/.test(tokenAt(tokens, at + 1).norm);
      if (tokenAt(tokens, at).kind !== 'word') return false;
    }
    return false;
  }

  /** Whether the name after a comma may be of whom the words before it describe: "Iran's envoy to Chad, Ali Nasr". */
  private isOtherThanNamed(party: Party): boolean {
    return (
      party.kind === 'unnamed' || party.phrases.every(({ mention: { actor } }) => actor.kind !== 'person')
    );
  }

  /** Whether nothing but a description stands between two tokens: "the lime farmer" before a name. */
  private isDescribed(from: number, to: number): boolean {
    const { tokens } = this.phrases.body;
    return tokens
      .slice(from, to)
      .every(
        ({ norm, kind, isCapital }) =>
          kind === 'word' &&
          (!isCapital || HONORIFICS.has(norm)) &&
          (DETERMINERS.has(norm) || !(isFunctionWord(norm) || isActingVerb(norm))),
      );
  }

  private opensApposition(at: number): boolean {
    const { norm, isCapital, kind } = tokenAt(this.phrases.body.tokens, at);
    return (
      DETERMINERS.has(norm) ||
      /^(?:who|which|whose|now|then|once|himself|herself)$/.test(norm) ||
      isCapital ||
      kind === 'number' ||
      /(?:ing|ed)$/.test(norm) ||
      this.phrases.after(at, at + 4) !== null ||
      kind === 'word'
    );
  }

  /** Returns the subject of the verb before "and": both verbs have it. */
  private findEarlierSubject(
    end: number,
    sentence: Sentence,
    depth: number,
    isVerb: (word: string) => boolean,
  ): Party | null {
    const { tokens } = this.phrases.body;
    let tried = 0;
    for (let at = end - 1; at > sentence.first && at > end - MAX_TO_VERB && tried < MAX_TRIED; at -= 1) {
      const { norm, isPossessive } = tokenAt(tokens, at);
      if (!isVerb(norm) || isPossessive || this.phrases.mentions.at(at)) continue;
      const after = tokenAt(tokens, at + 1).norm === 'on' ? at + 2 : at + 1;
      if (findInsertedSpeech(tokens, after) !== null) continue;
      if (AUXILIARIES.has(norm) && AUXILIARIES.has(tokenAt(tokens, at + 1).norm)) continue;
      tried += 1;
      const subject = this.findSubject(at, sentence, depth + 1);
      if (subject) return subject;
      const head = findAppositionHead(this.phrases, sentence, at);
      if (head.length > 0) return { kind: 'actors', phrases: head, first: head[0]?.first ?? at, last: at };
      // "A company registered in Dubai and owned by": of the company it is said, which nobody names.
      if (followsNoun(this.phrases, at)) return null;
    }
    return null;
  }
}
