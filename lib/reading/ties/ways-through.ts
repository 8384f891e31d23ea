import { findOwnerOfThing } from '../actors/owned-things';
import type { Phrase } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { DETERMINERS } from '../words/function-words';
import type { Clauses } from './clauses';
import type { DraftTie } from './draft-tie';
import { CARRIED_NOUNS } from './go-between-cues';
import { judgeModality } from './modality';

/** Reads what is said of a way to somebody, or of what reached him, and through whom: the way has no one who goes it. */

const WAYS =
  /^(?:way|route|path|channel|channels|line|lines|contact|contacts|access|communication|communications|road)$/;
const OF_LANDS = /^(?:way|route|path|access|road)$/;
/** Between the noun and whom the way leads to: "the only way to reach Hamas", "contact with". */
const LEADING = /^(?:to|with|into|reach|talk|speak|deal|contact|approach|influence)$/;
const MAX_TO_END = 6;
const LEADS =
  /^(?:is|was|goes|go|went|runs|run|ran|leads|lead|led|passes|pass|passed|lies|remains|remained)$/;
const REACHES =
  /^(?:reach(?:es|ed)?|arrived|came|got|went|passed|conveyed|relayed|delivered|sent|transmitted|handed|carried|communicated)$/;
const THROUGH = /^(?:through|via)$/;
const MAX_TO_THROUGH = 6;

/**
 * Returns the ties of "the only way for Chad to reach Hamas is through Omar Daud", where nobody goes it the contact of "all contact with Hamas
 * goes through Omar Daud", and the mediation of "the Chadian proposal reached Hamas via Omar Daud".
 */
export function findWaysThrough(clauses: Clauses, sentence: Sentence): DraftTie[] {
  const { tokens } = clauses.phrases.body;
  const ties: DraftTie[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    if (clauses.phrases.mentions.at(at)) continue;
    const { norm } = tokenAt(tokens, at);
    if (WAYS.test(norm)) ties.push(...readWay(clauses, sentence, at));
    if (KEPT_WAYS.test(norm)) ties.push(...readKept(clauses, sentence, at));
    if (CARRIED_NOUNS.has(norm)) ties.push(...readReaching(clauses, sentence, at));
  }
  return ties;
}

function readWay(clauses: Clauses, sentence: Sentence, noun: number): DraftTie[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const [toWhom] = tokenAt(tokens, noun + 1).norm === 'for' ? phrases.listAfter(noun + 2, sentence.last) : [];
  const from = toWhom ? toWhom.last : noun + 1;
  const source = toWhom ?? findOwnerOfWay(clauses, noun);
  if (!LEADING.test(tokenAt(tokens, from).norm)) return [];
  const target = findTarget(clauses, sentence, from);
  const verb = target ? target.last : 0;
  if (!target || !LEADS.test(tokenAt(tokens, verb).norm)) return [];
  // "The road to Georgia leads through Jordan": of lands.
  const isOfLands = OF_LANDS.test(tokenAt(tokens, noun).norm) && target.mention.actor.kind === 'state';
  return listThrough(clauses, sentence, verb)
    .filter(({ mention }) => !isOfLands || mention.actor.kind === 'person')
    .map((via) => {
      if (source) return toMediation(clauses, { sentence, cue: noun, verb, source, via, target });
      return {
        type: 'talks-to',
        ...{ source: via.mention, target: target.mention, third: null },
        tier: via.isWeak || target.isWeak ? 'possible' : 'found',
        rule: 'way-through',
        modality: judgeModality(phrases.body, { sentence, verb, end: verb + 1 }),
        ...{ sentence, cue: noun, part: null },
      };
    });
}

/** Returns whose a way is: "Chad's contacts with", "Chadian contact with"; null where nobody is named right before it. */
function findOwnerOfWay({ phrases }: Clauses, noun: number): Phrase | null {
  const owner = phrases.mentions.at(noun - 1);
  const isOwner = owner?.kind === 'demonym' || tokenAt(phrases.body.tokens, noun - 1).isPossessive;
  return owner && isOwner ? { mention: owner, first: owner.first, last: owner.last, isWeak: false } : null;
}

const KEPT_WAYS = /^(?:channels?|back-?channels?|lines?|links?|contacts?|communications?|dialogue|route)$/;
const KEEPS =
  /^(?:open|opens|opened|opening|run|runs|ran|running|maintain|maintains|maintained|maintaining|establish|establishes|established|establishing|create|creates|created|creating|operate|operates|operated|operating|build|builds|built|building|provide|provides|provided|providing|set|sets|setting|keep|keeps|kept|keeping|reopen|reopened|reopens)$/;
const MAX_TO_WAY = 6;

