import { Genders, toGender } from '../actors/genders';
import type { DraftActor } from '../actors/mention-map';
import type { Phrases } from '../actors/phrases';
import type { UnnamedPhrase } from '../actors/unnamed';
import type { ReadStance } from '../reading';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import type { Party } from '../ties/parties';
import { ClaimList } from './claim-list';
import { findDescribedGroup, findRepresented } from './described-group';
import { type DraftAttribution, type DraftClaim, toVoiceKey, type Voice } from './draft-claim';
import { findGoingOn } from './going-on';
import { findMainSubject } from './main-subject';
import { findNamedBeforeAsides } from './named-before-asides';
import { findOpeningParty } from './opening-party';
import { findPhraseHead } from './phrase-head';
import { SpeakerList } from './speaker-list';
import { findSameAgain, findSpeakingBefore, resolvePronoun, type Speaking } from './speaking';
import { describeStance } from './stance-words';
import { isUnrealSaying } from './unreal-saying';

/** Who says or answers what, and where. No party: both or all sides. */
export type Answer = {
  readonly party: Speaking | null;
  readonly stance: ReadStance;
  readonly claim: DraftClaim;
  readonly first: number;
  readonly last: number;
  /** Those through whom it was said, where the sentence names them; nobody unless given. */
  readonly chain?: readonly Voice[];
};

/** Among how many of the last attributions one may be said to stand twice. */
const MAX_REPEATED = 12;

/** What is read so far of who says what in a text. */
export class AttributionList {
  readonly attributions: DraftAttribution[] = [];
  /** Whom "we" and "I" stand for outside of a quotation. */
  self: Voice | null = null;
  /** The place of the last sentence that was read whole. */
  lastRead = -1;
  readonly claims: ClaimList;
  readonly speakers: SpeakerList;
  private readonly genders: Genders;

  constructor(readonly clauses: Clauses) {
    this.claims = new ClaimList(clauses.phrases);
    this.speakers = new SpeakerList(clauses.phrases.body);
    this.genders = learnGenders(clauses.phrases);
  }

  /** Ends a sentence: those who speak within what another says are said to speak through that other. */
  closeSentence(from: number): void {
    this.chain(from);
    this.lastRead += 1;
  }

  /** Says of what others are said to have said, from a place in the list on, that somebody tells it who is interviewed. */
  chainThrough(from: number, teller: Voice): void {
    const key = toVoiceKey(teller);
    for (let place = from; place < this.attributions.length; place += 1) {
      const said = this.attributions[place];
      if (!said?.voice || toVoiceKey(said.voice) === key || said.chain.some((one) => toVoiceKey(one) === key))
        continue;
      this.attributions[place] = { ...said, chain: [teller, ...said.chain] };
    }
  }

  /** Says of the last that was said right before a token of a sentence that somebody tells it. Tells whether another said it. */
  chainLast({ first }: Sentence, at: number, teller: Voice): boolean {
    const place = this.attributions.length - 1;
    const said = this.attributions[place];
    const isHere =
      said?.voice &&
      said.stance === 'asserts' &&
      said.first >= first &&
      said.last <= at &&
      at - said.last <= 3;
    if (!said?.voice || !isHere || toVoiceKey(said.voice) === toVoiceKey(teller)) return false;
    this.attributions[place] = { ...said, chain: [teller, ...said.chain] };
    return true;
  }

  /** Says of who speaks within what another says that it was said through that other. */
  private chain(from: number): void {
    const own = this.attributions.slice(from);
    for (const [place, inner] of own.entries()) {
      const outer = own.find(
        (other) =>
          other !== inner &&
          other.stance === 'asserts' &&
          other.voice &&
          // "That" before who speaks is counted with them.
          other.claim.first - 1 <= inner.first &&
          other.claim.last >= inner.last &&
          other.claim !== inner.claim,
      );
      const key = outer?.voice ? toVoiceKey(outer.voice) : null;
      if (outer?.voice && !inner.chain.some((one) => toVoiceKey(one) === key))
        this.attributions[from + place] = { ...inner, chain: [outer.voice, ...inner.chain] };
    }
  }

  /** Adds what a party says, for each who is of it. */
  push({ party, stance, claim, first, last, chain = [] }: Answer): void {
    if (party && isUnrealSaying(this.clauses.phrases.body.tokens, party)) return;
    const voices = party ? this.toVoices(party) : [null];
    for (const voice of voices) {
      const isOwn = stance === 'asserts' || (stance === 'confirms' && claim.asserters.size === 0);
      if (voice && isOwn) claim.asserters.add(toVoiceKey(voice));
      const flag = voice ? null : `${describeStance(stance)} by both or all sides: who they are is not said`;
      if (voice && this.isThere(voice, stance, { claim, first, last })) continue;
      const isByPerson = party?.kind === 'unnamed' && voice?.kind === 'actor';
      this.attributions.push({ voice, stance, claim, first, last, chain, flag, isByPerson });
    }
  }

