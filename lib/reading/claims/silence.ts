import type { ReadStance } from '../reading';
import type { Sentence } from '../text/sentences';
import { isNegatedVerb, type Token, tokenAt } from '../text/tokens';
import { ADVERBS } from '../words/function-words';
import { measureOutlet, OUTLET_WORDS } from '../words/media-names';

/** That somebody gives no answer: the verb that they are the subject of, and where the words end. */
export type Silence = { readonly stance: ReadStance; readonly verb: number; readonly last: number };

/** A verb of answering, with what has to follow it within a few words; nothing has to where it is null. */
type Answering = readonly [RegExp, RegExp | null];

const MATTERS = /^(?:who|whom|what|which|whose|how|why|where|when|whether|if|anything|more|much|so|[.,;!?])$/;
const CALLS =
  /^(?:calls?|messages?|phone|phones|telephone|texts?|e-?mails?|letters?|requests?|questions?|inquiries|enquiries)$/;
const DETAILS =
  /^(?:comments?|details?|reasons?|explanations?|names|figures?|answers?|interviews?|responses?|statements?|evidence)$/;

/** What nobody does who gives no answer. */
const ANSWERING: readonly Answering[] = [
  [/^(?:comment|respond|reply|elaborate)(?:s|ed|ing)?$|^repl(?:ies|ied)$/, null],
  [/^answer(?:ed|ing)?$/, null],
  [
    /^(?:say|said|specify|specified|explain|explained|identify|identified|disclose|disclosed|name|reveal|revealed)$/,
    MATTERS,
  ],
  [/^(?:give|given|gave|provide|provided|offer|offered|grant|granted|issue|issued)$/, DETAILS],
  [/^(?:return|returned|take|taken|took|pick|picked|acknowledge|acknowledged)$/, CALLS],
  [/^(?:go|gone)$/, /^into$/],
  [/^(?:pick|picked|follow|followed)$/, /^up$/],
];
/** What somebody would not do, or refuses to do, who gives no answer: "would not discuss the matter". */
const REFUSED =
  /^(?:say|discuss|elaborate|answer|specify|disclose|address|comment|respond|reply|speak|talk|expand|provide|give|reveal|identify|name|explain|confirm)$/;
const DRAWN = /^(?:drawn|interviewed|quoted|questioned)$/;
const REACHED = /^(?:reached|contacted|located|found)$/;
const GIVING = /^(?:gave|give|gives|had|has|have|made|make|makes|offered|offers|issued|expressed|expresses)$/;
const NO_WORD = /^(?:comment|answer|response|reply|statement|reaction|view|explanation|details)$/;
const EVADING =
  /^(?:evad|sidestepp|dodg|duck|ignor|deflect|parr|brush|wav|reserv|withh)(?:ed|es|s|ied|ies|ing|eld|olds)$/;
const MAX_TO_OBJECT = 4;

/** Returns the silence that begins with the verb at a token: "declined to comment", "could not be reached". Null for none. */
export function findSilence(tokens: readonly Token[], sentence: Sentence, at: number): Silence | null {
  const { norm } = tokenAt(tokens, at);
  const end = findEnd(tokens, sentence, at);
  const declines: Silence = { stance: 'declines', verb: at, last: end };
  if (/^(?:declined|declines|refused|refuses|decline)$/.test(norm)) return readRefusal(tokens, sentence, at);
  if (isQuiet(tokens, at)) return declines;
  if (GIVING.test(norm) && isNoWord(tokens, at)) return declines;
  if (EVADING.test(norm) && isNear(tokens, at + 1, EVADED)) return declines;
  if (AUXILIARY.test(norm) || isNegatedVerb(tokenAt(tokens, at))) return readNoAnswer(tokens, sentence, at);
  if (/^(?:commented|responded|replied|answered)$/.test(norm))
    return isNeither(tokens, sentence, at) || tokenAt(tokens, at - 1).norm === 'never' ? declines : null;
  if (/^(?:went|gone)$/.test(norm) && tokenAt(tokens, at + 1).norm === 'unanswered')
    return { stance: 'unreachable', verb: at, last: at + 2 };
  return norm === 'unavailable' || norm === 'unreachable'
    ? { stance: 'unreachable', verb: at, last: end }
    : null;
}

const AUXILIARY = /^(?:did|does|do|would|will|has|have|had|could|can|was|were|is|are)$/;
const EVADED =
  /^(?:questions?|comments?|requests?|e-?mails?|letters?|messages?|calls?|inquiries|enquiries|judge?ment)$/;

