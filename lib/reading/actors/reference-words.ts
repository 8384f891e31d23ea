import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import type { TextBody } from '../reading-text';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { ADVERBS, DAYS_AND_MONTHS } from '../words/function-words';
import { isDescription, isFunctionWord } from '../words/word-kinds';
import { toWords } from '../words/word-set';
import type { DraftActor, MentionMap } from './mention-map';
import type { Phrases } from './phrases';

/** Reads which words refer to an actor that is named elsewhere: pronouns, and descriptions with an article. */

/** What a reference is to, by its words. */
export type Reference = {
  readonly last: number;
  readonly word: string;
  readonly kind: 'pronoun' | 'description';
  readonly isObject: boolean;
  readonly isOfPerson: boolean;
  readonly fits: (actor: DraftActor) => boolean;
};

const PERSONAL = /^(?:he|she|him|his|her)$/;
const OF_BODY = /^(?:it|its)$/;
const OF_GROUP = /^(?:they|their|them)$/;

/** Returns what the words at a token refer to; null where they refer to nobody. */
export function readReference(
  { body, mentions, pairs }: Phrases,
  sentence: Sentence,
  at: number,
): Reference | null {
  const { tokens } = body;
  const { norm } = tokenAt(tokens, at);
  if (pairs.startingAt(at)) return null;
  const isOfKind =
    (...kinds: readonly ActorKindId[]) =>
    (actor: DraftActor) =>
      kinds.includes(actor.kind);
  const isObject =
    /^(?:him|them)$/.test(norm) || (/^(?:her|it)$/.test(norm) && !isOwner(body, at) && at > sentence.first);
  const pronoun = {
    last: at + 1,
    word: norm,
    kind: 'pronoun',
    isObject,
    isOfPerson: PERSONAL.test(norm),
  } as const;
  if (PERSONAL.test(norm)) return { ...pronoun, fits: isOfKind('person') };
  if (OF_GROUP.test(norm)) return { ...pronoun, fits: isOfKind('group') };
  if (OF_BODY.test(norm))
    return isEmptyIt(body, at) ? null : { ...pronoun, fits: isOfKind('group', 'state') };
  if (!/^(?:the|this|that)$/.test(norm)) return null;
  const last = readNoun(body, mentions, at + 1);
  const noun = tokenAt(tokens, last - 1).norm;
  const common = {
    last,
    word: noun,
    kind: 'description',
    isObject: false,
    isOfPerson: PERSON_NOUNS.has(noun),
  } as const;
  if (last === at + 1 || mentions.at(last)) return null;
  if (BODY_NOUNS.has(noun)) return { ...common, fits: (actor) => isCalled(actor, noun) };
  if (STATE_NOUNS.has(noun))
    return { ...common, fits: (actor) => actor.kind === 'state' && mayBeRealm(actor, noun) };
  if (PERSON_NOUNS.has(noun))
    return { ...common, fits: (actor) => actor.kind === 'person' && actor.described.has(noun) };
  return null;
}

/** Realms by what they are called: no other state of the directory is meant by "the kingdom". */
const REALMS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'kingdom',
    toWords(
      'arabia jordan bahrain morocco kingdom thailand cambodia belgium netherlands denmark norway sweden spain lesotho eswatini bhutan tonga',
    ),
  ],
  ['sultanate', toWords('oman brunei')],
  ['emirate', toWords('qatar kuwait emirates')],
]);

/** Returns whether a state may be called so: one that no directory knows may be any realm. */
export function mayBeRealm({ known, words }: DraftActor, noun: string): boolean {
  const realms = REALMS.get(noun);
  return !realms || known?.from !== 'directory' || words.some((word) => realms.has(word));
}

/** Whether a pronoun says whose the next word is: "her envoy". */
function isOwner({ tokens }: TextBody, at: number): boolean {
  const { kind, norm } = tokenAt(tokens, at + 1);
  return kind === 'word' && !isFunctionWord(norm);
}

/** Whether "it" stands for no actor: "it is", "it was reported that", "it seems". */
function isEmptyIt({ tokens }: TextBody, at: number): boolean {
  if (tokenAt(tokens, at).norm !== 'it') return false;
  // "Wired it to Iran": a thing.
  const isGiven = /^(?:to|from|into|back)$/.test(tokenAt(tokens, at + 1).norm);
  if (isGiven && HANDED.test(tokenAt(tokens, at - 1).norm)) return true;
  return /^(?:is|was|were|be|been|seems|seemed|appears|appeared|remains|remained|emerged|came|took|takes|would|will|may|might|could)$/.test(
    tokenAt(tokens, at + 1).norm,
  );
}

const HANDED = /^(?:wired?|wiring|transferred|moved|mailed|shipped|smuggled|sold|sells|paid|pays)$/;