  /** Adds a claim that somebody makes whom the text does not name. */
  pushNobody({ claim, first, last }: Pick<Answer, 'claim' | 'first' | 'last'>): void {
    const flag = 'The text does not say who says so';
    this.attributions.push({ voice: null, stance: 'asserts', claim, first, last, chain: [], flag });
  }

  /** Whether the same words have been read as the same saying. */
  private isThere(
    voice: Voice,
    stance: ReadStance,
    { claim, first, last }: Pick<DraftAttribution, 'claim' | 'first' | 'last'>,
  ): boolean {
    return this.attributions
      .slice(-MAX_REPEATED)
      .some(
        (said) =>
          said.claim === claim &&
          said.stance === stance &&
          said.first < last &&
          said.last > first &&
          said.voice !== null &&
          toVoiceKey(said.voice) === toVoiceKey(voice),
      );
  }

  /** Tells whether "he" or "she" may stand for a voice, as far as the text says. */
  fitsGender(voice: Voice, word: string): boolean {
    if (voice.kind === 'actor') return this.genders.fits(voice.actor, word);
    const gender = toGender(voice.speaker.head);
    return gender === null || gender === (toGender(word) ?? gender);
  }

  /** Returns the one without a name who opens the words from a token on; null where several do, or somebody who is named. */
  findOpening(first: number, last: number): Voice | null {
    const party = findOpeningParty(this.clauses, first, last);
    return party ? (this.toVoices(party)[0] ?? null) : null;
  }

  /** Returns who a party is. */
  toVoices(party: Speaking): Voice[] {
    if (party.kind === 'voice') return [party.voice];
    if (party.kind === 'unnamed') return party.speakers.map((phrase) => this.toVoice(phrase));
    return party.phrases.map(({ mention }) => ({ kind: 'actor', actor: mention.actor }));
  }

  /** Returns the actors whom the words of a party name, up to a token: who speaks, and for whom. */
  listParty(party: Speaking, until = party.last): ReadonlySet<DraftActor> {
    const voices = this.toVoices(party).flatMap((voice) =>
      voice.kind === 'actor' ? [voice.actor] : (voice.speaker.speaksFor ?? []),
    );
    const named = this.clauses.phrases.mentions.within(party.first, Math.max(until, party.last));
    return new Set([...voices, ...named.map(({ actor }) => actor)]);
  }

  private toVoice(phrase: UnnamedPhrase): Voice {
    const actor =
      findDescribedGroup(this.clauses.phrases, phrase) ?? findRepresented(this.clauses.phrases, phrase);
    return actor ? { kind: 'actor', actor } : { kind: 'speaker', speaker: this.speakers.find(phrase) };
  }

  /** Returns who says something by the verb at a token, or answers by it; null where it cannot be told. */
  findSpeaking(sentence: Sentence, verb: number, isAnswer = false): Speaking | null {
    return (
      this.findSame(sentence, verb) ??
      this.findSubject(sentence, verb) ??
      findSpeakingBefore(this, sentence, verb, isAnswer)
    );
  }

  /** Returns the subject of a verb of saying or answering, also where a relative clause stands between them; null for nobody. */
  findSubject(sentence: Sentence, verb: number): Party | null {
    const opening = findNamedBeforeAsides(this.clauses, sentence, verb);
    if (opening) return opening;
    const subject = this.clauses.findSubject(verb, sentence);
    return (
      subject &&
      (findMainSubject(this.clauses, sentence, subject) ??
        findPhraseHead(this.clauses, sentence, subject) ??
        subject)
    );
  }

  /** Returns who goes on to speak where "she" stands before the verb, and is not whom the sentence has named last; null for nobody. */
  findUnnamedAgain(sentence: Sentence, party: Party | null): Speaking | null {
    return findGoingOn(this, sentence, party);
  }

  /** Whether what somebody said stands in the sentence before, of the same paragraph. */
  isFollowing({ last }: Pick<DraftAttribution, 'last'>, sentence: Sentence): boolean {
    const before = this.clauses.phrases.body.sentences[this.lastRead];
    return before !== undefined && before.paragraph === sentence.paragraph && last > before.first;
  }

