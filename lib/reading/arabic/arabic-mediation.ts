import type { TokenMention } from '../actors/mention-map';
import type { Phrases } from '../actors/phrases';
import type { ReadModality } from '../reading';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import type { DraftTie } from '../ties/draft-tie';
import { isOneOf, toArabicWords } from './arabic-words';

const MEDIATION = toArabicWords('وساطة بوساطة الوساطة بوساطات برعاية');
const BETWEEN = toArabicWords('بين');
/** What is done to mediation that there is not yet. */
const OFFERED = toArabicWords(
  'عرض عرضت يعرض تعرض عرضا طلب طلبت يطلب تطلب اقترح اقترحت يقترح تقترح رفض رفضت يرفض ترفض دعا دعت استعداد استعداده استعدادها مستعد مستعدة فشل فشلت',
);
const MAX_BETWEEN = 12;
const MAX_TO_OFFER = 4;

/**
 * Returns the ties of who is said to mediate between two: "وساطة قطرية بين الأردن وحماس", "محادثات بين الأردن وحماس بوساطة مصر".
 * `judge` tells how a sentence says what it says at a token.
 */
export function findArabicMediation(
  { body: { tokens }, mentions }: Phrases,
  sentence: Sentence,
  judge: (at: number) => ReadModality,
): DraftTie[] {
  const ties: DraftTie[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    if (!isOneOf(tokenAt(tokens, at), MEDIATION)) continue;
    const start = tokenAt(tokens, at + 1).norm === 'من' ? at + 2 : at + 1;
    const mediator = mentions.at(start);
    const pair = findPair({ tokens, mentions }, sentence, at);
    if (mediator?.first !== start || !pair) continue;
    const [source, third] = pair;
    if (new Set([source.actor, third.actor, mediator.actor]).size < 3) continue;
    const isOffered = tokens
      .slice(Math.max(sentence.first, at - MAX_TO_OFFER), at)
      .some((token) => isOneOf(token, OFFERED));
    const modality = isOffered ? 'planned' : judge(at);
    const place = { sentence, cue: at, part: null, tier: 'found' as const, rule: 'arabic-mediation' };
    ties.push({ ...place, type: 'mediates-via', source, target: mediator, third, modality });
  }
  return ties;
}

/** Returns the two who are named after the "between" that is nearest to a word. */
function findPair(
  {
    tokens,
    mentions,
  }: { readonly tokens: Phrases['body']['tokens']; readonly mentions: Phrases['mentions'] },
  { first, last }: Sentence,
  cue: number,
): readonly [TokenMention, TokenMention] | null {
  for (let far = 1; far <= MAX_BETWEEN; far += 1)
    for (const at of [cue + far, cue - far]) {
      if (at < first || at >= last || !isOneOf(tokenAt(tokens, at), BETWEEN)) continue;
      const one = mentions.at(at + 1);
      const other = one && mentions.at(one.last);
      const isJoined = other && /^و/.test(tokenAt(tokens, other.first).norm);
      if (one && isJoined && one.actor !== other.actor) return [one, other];
    }
  return null;
}
