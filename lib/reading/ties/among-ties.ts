import type { Phrase } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { toWords } from '../words/word-set';
import type { Clauses } from './clauses';
import type { DraftTie } from './draft-tie';
import { judgeModality } from './modality';

/** What several are to another, with the type that it makes of each who is named among them. */
const RELATIONS: ReadonlyMap<string, string> = new Map([
  ...[...toWords('rivals enemies critics opponents foes adversaries')].map(
    (word) => [word, 'opposes'] as const,
  ),
  ...[...toWords('allies partners friends')].map((word) => [word, 'ally-of'] as const),
  ...[...toWords('backers supporters sponsors donors patrons financiers funders suppliers')].map(
    (word) => [word, 'backs'] as const,
  ),
  ...[
    ...toWords(
      'members commanders leaders officials officers negotiators ministers advisers aides founders executives employees officials generals',
    ),
  ].map((word) => [word, 'member-of'] as const),
]);
const AMONG = /^(?:including|includes?|included|notably|namely|like)$/;
const MAX_TO_NAMES = 4;

/** Returns the ties of those who are named among several: "rivals of Rustwing, among them Perennial", "its allies, including Iran". */
export function findAmongTies({ phrases }: Clauses, sentence: Sentence): DraftTie[] {
  const { tokens } = phrases.body;
  const ties: DraftTie[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const type = RELATIONS.get(tokenAt(tokens, at).norm);
    if (!type || phrases.mentions.at(at)) continue;
    const owner = findOwner(phrases, sentence, at);
    const names =
      owner &&
      (findDescribed(phrases, sentence, at) ?? findNames(phrases, sentence, Math.max(owner.last, at + 1)));
    if (!owner || !names) continue;
    const modality = judgeModality(phrases.body, { sentence, verb: at, end: at + 1 });
    for (const { mention } of names) {
      if (mention.actor === owner.mention.actor) continue;
      if (type === 'member-of' && owner.mention.actor.kind === 'person') continue;
      const part = {
        first: Math.min(at, owner.first, mention.first),
        last: Math.max(mention.last, owner.last),
      };
      const ends = { source: mention, target: owner.mention, third: null };
      ties.push({ type, ...ends, tier: 'found', rule: 'among', modality, sentence, cue: at, part });
    }
  }
  return ties;
}

/** Returns whose they are: "rivals of Rustwing", "Rustwing's rivals". */
function findOwner(phrases: Clauses['phrases'], { first, last }: Sentence, noun: number): Phrase | null {
  const { tokens } = phrases.body;
  const before = phrases.mentions.at(noun - 1);
  const isOwner =
    before &&
    before.first >= first &&
    (tokenAt(tokens, noun - 1).isPossessive || before.kind === 'demonym' || before.kind === 'pronoun');
  if (isOwner) return { mention: before, first: before.first, last: before.last, isWeak: false };
  if (tokenAt(tokens, noun + 1).norm === 'of') return phrases.after(noun + 2, last);
  return findFarOwner(phrases, first, noun);
}

/** Returns whose they are past adjectives, or of whom "whose" tells: "Rustwing, whose main backers include". */
function findFarOwner(
  { body: { tokens }, mentions }: Clauses['phrases'],
  first: number,
  noun: number,
): Phrase | null {
  let at = noun - 1;
  while (at > first && at > noun - 3 && ADJECTIVES.test(tokenAt(tokens, at).norm)) at -= 1;
  const isWhose = tokenAt(tokens, at).norm === 'whose';
  const end = isWhose && tokenAt(tokens, at - 1).text === ',' ? at - 1 : at;
  const owner = mentions.at(isWhose ? end - 1 : at);
  const isOwner = owner !== null && (isWhose || tokenAt(tokens, at).isPossessive || owner.kind === 'pronoun');
  return isOwner ? { mention: owner, first: owner.first, last: owner.last, isWeak: false } : null;
}

const ADJECTIVES =
  /^(?:main|chief|biggest|principal|leading|closest|oldest|staunchest|key|other|many|foreign|political|wealthy|wealthiest|fiercest|foremost|bitterest|earliest|old|new|close)$/;

/** Returns those who are named before a comma and the noun: "Mali and Niger, allies of". */
function findDescribed(
  phrases: Clauses['phrases'],
  { first }: Sentence,
  noun: number,
): readonly Phrase[] | null {
  const { tokens } = phrases.body;
  let comma = noun - 1;
  while (
    comma > first &&
    comma > noun - MAX_TO_NAMES &&
    /^(?:both|all|two|three|close|old|long|former|senior|its|now|once|key|staunch|main)$/.test(
      tokenAt(tokens, comma).norm,
    )
  )
    comma -= 1;
  if (tokenAt(tokens, comma).text !== ',' || tokenAt(tokens, noun + 1).norm !== 'of') return null;
  const list = phrases.listBefore(comma, first);
  return list.length > 1 ? list.map((phrase) => ({ ...phrase, isWeak: false })) : null;
}

/** Returns those who are named after "among them", "including" or "such as". */
function findNames(phrases: Clauses['phrases'], { last }: Sentence, from: number): readonly Phrase[] | null {
  const { tokens } = phrases.body;
  for (let at = from; at < Math.min(last, from + MAX_TO_NAMES); at += 1) {
    const { norm } = tokenAt(tokens, at);
    const next = tokenAt(tokens, at + 1).norm;
    const isPair = (norm === 'among' && next === 'them') || (norm === 'such' && next === 'as');
    if (isPair) return phrases.listAfter(tokenAt(tokens, at + 2).text === ',' ? at + 3 : at + 2, last);
    if (AMONG.test(norm)) return phrases.listAfter(at + 1, last);
    if (tokenAt(tokens, at).kind === 'sign' && tokenAt(tokens, at).text !== ',') return null;
  }
  return null;
}
