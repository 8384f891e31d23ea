import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { isOfficeWord, OFFICE_MODIFIERS } from '../words/office-words';
import type { Phrases } from './phrases';
import type { Role } from './role';

const MAX_WORDS = 5;

/** Reads the first of two offices before a name: "Green Union (GU) party chairman and former President Ana Voss". Null for none. */
export function readEarlier(
  { body, mentions }: Phrases,
  { first: limit }: Sentence,
  role: Role,
): Role | null {
  const { tokens } = body;
  const and = tokenAt(tokens, role.first - 1).norm === 'and' ? role.first - 1 : role.first - 2;
  if (tokenAt(tokens, and).norm !== 'and' || !isOfficeWord(tokenAt(tokens, and - 1).norm)) return null;
  const words: string[] = [];
  let at = and - 1;
  for (; at > limit && words.length < MAX_WORDS; at -= 1) {
    const { norm } = tokenAt(tokens, at);
    if (mentions.at(at) || !(isOfficeWord(norm) || OFFICE_MODIFIERS.has(norm))) break;
    words.unshift(norm);
  }
  // "The Green Union (GU) party chairman".
  const owner = mentions.at(tokenAt(tokens, at).text === ')' ? at - 1 : at);
  if (!owner || owner.actor.kind === 'person' || owner.actor === role.holder.actor) return null;
  return { ...role, owner, toward: null, words, verb: null, first: owner.first };
}
