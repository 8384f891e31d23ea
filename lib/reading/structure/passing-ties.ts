import type { Phrase } from '../actors/phrases';
import { MONEY, WEAPONS } from '../frames/support-frames';
import { type Argument, listArguments } from '../frames/verb-arguments';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import type { Clauses } from '../ties/clauses';
import type { DraftTie } from '../ties/draft-tie';
import { judgeNoun } from '../ties/judge-noun';
import { judgeModality } from '../ties/modality';
import { isBe, skipAdverbs } from '../ties/verb-subjects';
import { isActingVerb } from '../words/acting-words';
import { toWords } from '../words/word-set';

/** What passes from one to another, as a noun: "the transfer of $3 million from A to B". */
const PASSING = toWords(
  'transfer transfers shipment shipments delivery deliveries supply supplies sale sales flow flows consignment consignments provision cargo cargoes handover airlift',
);
/** What one gets of another: "B's purchase of drones from A". */
const GETTING = toWords('purchase purchases import imports');
const OF_THINGS: ReadonlyMap<string, string> = new Map([
  ...[...toWords(MONEY)].map((noun) => [noun, 'funds'] as const),
  ...[...toWords(WEAPONS)].map((noun) => [noun, 'arms'] as const),
]);

/** Returns the ties of nouns that say that money or weapons pass from one to another: "a shipment of missiles from A to B", "A's sale of jets to B". */
export function findPassingTies(clauses: Clauses, sentence: Sentence): DraftTie[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const ties: DraftTie[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const { norm, isPossessive } = tokenAt(tokens, at);
    if (PAID.has(norm)) ties.push(...readPaid(clauses, sentence, at));
    if (COMING.has(norm)) ties.push(...readComing(clauses, sentence, at));
    const isPassing = PASSING.has(norm);
    if (isPossessive || phrases.mentions.at(at) || !(isPassing || GETTING.has(norm))) continue;
    const list = listArguments(clauses, sentence, at);
    const type = findType(tokens, at, list);
    if (!type) continue;
    const owners = findOwners(clauses, sentence, at);
    const [from, to, by] = ['from', 'to', 'by'].map((one) => findAfter(list, one));
    const givers = from && from.length > 0 ? from : isPassing ? (by?.length ? by : owners) : [];
    const getters = isPassing ? to : owners;
    const end = list.at(-1)?.last ?? at + 1;
    const modality = judgeNoun(phrases.body, { sentence, noun: at, end });
    for (const source of givers)
      for (const target of getters ?? []) {
        if (source.mention.actor === target.mention.actor) continue;
        const ends = { source: source.mention, target: target.mention, third: null };
        ties.push({ type, ...ends, tier: 'found', rule: 'passing', modality, sentence, cue: at, part: null });
      }
  }
  return ties;
}

/** Returns the type of tie that what passes makes, by what is named after "of" or right before: "arms deliveries". */
function findType(tokens: readonly Token[], noun: number, [first]: readonly Argument[]): string | null {
  const named = first?.preposition === 'of' ? first.nouns : [];
  const types = [tokenAt(tokens, noun - 1).norm, ...named].map((one) => OF_THINGS.get(one));
  return types.find((type) => type !== undefined) ?? null;
}

function findAfter(list: readonly Argument[], preposition: string): readonly Phrase[] {
  return list.find((one) => one.preposition === preposition && one.actors.length > 0)?.actors ?? [];
}

const MAX_TO_OWNER = 4;

/** Returns whose it is that passes: "Russia's delivery of", "Russian arms deliveries". */
function findOwners({ phrases }: Clauses, { first }: Sentence, noun: number): readonly Phrase[] {
  const { tokens } = phrases.body;
  for (let at = noun - 1; at >= first && at > noun - MAX_TO_OWNER; at -= 1) {
    const mention = phrases.mentions.at(at);
    if (!mention) {
      if (tokenAt(tokens, at).kind !== 'word') return [];
      continue;
    }
    const isOwner =
      tokenAt(tokens, at).isPossessive || mention.kind === 'demonym' || mention.kind === 'pronoun';
    return isOwner ? [{ mention, first: mention.first, last: mention.last, isWeak: false }] : [];
  }
  return [];
}

const COMING = toWords('come comes came coming flow flows flowed arrive arrives arrived');
const HELP = toWords('funding support backing help aid training recruits fuel supplies finance financing');
const MAX_TO_THING = 14;

/** Reads "funding for the Front comes from Chad" and "the Front's weapons come from Chad". */
function readComing(clauses: Clauses, sentence: Sentence, verb: number): DraftTie[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const list = listArguments(clauses, sentence, verb).filter(({ preposition }) => preposition === 'from');
  const givers = list.flatMap(({ actors }) => actors);
  if (givers.length === 0) return [];
  for (let at = verb - 1; at >= sentence.first && at > verb - MAX_TO_THING; at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign') return [];
    const type = OF_THINGS.get(norm) ?? (HELP.has(norm) ? 'backs' : undefined);
    if (!type || phrases.mentions.at(at)) continue;
    const isFor = /^(?:for|of)$/.test(tokenAt(tokens, at + 1).norm);
    const getters = isFor ? phrases.listAfter(at + 2, verb) : findOwners(clauses, sentence, at);
    const modality = judgeModality(phrases.body, { sentence, verb, end: verb + 1 });
    return givers.flatMap((source) =>
      getters.flatMap((target): DraftTie[] => {
        if (source.mention.actor === target.mention.actor || target.isWeak) return [];
        const ends = { source: source.mention, target: target.mention, third: null };
        return [{ type, ...ends, tier: 'found', rule: 'passing', modality, sentence, cue: verb, part: null }];
      }),
    );
  }
  return [];
}

const PAID = toWords('paid funded financed bankrolled subsidised subsidized sponsored underwritten');
const MAX_TO_OWN = 9;

/** Reads "our work in Rakhine is paid for by the Foundation": it pays those whose work it is. */
function readPaid(clauses: Clauses, sentence: Sentence, verb: number): DraftTie[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const by = tokenAt(tokens, verb + 1).norm === 'for' ? verb + 2 : verb + 1;
  const be = skipAdverbs(clauses, verb - 1);
  if (tokenAt(tokens, by).norm !== 'by' || !isBe(tokenAt(tokens, be).norm)) return [];
  for (let at = be - 1; at >= sentence.first && at > be - MAX_TO_OWN; at -= 1) {
    const mention = phrases.mentions.at(at);
    if (tokenAt(tokens, at).kind === 'sign' || isActingVerb(tokenAt(tokens, at).norm)) return [];
    const isOwner =
      mention &&
      (tokenAt(tokens, at).isPossessive || /^(?:its|their|our|his|her)$/.test(tokenAt(tokens, at).norm));
    // "Georgia's ruling Dream is paid by": whom it names between is paid.
    if (mention && !isOwner) return [];
    if (!isOwner) continue;
    const modality = judgeModality(phrases.body, { sentence, verb, end: by });
    return phrases.listAfter(by + 1, sentence.last).flatMap((source): DraftTie[] => {
      if (source.mention.actor === mention.actor || source.isWeak) return [];
      const ends = { source: source.mention, target: mention, third: null };
      return [
        { type: 'funds', ...ends, tier: 'found', rule: 'passing', modality, sentence, cue: verb, part: null },
      ];
    });
  }
  return [];
}
