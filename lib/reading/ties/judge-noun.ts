import type { ReadModality } from '../reading';
import type { TextBody } from '../reading-text';
import type { Sentence } from '../text/sentences';
import { isNegatedVerb, tokenAt } from '../text/tokens';
import { CLAUSE_WORDS } from '../words/function-words';
import { findLightVerb } from './light-verb';
import { isMonth, isReal, judgeModality } from './modality';
import { UNDONE, WANTED } from './noun-cues';
import { isMissed } from './unreal-words';
import { isBe } from './verb-subjects';

/** How far before or after a noun it may be said that it is only wanted, or did not come about. */
const MAX_REACH = 5;

/** Words of which the writer doubts what they name. */
const SO_CALLED =
  /^(?:so-called|supposed|alleged|purported|putative|phantom|rumoured|rumored|imagined|notional)$/;

/** What is said of talks that are to come: "are scheduled for April". */
const SCHEDULED = /^(?:scheduled|due|expected|planned|slated|set)$/;

/** What may be denied only of what there is: "the truce did not last", "her letter was never answered". */
const ENDURING =
  /^(?:last|hold|survive|endure|stop|end|help|succeed|produce|yield|bring|lead|prevent|deter|save|work|escape|impress|surprise|resolve|settle|solve|change|improve|satisfy|answered|acknowledged|forgiven|forgotten|returned|punished|explained|enough|easy|new|over|resolved|settled|welcome|popular|alone)$/;

/** Whether what is denied after "not" or "never" leaves the noun as it is. */
function isOfEnduring(tokens: TextBody['tokens'], not: number): boolean {
  return [1, 2].some((step) => ENDURING.test(tokenAt(tokens, not + step).norm));
}

/** Returns how a sentence says that there is what a noun names: "called for talks", "the meeting was cancelled". */
export function judgeNoun(
  body: TextBody,
  { sentence, noun, end }: { readonly sentence: Sentence; readonly noun: number; readonly end: number },
): ReadModality {
  const { tokens } = body;
  const judged = judgeModality(body, { sentence, verb: noun, end });
  if (!isReal(judged)) return judged;
  // "Forbade Chad to hold talks with": of talks it is so as of holding them.
  const light = findLightVerb(tokens, sentence.first, noun);
  // "In a bid to end the war between": what is to end is there.
  const isThere = light === null || changes(tokenAt(tokens, light).norm);
  const ofVerb = isThere ? judged : judgeModality(body, { sentence, verb: light, end: noun });
  if (!isReal(ofVerb)) return ofVerb;
  if (isMissed(tokens, sentence.first, noun)) return 'negated';
  for (let at = noun - 1; at >= sentence.first && at > noun - MAX_REACH; at -= 1) {
    const { norm, kind } = tokenAt(tokens, at);
    const isChanged = tokens.slice(at + 1, noun).some((token) => CHANGING.test(token.norm));
    if (WANTED.has(norm) && !isChanged) return 'planned';
    if (norm === 'to' && /^(?:is|are|was|were)$/.test(tokenAt(tokens, at - 1).norm)) return 'planned';
    if (norm === 'any' || SO_CALLED.test(norm)) return 'conditional';
    if (/^(?:lack|absence|refusal|denial|little|few)$/.test(norm)) return 'negated';
    if (kind === 'sign' || CLAUSE_WORDS.has(norm)) break;
  }
  if (isTried(tokens, sentence.first, noun)) return 'planned';
  if (isLacking(tokens, sentence.first, noun)) return 'negated';
  const from = skipAside(tokens, end, sentence.last);
  for (let at = from; at < Math.min(sentence.last, from + MAX_REACH); at += 1) {
    const token = tokenAt(tokens, at);
    if (token.norm === 'yet' && tokenAt(tokens, at + 1).norm === 'to') return 'negated';
    const isDenied = /^(?:not|never)$/.test(token.norm) || isNegatedVerb(token);
    if (isDenied && isOfEnduring(tokens, at)) break;
    const isSetOff = token.norm === 'off' && /^sets?$/.test(tokenAt(tokens, at - 1).norm);
    if ((UNDONE.has(token.norm) && !isSetOff) || isDenied) return 'negated';
    const isFailed = /^fail(?:s|ed)?$/.test(token.norm) && tokenAt(tokens, at + 1).norm === 'to';
    if (isFailed && OCCURRING.test(tokenAt(tokens, at + 2).norm)) return 'negated';
    if (/^(?:fell|fall|falls|fallen)$/.test(token.norm) && tokenAt(tokens, at + 1).norm === 'through')
      return 'negated';
    const next = tokenAt(tokens, at + 1).norm;
    if (/^(?:ruled|counted)$/.test(token.norm) && next === 'out') return 'negated';
    if (token.norm === 'in' && /^(?:doubt|question|jeopardy|limbo|preparation)$/.test(next))
      return 'conditional';
    // "Set off a week of fighting": nothing is set for later.
    const isSet = isBe(tokenAt(tokens, at - 1).norm) || /^(?:to|for)$/.test(next);
    if (SCHEDULED.test(token.norm) && isSet) return 'planned';
    // "Talks between A and B would help".
    if (/^(?:would|could|might|may|should|must|can|cannot|ought)$/.test(token.norm) && !isMonth(tokens, at))
      return 'conditional';
    if (/^(?:will|shall)$/.test(token.norm)) return 'planned';
    // "Talks between A and B were the only way": nobody has held them.
    if (
      /^(?:is|are|was|were|remains?|remained|seems?|seemed|looks?|looked)$/.test(token.norm) &&
      (isAim(tokens, at + 1) || (AGREEMENTS.test(tokenAt(tokens, noun).norm) && isNear(tokens, at + 1)))
    )
      return 'conditional';
    // "Talks between A and her counterpart, B, are scheduled".
    const closes = at === from && token.text === ',';
    if ((token.kind === 'sign' && !closes) || token.norm === 'and') break;
  }
  return judged;
}

