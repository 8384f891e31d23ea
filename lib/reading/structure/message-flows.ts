import type { Phrase } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import type { DraftTie } from '../ties/draft-tie';
import { CARRIED_NOUNS } from '../ties/go-between-cues';
import { phraseAfter } from '../ties/link-phrases';
import { judgeModality } from '../ties/modality';
import { AUXILIARIES, isAdverb } from '../words/function-words';
import { readPhraseAfter } from './noun-phrases';

/** Reads where somebody's message goes: "Omar's answer reached Reyes by way of the Nunciature", "the League's reply was handed to Nasr". */

const ARRIVES = /^(?:reached|reaches|reach)$/;
const GOES = /^(?:arrived|came|went|got)$/;
const GIVEN =
  /^(?:handed|delivered|passed|sent|conveyed|relayed|carried|forwarded|transmitted|given|taken|brought|communicated|presented|addressed|read)$/;
const THROUGH = /^(?:through|via|way)$/;
const MAX_TO_VERB = 4;
const MAX_TO_TARGET = 8;

/** Returns the contacts that messages of somebody make, and through whom. */
export function findMessageFlows(clauses: Clauses, sentence: Sentence): DraftTie[] {
  const { phrases } = clauses;
  const ties: DraftTie[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    if (!CARRIED_NOUNS.has(tokenAt(phrases.body.tokens, at).norm) || phrases.mentions.at(at)) continue;
    const owned = readOwner(clauses, sentence, at);
    if (owned) ties.push(...readFlow(clauses, sentence, owned));
  }
  return ties;
}

type Owned = { readonly owner: Phrase; readonly end: number };

/** Returns whose a message is, and where its phrase ends: "Omar's answer", "the terms of Omar". */
function readOwner({ phrases }: Clauses, { first, last }: Sentence, noun: number): Owned | null {
  const { tokens } = phrases.body;
  if (/^(?:of|from)$/.test(tokenAt(tokens, noun + 1).norm)) {
    const [owner, ...more] = phrases.listAfter(noun + 2, last);
    return owner && !owner.isWeak && more.length === 0 ? { owner, end: owner.last } : null;
  }
  for (let at = noun - 1; at >= first && at > noun - 4; at -= 1) {
    const mention = phrases.mentions.at(at);
    if (mention) {
      const isOwner = tokenAt(tokens, at).isPossessive && mention.kind !== 'demonym';
      const owner = { mention, first: mention.first, last: mention.last, isWeak: false };
      return isOwner ? { owner, end: noun + 1 } : null;
    }
    if (tokenAt(tokens, at).kind === 'sign') return null;
  }
  return null;
}

function readFlow(clauses: Clauses, sentence: Sentence, { owner, end }: Owned): DraftTie[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  let verb = end;
  while (
    verb < end + MAX_TO_VERB &&
    (AUXILIARIES.has(tokenAt(tokens, verb).norm) || isAdverb(tokenAt(tokens, verb).norm))
  )
    verb += 1;
  const { norm } = tokenAt(tokens, verb);
  const isPassive =
    GIVEN.test(norm) && /^(?:is|are|was|were|been|being)$/.test(tokenAt(tokens, verb - 1).norm);
  const targets = ARRIVES.test(norm)
    ? readPhraseAfter(phrases, sentence, verb + 1)
    : isPassive || GOES.test(norm)
      ? findTargets(clauses, sentence, verb)
      : [];
  const [target] = targets;
  if (!target) return [];
  const via = phraseAfter(phrases, sentence, target.last, THROUGH)?.list[0] ?? null;
  const isNear = via !== null && via.first < target.last + MAX_TO_TARGET;
  return toTies(clauses, sentence, { owner, target, via: isNear ? via : null, verb });
}

/** Returns to whom a message goes after its verb. */
function findTargets({ phrases }: Clauses, sentence: Sentence, verb: number): readonly Phrase[] {
  const { tokens } = phrases.body;
  for (let at = verb + 1; at < Math.min(sentence.last, verb + MAX_TO_TARGET); at += 1) {
    if (tokenAt(tokens, at).kind === 'sign') return [];
    if (tokenAt(tokens, at).norm === 'to') return readPhraseAfter(phrases, sentence, at + 1);
  }
  return [];
}

type Flow = {
  readonly owner: Phrase;
  readonly target: Phrase;
  readonly via: Phrase | null;
  readonly verb: number;
};

function toTies({ phrases }: Clauses, sentence: Sentence, { owner, target, via, verb }: Flow): DraftTie[] {
  const actors = [owner, target, ...(via ? [via] : [])].map(({ mention }) => mention.actor);
  if (new Set(actors).size < actors.length) return [];
  const modality = judgeModality(phrases.body, { sentence, verb, end: target.first });
  const tier = target.isWeak || via?.isWeak ? 'possible' : 'found';
  const common = { tier, rule: 'flows', modality, sentence, cue: verb, part: null } as const;
  const ends = via
    ? { type: 'mediates-via', target: via.mention, third: target.mention }
    : { type: 'talks-to', target: target.mention, third: null };
  return [{ ...common, ...ends, source: owner.mention }];
}