/** Whether somebody keeps silent by words that have no object: "hung up", "kept silent", "preferred not to say", "had nothing to add". */
function isQuiet(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokenAt(tokens, at);
  const [next, second, third] = [1, 2, 3].map((step) => tokenAt(tokens, at + step).norm);
  if (norm === 'hung') return next === 'up';
  if (
    /^(?:remained|remains|stayed|stays|kept|keeps|fell)$/.test(norm) &&
    /^(?:silent|quiet|mum|tight-lipped)$/.test(next ?? '')
  )
    return true;
  if (/^(?:is|was|are|were)$/.test(norm)) return next === 'silent' && tokenAt(tokens, at + 2).kind === 'sign';
  if (/^(?:kept|keeps)$/.test(norm)) return second === 'own' && third === 'counsel';
  if (/^(?:preferred|chose|opted|prefers)$/.test(norm))
    return next === 'not' && second === 'to' && REFUSED.test(third ?? '');
  if (/^(?:had|has|have)$/.test(norm))
    return next === 'nothing' && second === 'to' && /^(?:say|add)$/.test(third ?? '');
  if (/^(?:said|says)$/.test(norm))
    return (
      next === 'nothing' &&
      (/^(?:about|of|on|more|further|publicly|since|yet|so|in)$/.test(second ?? '') ||
        /^[.,;!?]$/.test(tokenAt(tokens, at + 2).text))
    );
  return false;
}

function readRefusal(tokens: readonly Token[], sentence: Sentence, at: number): Silence | null {
  const declines: Silence = { stance: 'declines', verb: at, last: findEnd(tokens, sentence, at) };
  if (/^comments?$/.test(tokenAt(tokens, at + 1).norm)) return declines;
  if (isNear(tokens, at + 1, /^(?:interviews?|requests?)$/)) return declines;
  if (tokenAt(tokens, at + 1).norm !== 'to') return null;
  if (tokenAt(tokens, at + 2).norm === 'be')
    return DRAWN.test(tokenAt(tokens, at + 3).norm) ? declines : null;
  const { norm } = tokenAt(tokens, at + 2);
  if (norm === 'take' && isNear(tokens, at + 3, /^questions?$/)) return declines;
  if (norm === 'go' && tokenAt(tokens, at + 3).norm === 'into') return declines;
  // "Refused to confirm the appointment" is more than silence, and "refused to confirm or deny it" is not.
  const isPointing =
    /^(?:that|this|it)$/.test(tokenAt(tokens, at + 3).norm) &&
    (tokenAt(tokens, at + 4).kind === 'sign' || /^(?:when|or|on|in|to)$/.test(tokenAt(tokens, at + 4).norm));
  const isMore = norm === 'confirm' && tokenAt(tokens, at + 3).norm !== 'or' && !isPointing;
  return isRefusedHere(tokens, at + 2) && !isMore && !isToOther(tokens, at + 2) ? declines : null;
}

/** Whether the verb at a token would give an answer: "give details", and not "give them a hall". */
function isRefusedHere(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokenAt(tokens, at);
  return REFUSED.test(norm) && (!/^(?:give|provide)$/.test(norm) || isNear(tokens, at + 1, DETAILS));
}

function isNoWord(tokens: readonly Token[], at: number): boolean {
  // "They have had no answer": nobody has given them one.
  if (/^ha(?:d|ve|s)$/.test(tokenAt(tokens, at).norm) && /^ha(?:ve|s|d)$/.test(tokenAt(tokens, at - 1).norm))
    return false;
  return tokenAt(tokens, at + 1).norm === 'no' && NO_WORD.test(tokenAt(tokens, skip(tokens, at + 2)).norm);
}

