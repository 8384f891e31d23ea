import type { ReadStance } from '../reading';
import type { Sentence } from '../text/sentences';
import { isNegatedVerb, type Token, tokenAt } from '../text/tokens';
import { CLAIM_NOUNS } from '../words/speech-words';
import { toVerbForms } from '../words/verb-forms';

/** Finds answers that several words give together: "hit back", "begs to differ", "changed the subject". */

/** A verb in all its forms, what has to follow it, and what it answers. A claim: a noun for what was said has to follow. */
type AnswerPhrase = readonly [verbs: string, after: RegExp | 'claim', stance: ReadStance];

const OWN = '(?:it|him|her|them|my|our)sel(?:f|ves)';
const ITS = '(?:his|her|its|their)';
const THE = '(?:the|that|this|it|them|any|an?|these|those)';

const PHRASES: readonly AnswerPhrase[] = [
  ['hit/hit shoot/shot fire snap lash strike/struck', /^back\b/, 'rejects'],
  ['beg', /^to differ/, 'rejects'],
  ['push', /^back(?: \S+)? (?:against|on|at)\b|^back$/, 'rejects'],
  [
    'hit lash',
    /^out at (?:the|that|this|those|such|these) (?:\S+ )?(?:report|claim|accusation|allegation|charge|story|article|finding|suggestion)/,
    'rejects',
  ],
  ['make/made', /^short work of/, 'rejects'],
  ['give/gave', /^(?:it|that|this|them|the \S+) short shrift/, 'rejects'],
  ['call', /^(?:it|that|this|them|the \S+) into question/, 'rejects'],
  ['cry', /^foul\b/, 'rejects'],
  ['agree', /^$|^(?:that )?(?:it|this|that) (?:was|is) (?:so|true|right)/, 'confirms'],
  ['know/knew', /^(?:nothing|no more) (?:of|about) (?:it|this|that|them|the)\b/, 'denies'],
  ['distance', new RegExp(`^${OWN} from`), 'rejects'],
  ['play', /^down/, 'rejects'],
  ['throw/threw', /^out (?:the|that|this|any|its|their)\b/, 'rejects'],
  ['turn', new RegExp(`^${THE}(?: \\S+){0,3} down\\b`), 'rejects'],
  ['want have/had', /^none of (?:it|this|that)\b/, 'rejects'],
  ['say/said', /^no$/, 'rejects'],
  [
    'refuse',
    /^$|^(?:the|this|that) (?:\S+ )?(?:offer|request|demand|proposal|invitation|plan|terms)/,
    'rejects',
  ],
  ['take/took', /^(?:offence|offense|umbrage) at/, 'rejects'],
  ['threaten', /^to sue/, 'rejects'],
  ['put', /^(?:the|this|that) \S+ down to/, 'rejects'],
  ['laugh', /^when (?:i|we|asked|told|pressed)/, 'declines'],
  ['veto protest resent decry', 'claim', 'rejects'],
  [
    'decline',
    /^(?:the|an?|any|this|that|its|his|her|their) (?:\S+ )?(?:offer|invitation|proposal|plan|mediation)/,
    'rejects',
  ],
  [
    'tell/told see/saw remember recall',
    new RegExp(`^(?:${THE}|things|matters|events)(?: \\S+){0,2} (?:differently|otherwise)`),
    'denies',
  ],
  [
    'maintain protest profess plead/pleaded',
    new RegExp(`^${ITS} innocence|^(?:ignorance|innocence)\\b`),
    'denies',
  ],
  ['debunk discredit disprove quash scotch rubbish challenge question trash demolish', 'claim', 'denies'],
  ['doubt', /^(?:that|it|this)\b/, 'denies'],
  ['own', /^up\b/, 'confirms'],
  ['say/said', /^yes$/, 'confirms'],
  ['vouch', /^for (?:it|this|that|the (?:claim|report|story|account|figure)s?)\b/, 'confirms'],
  [
    'back bear/bore',
    /^(?:up|out) (?:the|that|this|his|her|its|their) (?:claim|report|story|account|version|allegation|charge)/,
    'confirms',
  ],
  ['substantiate authenticate validate', 'claim', 'confirms'],
  [
    'refer direct redirect',
    /^(?:all |any |our |the |further )?(?:questions|inquiries|enquiries|queries|reporters|callers|requests)\b/,
    'declines',
  ],
  ['keep/kept', new RegExp(`^${ITS} (?:silence|own counsel|counsel)\\b`), 'declines'],
  ['change', /^the subject/, 'declines'],
  [
    'walk drive/drove hurry turn leave/left',
    /^(?:away|off|past|out)?(?: \S+){0,3} ?without (?:answering|comment|commenting|speaking|a word)/,
    'declines',
  ],
  ['shrug/shrugged', /^(?:when|at the|$)/, 'declines'],
  [
    'tell/told',
    /^(?:an?|another|quite an?) (?:\S+ )?(?:different|other) (?:story|tale|version|account)/,
    'denies',
  ],
  [
    'have/had give/gave',
    /^(?:an?|another) (?:\S+ )?(?:different|other) (?:story|version|account|explanation)/,
    'denies',
  ],
  ['plead/pleaded', /^not guilty/, 'denies'],
  ['cast/cast', /^doubts? (?:on|over|upon)/, 'rejects'],
  ['pour', /^(?:scorn|cold water|derision) (?:on|over)/, 'rejects'],
  ['make/made', /^light of/, 'rejects'],
  ['make/made', /^no secret of/, 'confirms'],
  ['nod', /^(?:when|$)/, 'confirms'],
  [
    'stand/stood',
    new RegExp(`^by (?:${ITS}|the) (?:account|story|claim|report|version|words|statement|reporting)`),
    'confirms',
  ],
  ['bear/bore', /^(?:it|this|that) out\b/, 'confirms'],
  ['walk drive/drove turn leave/left', /^(?:away|off|out) when (?:asked|told|pressed)/, 'declines'],
  [
    'call',
    /^(?:it|that|this|them|the \S+) (?:all )?(?:an? )?(?:\S+ )?(?:lies?|false|untrue|nonsense|fiction|fabrication|slander|smear|invention|absurd|rubbish|fantasy|gossip|hoax|libel|baseless|defamatory)\b/,
    'rejects',
  ],
];

