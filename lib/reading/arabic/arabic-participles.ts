import type { TokenMention } from '../actors/mention-map';
import type { Phrases } from '../actors/phrases';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { DraftTie } from '../ties/draft-tie';
import { FROM, isArabic, toArabicWords } from './arabic-words';

/** What stands after a name and says who is behind it: "المدعومة من", "بقيادة". */
const PARTICIPLES: readonly {
  readonly words: ReadonlySet<string>;
  readonly type: string;
  readonly needsFrom: boolean;
}[] = [
  {
    words: toArabicWords(
      'المدعوم المدعومة المدعومين المدعومون مدعوم مدعومة مدعوما الممول الممولة المسلح المسلحة المدرب المدربة بدعم بتمويل بمساندة بتسليح بإسناد',
    ),
    type: 'backs',
    needsFrom: true,
  },
  {
    words: toArabicWords(
      'بقيادة برئاسة بزعامة بإمرة يقودها يقوده يتزعمها يتزعمه يرأسها يرأسه ترأسها ترأسه أسسها أسسه',
    ),
    type: 'leads',
    needsFrom: false,
  },
];

const NOT = toArabicWords('غير ليست ليس');
const MAX_REACH = 6;

/** Returns the ties of participles and the like between two names: "قوات سوريا المدعومة من واشنطن". */
export function findArabicParticiples(phrases: Phrases, sentence: Sentence): DraftTie[] {
  const { tokens } = phrases.body;
  const ties: DraftTie[] = [];
  for (let at = sentence.first + 1; at < sentence.last; at += 1) {
    const token = tokenAt(tokens, at);
    if (!isArabic(token)) continue;
    const cue = PARTICIPLES.find(({ words }) => words.has(token.norm));
    const target = cue && findBefore(phrases, sentence, at);
    // "غير المدعومة": not so.
    if (!cue || !target || NOT.has(tokenAt(tokens, at - 1).norm)) continue;
    if (cue.needsFrom && tokenAt(tokens, at + 1).norm !== FROM) continue;
    const source = findAfter(phrases, sentence, cue.needsFrom ? at + 2 : at + 1);
    if (!source || source.actor === target.actor) continue;
    const place = {
      modality: 'fact',
      sentence,
      cue: at,
      part: { first: target.first, last: source.last },
    } as const;
    ties.push({
      ...place,
      type: cue.type,
      source,
      target,
      third: null,
      tier: 'found',
      rule: 'arabic-participle',
    });
  }
  return ties;
}

/** Returns the name right before a token, with one word between at most. */
function findBefore({ mentions }: Phrases, { first }: Sentence, at: number): TokenMention | null {
  for (let before = at - 1; before >= Math.max(first, at - 2); before -= 1) {
    const mention = mentions.at(before);
    if (mention) return mention.kind === 'demonym' ? null : mention;
  }
  return null;
}

/** Returns the next name, after titles at most. */
function findAfter({ body, mentions }: Phrases, { last }: Sentence, from: number): TokenMention | null {
  for (let at = from; at < Math.min(last, from + MAX_REACH); at += 1) {
    const mention = mentions.at(at);
    if (mention && mention.kind !== 'demonym') return mention;
    if (tokenAt(body.tokens, at).kind === 'sign') return null;
  }
  return null;
}
