import { type Token, tokenAt } from '../text/tokens';
import type { DraftActor, MentionMap } from './mention-map';

/** How far back another with the same office may have been told of, in tokens, and how many words describe them. */
const MAX_BACK = 60;
const MAX_WORDS = 6;

/**
 * Returns whether "the spokesman" at a token is another than the one with a name whom the text has introduced as a spokesman: "a ministry
 * spokesman", who has no name, was told of since.
 */
export function isOtherHolder(
  tokens: readonly Token[],
  mentions: MentionMap,
  { at, head, actor }: { readonly at: number; readonly head: string; readonly actor: DraftActor },
): boolean {
  for (let back = at - 1; back >= 0 && back > at - MAX_BACK; back -= 1) {
    if (mentions.at(back)?.actor === actor) return false;
    if (tokenAt(tokens, back).norm === head && isUnnamed(tokens, mentions, back)) return true;
  }
  return false;
}

/** Whether a word for an office at a token is of somebody whom an article introduces and no name follows. */
function isUnnamed(tokens: readonly Token[], mentions: MentionMap, head: number): boolean {
  const comma = tokenAt(tokens, head + 1).text === ',' ? head + 2 : head + 1;
  if (mentions.at(comma)) return false;
  for (let at = head - 1; at >= 0 && at > head - MAX_WORDS; at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    // "Ana Lund, a spokeswoman": it describes who has a name.
    if (/^(?:an?|another)$/.test(norm))
      return tokenAt(tokens, at - 1).text !== ',' || mentions.at(at - 2)?.actor.kind !== 'person';
    if (kind === 'sign') return false;
  }
  return false;
}
