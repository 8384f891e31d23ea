import type { TextBody } from '../reading-text';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { isSpeechVerb } from '../words/acting-words';
import { ADVERBS, AUXILIARIES, PREPOSITIONS } from '../words/function-words';
import { OWN_GROUP_NOUNS } from '../words/group-words';
import { isOfficeWord, OFFICE_MODIFIERS } from '../words/office-words';
import { isDescription } from '../words/word-kinds';
import { toWords } from '../words/word-set';
import { Genders } from './genders';
import { toInitials } from './group-name';
import type { DraftActor, MentionMap } from './mention-map';
import { isOtherHolder } from './other-holder';
import { listPeople, PersonalPronouns } from './personal-pronouns';
import type { Phrases } from './phrases';
import type { Role } from './role';
import { findSubject } from './sentence-subject';
import { isOfUnnamedHolder } from './state-offices';
import { addSubjectPronoun } from './subject-pronouns';

/** Keeps with each actor what the text says that the actor is. */
export function describeActors({ tokens, text }: TextBody, roles: readonly Role[]): void {
  for (const { holder, words, first, owner } of roles) {
    const { actor } = holder;
    for (const word of words) if (word !== 'member' || first < holder.first) actor.described.add(word);
    // "The DGP" is the director-general of police.
    const initials = toInitials(words.flatMap((word) => word.split('-')));
    if (initials.length > 1) actor.described.add(initials);
    const isBare = words.length === 1 && words[0] === 'member';
    if (actor.role !== '' || actor.known?.from === 'network' || isBare) continue;
    // "The head of Russia's FSB": the office is no group's.
    if (actor.kind === 'group' && first < holder.first && words.some((word) => isOfficeWord(word))) continue;
    if (first < holder.first) {
      const written = text.slice(tokenAt(tokens, first).start, tokenAt(tokens, holder.first - 1).end);
      actor.role = written
        .replace(/\s+/g, ' ')
        .replace(/^.*, whose /, '')
        .replace(/^the(?: |$)/i, '')
        .replace(/[\s,]+$/, '');
    } else actor.role = [...words, ...(owner ? ['of', owner.actor.name] : [])].join(' ');
  }
}

/** Adds "the envoy" where one actor of the text is an envoy, and pronouns where only one actor can be meant. */
export function addReferences(phrases: Phrases, actors: Iterable<DraftActor>): void {
  const { body, mentions } = phrases;
  const people = [...actors].filter(({ kind }) => kind === 'person');
  const byWord = new Map<string, DraftActor[]>();
  for (const actor of people) {
    for (const word of actor.described) byWord.set(word, [...(byWord.get(word) ?? []), actor]);
  }
  const groups = indexGroups(body, mentions);
  const bands = new Set<DraftActor>();
  const genders = new Genders(body, mentions);
  const pronouns = new PersonalPronouns(phrases, genders);
  let before: Sentence | null = null;
  for (const sentence of body.sentences) {
    const earlier = before?.paragraph === sentence.paragraph ? before : null;
    addDescriptions(body, sentence, mentions, byWord);
    addGroups(body, sentence, mentions, earlier?.first ?? sentence.first);
    addDescribedGroups(body, sentence, mentions, groups);
    addRebels(body, sentence, mentions, bands);
    const subject = earlier && findSubject(phrases, earlier);
    // "The Russian envoy met Hassan. He then": the envoy did, who has no name.
    const isKnown = earlier !== null && !isOfUnnamedHolder(phrases, earlier);
    const people = isKnown ? listPeople(phrases, earlier.first, earlier.last) : [];
    addOpening(phrases, sentence, { earlier, subject, pronouns, genders });
    pronouns.add(sentence, earlier, { people, subject });
    addOwnPronouns(body, sentence, mentions);
    if (subject) addSubjectPronoun(phrases, sentence, subject, genders);
    before = sentence;
  }
}

type Opening = {
  readonly earlier: Sentence | null;
  readonly subject: DraftActor | null;
  readonly pronouns: PersonalPronouns;
  readonly genders: Genders;
};

/** Adds the "he" or "she" that begins a sentence where a pronoun of the sentence before stood for somebody: "Bob told her. She left". */
function addOpening(
  { body, mentions }: Phrases,
  sentence: Sentence,
  { earlier, subject, pronouns, genders }: Opening,
): void {
  const { norm } = tokenAt(body.tokens, sentence.first);
  const same = /^(?:he|she)$/.test(norm) ? pronouns.findSame(earlier, norm) : null;
  if (!same || (subject && subject !== same && genders.isKnown(subject, norm))) return;
  mentions.add({ first: sentence.first, last: sentence.first + 1, kind: 'pronoun', actor: same });
}