function readNoAnswer(tokens: readonly Token[], sentence: Sentence, at: number): Silence | null {
  // "A secretary, whom they do not name": nothing was asked.
  if (/^(?:whom|which)$/.test(tokenAt(tokens, at - 2).norm)) return null;
  const first = tokenAt(tokens, at);
  let next = skip(tokens, at + 1);
  const declines = (): Silence => ({ stance: 'declines', verb: at, last: findEnd(tokens, sentence, next) });
  const unreachable = (): Silence => ({ ...declines(), stance: 'unreachable' });
  if (tokenAt(tokens, next + 1).norm === 'to') {
    const { norm } = tokenAt(tokens, next);
    const verb = tokenAt(tokens, next + 2).norm;
    // "Has yet to respond", "was unable to comment".
    if (norm === 'yet') return verb !== 'confirm' && isAnswering(tokens, next + 2) ? declines() : null;
    if (/^(?:unable|unwilling|reluctant)$/.test(norm)) return REFUSED.test(verb) ? declines() : null;
  }
  const isNegated =
    isNegatedVerb(first) ||
    tokens.slice(at + 1, next + 1).some(({ norm }) => norm === 'not' || norm === 'never');
  const isNobody = isNeither(tokens, sentence, at);
  if (!isNegated && !isNobody) return null;
  if (tokenAt(tokens, next).norm === 'not') next = skip(tokens, next + 1);
  const { norm } = tokenAt(tokens, next);
  const isRefused = /^(?:would|will|wouldn't|won't|can|cannot|can't|could|couldn't)$/.test(first.norm);
  // "Would not be drawn on it", and not "into a war".
  const isDrawn = DRAWN.test(tokenAt(tokens, next + 1).norm) && tokenAt(tokens, next + 2).norm !== 'into';
  if (isRefused && norm === 'be' && isDrawn) return declines();
  if ((isRefused || isNobody) && isRefusedHere(tokens, next))
    return isToOther(tokens, next) ? null : declines();
  if (norm === 'be' || norm === 'been') {
    const reached = tokenAt(tokens, skip(tokens, next + 1)).norm;
    // "His embassy had not been contacted": nobody has tried.
    const isTried = norm === 'be' || reached === 'reached';
    return isTried && REACHED.test(reached) ? unreachable() : null;
  }
  if (norm === 'available' || norm === 'reachable') return unreachable();
  // "Has never given an interview" is no answer to anything.
  const isNever = tokenAt(tokens, next - 1).norm === 'never' || norm === 'never';
  if (!isAnswering(tokens, next) || (isNever && /^g(?:ive|ave)/.test(norm))) return null;
  return /^return/.test(norm) ? unreachable() : declines();
}

/** Whether somebody would not speak to another, who is no reporter: "would not talk to the rebels". */
function isToOther(tokens: readonly Token[], verb: number): boolean {
  if (!/^(?:speak|talk)$/.test(tokenAt(tokens, verb).norm)) return false;
  if (!/^(?:to|with)$/.test(tokenAt(tokens, verb + 1).norm)) return false;
  const listener = /^(?:the|this|our)$/.test(tokenAt(tokens, verb + 2).norm) ? verb + 3 : verb + 2;
  // "Declined to speak to the Herald".
  if (tokenAt(tokens, listener).isCapital && OUTLET_WORDS.has(tokenAt(tokens, listener).norm)) return false;
  return (
    measureOutlet(tokens, listener) === 0 &&
    !isNear(
      tokens,
      verb + 2,
      /^(?:reporters?|journalists?|press|media|us|me|paper|newspaper|magazine|website|programme)$/,
    )
  );
}

/** Whether the verb at a token answers somebody: "respond", "take calls", "say who". */
function isAnswering(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokenAt(tokens, at);
  if (/^confirm(?:ed)?$/.test(norm)) return isOfReport(tokens, at + 1);
  return ANSWERING.some(
    ([verb, after]) => verb.test(norm) && (after === null || isNear(tokens, at + 1, after)),
  );
}

const REPORTED =
  /^(?:reports?|claims?|accounts?|allegations?|accusations?|story|stories|news|meetings?|contacts?|talks)$/;

/** Whether what was told before is not confirmed: "has not confirmed it", "never confirmed the report". */
function isOfReport(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  if (/^(?:it|this|that)$/.test(first.norm))
    return second.kind === 'sign' || /^(?:when|in|on|at)$/.test(second.norm);
  return /^(?:the|these|those|this|any)$/.test(first.norm) && REPORTED.test(second.norm);
}

/** Whether one of a few words after a token fits. */
function isNear(tokens: readonly Token[], from: number, words: RegExp): boolean {
  const reach = words === MATTERS ? 1 : MAX_TO_OBJECT;
  return tokens.slice(from, from + reach).some(({ norm, text }) => words.test(norm) || words.test(text));
}

/** Whether nobody is said to do what the verb at a token says: "neither India nor China commented". */
function isNeither(tokens: readonly Token[], { first }: Sentence, at: number): boolean {
  return tokens
    .slice(Math.max(first, at - 14), at)
    .some(
      ({ norm }, place, all) =>
        norm === 'neither' || norm === 'nobody' || (norm === 'one' && all[place - 1]?.norm === 'no'),
    );
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
