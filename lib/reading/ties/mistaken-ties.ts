import type { TokenMention } from '../actors/mention-map';
import { type Token, tokenAt } from '../text/tokens';
import { MEMBER_NOUNS } from '../words/group-words';
import { isDescription, isFunctionWord } from '../words/word-kinds';
import { toWords } from '../words/word-set';
import type { DraftTie } from './draft-tie';

/** Finds ties whose words name one and mean another: "armed Syrian rebels" arms no Syria. */

/** Those of a country who do not act for its state, and are not meant where it is named. */
const NOT_OF_STATE = toWords(
  'rebel rebels insurgent insurgents insurgency guerrilla guerrillas militant militants separatist separatists secessionist secessionists jihadist jihadists extremist extremists terrorist terrorists ' +
    'dissident dissidents exile exiles defector defectors mutineer mutineers opposition oppositionists protesters demonstrators activists refugees ' +
    'migrants civilians nationals citizens expatriates journalists reporters militia militias warlord warlords gang gangs gunmen tribesmen',
);
/** Bodies that are of others than the state where a word before them says so: "Congolese armed groups". */
const GROUPS = toWords('group groups faction factions movement movements band bands outfit outfits');
const OF_OTHERS = toWords(
  'armed rebel insurgent separatist militant jihadist islamist extremist terrorist opposition',
);
const MAX_DESCRIBED = 4;

/** Regions of which somebody may have hold without leading the state that they are of. */
const REGIONS = toWords(
  'region regions province provinces district districts county state town towns city cities village villages coast border island islands highlands ' +
    'territory territories area areas countryside north south east west port ports road roads half parts part swathes swaths stretches most',
);
const MAX_TO_REGION = 5;

/** What somebody shows to another without a word. */
const ATTITUDES = toWords(
  'disrespect respect contempt loyalty disloyalty mercy sympathy deference hostility kindness courtesy favour favor bias indifference leniency gratitude disregard interest',
);

/** Returns whether a tie is of others than whom its ends name, or its words say no such thing of them. */
export function isMistaken(tokens: readonly Token[], tie: DraftTie): boolean {
  return (
    [tie.source, tie.target, tie.third].some((end) => end !== null && isNotOfState(tokens, end)) ||
    isOfRegion(tokens, tie) ||
    isHandedOver(tokens, tie) ||
    isWantedOfOther(tokens, tie) ||
    isOfSome(tokens, tie) ||
    isOfAttitude(tokens, tie) ||
    isOfWhat(tokens, tie) ||
    isSpokesman(tokens, tie) ||
    isPaidNoMoney(tokens, tie) ||
    isOfTrade(tokens, tie)
  );
}

/** Whether what somebody is paid is no money: "paid Reyes a visit", "paid Reyes tribute". */
function isPaidNoMoney(tokens: readonly Token[], { type, cue, target }: DraftTie): boolean {
  if (type !== 'funds' || !/^pa(?:y|ys|id|ying)$/.test(tokenAt(tokens, cue).norm)) return false;
  for (let at = target.last; at < target.last + MAX_PAID; at += 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind !== 'word') return false;
    if (/^(?:visit|call|tribute|heed|attention|compliments?|respects?|homage|visits|calls|mind)$/.test(norm))
      return true;
  }
  return false;
}

const MAX_PAID = 5;

/** Whether somebody only speaks in public through who speaks for them: "the League, through its spokesman, Omar Said, called on Chad". */
function isSpokesman(tokens: readonly Token[], { type, source, target, third }: DraftTie): boolean {
  if (type !== 'mediates-via') return false;
  const via = [source, target, third].flatMap((end) => (end ? [end] : []));
  return via.some(({ first }) => {
    for (let at = first - 1; at > first - MAX_TO_THROUGH; at -= 1) {
      const { norm } = tokenAt(tokens, at);
      if (norm === 'through')
        return tokens
          .slice(at, first)
          .some(({ norm: word }) =>
            /^(?:spokes(?:man|woman|person)|press|publicity|media|information)$/.test(word),
          );
      if (tokenAt(tokens, at).kind === 'sign' && tokenAt(tokens, at).text !== ',') return false;
    }
    return false;
  });
}

const MAX_TO_THROUGH = 9;

/** Whether a state is named only to say where others are from who do not act for it: "Syrian rebels", "Congolese armed groups". */
function isNotOfState(tokens: readonly Token[], { actor, kind, last }: TokenMention): boolean {
  if (actor.kind !== 'state' || !(kind === 'demonym' || tokenAt(tokens, last - 1).isPossessive)) return false;
  let isOfOthers = false;
  for (let at = last; at < last + MAX_DESCRIBED; at += 1) {
    const { norm, kind: of, isCapital } = tokenAt(tokens, at);
    if (of !== 'word' || isCapital || isFunctionWord(norm)) return false;
    // "The Lebanese opposition leader", "rebel-held": other rules read what is described.
    const next = tokenAt(tokens, at + 1);
    if (NOT_OF_STATE.has(norm)) return !next.isJoined && !next.isCapital && !isDescription(next.norm);
    if (isOfOthers && GROUPS.has(norm)) return true;
    isOfOthers ||= OF_OTHERS.has(norm);
  }
  return false;
}

