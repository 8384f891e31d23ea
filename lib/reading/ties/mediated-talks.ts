import type { Phrase, Phrases } from '../actors/phrases';
import { readPhraseAfter } from '../structure/noun-phrases';
import type { Sentence } from '../text/sentences';
import { type Token, tokenAt } from '../text/tokens';
import { DETERMINERS } from '../words/function-words';
import { toWords } from '../words/word-set';
import type { Clauses } from './clauses';
import type { DraftTie } from './draft-tie';
import { CARRIED, GOING, INDIRECT } from './go-between-cues';
import { isReal, judgeModality } from './modality';

/** Verbs of who brings talks about. */
export const MEDIATED = toWords('mediated brokered facilitated arranged');
const MEDIATORS =
  /^(?:mediator|mediators|intermediary|go-between|facilitator|middleman|broker|conduit|channel)$/;
/** Verbs of who may only give them a place. */
export const HOSTED = toWords('hosted chaired convened');
/** What a mediator brings about. */
export const TALKS = toWords(
  'talks agreement deal truce ceasefire meeting negotiations round exchange accord settlement swap release dialogue contacts',
);
const MAX_TO_NOUN = 5;
/** Rules of what one tells another: nobody mediates that. */
const ONE_SIDED = new Set(['tells', 'calls', 'writes', 'sends-word', 'carries-to', 'sends']);

/**
 * Returns the mediations of the one pair that a sentence says was in contact: "A and B agreed a truce mediated by C", "A held talks
 * with B under the mediation of C", "C brokered the deal that A and B signed". Who only hosts them is a possible mediator.
 */
export function findMediatedTalks(
  clauses: Clauses,
  sentence: Sentence,
  found: readonly DraftTie[],
): DraftTie[] {
  const contacts = found.filter(
    ({ type, tier, modality }) =>
      /^(?:talks-to|signs-with)$/.test(type) && tier === 'found' && isReal(modality),
  );
  const mutual = contacts.filter(({ rule }) => !ONE_SIDED.has(rule));
  // Nobody mediates what one tells another, but it may go through somebody.
  const isTold = mutual.length === 0;
  const talks = isTold ? contacts.filter(({ rule }) => rule === 'tells') : mutual;
  const [talk] = talks;
  if (!talk || talks.some((one) => !isSamePair(one, talk))) return [];
  const ties: DraftTie[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    for (const { mention, isWeak } of [
      ...(isTold ? [] : listMediators(clauses, sentence, at)),
      ...listThrough(clauses.phrases, sentence, at, talk),
    ]) {
      const { source, target } = talk;
      const isThird = mention.actor !== source.actor && mention.actor !== target.actor;
      // "Discussed with Kamara Jordan's mediation between Chad and Niger": it is said whose talks it mediates.
      const isSaid = found.some(
        (tie) => tie.type === 'mediates-via' && tie.target.actor === mention.actor && tie.cue === at,
      );
      // "Was arranged by Kamara's office, whose chief had met Nasr": of another meeting.
      const isWhose = /^(?:whose|who|which)$/.test(
        tokenAt(clauses.phrases.body.tokens, mention.last + 1).norm,
      );
      if (!isThird || isSaid || (isWhose && talk.cue > mention.last)) continue;
      const modality = judgeModality(clauses.phrases.body, { sentence, verb: at, end: at + 1 });
      const isHost = HOSTED.has(tokenAt(clauses.phrases.body.tokens, at).norm);
      const isSure = !isWeak && (!isHost || isIndirect(clauses.phrases.body.tokens, sentence));
      ties.push({
        type: 'mediates-via',
        source,
        target: mention,
        third: target,
        tier: isSure ? 'found' : 'possible',
        rule: 'mediated-by',
        modality,
        sentence,
        cue: at,
        part: null,
      });
    }
  }
  return ties;
}

/** Whether two do not meet each other: who hosts them then goes between them. */
function isIndirect(tokens: readonly Token[], { first, last }: Sentence): boolean {
  return tokens.slice(first, last).some(({ norm }) => INDIRECT.test(norm));
}

function isSamePair(one: DraftTie, other: DraftTie): boolean {
  const actors = [other.source.actor, other.target.actor];
  return actors.includes(one.source.actor) && actors.includes(one.target.actor);
}