/** Reads who keeps a way between two others: "the trader Omar Daud set up a back channel between Chad and Hamas". */
function readKept(clauses: Clauses, sentence: Sentence, noun: number): DraftTie[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const isOfTalk = /^(?:of|for)$/.test(tokenAt(tokens, noun + 1).norm);
  const link = isOfTalk ? noun + 3 : noun + 1;
  if (tokenAt(tokens, link).norm !== 'between') return [];
  const [source, target, ...others] = phrases.listAfter(link + 1, sentence.last);
  const verb = findKeeping(clauses, sentence, noun);
  if (!source || !target || others.length > 0 || verb === null) return [];
  return clauses
    .findActors(verb, sentence)
    .filter((via) => areThree(source, via, target))
    .map((via) => toMediation(clauses, { sentence, cue: noun, verb, source, via, target }));
}

function findKeeping({ phrases }: Clauses, { first }: Sentence, noun: number): number | null {
  const { tokens } = phrases.body;
  for (let at = noun - 1; at >= first && at >= noun - MAX_TO_WAY; at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign' || phrases.mentions.at(at)) return null;
    // "Kept open a line".
    if (norm === 'open' && KEEPS.test(tokenAt(tokens, at - 1).norm)) continue;
    // "Was set up between": by whom, is not said before it.
    if (KEEPS.test(norm)) return /^(?:was|were|been|is|are)$/.test(tokenAt(tokens, at - 1).norm) ? null : at;
  }
  return null;
}

function findTarget({ phrases }: Clauses, { last }: Sentence, from: number): Phrase | null {
  const { tokens } = phrases.body;
  for (let at = from; at < from + MAX_TO_END; at += 1) {
    if (phrases.mentions.at(at)) return phrases.listAfter(at, last)[0] ?? null;
    if (tokenAt(tokens, at).kind !== 'word') return null;
  }
  return null;
}

/** Reads "the American proposal reached Hamas via", "Chad's message was passed to Hamas through". */
function readReaching(clauses: Clauses, sentence: Sentence, noun: number): DraftTie[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const owner = findOwner(clauses, noun);
  const received = owner ? readReceived(clauses, sentence, noun, owner) : [];
  if (received.length > 0) return received;
  const isPassive = /^(?:was|were|had|has|is)$/.test(tokenAt(tokens, noun + 1).norm);
  const verb = isPassive ? noun + 2 : noun + 1;
  if (!owner || !REACHES.test(tokenAt(tokens, verb).norm)) return [];
  const next = tokenAt(tokens, verb + 1).norm;
  const [target] = phrases.listAfter(next === 'to' ? verb + 2 : verb + 1, sentence.last);
  if (!target || target.first > verb + 3) return [];
  return listThrough(clauses, sentence, target.last)
    .filter((via) => areThree(owner, via, target))
    .map((via) => toMediation(clauses, { sentence, cue: verb, verb, source: owner, via, target }));
}

/** Reads "Israel received Hamas's reply through Jordan". */
function readReceived(clauses: Clauses, sentence: Sentence, noun: number, owner: Phrase): DraftTie[] {
  const { tokens } = clauses.phrases.body;
  const start = DETERMINERS.has(tokenAt(tokens, owner.first - 1).norm) ? owner.first - 1 : owner.first;
  const verb = start - 1;
  if (!/^(?:received?|receives|got|gets)$/.test(tokenAt(tokens, verb).norm)) return [];
  const vias = listThrough(clauses, sentence, noun + 1);
  return clauses
    .findActors(verb, sentence)
    .flatMap((target) =>
      vias
        .filter((via) => areThree(owner, via, target))
        .map((via) => toMediation(clauses, { sentence, cue: verb, verb, source: owner, via, target })),
    );
}

function areThree(...phrases: readonly Phrase[]): boolean {
  return new Set(phrases.map(({ mention }) => mention.actor)).size === 3;
}

/** Returns whose a message is: by a genitive or a demonym right before it, with a word between at most. */
function findOwner({ phrases: { mentions, body } }: Clauses, noun: number): Phrase | null {
  const mention = findOwnerOfThing(body, mentions, noun);
  return mention && { mention, first: mention.first, last: mention.last, isWeak: false };
}

function listThrough({ phrases }: Clauses, { last }: Sentence, from: number): readonly Phrase[] {
  const { tokens } = phrases.body;
  for (let at = from; at < Math.min(last, from + MAX_TO_THROUGH); at += 1) {
    if (THROUGH.test(tokenAt(tokens, at).norm)) return phrases.listAfter(at + 1, last);
    if (tokenAt(tokens, at).kind !== 'word') return [];
  }
  return [];
}

type Mediation = {
  readonly sentence: Sentence;
  readonly cue: number;
  readonly verb: number;
  readonly source: Phrase;
  readonly via: Phrase;
  readonly target: Phrase;
};

function toMediation(
  { phrases }: Clauses,
  { sentence, cue, verb, source, via, target }: Mediation,
): DraftTie {
  const isSure = !source.isWeak && !via.isWeak && !target.isWeak;
  return {
    type: 'mediates-via',
    ...{ source: source.mention, target: via.mention, third: target.mention },
    tier: isSure ? 'found' : 'possible',
    rule: 'way-through',
    modality: judgeModality(phrases.body, { sentence, verb, end: verb + 1 }),
    ...{ sentence, cue, part: null },
  };
}