  /** Returns who has just spoken, where they go on after "and"; null for nobody. */
  findSame(sentence: Sentence, verb: number): Speaking | null {
    return findSameAgain(this, sentence, verb);
  }

  /** Returns whom "them" after a verb stands for, as the subject that it would be: "they". */
  findPronoun(sentence: Sentence, at: number, subject: string): Speaking | null {
    return resolvePronoun(this, sentence, { at, word: subject, isAnswer: true });
  }

  /**
   * Returns the claim that an answer points back to: the one that another has just answered; what the paper has just said of who
   * answers, where no claim speaks of these; else the last of another. Null for none.
   */
  findPointedAt(sentence: Sentence, party: Speaking, until: number, isSilent = false): DraftClaim | null {
    const near = this.findLastAnswered(sentence) ?? this.findPaper(sentence, party, until);
    return near ?? this.claims.findAnswered(this.toVoices(party)[0] ?? null, isSilent);
  }

  /** Returns what the paper has just said of who answers, where no claim speaks of these; null for nothing. */
  findPaper(sentence: Sentence, party: Speaking, until: number): DraftClaim | null {
    const answering = this.listParty(party, until);
    return this.claims.isLastAbout(answering) ? null : this.statePaper(sentence, answering);
  }

  /** Returns what another has said in the sentence before, of the same paragraph; null for nothing. */
  findJustSaid(sentence: Sentence, voice: Voice | null): DraftClaim | null {
    const said = this.attributions.at(-1);
    const isOther = said?.voice && voice && toVoiceKey(said.voice) !== toVoiceKey(voice);
    return isOther && said.stance === 'asserts' && this.isFollowing(said, sentence) ? said.claim : null;
  }

  /** Returns the claim that another has just answered, else the one that is about who answers. */
  findAnsweredNear(sentence: Sentence, voice: Voice | null, isSilent = false): DraftClaim | null {
    return this.findLastAnswered(sentence) ?? this.claims.findAnswered(voice, isSilent);
  }

  /** Returns the claim that another has just answered: "X denied it, and Y declined to comment". */
  findLastAnswered({ first, paragraph }: Sentence): DraftClaim | null {
    const before = this.attributions.at(-1);
    if (!before || before.stance === 'asserts') return null;
    const { sentences } = this.clauses.phrases.body;
    const last = this.lastRead >= 0 ? sentences[this.lastRead] : undefined;
    const isNear = before.last > first || (last?.paragraph === paragraph && before.last > last.first);
    return isNear ? before.claim : null;
  }

  /** Returns the claim that was answered last, of the last few: what "having received it" speaks of. */
  findContested(): DraftClaim | null {
    return this.attributions.slice(-3).findLast(({ stance }) => stance !== 'asserts')?.claim ?? null;
  }

  /**
   * Returns the sentence before as a claim, where the paper itself says or asks there something of some actors, in the same paragraph:
   * "The agency is looking into it. It declined to comment". Null for none.
   */
  statePaper(sentence: Sentence, actors: ReadonlySet<DraftActor>): DraftClaim | null {
    const { tokens, sentences } = this.clauses.phrases.body;
    const before = sentences[this.lastRead];
    if (!before || before === sentence || before.paragraph !== sentence.paragraph) return null;
    const said = this.attributions.at(-1);
    if (said && said.last > before.first) return null;
    const named = this.clauses.phrases.mentions.within(before.first, before.last);
    const isAsked = tokenAt(tokens, before.last - 1).text === '?';
    if (!isAsked && !named.some(({ actor }) => actors.has(actor))) return null;
    return this.claims.state(before.first, before.last);
  }

  /** Returns the sentence before, or the half before a semicolon, as a claim, where the text has stated none. */
  stateBefore(sentence: Sentence, answer = sentence.first): DraftClaim | null {
    const { tokens } = this.clauses.phrases.body;
    // "Kurti called her a liar; she denied it."
    if (answer > sentence.first + 3 && tokenAt(tokens, answer - 1).text === ';')
      return this.claims.state(sentence.first, answer - 1);
    const before = this.clauses.phrases.body.sentences[this.lastRead];
    return before && before !== sentence ? this.claims.state(before.first, before.last) : null;
  }
}

/** Returns which people are "he" or "she", also by the pronouns that the text has for them. */
function learnGenders({ body, mentions }: Phrases): Genders {
  const genders = new Genders(body, mentions);
  for (const { actor, first, kind } of mentions.within(0, body.tokens.length))
    if (kind === 'pronoun' && actor.kind === 'person') genders.learn(actor, tokenAt(body.tokens, first).norm);
  return genders;
}
