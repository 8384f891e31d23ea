import { findHead, judgeOffice } from '../actors/office-kind';
import type { Phrases } from '../actors/phrases';
import type { Role } from '../actors/role';
import type { Sentence } from '../text/sentences';
import { tokenAt } from '../text/tokens';
import { PRIVATE_TRADES } from '../words/office-words';
import { toWords } from '../words/word-set';
import type { DraftTie } from './draft-tie';
import { judgeModality } from './modality';

/** Words before an office of a country that say that it is none of its state. */
const OF_OTHERS = toWords(
  'opposition rebel militia tribal religious spiritual exiled party peace rights gang cartel guerrilla separatist clan mafia',
);

const NONE = /^(?:no|not|never|hardly|neither|nor|barely)$/;

/** Words of offices that somebody does not hold yet. */
const COMING = toWords(
  'incoming future prospective designate would-be proposed aspiring potential next purported self-styled supposed alleged putative',
);

/** Who speaks for another person. */
const SPEAKS_FOR = toWords('spokesman spokeswoman spokesperson lawyer attorney solicitor barrister counsel');

/** Who leads something, and of a state only a part of it. */
const SERVES_STATE = toWords(
  'head chief chairman chairwoman chairperson chair boss captain founder governor rector director commander',
);

/** Offices that people alone hold. */
const OF_PEOPLE = toWords(
  'commander chairman chairwoman chief president minister secretary spokesman spokeswoman spokesperson captain general colonel ambassador envoy director founder ceo governor premier king queen',
);

const FUNDERS = /^(?:financier|funder|bankroller|fundraiser)$/;

/** Returns the ties that offices and descriptions make: "Najib Mikati, the prime minister of Lebanon". */
export function findRoleTies(phrases: Phrases, sentence: Sentence, roles: readonly Role[]): DraftTie[] {
  return roles.flatMap((role) => {
    const tie = toTie(phrases, sentence, role);
    return tie ? [tie] : [];
  });
}

function toTie(
  { body }: Phrases,
  sentence: Sentence,
  { holder, owner, toward, words, verb, first, last }: Role,
): DraftTie | null {
  const office = judgeOffice(words);
  const isFormer = words.includes('former') || words.includes('ex') || words.includes('then');
  const part = {
    first: Math.min(first, holder.first, owner?.first ?? first),
    last: Math.max(last, holder.last, owner?.last ?? 0, toward?.last ?? 0),
  };
  const cue = part.last - 1;
  const isToCome = body.tokens
    .slice(Math.max(0, part.first - 1), part.last)
    .some(({ norm }) => COMING.has(norm));
  // "Reyes, no friend of Hamas".
  const isNone = body.tokens
    .slice(Math.max(0, part.first - 1), part.last)
    .some(({ norm }) => NONE.test(norm));
  const judged = isNone
    ? 'negated'
    : isToCome
      ? 'planned'
      : verb === null
        ? 'fact'
        : judgeModality(body, { sentence, verb, end: last });
  const isPast = isFormer || (verb !== null && /^(?:was|were)$/.test(tokenAt(body.tokens, verb).norm));
  const modality = judged === 'fact' && isPast ? 'past' : judged;
  const place = { sentence, cue, part: verb === null ? part : null };
  const common = { third: null, modality, ...place, tier: 'found' } as const;
  if (office === 'envoy') {
    if (toward && owner)
      return { ...common, type: 'envoy-to', rule: 'envoy', source: holder, target: toward, third: owner };
    if (toward) return { ...common, type: 'envoy-to', rule: 'envoy', source: holder, target: toward };
    // Who was an envoy once is tied to nobody by that.
    if (!owner || isFormer) return null;
    if (owner.actor === holder.actor) return null;
    // "Biden's envoy" speaks for him.
    if (owner.actor.kind === 'person')
      return { ...common, type: 'speaks-for', rule: 'envoy-of', source: holder, target: owner };
    return { ...common, type: 'member-of', rule: 'envoy-of', source: holder, target: owner };
  }
  if (!owner || owner.actor === holder.actor || office === 'none') return null;
  // "At the bidding of the Council, the Front's commander": who bids is a group, and holds no office.
  if (holder.actor.kind === 'group' && OF_PEOPLE.has(findHead(words))) return null;
  const ends = { source: holder, target: owner };
  // "The Hezbollah financier Nasser Ali".
  const isGiver = owner.actor.kind === 'group' && FUNDERS.test(words.at(-1) ?? '');
  if (isGiver) return { ...common, ...ends, type: 'funds', rule: 'office' };
  // "A childhood friend of Mikati" is no ally yet.
  const isPrivate =
    words.includes('friend') && owner.actor.kind === 'person' && holder.actor.kind === 'person';
  if (isPrivate) return null;
  // "The firm's partner Julia Reed" is one of it.
  const isOfFirm =
    words.at(-1) === 'partner' && holder.actor.kind === 'person' && owner.actor.kind === 'group';
  if (isOfFirm) return { ...common, ...ends, type: 'member-of', rule: 'office' };
  if (office === 'ally') return { ...common, ...ends, type: 'ally-of', rule: 'ally' };
  if (office === 'opponent') return { ...common, ...ends, type: 'opposes', rule: 'opponent' };
  if (owner.actor.kind === 'person')
    return words.some((word) => SPEAKS_FOR.has(word)) && !isFormer
      ? { ...common, ...ends, type: 'speaks-for', rule: 'speaks-for' }
      : null;
  // "The Venezuelan opposition leader" leads no state.
  if (owner.actor.kind === 'state' && words.some((word) => OF_OTHERS.has(word))) return null;
  const isSpeaker = words.at(-1) === 'speaker' && owner.actor.kind === 'group';
  if (isSpeaker) return { ...common, ...ends, type: 'leads', rule: 'heads' };
  // Turkey's intelligence chief leads no state.
  const serves = owner.actor.kind === 'state' && SERVES_STATE.has(findHead(words));
  if (office === 'leads' && serves) return { ...common, ...ends, type: 'member-of', rule: 'office' };
  // "The RSF commander for the central sector" leads a part of it.
  const isOfPart = /^(?:for|in)$/.test(tokenAt(body.tokens, last).norm) && findHead(words) === 'commander';
  if (office === 'leads' && isOfPart) return { ...common, ...ends, type: 'member-of', rule: 'office' };
  if (office === 'leads' && !isFormer) return { ...common, ...ends, type: 'leads', rule: 'heads' };
  // "A Lebanese banker": of whom he is, and for whom he need not act.
  // "Mr. Omar Said of Lebanon (arms)": an expert may be from there, and act for another.
  const isFrom =
    owner.actor.kind === 'state' &&
    words.join(' ') === 'member' &&
    owner.first === holder.last + 1 &&
    tokenAt(body.tokens, holder.last).norm === 'of' &&
    tokenAt(body.tokens, owner.last).text === '(';
  const isOnlyOrigin = (owner.kind === 'demonym' && PRIVATE_TRADES.has(words.at(-1) ?? '')) || isFrom;
  const tier = isOnlyOrigin ? ('possible' as const) : ('found' as const);
  return { ...common, ...ends, tier, type: office === 'leads' ? 'leads' : 'member-of', rule: 'office' };
}