/** Whether the sentence begins with what there is not: "what is missing is a meeting between". */
function isLacking(tokens: TextBody['tokens'], first: number, noun: number): boolean {
  if (tokenAt(tokens, first).norm !== 'what') return false;
  return tokens
    .slice(first, Math.min(noun, first + MAX_REACH))
    .some(({ norm }) => /^(?:missing|lacking|lacks|needed|needs|wanted|wants|absent)$/.test(norm));
}

const MAX_ASIDE = 14;

/** Returns the comma that closes what is said of talks between commas: "talks between A and B, with Oman mediating, could". */
function skipAside(tokens: TextBody['tokens'], from: number, limit: number): number {
  const opening = tokenAt(tokens, from + 1).norm;
  if (tokenAt(tokens, from).text !== ',' || !/^(?:with|which|who|under|in|at|on|to|for)$/.test(opening))
    return from;
  for (let at = from + 2; at < Math.min(limit, from + MAX_ASIDE); at += 1)
    if (tokenAt(tokens, at).kind === 'sign') return tokenAt(tokens, at).text === ',' ? at : from;
  return from;
}

const OCCURRING = /^(?:materiali[sz]e|happen|occur|take|come|begin|start|reach|arrive)$/;

/** Whether somebody only tries to bring about what a noun names: "trying to arrange a truce". */
function isTried(tokens: TextBody['tokens'], first: number, noun: number): boolean {
  for (let at = noun - 1; at > first && at > noun - MAX_REACH - 1; at -= 1) {
    // "In a bid to end the war": it is there.
    if (tokenAt(tokens, at).norm === 'to')
      return TRYING.test(tokenAt(tokens, at - 1).norm) && !CHANGING.test(tokenAt(tokens, at + 1).norm);
    if (tokenAt(tokens, at).kind === 'sign') return false;
  }
  return false;
}

const CHANGING =
  /^(?:end|stop|halt|resume|continue|extend|expand|revive|save|salvage|keep|maintain|settle|resolve|defuse|ease|calm|cool|break|undermine|sabotage|derail|escape|survive|win|prolong|monitor|guarantee|implement)$/;
/** Whether a verb, or its gerund, changes what there is already. */
function changes(word: string): boolean {
  const stem = word.replace(/ing$/, '');
  return [word, stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].some((form) => CHANGING.test(form));
}

const TRYING =
  /^(?:try|tries|tried|trying|seek|seeks|sought|seeking|hope|hopes|hoped|hoping|attempt|attempts|attempted|attempting|working|works|worked|failed|wanted|wants|want|effort|efforts|bid|unable|struggled|struggling)$/;

const AGREEMENTS =
  /^(?:deal|agreement|accord|truce|ceasefire|pact|settlement|treaty|alliance|merger|contract)$/;

/** Whether what is said of a deal is that it is still to come: "is close", "is on the table", "was all but done". */
function isNear(tokens: TextBody['tokens'], from: number): boolean {
  for (let at = from; at < from + MAX_REACH; at += 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign') return false;
    if (/^(?:close|closer|near|nearer|imminent|within|table|sight|works|far)$/.test(norm)) return true;
    if (norm === 'all' && tokenAt(tokens, at + 1).norm === 'but') return true;
  }
  return false;
}

/** Whether what is said of talks is that they are wanted, and not held: "the only way", "an option", "needed". */
function isAim(tokens: TextBody['tokens'], from: number): boolean {
  for (let at = from; at < from + MAX_REACH; at += 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind === 'sign') return false;
    if (
      /^(?:way|option|aim|goal|answer|solution|key|path|priority|needed|necessary|possible|essential|unlikely|likely|vital|premature|hope|question|prospect|dream|possibility|elusive|remote|distant|impossible|conceivable)$/.test(
        norm,
      )
    )
      return true;
  }
  return false;
}
