import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { isSpeechVerb } from '../words/acting-words';
import { ADVERBS, AUXILIARIES, isAdverb, PREPOSITIONS } from '../words/function-words';
import { isFunctionWord } from '../words/word-kinds';
import { type Gender, type Genders, toGender } from './genders';
import type { DraftActor, MentionMap } from './mention-map';
import { findJoinedOwner } from './own-clause-doer';
import type { Phrases } from './phrases';
import { findSubject } from './sentence-subject';
import { isTurnLabel } from './turn-labels';

const PERSONAL = new Set(['he', 'she', 'his', 'her', 'him']);
const MAX_TO_SUBJECT = 12;

/** What the sentence before gives: the people of it, and whom it is about. */
type Before = { readonly people: readonly DraftActor[]; readonly subject: DraftActor | null };

/** Adds "he", "she", "him", "his" and "her" where only one person of a sentence or the one before can be meant. */
export class PersonalPronouns {
  /** Whom the last pronoun of each gender stood for, and in which sentence. */
  private readonly last = new Map<Gender, { readonly actor: DraftActor; readonly sentence: Sentence }>();

  constructor(
    private readonly phrases: Phrases,
    private readonly genders: Genders,
  ) {}

  /** Returns whom a pronoun stood for in a sentence. */
  findSame(sentence: Sentence | null, word: string): DraftActor | null {
    const gender = toGender(word);
    const last = gender && this.last.get(gender);
    return last && last.sentence === sentence ? last.actor : null;
  }

  /** Keeps whom a pronoun stands for. */
  keep(sentence: Sentence, word: string, actor: DraftActor): void {
    const gender = toGender(word);
    if (!gender || actor.kind !== 'person') return;
    this.genders.learn(actor, word);
    this.last.set(gender, { actor, sentence });
  }

