import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { readAfter, readFurther } from './after-roles';
import { readBefore } from './before-roles';
import { readEarlier } from './earlier-roles';
import type { TokenMention } from './mention-map';
import { judgeOffice } from './office-kind';
import type { Phrases } from './phrases';
import type { Role } from './role';
import { readSetOffOffice } from './set-off-roles';

/** Returns what a sentence says its actors are: before a name, after it between commas, or by "is". */
export function listRoles(phrases: Phrases, sentence: Sentence): Role[] {
  const roles: Role[] = [];
  for (const mention of phrases.mentions.within(sentence.first, sentence.last)) {
    if (mention.kind === 'demonym') continue;
    if (mention.actor.kind === 'state') {
      const side = readAfter(phrases, sentence, mention);
      if (side && /^(?:ally|opponent)$/.test(judgeOffice(side.words))) roles.push(side);
      continue;
    }
    // "A Chinese diplomat he knew": he is none.
    const isSubject = /^(?:he|she|they|it)$/.test(tokenAt(phrases.body.tokens, mention.first).norm);
    const own = isSubject && mention.kind === 'pronoun' ? null : readBefore(phrases, sentence, mention);
    // "The commander of the force, Major General Rashid,": the rank stands beside the office.
    const before = own?.owner ? own : (readSetOffOffice(phrases, sentence, mention) ?? own);
    const after = before && isNextListed(phrases, mention) ? null : readAfter(phrases, sentence, mention);
    // "Leader Iyad ag Ghaly of JNIM": the office stands before the name, and whose it is after it.
    const isParted = before && after && before.owner === null && after.words[0] === 'member';
    if (isParted) roles.push({ ...after, words: before.words, first: before.first });
    else
      for (const role of [
        before,
        before && readEarlier(phrases, sentence, before),
        after,
        after && readFurther(phrases, sentence, after),
      ])
        if (role) roles.push(role);
  }
  return roles;
}

/** How many words an office has at most before who holds it. */
const MAX_OFFICE = 9;

/** Whether an office between commas after a name is that of who is named next: "the President, Ali Nasr, the Speaker of the House, Omar Said, and". */
function isNextListed({ body: { tokens }, mentions }: Phrases, { first, last }: TokenMention): boolean {
  const isSetOff = tokenAt(tokens, first - 1).text === ',' && tokenAt(tokens, last).text === ',';
  if (!isSetOff || tokenAt(tokens, last + 1).norm !== 'the') return false;
  for (let at = last + 2; at < last + 2 + MAX_OFFICE; at += 1) {
    if (tokenAt(tokens, at).text !== ',') continue;
    const next = mentions.at(at + 1);
    const isClosed =
      next !== null && next.first === at + 1 && /^[,.;]$/.test(tokenAt(tokens, next.last).text);
    return isClosed && next.actor.kind === 'person';
  }
  return false;
}
