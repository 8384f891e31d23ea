import type { DraftActor } from '../actors/mention-map';
import type { TextBody } from '../reading-text';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { Clauses, Party } from '../ties/clauses';
import { isOfficeWord } from '../words/office-words';

/** What stands before the first words of a sentence: who speaks, or that it is a question or an answer. */
export type Label =
  | { readonly kind: 'question' | 'answer'; readonly end: number }
  | { readonly kind: 'speaker'; readonly party: Party; readonly isQuoted: boolean; readonly end: number }
  /** Somebody in capitals whom the text does not name: "STAFF:". */
  | { readonly kind: 'other'; readonly end: number }
  | { readonly kind: 'point'; readonly end: number };

const MAX_LABEL = 14;
const DECORATION = /^[*_#•▪>[\]–—|-]$/;
const NEWS = /^(?:update|updated|correction|breaking|latest|live|clarification)$/;

/** Returns where the words of a sentence begin: after a time, a dash, "Update:" and the like. */
export function skipDecoration(clauses: Clauses, { first, last }: Sentence): number {
  const { tokens } = clauses.phrases.body;
  let at = first;
  while (at < last - 1) {
    const { text, norm } = tokenAt(tokens, at);
    const next = tokenAt(tokens, at + 1).text;
    const isTime =
      /^\d{1,2}[.:]\d{2}$/.test(text) || (/^(?:am|pm|gmt|utc|cet|bst)$/i.test(norm) && at > first);
    if (isTime || DECORATION.test(text) || (text === ':' && at > first)) at += 1;
    else if (NEWS.test(norm) && /^[:–—-]$/.test(next)) at += 2;
    else break;
  }
  return at;
}

/** How many words a question may have that is a paragraph of its own. */
const MAX_QUESTION = 30;
const MIN_QUESTIONS = 2;

/**
 * Returns the labels of an interview whose questions are short paragraphs of their own, without "Q": nothing where there are fewer
 * than two that end with a question mark.
 */
export function readUnlabelled({
  tokens,
  sentences,
}: TextBody): ReadonlyMap<Sentence, Label & { readonly kind: 'question' | 'answer' }> {
  const labels = new Map<Sentence, Label & { readonly kind: 'question' | 'answer' }>();
  let asked = 0;
  let isAsked = false;
  for (const [place, sentence] of sentences.entries()) {
    const isStart = sentences[place - 1]?.paragraph !== sentence.paragraph;
    const isAlone = isStart && sentences[place + 1]?.paragraph !== sentence.paragraph;
    const isQuestion =
      isAlone &&
      tokenAt(tokens, sentence.last - 1).text === '?' &&
      sentence.last - sentence.first < MAX_QUESTION;
    if (isQuestion) {
      asked += 1;
      isAsked = true;
      labels.set(sentence, { kind: 'question', end: sentence.first });
    } else if (isStart && isAsked) labels.set(sentence, { kind: 'answer', end: sentence.first });
  }
  return asked < MIN_QUESTIONS ? new Map() : labels;
}

/** Returns the label that a sentence begins with; null for none. */
export function readLabel(clauses: Clauses, sentence: Sentence): Label | null {
  const { tokens } = clauses.phrases.body;
  const first = skipDecoration(clauses, sentence);
  const { norm, kind } = tokenAt(tokens, first);
  const sign = tokenAt(tokens, first + 1).text;
  if (kind === 'number' && first === sentence.first && /^[.)]$/.test(sign))
    return { kind: 'point', end: first + 2 };
  if (ASKING.test(norm) && sign === ':') return { kind: 'question', end: skipSigns(clauses, first + 2) };
  const isLetter = /^(?:q|a|q\.|a\.|question|answer)$/.test(norm);
  if (isLetter && (/^[:.*]$/.test(sign) || norm.endsWith('.'))) {
    const end = skipSigns(clauses, norm.endsWith('.') ? first + 1 : first + 2);
    // "A. Smith" is a name.
    if (norm.endsWith('.') && clauses.phrases.mentions.at(first)) return null;
    return { kind: norm.startsWith('q') ? 'question' : 'answer', end };
  }
  return readSpeaker(clauses, sentence, first) ?? readOther(clauses, sentence, first);
}

