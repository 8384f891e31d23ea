import { type Token, tokenAt } from '../text/tokens';

const ADDITIONS =
  /^(?:familiar|close|briefed|with|in|at|from|for|of|near|inside|involved|who|on|within|working|aware|knowledgeable|seen|obtained|reviewed|leaked|seized|intercepted|recovered|found|published|released|filed|sent|dated|written|shared|living|speaking|named|trapped|wounded|battling|fighting|opposing|opposed|loyal|allied|backing|supporting|controlling|representing|leading)$/;

/** Those who are somebody's own by "to": "an aide to the minister". */
const OF_SOMEBODY =
  /^(?:aides?|advisers?|advisors?|assistants?|secretar(?:y|ies)|envoys?|ambassadors?|delegates?|representatives?|counsellors?|deput(?:y|ies)|confidants?)$/;

/** Returns whether words begin at a token that say more of who stands before it: "familiar with the talks", "close to Reyes", "to the minister". */
export function opensAddition(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokenAt(tokens, at);
  return ADDITIONS.test(norm) || (norm === 'to' && OF_SOMEBODY.test(tokenAt(tokens, at - 1).norm));
}

const ADJECTIVES = /^(?:familiar|close|near|aware|knowledgeable|loyal|allied|opposed|involved)$/;

/** Returns whether a word only says more of who stands before it, and is nobody: "close" of "a source close to Reyes". */
export function isAddedAdjective(tokens: readonly Token[], at: number): boolean {
  return (
    ADJECTIVES.test(tokenAt(tokens, at).norm) && /^(?:to|with|of|in)$/.test(tokenAt(tokens, at + 1).norm)
  );
}