/** Returns the groups of a text by the nouns that stand after their names: "M23 rebels". */
function indexGroups(
  { tokens }: TextBody,
  mentions: MentionMap,
): ReadonlyMap<string, ReadonlySet<DraftActor>> {
  const byNoun = new Map<string, Set<DraftActor>>();
  for (const { actor, last } of mentions.within(0, tokens.length)) {
    const { norm } = tokenAt(tokens, last);
    // "The Myanmar junta", "Myanmar’s military regime": the junta is Myanmar’s.
    const noun = /^(?:military|ruling)$/.test(norm) ? tokenAt(tokens, last + 1).norm : norm;
    const isCalled =
      actor.kind === 'group' ? BAND_NOUN.test(norm) : actor.kind === 'state' && RULERS.test(noun);
    if (isCalled && !mentions.at(last)) byNoun.set(noun, (byNoun.get(noun) ?? new Set()).add(actor));
  }
  return byNoun;
}

const RULERS = /^(?:junta|regime)$/;
const BAND_NOUN =
  /^(?:rebels|militants|insurgents|guerrillas|separatists|fighters|movement|group|militia|party|faction|band|gang|clan|guild|league|alliance|junta)$/;

/** Adds "the rebels" where the text calls one group so, by its name. */
function addDescribedGroups(
  { tokens }: TextBody,
  { first, last }: Sentence,
  mentions: MentionMap,
  groups: ReadonlyMap<string, ReadonlySet<DraftActor>>,
): void {
  if (groups.size === 0) return;
  for (let at = first + 1; at < last; at += 1) {
    const [actor, ...others] = groups.get(tokenAt(tokens, at).norm) ?? [];
    if (!actor || others.length > 0 || mentions.at(at) || mentions.at(at + 1)) continue;
    const next = tokenAt(tokens, at + 1).norm;
    if (tokenAt(tokens, at - 1).norm === 'the' && !/^(?:of|in|from|who)$/.test(next))
      mentions.add({ first: at - 1, last: at + 1, kind: 'description', actor });
  }
}

/** Adds "the rebels" where the text has named one band so far, and keeps which it has named. */
function addRebels(
  { tokens }: TextBody,
  { first, last }: Sentence,
  mentions: MentionMap,
  bands: Set<DraftActor>,
): void {
  for (let at = first; at < last; at += 1) {
    const mention = mentions.at(at);
    if (mention && isBand(mention.actor)) bands.add(mention.actor);
    const isMeant = bands.size === 1 && tokenAt(tokens, at - 1).norm === 'the';
    if (!isMeant || mention || mentions.at(at + 1) || !REBELS.test(tokenAt(tokens, at).norm)) continue;
    const [actor] = bands;
    if (!actor) continue;
    mentions.add({ first: at - 1, last: at + 1, kind: 'description', actor });
  }
}

const REBELS = /^(?:rebels|militants|insurgents|guerrillas|separatists)$/;

function addDescriptions(
  { tokens }: TextBody,
  { first, last }: Sentence,
  mentions: MentionMap,
  byWord: ReadonlyMap<string, readonly DraftActor[]>,
): void {
  for (let at = first; at < last; at += 1) {
    // "My Special Envoy", as in a report of the United Nations.
    if (!/^(?:the|my)$/.test(tokenAt(tokens, at).norm)) continue;
    let end = at + 1;
    while (end < last && !mentions.at(end) && isNarrow(tokenAt(tokens, end).norm)) end += 1;
    const head = tokenAt(tokens, end - 1).norm;
    const next = tokenAt(tokens, end);
    if (end - at < 2 || !isOfficeWord(head) || mentions.at(end)) continue;
    // "The envoy of": somebody is described who may be another.
    if (/^(?:of|for|to|from)$/.test(next.norm) || isDescription(next.norm)) continue;
    const words = tokens.slice(at + 1, end).map(({ norm }) => norm);
    const all = (byWord.get(head) ?? []).filter(({ described }) =>
      words.every((word) => described.has(word)),
    );
    // "The Secretary" is no deputy secretary, where the text has one of each.
    const isLesser = ({ described }: DraftActor): boolean =>
      LESSER.some((word) => described.has(word) && !words.includes(word));
    const fitting = all.length > 1 ? all.filter((one) => !isLesser(one)) : all;
    const [actor] = fitting;
    if (fitting.length === 1 && actor && !isOtherHolder(tokens, mentions, { at, head, actor }))
      mentions.add({ first: at, last: end, kind: 'description', actor });
  }
}