const BY_VERB: ReadonlyMap<string, readonly (readonly [RegExp | 'claim', ReadStance])[]> = toIndex();

function toIndex(): Map<string, (readonly [RegExp | 'claim', ReadStance])[]> {
  const index = new Map<string, (readonly [RegExp | 'claim', ReadStance])[]>();
  for (const [verbs, after, stance] of PHRASES)
    for (const form of toVerbForms(verbs)) index.set(form, [...(index.get(form) ?? []), [after, stance]]);
  return index;
}

/** How many words after its verb a phrase is looked for. */
const REACH = 7;
/** Nouns that are claims by more than their word: "its involvement" is no statement that somebody challenges. */
const STATED =
  /^(?:report|claim|accusation|allegation|charge|story|account|suggestion|assertion|statement|version|rumou?r|figure|finding|narrative|idea|proposal|plan)s?$/;

/** Returns what the verb at a token answers with the words after it; null where it answers nothing, or is said not to. */
export function findAnswerPhrase(
  tokens: readonly Token[],
  { last }: Sentence,
  verb: number,
): ReadStance | null {
  const phrases = BY_VERB.get(tokenAt(tokens, verb).norm);
  if (!phrases || isUndone(tokens, verb)) return null;
  const words: string[] = [];
  for (let at = verb + 1; at < Math.min(last, verb + 1 + REACH); at += 1) {
    const { kind, norm } = tokenAt(tokens, at);
    if (kind === 'sign') break;
    words.push(norm);
  }
  const after = words.join(' ');
  const isOfClaim = words.slice(1, 4).some((word) => STATED.test(word) && CLAIM_NOUNS.has(word));
  const isPointing = /^(?:the|that|this|those|these|such|any|all|its|his|her|their)$/.test(words[0] ?? '');
  const found = phrases.find(([wanted]) =>
    wanted === 'claim'
      ? isPointing && (isOfClaim || words.slice(1, 4).some((word) => STATED.test(word)))
      : wanted.test(after),
  );
  return found?.[1] ?? null;
}

/** Whether the verb is only planned, supposed or denied: "would turn the offer down", "did not hit back". */
function isUndone(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at > verb - 3; at -= 1) {
    const token = tokenAt(tokens, at);
    if (
      /^(?:would|could|might|may|will|should|not|never|to|neither|nor|if)$/.test(token.norm) ||
      isNegatedVerb(token)
    )
      return true;
  }
  return false;
}