  /** Adds the pronouns of a sentence. */
  add(sentence: Sentence, before: Sentence | null, { people: all, subject }: Before): void {
    const { first, last } = sentence;
    const { mentions, body } = this.phrases;
    const { tokens } = body;
    let isQuoted = false;
    const quoted = new Set<number>();
    for (let at = first; at < last; at += 1) {
      const { norm, text } = tokenAt(tokens, at);
      if (/^["“”]$/.test(text)) isQuoted = text === '"' ? !isQuoted : text === '“';
      if (isQuoted) quoted.add(at);
      if (isQuoted || !PERSONAL.has(norm)) continue;
      const there = mentions.at(at);
      if (there) {
        this.keep(sentence, norm, there.actor);
        continue;
      }
      const other = findSetOff(tokens, mentions, at);
      const fits = (actor: DraftActor): boolean => actor !== other && this.genders.fits(actor, norm);
      const people = all.filter(fits);
      const here = listPeople(this.phrases, first, at, quoted).filter(fits);
      const place = { sentence, at, norm };
      const isObject = isObjectAt(tokens, at, norm);
      const actor = isObject
        ? this.findObject(place, { here, people, before, subject })
        : this.findOther(place, { here, people, subject });
      if (!actor) continue;
      mentions.add({ first: at, last: at + 1, kind: 'pronoun', actor });
      this.keep(sentence, norm, actor);
    }
  }

  /** Returns whom "him" or "her" after a verb stands for: not who does what the verb says. */
  private findObject({ sentence, at, norm }: Place, near: Near): DraftActor | null {
    const { here, people, before, subject } = near;
    const doer = this.findDoer(sentence, at, here);
    const others = here.filter((one) => one !== doer);
    // "She notes that a minister told her": the same, but for who does it.
    const last = this.findSame(sentence, norm);
    if (last && last !== doer && others.includes(last)) return last;
    const [only] = others;
    // "Ann said that Bob had told her": of those of this sentence, the one who does not tell.
    if (only && others.length === 1 && (here.length > 1 || !doer || doer !== only)) return only;
    // "Reyes said that Katz's lawyer, Salim, had called her": who says so.
    const main = others.length > 1 ? findSubject(this.phrases, sentence) : null;
    if (main && main !== doer && others.includes(main)) return main;
    if (others.length > 1) return this.findOther({ sentence, at, norm }, near);
    const earlier = people.filter((one) => one !== doer);
    const [one] = earlier;
    if (earlier.length === 1 && one) return one;
    const same = this.findSame(before, norm);
    if (same && earlier.includes(same)) return same;
    if (subject && earlier.includes(subject) && this.genders.isKnown(subject, norm)) return subject;
    const known = earlier.filter((person) => this.genders.isKnown(person, norm));
    return known.length === 1 ? (known[0] ?? null) : null;
  }

  /** Returns who does what the verb before a pronoun says: who stands right before it, else the only person so far. */
  private findDoer({ first }: Sentence, at: number, here: readonly DraftActor[]): DraftActor | null {
    const { tokens } = this.phrases.body;
    let verb = at - 1;
    if (PREPOSITIONS.has(tokenAt(tokens, verb).norm)) verb -= 1;
    let before = verb - 1;
    while (before >= first && isBesideVerb(tokenAt(tokens, before).norm)) before -= 1;
    const mention = this.phrases.mentions.at(before);
    if (mention) return mention.actor;
    if (tokenAt(tokens, before).norm === 'and') return here[0] ?? null;
    // "The ambassador, Fientje Suebu, had informed her".
    if (tokenAt(tokens, before).text === ',') return here.at(-1) ?? null;
    return here.length === 1 ? (here[0] ?? null) : null;
  }

  private findOther(
    { sentence, at, norm }: Place,
    { here, people, subject }: Pick<Near, 'here' | 'people' | 'subject'>,
  ): DraftActor | null {
    const { mentions, body } = this.phrases;
    const { tokens } = body;
    const { first } = sentence;
    const joined = /^(?:his|her)$/.test(norm) ? findJoinedOwner(this.phrases, at) : null;
    if (joined && here.includes(joined)) return joined;
    if (here.length === 2 && isOfTeller(tokens, mentions, at)) return here[0] ?? null;
    // "I took it," she said: of several, the one whom the sentence before is about.
    const earlier = people.length > 1 && subject && people.includes(subject) ? [subject] : people;
    // "Nkusi became his mentor": not his own. "With money from Paredes, she ran": not who stands in the opening.
    if (isOfAnother(this.phrases, sentence, at)) return null;
    const isSpeaker = isSpeechVerb(tokenAt(tokens, at + 1).norm) || people.length < 2;
    // "The diplomat said he": it is who speaks, and has no name.
    if (here.length === 0 && isSaidBefore(tokens, first, at)) return null;
    // "Ouali told him": not Ouali, but the one person of the sentence before.
    // "Lindt came to see him", with two people before: whom the sentence before is about, and never Lindt.
    const others = norm === 'him' && here.length === 1 ? people.filter((one) => one !== here[0]) : [];
    if (norm === 'him' && here.length === 1 && others.length !== 1 && isFirst(mentions, at - 4, here[0]))
      return null;
    const near = here.length > 0 ? here : isSpeaker ? earlier : people;
    const own =
      near.length > 1 && /^(?:he|she)$/.test(norm) ? findOwn(this.phrases, sentence, at, near) : null;
    const choice = others.length === 1 ? others : own ? [own] : near;
    // "Pruitt met Sayegh and asked him": not who asks.
    const [actor] =
      norm === 'him' && choice.length === 2 && isFirst(mentions, first, choice[0]) ? choice.slice(1) : choice;
    return choice.length === 1 || (norm === 'him' && choice.length === 2) ? (actor ?? null) : null;
  }
}

type Place = { readonly sentence: Sentence; readonly at: number; readonly norm: string };

type Near = {
  readonly here: readonly DraftActor[];
  readonly people: readonly DraftActor[];
  readonly before: Sentence | null;
  readonly subject: DraftActor | null;
};

/** Returns whom a sentence is about into which the pronoun at a token is set, who is another: "President Lima, she said, had met them". */
function findSetOff(tokens: readonly Token[], mentions: MentionMap, at: number): DraftActor | null {
  const isSetOff =
    tokenAt(tokens, at - 1).text === ',' &&
    isSpeechVerb(tokenAt(tokens, at + 1).norm) &&
    tokenAt(tokens, at + 2).text === ',';
  return isSetOff ? (mentions.at(at - 2)?.actor ?? null) : null;
}

/** Whether a pronoun is an object: "him", and "her" where no noun follows that is hers. */
function isObjectAt(tokens: readonly Token[], at: number, norm: string): boolean {
  const before = tokenAt(tokens, at - 1);
  if (before.kind !== 'word' || /^(?:and|or|but|that|when|as|if)$/.test(before.norm)) return false;
  if (norm === 'him') return true;
  if (norm !== 'her') return false;
  const next = tokenAt(tokens, at + 1);
  return next.kind !== 'word' || isFunctionWord(next.norm) || isAdverb(next.norm);
}

const TELLING = /^(?:brief|debrief|tell|told|inform|update|notify|notifie|reassure|apprise)(?:e?d|s|ing)?$/;
const MAX_TITLE = 6;

/** Whether "his" belongs to who tells another of it: "The minister briefed Reyes on his meeting". */
function isOfTeller(tokens: readonly Token[], mentions: MentionMap, at: number): boolean {
  const told = mentions.at(at - 2);
  if (!told || !/^(?:his|her)$/.test(tokenAt(tokens, at).norm)) return false;
  if (!/^(?:of|on|about)$/.test(tokenAt(tokens, at - 1).norm)) return false;
  for (let verb = told.first - 1; verb > told.first - MAX_TITLE; verb -= 1) {
    const { norm, kind } = tokenAt(tokens, verb);
    if (kind === 'sign') return false;
    if (TELLING.test(norm)) return true;
  }
  return false;
}

function isBesideVerb(word: string): boolean {
  return ADVERBS.has(word) || AUXILIARIES.has(word);
}

/** Whether a pronoun cannot stand for the one person before it: after "is" and "became", or as the subject after an opening with a preposition. */
function isOfAnother({ body, mentions }: Phrases, { first }: Sentence, at: number): boolean {
  const { tokens } = body;
  const { norm } = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1);
  const [named, ...others] = mentions.within(first, at).filter(({ actor }) => actor.kind === 'person');
  if (!named || others.length > 0) return false;
  if (/^(?:his|her)$/.test(norm))
    return /^(?:is|was|became|been|remains|remained|becomes)$/.test(before.norm);
  if (!/^(?:he|she)$/.test(norm) || before.text !== ',') return false;
  return (
    PREPOSITIONS.has(tokenAt(tokens, first).norm) &&
    !/^(?:as|after|before|since|until)$/.test(tokenAt(tokens, first).norm)
  );
}

/** Returns whom the sentence is about, where a clause goes on with them: "Reyes received Salim a day after she had met Katz". */
function findOwn(
  phrases: Phrases,
  sentence: Sentence,
  at: number,
  near: readonly DraftActor[],
): DraftActor | null {
  const before = tokenAt(phrases.body.tokens, at - 1).norm;
  if (!/^(?:after|before|when|while|where|and|but|hours|days|weeks)$/.test(before)) return null;
  const subject = findSubject(phrases, sentence);
  return subject && near.includes(subject) ? subject : null;
}

/** Whether a verb of saying stands before a pronoun, with its subject in the same sentence. */
function isSaidBefore(tokens: readonly Token[], first: number, at: number): boolean {
  const verb = tokenAt(tokens, at - 1).norm === 'that' ? at - 2 : at - 1;
  // "Aides say he": not of several.
  const isOfSeveral =
    /[^s]s$/.test(tokenAt(tokens, verb - 1).norm) &&
    /^(?:say|think|believe|recall|claim|allege|insist|report)$/.test(tokenAt(tokens, verb).norm);
  return verb > first && isSpeechVerb(tokenAt(tokens, verb).norm) && !isOfSeveral;
}

/** Whether a person is the first actor of a sentence, by whom it is most often told. */
function isFirst(mentions: MentionMap, from: number, person: DraftActor | undefined): boolean {
  for (let at = from; at < from + MAX_TO_SUBJECT; at += 1) {
    const mention = mentions.at(at);
    if (mention && mention.kind !== 'demonym') return mention.actor === person;
  }
  return false;
}

/** Returns the people who are named between two tokens. */
export function listPeople(
  { mentions, body }: Phrases,
  first: number,
  last: number,
  without?: ReadonlySet<number>,
): DraftActor[] {
  const people = mentions
    .within(first, last)
    .filter((mention) => mention.actor.kind === 'person' && !without?.has(mention.first))
    .filter((mention) => !isTurnLabel(body.tokens, first, mention));
  return [...new Set(people.map(({ actor }) => actor))];
}
