import type { ReadModality } from '../reading';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { DETERMINERS, isAdverb } from '../words/function-words';

/** Finds the verb, noun or adjective on which another verb depends, and which leaves open or denies that it was done. */

/** What somebody does not do, or no longer, by the word before the gerund and a preposition: "resisted sending", "talked out of signing". */
const UNDONE =
  /^(?:resist(?:s|ed|ing)?|forgo|forgoes|forwent|skip(?:s|ped)?|escape[ds]?|barred|banned|prohibited|precluded|dissuaded|deterred|discouraged|exempt|exempted|abstain(?:s|ed)?|refrain(?:s|ed)?)$/;
/** What is thought of, wanted or feared, and not said to be done: "weighed sending", "capable of arming", "a plan for paying". */
const OPEN =
  /^(?:weigh(?:s|ed|ing)?|consider(?:s|ed|ing)?|contemplate[sd]?|contemplating|ponder(?:s|ed|ing)?|envisage[sd]?|foresees?|foresaw|imagine[sd]?|plan(?:s|ned|ning)?|dream(?:s|t|ed|ing)?|think(?:s|ing)?|thought|speak(?:s|ing)?|spoke|spoken|talk(?:s|ed|ing)?|favou?r(?:s|ed)?|oppose[sd]?|advocate[sd]?|suggest(?:s|ed)?|propose[sd]?|recommend(?:s|ed)?|risk(?:s|ed)?|delay(?:s|ed)?|postpone[sd]?|charged|capable|incapable|innocent|suspected|intent|bent|keen|prospect|hope|intention|option|idea|danger|likelihood|desire|readiness|willingness|reluctance)$/;

const LINKS = /^(?:of|on|about|from|with|to|at|against|in|for|into)$/;

/** Verbs whose clause may stand without "that", and tells of what somebody only thinks: "doubts Chad sent". */
const THINKING =
  /^(?:doubt(?:s|ed|ing)?|wish(?:es|ed|ing)?|hope(?:s|d)?|hoping|fear(?:s|ed|ing)?|suspect(?:s|ed|ing)?|assume[sd]?|assuming|imagine[sd]?|imagining|pretend(?:s|ed|ing)?|guess(?:es|ed)?|bet(?:s)?|predict(?:s|ed|ing)?|expect(?:s|ed|ing)?|worr(?:y|ies|ied)|suppose[sd]?)$/;

const MAX_BACK = 7;

/** Returns how what a verb depends on makes it unreal; null where nothing does. */
export function findMatrix(
  tokens: readonly Token[],
  { first }: Pick<Sentence, 'first'>,
  verb: number,
): ReadModality | null {
  if (tokenAt(tokens, verb - 1).norm === 'than' && tokenAt(tokens, verb - 2).norm === 'rather')
    return 'negated';
  if (/[a-z]{2}ing$/.test(tokenAt(tokens, verb).norm)) return judgeGerund(tokens, first, verb);
  // "Was suspected of having armed", "of having been behind".
  const having = tokenAt(tokens, verb - 1).norm === 'been' ? verb - 2 : verb - 1;
  if (tokenAt(tokens, having).norm === 'having') return judgeGerund(tokens, first, having);
  return isOnlyThought(tokens, first, verb) ? 'conditional' : null;
}

function judgeGerund(tokens: readonly Token[], first: number, verb: number): ReadModality | null {
  let at = verb - 1;
  while (
    at > first &&
    isAdverb(tokenAt(tokens, at).norm) &&
    !/^(?:up|off|out)$/.test(tokenAt(tokens, at).norm)
  )
    at -= 1;
  const { norm, kind } = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1).norm;
  // "Gave up sending", "held off sending", "ruled out sending".
  if (/^(?:up|off|out)$/.test(norm)) return /^(?:g[ai]v|held|hold|put|rule)/.test(before) ? 'negated' : null;
  if (kind === 'sign' || DETERMINERS.has(norm)) return null;
  if (norm === 'of' && before === 'out') return 'negated';
  const matrix = LINKS.test(norm) ? before : norm;
  if (UNDONE.test(matrix)) return 'negated';
  return OPEN.test(matrix) ? 'conditional' : null;
}

/** Whether who acts stands right after a verb of thinking: "wished that" is another's to tell. */
function isOnlyThought(tokens: readonly Token[], first: number, verb: number): boolean {
  for (let at = verb - 1; at > first && at > verb - MAX_BACK; at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    // "Fears the rebels who attacked Chad": they have.
    if (kind === 'sign' || /^(?:who|which|whose|that|and|but|as|when|where|because|since)$/.test(norm))
      return false;
    if (!THINKING.test(norm)) continue;
    const next = tokenAt(tokens, at + 1);
    // "As expected the minister met".
    if (tokenAt(tokens, at - 1).norm === 'as') return false;
    // "Feared Chad" alone is no clause: who acts has a verb of its own, which is the one at hand.
    return (
      (next.isCapital || DETERMINERS.has(next.norm) || /^(?:he|she|it|they)$/.test(next.norm)) &&
      at + 1 < verb
    );
  }
  return false;
}