/** Whether it is a part of a state that somebody has hold of: "controls most of the northern Chad region of Tibra". */
function isOfRegion(tokens: readonly Token[], { type, rule, target, cue }: DraftTie): boolean {
  if (type !== 'leads' || rule !== 'leads' || target.actor.kind !== 'state') return false;
  if (!/^(?:control|seize|hold|held|rule|govern|run|ran)/.test(tokenAt(tokens, cue).norm)) return false;
  const isAfter = [0, 1, 2].some((step) => REGIONS.has(tokenAt(tokens, target.last + step).norm));
  const before = tokens.slice(Math.max(cue + 1, target.first - MAX_TO_REGION), target.first);
  return isAfter || before.some(({ norm }) => REGIONS.has(norm));
}

/** Whether somebody is handed over to another, and does nothing: "was seized and handed over to the Front". */
function isHandedOver(tokens: readonly Token[], { rule, source, target }: DraftTie): boolean {
  if (!/^(?:frame-hands-over|phrase)$/.test(rule)) return false;
  const [one, other] = source.first < target.first ? [source, target] : [target, source];
  // "Handed over to": nothing else is handed over.
  return tokens
    .slice(one.last, other.first)
    .some(
      ({ norm }, step) =>
        /^(?:handed|turned|delivered)$/.test(norm) &&
        tokenAt(tokens, one.last + step + 1).norm === 'over' &&
        tokenAt(tokens, one.last + step + 2).norm === 'to',
    );
}

/** Whether another is wanted to do it: "his request for Iran to recognise Chad" asks nothing of Chad. */
function isWantedOfOther(tokens: readonly Token[], { type, target, cue }: DraftTie): boolean {
  if (!/^(?:asks|talks-to)$/.test(type)) return false;
  for (let at = Math.max(cue - 1, 0); at < target.first - 2; at += 1) {
    if (!WANTS.has(tokenAt(tokens, at).norm) || tokenAt(tokens, at + 1).norm !== 'for') continue;
    const to = tokens.slice(at + 2, target.first).findIndex(({ norm }) => norm === 'to');
    return to > 0 && tokenAt(tokens, at + 2).isCapital;
  }
  return false;
}

const WANTS = toWords('request requests demand demands call calls appeal appeals plea pleas bid');

/** Whether only some of the men of a body do it, who may have left it: "several hundred soldiers from the army have rallied behind". */
function isOfSome(tokens: readonly Token[], { type, source, cue }: DraftTie): boolean {
  if (!/^(?:backs|ally-of|member-of|leads)$/.test(type) || source.first > cue) return false;
  const from = tokenAt(tokens, source.first - 1).norm === 'the' ? source.first - 2 : source.first - 1;
  if (tokenAt(tokens, from).norm !== 'from' || !MEMBER_NOUNS.has(tokenAt(tokens, from - 1).norm))
    return false;
  return tokens
    .slice(Math.max(0, from - 4), from)
    .some(({ norm, kind }) => kind === 'number' || COUNTS.has(norm));
}

const COUNTS = toWords(
  'hundred hundreds thousand thousands dozen dozens several some scores many few group groups',
);

/** Whether an end is only in a clause that says what it is about: "works with what Iran views as a gang", "threatened that Iran would". */
function isOfWhat(tokens: readonly Token[], { rule, source, target, cue }: DraftTie): boolean {
  if (rule === 'frame-threatens' && tokenAt(tokens, target.first - 1).norm === 'that') return true;
  return [source, target].some(
    ({ first }) => first > cue && /^(?:what|whatever|how|why)$/.test(tokenAt(tokens, first - 1).norm),
  );
}

/** Whether what comes from a state is meant, and not the state: "the trade in charcoal from Chad that was banned by the Council". */
function isOfTrade(tokens: readonly Token[], { target, cue }: DraftTie): boolean {
  if (target.actor.kind !== 'state' || target.last >= cue) return false;
  const isFrom = /^(?:from|in)$/.test(tokenAt(tokens, target.first - 1).norm);
  const isPassive =
    /^(?:that|which)$/.test(tokenAt(tokens, target.last).norm) &&
    /^(?:was|were|is|are|had|has|have)$/.test(tokenAt(tokens, target.last + 1).norm);
  return isFrom && isPassive;
}

/** Whether what is shown or given to somebody is how they are met: "showed disrespect to". */
function isOfAttitude(tokens: readonly Token[], { rule, target, cue }: DraftTie): boolean {
  if (rule !== 'hands-to') return false;
  return tokens.slice(cue + 1, target.first).some(({ norm }) => ATTITUDES.has(norm));
}