/** Who only asks: "Interviewer:", "REPORTER:". */
const ASKING = /^(?:question|reporter|journalist|interviewer|moderator|host|presenter|anchor)$/i;
const MAX_CAPITALS = 4;

/** Returns the label of somebody in capitals who is nobody that the text names: "STAFF:", "A PARTICIPANT:". */
function readOther(clauses: Clauses, { last }: Sentence, first: number): Label | null {
  const { tokens } = clauses.phrases.body;
  for (let at = first; at < Math.min(last, first + MAX_CAPITALS + 1); at += 1) {
    const { text } = tokenAt(tokens, at);
    if (text === ':') return at > first ? { kind: 'other', end: skipSigns(clauses, at + 1) } : null;
    if (!/^[\p{Lu}.-]{2,}$/u.test(text)) return null;
  }
  return null;
}

function readSpeaker(clauses: Clauses, sentence: Sentence, first: number): Label | null {
  const { tokens } = clauses.phrases.body;
  const limit = Math.min(sentence.last - 2, first + MAX_LABEL);
  let colon = first + 1;
  while (colon < limit && tokenAt(tokens, colon).text !== ':') {
    if (/^[.;!?"”“]$/.test(tokenAt(tokens, colon).text)) return null;
    colon += 1;
  }
  if (tokenAt(tokens, colon).text !== ':') return null;
  const party =
    clauses.partyAfter(first, sentence) ??
    findInitials(clauses, first, colon) ??
    findHolder(clauses, first, colon);
  if (!party || party.last > colon) return null;
  const end = skipSigns(clauses, colon + 1);
  const isQuoted = /^["“«]$/.test(tokenAt(tokens, end).text);
  const isBare = skipSigns(clauses, party.last) >= colon;
  return isBare || isQuoted ? { kind: 'speaker', party, isQuoted, end } : null;
}

function skipSigns({ phrases: { body } }: Clauses, from: number): number {
  let at = from;
  while (/^[*_:.)]$/.test(tokenAt(body.tokens, at).text)) at += 1;
  return at;
}

/** How many words an office has before a colon. */
const MAX_OFFICE = 5;

/** Returns the one person who holds the office before a colon: "Deputy Spokesperson:", after "Farida Nkomo, Deputy Spokesperson". */
function findHolder(clauses: Clauses, first: number, colon: number): Party | null {
  const { body, mentions } = clauses.phrases;
  const words = body.tokens.slice(first, colon).filter(({ norm }) => norm !== 'the');
  const isOffice = words.every(({ isCapital }) => isCapital) && isOfficeWord(words.at(-1)?.norm ?? '');
  if (!isOffice || words.length > MAX_OFFICE) return null;
  const holders = new Set<DraftActor>();
  for (const { actor } of mentions.within(0, first))
    if (actor.kind === 'person' && words.every(({ norm }) => actor.described.has(norm))) holders.add(actor);
  const [actor] = holders;
  return actor && holders.size === 1 ? toParty(actor, first, colon) : null;
}

function toParty(actor: DraftActor, first: number, last: number): Party {
  const mention = { first, last, kind: 'part' as const, actor };
  return { kind: 'actors', phrases: [{ mention, first, last, isWeak: false }], first, last };
}

/** Returns the one person whose initials stand before a colon: "RA:". */
function findInitials(clauses: Clauses, at: number, colon: number): Party | null {
  const { body, mentions } = clauses.phrases;
  const { text } = tokenAt(body.tokens, at);
  if (colon !== at + 1 || !/^\p{Lu}{2,3}$/u.test(text)) return null;
  const people = new Set<DraftActor>();
  for (const { actor } of mentions.within(0, at)) if (actor.kind === 'person') people.add(actor);
  const fitting = [...people].filter(
    ({ words }) => words.map((word) => word[0]).join('') === text.toLowerCase(),
  );
  const [actor] = fitting;
  if (!actor || fitting.length > 1) return null;
  return toParty(actor, at, at + 1);
}
