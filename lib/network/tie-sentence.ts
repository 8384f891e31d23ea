import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import type { ModalityId } from '@/lib/vocabulary/modalities';
import { isPluralName, takesArticle } from '@/lib/vocabulary/name-articles';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { findTieWording, getLabels } from '@/lib/vocabulary/tie-wordings';
import { isolateWords } from './isolate';

/** An actor as a sentence needs it. */
export type NamedActor = { readonly name: string; readonly kind: ActorKindId };

/** A relationship with its actors in place of their ids; `claim`: the statement that it answers. */
export type TieParts = {
  readonly type: RelationshipType;
  readonly source: NamedActor;
  /** Whom the claim is about, where a response names one. */
  readonly target: NamedActor | null;
  readonly third: NamedActor | null;
  readonly claim: string | null;
  readonly modality?: ModalityId | null;
};

/** What the verbs of labels become after a subject in the plural. */
const PLURAL_VERBS: ReadonlyMap<string, string> = new Map([
  ['is', 'are'],
  ['has', 'have'],
  ['was', 'were'],
  ['goes', 'go'],
  ['denies', 'deny'],
  ['reaches', 'reach'],
  ['talks', 'talk'],
  ['backs', 'back'],
  ['opposes', 'oppose'],
  ['leads', 'lead'],
  ['belongs', 'belong'],
  ['asks', 'ask'],
  ['rejects', 'reject'],
  ['confirms', 'confirm'],
  ['declines', 'decline'],
  ['accuses', 'accuse'],
  ['arms', 'arm'],
  ['detains', 'detain'],
  ['funds', 'fund'],
  ['gives', 'give'],
  ['holds', 'hold'],
  ['hosts', 'host'],
  ['meets', 'meet'],
  ['negotiates', 'negotiate'],
  ['offers', 'offer'],
  ['sanctions', 'sanction'],
  ['signs', 'sign'],
  ['speaks', 'speak'],
  ['splits', 'split'],
  ['succeeds', 'succeed'],
  ['threatens', 'threaten'],
]);

/** Words that begin a statement and are no names: within a sentence they have a small letter. */
const OPENERS =
  /^(?:The|A|An|In|On|At|By|From|Since|Until|Before|After|During|For|With|Through|This|That|These|Those|There|It|They|He|She|Its|Their|His|Her|Some|Several|Two|Three|Both|All|No|Nobody|One)(?= )/u;

/**
 * Returns a relationship in words, without a full stop: "Shimon Peres reaches Yasser Arafat through Johan Jørgen Holst",
 * "Amos Hochstein denies that the United States asked for a ceasefire". What is proposed says so at its end: "Norway hosts
 * talks for Israel (proposed)".
 */
export function toTieSentence({ modality = null, ...parts }: TieParts): string {
  const sentence = toPlainSentence(parts);
  return modality === null ? sentence : `${sentence} (${modality})`;
}

function toPlainSentence({ type, source, target, third, claim }: Omit<TieParts, 'modality'>): string {
  const wording = findTieWording(type.id);
  const { label: ownLabel } = getLabels(type, { source: source.kind, target: target?.kind ?? null });
  const label = withVerb(ownLabel);
  const agree = (words: string) => agreeWith([source], words);
  const begin = upperFirst(toNameInSentence(source));
  const to = target && toNameInSentence(target);
  if (type.namesClaim && claim !== null) return `${begin} ${toResponse(agree, type, claim)}`;
  if (wording?.response) {
    const { party, alone } = wording.response;
    return to === null ? `${begin} ${agree(alone)}` : `${begin} ${agree(party)} ${to}`;
  }
  if (to === null) return `${begin} ${agree(label)}`;
  if (third === null || !type.third) return `${begin} ${agree(label)} ${to}`;
  const after = toNameInSentence(third);
  return wording?.thirdFirst
    ? `${begin} ${agree(wording.thirdFirst.label)} ${after} ${wording.thirdFirst.link} ${to}`
    : `${begin} ${agree(label)} ${to} ${type.third.label} ${after}`;
}

/** Returns a name as it stands within a sentence, with the article that English wants: "the United States". */
export function toNameInSentence({ name, kind }: NamedActor): string {
  const words = isolateWords(name);
  return takesArticle(name, kind) ? `the ${words}` : words;
}

/** Returns the words with a capital for an article at their beginning; a name keeps the letters that it has. */
export function upperFirst(words: string): string {
  return words.replace(/^the /u, 'The ');
}

function toResponse(
  agree: (words: string) => string,
  { id, label }: RelationshipType,
  claim: string,
): string {
  const wording = findTieWording(id)?.response;
  const clause = toClause(claim);
  if (!wording || clause === null) return `${agree(label)}: ${isolateWords(claim)}`;
  return `${agree(wording.verb)} ${wording.link} ${isolateWords(clause)}`;
}

/** Returns the words of a claim as they follow "that"; null for several sentences, of which only the first would. */
export function toClause(claim: string): string | null {
  const statement = claim.trim().replace(/\.$/u, '');
  if (/\p{Ll}[.!?]\s+\p{Lu}/u.test(statement)) return null;
  return statement.replace(OPENERS, (opener) => opener.toLowerCase());
}

/** Begins a label that is no verb: files name types "related to", "married to". */
const VERBLESS =
  /^(?:affiliated|allied|associated|attached|close|connected|hostile|indebted|known|linked|loyal|married|opposed|related|subordinate|tied) (?:to|with|by|of)(?= |$)/iu;

/** Returns a label as it follows a subject: "is related to". */
function withVerb(label: string): string {
  return VERBLESS.test(label) ? `is ${label.slice(0, 1).toLowerCase()}${label.slice(1)}` : label;
}

/** Returns a label as it follows those actors: "deny" after two of them, or after "the Sudanese Armed Forces". */
export function agreeWith(actors: readonly NamedActor[], label: string): string {
  const isPlural = actors.length > 1 || actors.some(({ name, kind }) => isPluralName(name, kind));
  return isPlural ? toPlural(label) : label;
}

function toPlural(label: string): string {
  return label.replace(/^\S+/u, (verb) => PLURAL_VERBS.get(verb) ?? verb);
}
