import type { Phrase } from '../actors/phrases';
import type { TextBody } from '../reading-text';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { toWords } from '../words/word-set';
import type { Clauses } from './clauses';
import type { DraftTie } from './draft-tie';
import { findAfterComma, findMainSubject } from './far-subjects';
import { isGerund } from './light-verb';
import { isReal, judgeModality } from './modality';

/** What stands beside a verb and names another: "at the request of B", "with B's help", "under pressure from B". */
type AdverbialCue = {
  readonly prepositions: RegExp;
  readonly nouns: ReadonlySet<string>;
  readonly links: RegExp;
  readonly type: string;
  /** Whether who is named is the target: "on behalf of B". */
  readonly isTarget?: boolean;
};

const ADVERBIAL_CUES: readonly AdverbialCue[] = [
  {
    prepositions: /^(?:at|on|upon)$/,
    nouns: toWords(
      'request urging behest invitation insistence instigation prompting bidding orders order instructions instruction',
    ),
    links: /^(?:of|from)$/,
    type: 'asks',
  },
  { prepositions: /^under$/, nouns: toWords('pressure orders instructions'), links: /^from$/, type: 'asks' },
  {
    prepositions: /^(?:with|through|thanks|by)$/,
    nouns: toWords(
      'help support backing blessing assistance connivance aid protection consent training patronage encouragement approval complicity',
    ),
    links: /^(?:of|from)$/,
    type: 'backs',
  },
  {
    prepositions: /^(?:with|through|thanks|by|on)$/,
    nouns: toWords(
      'money funding funds cash loans loan financing finance donations donation grants grant credit',
    ),
    links: /^(?:of|from)$/,
    type: 'funds',
  },
  {
    prepositions: /^(?:with|by)$/,
    nouns: toWords('weapons arms guns rifles drones missiles ammunition weaponry'),
    links: /^(?:of|from)$/,
    type: 'arms',
  },
  {
    prepositions: /^under$/,
    nouns: toWords('command leadership control direction'),
    links: /^of$/,
    type: 'leads',
  },
  {
    prepositions: /^under$/,
    nouns: toWords('protection shelter patronage'),
    links: /^of$/,
    type: 'backs',
  },
  { prepositions: /^on$/, nouns: toWords('behalf'), links: /^of$/, type: 'speaks-for', isTarget: true },
  {
    prepositions: /^in$/,
    nouns: toWords('support solidarity defence defense aid'),
    links: /^(?:of|with)$/,
    type: 'backs',
    isTarget: true,
  },
  {
    prepositions: /^in$/,
    nouns: toWords('alliance coalition league concert'),
    links: /^with$/,
    type: 'ally-of',
  },
];

const MAX_TO_NOUN = 4;

/** Returns the ties of what stands beside the verbs of a sentence. */
export function findAdverbialTies(clauses: Clauses, sentence: Sentence): DraftTie[] {
  const { tokens } = clauses.phrases.body;
  const ties: DraftTie[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const { norm } = tokenAt(tokens, at);
    for (const cue of ADVERBIAL_CUES) {
      if (!cue.prepositions.test(norm)) continue;
      const named = findNamed(clauses, sentence, at, cue);
      if (named.length === 0) continue;
      ties.push(...join(clauses, sentence, { at, cue, named }));
      break;
    }
  }
  return ties;
}

/** Returns who is named after the noun, or before it by a genitive: "at the request of B", "at B's request". */
function findNamed(
  { phrases }: Clauses,
  { last }: Sentence,
  at: number,
  cue: AdverbialCue,
): readonly Phrase[] {
  const { tokens } = phrases.body;
  let owner: Phrase | null = null;
  if (tokenAt(tokens, at + 1).norm === 'whose')
    return cue.nouns.has(tokenAt(tokens, at + 2).norm) ? findWhose(phrases, at) : [];
  for (let noun = at + 1; noun < Math.min(last, at + MAX_TO_NOUN + (owner ? 2 : 0)); noun += 1) {
    const mention = phrases.mentions.at(noun);
    const { norm, kind } = tokenAt(tokens, noun);
    // "On taking orders from": no orders are followed yet.
    if (isGerund(tokens, noun)) return [];
    if (mention) {
      if (!tokenAt(tokens, mention.last - 1).isPossessive && mention.kind !== 'demonym') return [];
      owner = { mention, first: mention.first, last: mention.last, isWeak: false };
      noun = mention.last - 1;
    } else if (cue.nouns.has(norm)) {
      if (owner) return [owner];
      return cue.links.test(tokenAt(tokens, noun + 1).norm) ? phrases.listAfter(noun + 2, last) : [];
    } else if (kind !== 'word') return [];
  }
  return [];
}

/** Returns whom "at whose request" tells of: who stands before it. */
function findWhose(phrases: Clauses['phrases'], at: number): readonly Phrase[] {
  const end = tokenAt(phrases.body.tokens, at - 1).text === ',' ? at - 1 : at;
  return phrases
    .listBefore(end, Math.max(0, end - MAX_LIST))
    .slice(-1)
    .map((phrase) => ({ ...phrase, isWeak: false }));
}

