import type { ReadStance } from '../reading';
import type { Sentence } from '../text/sentences';
import { isNegatedVerb, type Token, tokenAt } from '../text/tokens';
import { ADVERBS } from '../words/function-words';

/** That somebody gives no answer: the verb that they are the subject of, and where the words end. */
export type Silence = { readonly stance: ReadStance; readonly verb: number; readonly last: number };

const ANSWERS =
  /^(?:comment|comments|respond|reply|answer|say|discuss|elaborate|speak|specify|provide|give|address|expand|disclose|reveal|talk|identify)$/;
/** What somebody would not do who gives no answer: "would not discuss the matter". */
const REFUSED = /^(?:say|discuss|elaborate|answer|confirm|specify|disclose|address)$/;
const GIVING = /^(?:gave|give|gives|had|has|have|made|make|makes|offered|offers|issued)$/;

/** Returns the silence that begins with the verb at a token: "declined to comment", "could not be reached". Null for none. */
export function findSilence(tokens: readonly Token[], sentence: Sentence, at: number): Silence | null {
  const { norm } = tokenAt(tokens, at);
  if (/^(?:declined|declines|refused|refuses|decline)$/.test(norm)) return readRefusal(tokens, sentence, at);
  const noComment = GIVING.test(norm) ? readNoComment(tokens, sentence, at) : null;
  if (noComment) return noComment;
  if (norm === 'hung' && tokenAt(tokens, at + 1).norm === 'up')
    return { stance: 'declines', verb: at, last: findEnd(tokens, sentence, at) };
  if (
    /^(?:did|does|do|would|will|has|have|had|could|was|were|is|are)$/.test(norm) ||
    isNegatedVerb(tokenAt(tokens, at))
  ) {
    return readNoAnswer(tokens, sentence, at);
  }
  if (/^(?:commented|responded|replied|answered)$/.test(norm) && isNeither(tokens, sentence, at))
    return { stance: 'declines', verb: at, last: findEnd(tokens, sentence, at) };
  if (
    /^(?:remained|remains|stayed|kept|keeps)$/.test(norm) &&
    /^(?:silent|quiet|mum)$/.test(tokenAt(tokens, at + 1).norm)
  )
    return { stance: 'declines', verb: at, last: findEnd(tokens, sentence, at) };
  if (/^(?:went|gone)$/.test(norm) && tokenAt(tokens, at + 1).norm === 'unanswered')
    return { stance: 'unreachable', verb: at, last: at + 2 };
  if (norm === 'unavailable') return { stance: 'unreachable', verb: at, last: findEnd(tokens, sentence, at) };
  return null;
}

function readRefusal(tokens: readonly Token[], sentence: Sentence, at: number): Silence | null {
  if (/^comments?$/.test(tokenAt(tokens, at + 1).norm))
    return { stance: 'declines', verb: at, last: findEnd(tokens, sentence, at) };
  const isInterview = tokens
    .slice(at + 1, at + 5)
    .some(({ norm }) => /^(?:interviews?|requests?)$/.test(norm));
  if (isInterview) return { stance: 'declines', verb: at, last: findEnd(tokens, sentence, at) };
  if (tokenAt(tokens, at + 1).norm !== 'to') return null;
  const isDrawn =
    tokenAt(tokens, at + 2).norm === 'be' &&
    /^(?:drawn|interviewed|quoted|questioned)$/.test(tokenAt(tokens, at + 3).norm);
  if (isDrawn) return { stance: 'declines', verb: at, last: findEnd(tokens, sentence, at) };
  const verb = tokenAt(tokens, at + 2).norm;
  const isBoth = verb === 'confirm' && tokenAt(tokens, at + 3).norm === 'or';
  return ANSWERS.test(verb) || isBoth
    ? { stance: 'declines', verb: at, last: findEnd(tokens, sentence, at) }
    : null;
}

function readNoComment(tokens: readonly Token[], sentence: Sentence, at: number): Silence | null {
  if (tokenAt(tokens, at + 1).norm !== 'no') return null;
  const next = skip(tokens, at + 2);
  return /^(?:comment|answer|response|reply|statement)$/.test(tokenAt(tokens, next).norm)
    ? { stance: 'declines', verb: at, last: findEnd(tokens, sentence, at) }
    : null;
}

function readNoAnswer(tokens: readonly Token[], sentence: Sentence, at: number): Silence | null {
  const first = tokenAt(tokens, at);
  let next = skip(tokens, at + 1);
  // "Has yet to respond".
  if (tokenAt(tokens, next).norm === 'yet' && tokenAt(tokens, next + 1).norm === 'to')
    return /^(?:comment|respond|reply|answer)$/.test(tokenAt(tokens, next + 2).norm)
      ? { stance: 'declines', verb: at, last: findEnd(tokens, sentence, next + 2) }
      : null;
  const isNegated =
    isNegatedVerb(first) ||
    tokens.slice(at + 1, next + 1).some(({ norm }) => norm === 'not' || norm === 'never');
  if (!isNegated && !isNeither(tokens, sentence, at)) return null;
  if (tokenAt(tokens, next).norm === 'not') next = skip(tokens, next + 1);
  const { norm } = tokenAt(tokens, next);
  const last = findEnd(tokens, sentence, next);
  const isRefused = /^(?:would|will|wouldn't|won't|can|cannot|can't|could|couldn't)$/.test(first.norm);
  if (isRefused && norm === 'be' && tokenAt(tokens, next + 1).norm === 'drawn')
    return { stance: 'declines', verb: at, last };
  if ((isRefused || isNeither(tokens, sentence, at)) && REFUSED.test(norm))
    return { stance: 'declines', verb: at, last };
  if (norm === 'be' || norm === 'been') {
    const participle = tokenAt(tokens, skip(tokens, next + 1)).norm;
    return /^(?:reached|contacted|located|found)$/.test(participle)
      ? { stance: 'unreachable', verb: at, last }
      : null;
  }
  if (norm === 'available') return { stance: 'unreachable', verb: at, last };
  if (norm === 'return' && hasCall(tokens, next)) return { stance: 'unreachable', verb: at, last };
  if (norm === 'take' && tokens.slice(next, next + 4).some((token) => token.norm === 'questions'))
    return { stance: 'declines', verb: at, last };
  return /^(?:comment|commented|respond|responded|reply|replied|answer|answered)$/.test(norm)
    ? { stance: 'declines', verb: at, last }
    : null;
}

function hasCall(tokens: readonly Token[], verb: number): boolean {
  return tokens
    .slice(verb, verb + 5)
    .some(({ norm }) => /^(?:calls?|messages?|phone|telephone|e-?mails?)$/.test(norm));
}

/** Whether nobody is said to do what the verb at a token says: "neither India nor China commented". */
function isNeither(tokens: readonly Token[], { first }: Sentence, at: number): boolean {
  return tokens
    .slice(Math.max(first, at - 14), at)
    .some(({ norm }) => norm === 'neither' || norm === 'nobody');
}

function skip(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    ADVERBS.has(tokenAt(tokens, at).norm) ||
    /^(?:further|immediate|public|official)$/.test(tokenAt(tokens, at).norm)
  )
    at += 1;
  return at;
}

function findEnd(tokens: readonly Token[], { last }: Sentence, from: number): number {
  let end = from + 1;
  while (end < last && !/^[.,;!?]$/.test(tokenAt(tokens, end).text)) end += 1;
  return end;
}