export const BODY_NOUNS = toWords(
  'group movement party militia faction organisation organization company firm union bank agency ministry army gang cartel band clan guild ' +
    'league alliance coalition bloc council court network charity foundation business corporation operator contractor subsidiary consortium ' +
    'rebels militants insurgents guerrillas fighters hackers gunmen attackers operators junta regime command committee commission ' +
    'guard corps brigade brigades battalion legion tribe synod chamber society fund trust paper newspaper airline college university hospital ' +
    'mission panel inspectorate registry secretariat assembly commandos house order ' +
    'federation association institute parliament police front club church brotherhood',
);
const STATE_NOUNS = toWords(
  'country state kingdom republic emirate government nation sultanate realm island',
);
const PERSON_NOUNS = toWords(
  'envoy minister president premier chancellor king queen prince sultan emir general colonel commander leader chairman chairwoman ' +
    'spokesman spokeswoman ambassador mediator negotiator lawyer banker businessman trader broker judge prosecutor mayor governor ' +
    'secretary director founder chief adviser deputy senator diplomat politician cleric warlord fixer boss tycoon officer',
);

/** Returns where a noun ends that a description has after its article, with one adjective at most. */
function readNoun({ tokens }: TextBody, mentions: MentionMap, from: number): number {
  for (let at = from; at < from + 2; at += 1) {
    const { norm, kind, isCapital, isPossessive } = tokenAt(tokens, at);
    const next = tokenAt(tokens, at + 1);
    if (kind !== 'word' || mentions.at(at) || isCapital || isFunctionWord(norm)) return from;
    const isNoun = BODY_NOUNS.has(norm) || STATE_NOUNS.has(norm) || PERSON_NOUNS.has(norm);
    if (isNoun && isPossessive) return at + 1;
    const goesOn =
      next.kind === 'word' &&
      (isOfWhich(tokens, at + 1, PERSON_NOUNS.has(norm)) ||
        (isDescription(next.norm) && !ADVERBS.has(next.norm)));
    if (isNoun && !goesOn && !next.isJoined) return at + 1;
  }
  return from;
}

/** Whether words after a noun say which one is meant: "the gang of", "the bank in Oslo", and not "fought the gang for two days". */
function isOfWhich(tokens: readonly Token[], at: number, isOfPerson: boolean): boolean {
  const { norm } = tokenAt(tokens, at);
  if (/^(?:of|from|who)$/.test(norm) || (isOfPerson && /^(?:in|for)$/.test(norm))) return true;
  if (norm !== 'in') return false;
  const next = tokenAt(tokens, at + 1);
  return next.kind !== 'number' && !DAYS_AND_MONTHS.has(next.norm) && !IN_MANNER.test(next.norm);
}

/** What follows "in" where it says when or how, and not where. */
const IN_MANNER =
  /^(?:turn|return|public|private|secret|exchange|person|court|vain|response|advance|early|late|mid)$/;

/** Whether a group may be meant by a noun: it is called so, or nothing says that it is another kind of group. */
function isCalled({ kind, words, described, key }: DraftActor, noun: string): boolean {
  if (kind !== 'group') return false;
  if (words.includes(noun) || described.has(noun)) return true;
  // "Fjordbank" is a bank.
  if (noun.length > 3 && words.some((word) => word.length > noun.length + 2 && word.endsWith(noun)))
    return true;
  if (noun === 'bloc')
    return words.some((word) => /^(?:union|association|community|league|alliance|communities)$/.test(word));
  // A committee is an organisation as well.
  if (/^organi[sz]ation$/.test(noun)) return !key.startsWith('of ');
  const others = ARMED.has(noun) ? CIVIL : OFFICIAL;
  return (
    !key.startsWith('of ') &&
    GENERAL.has(noun) &&
    !words.some((word) => others.has(word) || OFFICIAL.has(word))
  );
}

/** What any group may be called that is no office. */
const GENERAL = toWords(
  'group movement organisation organization company firm gang militia faction band business rebels militants insurgents fighters hackers ' +
    'gunmen attackers operators corporation',
);
/** Who fights or robs, of which none is called by the words of peaceful bodies: "the gang" is no hospital. */
const ARMED = toWords('gang militia band rebels militants insurgents fighters gunmen attackers hackers');
const CIVIL = toWords(
  'hospital bank university college church school museum union company foundation institute fund trust society charity airline newspaper federation association center centre ' +
    'community commonwealth states agency department embassy bureau',
);
const OFFICIAL = toWords(
  'nations authority office parliament senate house cabinet service forces police inspectorate ministry registry treasury court army navy council committee commission union',
);

/** Returns the tokens of a sentence that stand in quotation marks. */
export function listQuoted({ tokens }: TextBody, { first, last }: Sentence): ReadonlySet<number> {
  const quoted = new Set<number>();
  let isQuoted = false;
  for (let at = first; at < last; at += 1) {
    const { text } = tokenAt(tokens, at);
    if (/^["“”]$/.test(text)) isQuoted = text === '"' ? !isQuoted : text === '“';
    if (isQuoted) quoted.add(at);
  }
  return quoted;
}