const MAX_LIST = 12;

type Found = { readonly at: number; readonly cue: AdverbialCue; readonly named: readonly Phrase[] };

function join(clauses: Clauses, sentence: Sentence, { at, cue, named }: Found): DraftTie[] {
  const { body } = clauses.phrases;
  const isWhose = tokenAt(body.tokens, at + 1).norm === 'whose';
  const end = isWhose ? at + 3 : (named.at(-1)?.last ?? at);
  const own = judgeModality(body, { sentence, verb: at, end });
  // "With Iran's help, Hamas would win": nobody has helped yet.
  const modality = isReal(own) && isOfSupposed(body, sentence, at, end) ? 'conditional' : own;
  const doers = isWhose
    ? clauses.phrases.listAfter(end, sentence.last)
    : findActing(clauses, sentence, { at, cue, named }, end);
  return doers.flatMap((acting) =>
    named.flatMap((other): DraftTie[] => {
      if (other.mention.actor === acting.mention.actor) return [];
      const [source, target] = cue.isTarget ? [acting, other] : [other, acting];
      // A council that pleads on a firm's behalf is no part of it.
      // "Choque was released at Ferro's insistence": nobody asked him.
      const isOfPassive = cue.type === 'asks' && isAfterPassive(clauses, sentence, at);
      const isFavour = cue.isTarget === true && acting.mention.actor.kind !== 'person';
      const tier = acting.isWeak || other.isWeak || isFavour || isOfPassive ? 'possible' : 'found';
      const ends = { source: source.mention, target: target.mention, third: null };
      return [{ type: cue.type, ...ends, tier, rule: 'beside', modality, sentence, cue: at, part: null }];
    }),
  );
}

const MAX_TO_MODAL = 9;

/** Whether a sentence that begins with what somebody does goes on with what would follow from it. */
function isOfSupposed({ tokens }: TextBody, { first, last }: Sentence, at: number, end: number): boolean {
  if (at !== first) return false;
  for (let next = end; next < Math.min(last, end + MAX_TO_MODAL); next += 1) {
    const { norm } = tokenAt(tokens, next);
    if (norm === 'and') return false;
    if (/^(?:would|could|might)$/.test(norm)) return true;
  }
  return false;
}

const MAX_TO_PASSIVE = 8;

/** Whether what stands before a token is done to somebody: "was released a month later". */
function isAfterPassive({ phrases: { body } }: Clauses, { first }: Sentence, at: number): boolean {
  for (let verb = at - 1; verb > first && verb > at - MAX_TO_PASSIVE; verb -= 1) {
    const { norm, kind } = tokenAt(body.tokens, verb);
    if (kind === 'sign' || norm === 'by') return false;
    if (/^(?:is|are|was|were|been)$/.test(tokenAt(body.tokens, verb - 1).norm))
      return /(?:ed|en|n|t|d)$/.test(norm);
  }
  return false;
}

/** Returns who acts: whom a passive names by "by" right before, who stands before a comma, or the subject. */
function findActing(
  clauses: Clauses,
  sentence: Sentence,
  { at, cue }: Found,
  end: number,
): readonly Phrase[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  if (at === sentence.first) {
    // "With Chad's help the Front took the town": no comma parts them.
    const next = phrases.after(skipNoun(tokens, cue, end), sentence.last);
    return next ? [next] : findAfterComma(clauses, sentence, end - 1);
  }
  // "Police acting on a request from B".
  if (/^(?:acting|working|moving|operating)$/.test(tokenAt(tokens, at - 1).norm)) {
    // "Acting on behalf of B, A flew": the comma parts them.
    if (at - 1 === sentence.first) return findAfterComma(clauses, sentence, end - 1);
    const doer = phrases.before(at - 1, sentence.first);
    if (doer) return [{ ...doer, isWeak: false }];
  }
  const isAside = tokenAt(tokens, at - 1).text === ',';
  const before = phrases.before(isAside ? at - 1 : at, sentence.first);
  const isBy = before !== null && tokenAt(tokens, before.first - 1).norm === 'by';
  // "Was founded by A with money from B": it is for what is founded.
  if (isBy && cue.type === 'funds' && !isAside) return findMainSubject(clauses, sentence, at);
  if (before && (isAside || isBy)) return [{ ...before, isWeak: false }];
  // "The bishop, under pressure from B": of whom it is said, nobody names.
  if (isAside) return [];
  // "The Front is under the command of B".
  if (/^(?:is|are|was|were|remains|remained|came|fell)$/.test(tokenAt(tokens, at - 1).norm))
    return clauses.findActors(at - 1, sentence);
  return findMainSubject(clauses, sentence, at);
}

/** Returns the token after the noun of a cue that stands behind whose it is: "with Chad's generous help". */
function skipNoun(tokens: readonly Token[], { nouns }: AdverbialCue, end: number): number {
  for (let at = end; at < end + MAX_TO_NOUN; at += 1) if (nouns.has(tokenAt(tokens, at).norm)) return at + 1;
  return end;
}