/** Returns who mediates, by the word at a token: "mediated by C", "the mediation of C", "C's mediation", "C brokered the deal". */
function listMediators(clauses: Clauses, sentence: Sentence, at: number): readonly Phrase[] {
  const { phrases } = clauses;
  const { tokens } = phrases.body;
  const { norm } = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1).norm;
  if (norm === 'mediation' || norm === 'facilitation') {
    if (next === 'of' || next === 'by') return phrases.listAfter(at + 2, sentence.last);
    const owner = phrases.mentions.at(at - 1);
    const isOwner = owner && (owner.kind === 'demonym' || tokenAt(tokens, at - 1).isPossessive);
    if (!owner || !isOwner) return [];
    // "Under Egyptian and Emirati mediation".
    const isJoined = tokenAt(tokens, owner.first - 1).norm === 'and';
    const other = isJoined ? phrases.mentions.at(owner.first - 2) : null;
    const owners = other && other.kind === owner.kind ? [other, owner] : [owner];
    return owners.map((mention) => ({ mention, first: mention.first, last: mention.last, isWeak: false }));
  }
  // "Omani-mediated talks".
  const compound = tokenAt(tokens, at).isJoined && MEDIATED.has(norm) ? phrases.mentions.at(at - 1) : null;
  if (compound) return [{ mention: compound, first: compound.first, last: compound.last, isWeak: false }];
  // "With Oman mediating", "with Oman as mediator".
  if (norm === 'with') return listWithMediator(phrases, sentence, at);
  // "Through the good offices of Oman".
  const isGood = norm === 'offices' && tokenAt(tokens, at - 1).norm === 'good' && next === 'of';
  if (isGood) return phrases.listAfter(at + 2, sentence.last);
  const isPassive = (MEDIATED.has(norm) || HOSTED.has(norm)) && next === 'by';
  if (isPassive) return phrases.listAfter(at + 2, sentence.last);
  // "Received a draft from Jordan, passed on by Oman".
  const by = norm === 'passed' && next === 'on' ? at + 2 : at + 1;
  const isCarried = CARRIED.test(norm) && tokenAt(tokens, by).norm === 'by';
  if (isCarried && tokenAt(tokens, at - 1).text === ',') return phrases.listAfter(by + 1, sentence.last);
  return MEDIATED.has(norm) && hasTalks(clauses, sentence, at) ? clauses.findActors(at, sentence) : [];
}

/** By which two are in contact who need not meet for it. */
const COMMUNICATING =
  /^(?:talk|speak|sp[eo]k|communicat|negotiat|contact|touch|dialogue|messag|exchang|correspond|deal|answer|repl|respon|know|inform|warn|notif)/;
const LAND = /^(?:territory|airspace|soil|land|waters|borders?|ports?|airports?|roads?)$/;
const MAX_TO_THROUGH = 8;

/**
 * Returns through whom two are in contact: "was in touch with Toska through his driver, Gega", "talk only through Jordan". A land or a firm may
 * stand for a way, unless the two talk through it.
 */
function listThrough(phrases: Phrases, sentence: Sentence, at: number, talk: DraftTie): readonly Phrase[] {
  const { tokens } = phrases.body;
  if (!/^(?:through|via)$/.test(tokenAt(tokens, at).norm)) return [];
  const [through] = readPhraseAfter(phrases, sentence, at + 1);
  if (!through || through.isWeak) return [];
  if (through.mention.actor.kind === 'person') return [through];
  const isOfTalk =
    at > talk.cue &&
    at <= talk.cue + MAX_TO_THROUGH &&
    tokens.slice(talk.cue, at).some(({ norm }) => COMMUNICATING.test(norm)) &&
    !tokens.slice(talk.cue, at).some(({ norm }) => GOING.test(norm));
  // "Through Jordan's airspace", "through Jordanian territory".
  const isWay =
    through.mention.kind === 'demonym' ||
    tokenAt(tokens, through.mention.last - 1).isPossessive ||
    LAND.test(tokenAt(tokens, through.mention.last).norm);
  return isOfTalk && !isWay ? phrases.listAfter(at + 1, sentence.last) : [];
}

/** Returns who is named after "with" as the one who mediates. */
function listWithMediator(phrases: Phrases, { last }: Sentence, at: number): readonly Phrase[] {
  const { tokens } = phrases.body;
  const list = phrases.listAfter(at + 1, last);
  const end = list.at(-1)?.last ?? last;
  const { norm } = tokenAt(tokens, end);
  const next = tokenAt(tokens, end + 1).norm;
  const role = DETERMINERS.has(next) ? tokenAt(tokens, end + 2).norm : next;
  const isMediator = /^(?:mediating|facilitating)$/.test(norm) || (norm === 'as' && MEDIATORS.test(role));
  return isMediator ? list : [];
}

function hasTalks({ phrases }: Clauses, { last }: Sentence, verb: number): boolean {
  const { tokens } = phrases.body;
  if (!DETERMINERS.has(tokenAt(tokens, verb + 1).norm)) return false;
  for (let at = verb + 2; at < Math.min(last, verb + MAX_TO_NOUN); at += 1)
    if (TALKS.has(tokenAt(tokens, at).norm)) return true;
  return false;
}