/** What makes an office another, below the one that has its noun alone. */
const LESSER = ['deputy', 'vice', 'under', 'assistant', 'sub'];

function isNarrow(word: string): boolean {
  return isOfficeWord(word) || OFFICE_MODIFIERS.has(word);
}

const GROUP_WORD = /^(?:group|outfit|movement|party|militia|faction|organisation|organization)$/;

/** Adds "the group" where this sentence or the one before has named one group before, an army, an office and the like left out. */
function addGroups(
  { tokens }: TextBody,
  { first, last }: Sentence,
  mentions: MentionMap,
  start: number,
): void {
  for (let at = first + 1; at < last; at += 1) {
    const isBacked = isAfterBacker(tokens, mentions, at);
    if (
      !GROUP_WORD.test(tokenAt(tokens, at).norm) ||
      !(tokenAt(tokens, at - 1).norm === 'the' || isBacked) ||
      mentions.at(at)
    )
      continue;
    // "The party leader of the Bloc": the word belongs to the office.
    const isOfOffice =
      isOfficeWord(tokenAt(tokens, at + 1).norm) && /^(?:of|for)$/.test(tokenAt(tokens, at + 2).norm);
    if (mentions.at(at + 1) || isOfOffice) continue;
    // "The organisation" may be a committee as well: of two, nobody knows which.
    const isAny = /^organi[sz]ation$/.test(tokenAt(tokens, at).norm);
    const groups = mentions
      .within(start, at)
      .filter(({ actor, last: end }) =>
        isAny ? actor.kind === 'group' && !isDescription(tokenAt(tokens, end).norm) : isBand(actor),
      );
    const [actor, ...others] = new Set(groups.map((mention) => mention.actor));
    if (actor && others.length === 0)
      mentions.add({ first: isBacked ? at : at - 1, last: at + 1, kind: 'description', actor });
  }
}

/** Whether words before a noun say by whom it is backed: "the Iran-backed group". */
function isAfterBacker(tokens: TextBody['tokens'], mentions: MentionMap, noun: number): boolean {
  const backer = mentions.at(noun - 2);
  const isJoined = tokenAt(tokens, noun - 1).isJoined && BACKED.test(tokenAt(tokens, noun - 1).norm);
  return isJoined && backer !== null && tokenAt(tokens, backer.first - 1).norm === 'the';
}

const BACKED = /^(?:backed|aligned|allied|supported|armed|funded|linked|affiliated)$/;

/** Whether a group is no body of states and no office: "the group" is none of these. */
function isBand({ key, kind, words }: DraftActor): boolean {
  const isOfState =
    key.startsWith('of ') || (OWN_GROUP_NOUNS.has(words.at(-1) ?? '') && words.at(-1) !== 'army');
  return kind === 'group' && !isOfState && !words.some((word) => BODIES.has(word));
}

const BODIES = toWords(
  'nations union commission community council court bank agency committee cross treaty ministry treasury registry inspectorate',
);

/** Adds "it" where a state or a group says something of itself, and "they" of a group: "Iran denied that it backs". */
function addOwnPronouns({ tokens }: TextBody, { first, last }: Sentence, mentions: MentionMap): void {
  for (let at = first + 2; at < last; at += 1) {
    if (!/^(?:it|they)$/.test(tokenAt(tokens, at).norm) || mentions.at(at)) continue;
    let verb = tokenAt(tokens, at - 1).norm === 'that' ? at - 2 : at - 1;
    const next = tokenAt(tokens, at + 1);
    // "Did not deny it": nothing is said of who speaks.
    if (!isSpeechVerb(tokenAt(tokens, verb).norm) || next.kind !== 'word' || PREPOSITIONS.has(next.norm))
      continue;
    do verb -= 1;
    while (verb > first && isBesideVerb(tokenAt(tokens, verb).norm));
    const mention = mentions.at(verb);
    const isKind = tokenAt(tokens, at).norm === 'they' ? ['group'] : ['group', 'state'];
    const speaks = mention && isKind.includes(mention.actor.kind) && mention.kind !== 'demonym';
    if (speaks && !tokenAt(tokens, verb).isPossessive)
      mentions.add({ first: at, last: at + 1, kind: 'pronoun', actor: mention.actor });
  }
}

function isBesideVerb(word: string): boolean {
  return ADVERBS.has(word) || AUXILIARIES.has(word);
}
