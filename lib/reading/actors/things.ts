import { type Token, tokenAt } from '../text/tokens';
import {
  GROUP_NOUNS,
  GROUP_WORDS,
  NO_ACTOR_WORDS,
  OWN_GROUP_NOUNS,
  STANDING_NOUNS,
} from '../words/group-words';
import { isOfficeWord, OFFICE_MODIFIERS } from '../words/office-words';
import { endsThingName, isNamedByThing } from './thing-names';

/** Judges capitalised names of what cannot act: decrees, what a law or a line is of, and makes of weapons. */

/** An order that somebody gives, and not one of knights. */
const ORDERS = /^(?:executive|presidential|court|emergency|interim|restraining|evacuation|military)$/;
/** The number of a make: "Falk-136", "S-400". "M-77" are rebels. */
const NUMBERED = /^(?:\p{Lu}\p{L}+|[ABCFST])-\d{2,}\p{L}?$/u;

/** Returns whether a run names a thing: "the Executive Order", "the Line of Quiet Control", "Falk-136". */
export function isThingName(tokens: readonly Token[], first: number, last: number): boolean {
  const end = tokenAt(tokens, last - 1);
  const next = tokenAt(tokens, last);
  if (end.norm === 'order' && ORDERS.test(tokenAt(tokens, last - 2).norm)) return true;
  if (isNamedByThing(tokens, first, last)) return true;
  // "Northern Norvale": a part of a land.
  if (last - first === 2 && COMPASS.test(tokenAt(tokens, first).norm) && !GROUP_WORDS.has(end.norm))
    return true;
  // "Castle Amber", "RAF Norvale": where something is.
  if (last - first > 1 && !GROUP_WORDS.has(end.norm) && SITES.test(tokenAt(tokens, first).norm)) return true;
  // "The Blue Nile".
  if (RIVERS.test(end.norm) && (last - first === 1 || COLOURS.test(tokenAt(tokens, first).norm))) return true;
  // "The Norvale Corridor", "the Lusan Statement".
  if (last - first > 1 && ENDS.test(end.norm) && !STANDING_NOUNS.has(next.norm)) return true;
  // "The Norvale Security Conference": a meeting. Bishops have one of their own.
  if (last - first > 1 && end.norm === 'conference' && MET.test(tokenAt(tokens, last - 2).norm)) return true;
  // "The Marsh Confinement Center": a prison.
  if (last - first > 1 && /^cent(?:er|re)$/.test(end.norm) && HOLDING.test(tokenAt(tokens, last - 2).norm))
    return true;
  // "Operation Olive Branch".
  if (last - first > 1 && /^(?:operation|exercise)$/.test(tokenAt(tokens, first).norm)) return true;
  // "The West Bank": a land.
  if (last - first === 2 && end.norm === 'bank' && SIDES.test(tokenAt(tokens, first).norm)) return true;
  // "The Geneva talks": where they are.
  const isAfterThe = tokenAt(tokens, first - 1).norm === 'the' && !/^\p{Lu}{2,}$/u.test(end.text);
  const isHeld = PLACED.test(tokenAt(tokens, last).norm) && tokenAt(tokens, last + 1).norm !== 'to';
  if (isAfterThe && last - first === 1 && isHeld) return true;
  // "The Black Sea Grain Initiative": what is proposed.
  const isPlan = last - first > 1 && end.norm === 'initiative';
  if (isPlan && PROPOSED.test(tokenAt(tokens, last - 2).norm)) return true;
  const isPart = last - first === 2 && /^[IVX]{1,4}$/.test(end.text);
  if (isPart && NUMBERED_PARTS.test(tokenAt(tokens, first).norm)) return true;
  // "Deadly July", "in Shan and Chin states".
  if (last - first > 1 && MONTHS.test(end.norm) && !/^\p{Lu}\.$/u.test(tokenAt(tokens, first).text))
    return true;
  // "The Arren crossing".
  if (!end.isPossessive && !next.isCapital && (LANDS.test(next.norm) || BUILT.test(next.norm))) return true;
  // "Sheikh Nur and Ashraf neighbourhoods".
  if (next.norm === 'and' && QUARTERS.test(tokenAt(tokens, skipCapitals(tokens, last + 1)).norm)) return true;
  // "Kayin State", and not "the Katsina State government".
  const isLong = tokens.slice(first, last).some(({ isCapital }) => !isCapital);
  const isLand = last - first > 1 && /^states?$/.test(end.norm) && !end.isPossessive && !isLong;
  if (isLand && !STANDING_NOUNS.has(next.norm) && !OWN_GROUP_NOUNS.has(next.norm)) return true;
  // "Marsh Governor Ali Nasr": where the office is.
  const isSeat = last - first === 1 && /^(?:governor|mayor|prefect)$/.test(next.norm) && next.isCapital;
  if (isSeat && tokenAt(tokens, last + 1).isCapital) return true;
  // "SLA/MM": what stands after the stroke is a part of it.
  if (last - first === 1 && tokenAt(tokens, first - 1).text === '/' && /^\p{Lu}{2,4}$/u.test(end.text))
    return true;
  // "Foreign Ministry spokesman Omar Said": a part of what he is.
  const before = tokenAt(tokens, first - 1);
  const isOfOffice = last - first === 1 && before.isCapital && OFFICE_MODIFIERS.has(before.norm);
  if (isOfOffice && end.norm === 'ministry' && isOfficeWord(tokenAt(tokens, last).norm)) return true;
  const isNumbered = tokens.slice(first, last).some(({ text }) => NUMBERED.test(text));
  if (isNumbered) return !GROUP_NOUNS.has(tokenAt(tokens, last).norm);
  // "Omar Said, a Tarn Valley Democrat,".
  const isMember =
    /^(?:democrat|republican|tory|liberal|socialist|conservative|communist|native|resident)$/.test(end.norm);
  if (isMember && /^an?$/.test(tokenAt(tokens, first - 1).norm)) return true;
  // What a document or a line is of: "Memorandum of Understanding".
  const head = tokenAt(tokens, first - 2);
  return tokenAt(tokens, first - 1).norm === 'of' && head.isCapital && OF_THINGS.test(head.norm);
}

const SITES =
  /^(?:castle|fort|camp|raf|jebel|jabal|wadi|lough|loch|isle|villa|hacienda|avenida|calle|plaza|piazza|rue)$/i;
const ENDS =
  /^(?:corridor|base|airbase|statement|prison|jail|checkpoint|plateau|basin|delta|oasis|triangle|barracks)$/;
const RIVERS =
  /^(?:nile|danube|euphrates|tigris|rhine|mekong|ganges|volga|dnieper|dniester|zambezi|limpopo|yangtze|aegean|adriatic|himalayas)$/;
const COLOURS = /^(?:blue|white|black|upper|lower)$/;
const MET =
  /^(?:security|peace|climate|donors?|pledging|press|news|review|constitutional|investment|reconstruction|defen[cs]e|disarmament|reconciliation|aid|energy)$/;
const HOLDING =
  /^(?:confinement|detention|internment|shopping|convention|conference|correctional|border|control)$/;
const SIDES = /^(?:west|east|left|right|north|south)$/;
/** What is held in a place after which it is called. */
const PLACED =
  /^(?:talks|summit|negotiations|conference|process|accords?|communiqué|communique|framework|ceasefire|truce)$/;
const PROPOSED = /^(?:peace|grain|truce|ceasefire|reform|road|belt|diplomatic|nuclear)$/;

const COMPASS = /^(?:north|south|east|west)ern$/;
const MONTHS = /^(?:january|february|july|september|october|november|december)$/;
/** What a name before it is of: a part of a state. */
const LANDS =
  /^(?:states|provinces?|regions?|districts?|count(?:y|ies)|governorates?|oblasts?|prefectures?|townships?|neighbou?rhoods?|quarters|suburbs?|municipalit(?:y|ies)|departments)$/;

/** What is called by the name of where it is. */
const BUILT = /^(?:crossing|checkpoint|airport|bridge|mosque|stadium|corridor|airfield|airbase)$/;

const QUARTERS = /^(?:neighbou?rhoods|districts|quarters|suburbs|provinces|regions|villages|townships)$/;

function skipCapitals(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokenAt(tokens, at).isCapital) at += 1;
  return at;
}

/** What has a number after it: "Part I", "Phase II". */
const NUMBERED_PARTS =
  /^(?:part|phase|volume|stage|tier|annex|appendix|table|figure|chapter|section|title|schedule)$/;

const OF_THINGS =
  /^(?:line|memorandum|code|rules|statute|treaty|declaration|charter|convention|act|bill|articles?|letter|notice|terms|order|zone|accords?|agreements?|peace|pact|truce|battle|siege|fall|massacre|bay|gulf|straits?|lake|river|mount|isle|islands?|cape|port|town|city|village)$/;

/** Returns whether some initials in brackets are of a thing that the words before them name: "unmanned aerial vehicles (UAV)", "the Corrupt Practices Act (CPA)". */
export function isOfThing(tokens: readonly Token[], bracket: number): boolean {
  const { norm, isCapital, kind } = tokenAt(tokens, bracket - 1);
  if (kind !== 'word') return false;
  // "The National Security Adviser (NSA)": an office.
  if (endsThingName(tokens, bracket) || (isCapital && isOfficeWord(norm))) return true;
  return NO_ACTOR_WORDS.has(norm) || (!isCapital && !GROUP_NOUNS.has(norm));
}

const TITLED =
  /^(?:headlined|headline|titled|entitled|story|article|book|film|documentary|essay|op-ed|column|novel|song|caption|slogan)$/;
const MAX_TITLE = 30;

/** Returns where a title in quotation marks ends that begins at a token: "a story headlined “Officer Charged with Theft”". Null where none does. */
export function findTitleEnd(tokens: readonly Token[], at: number, limit: number): number | null {
  if (!/^["“]$/.test(tokenAt(tokens, at).text)) return null;
  const before = /^[,:]$/.test(tokenAt(tokens, at - 1).text) ? at - 2 : at - 1;
  if (!TITLED.test(tokenAt(tokens, before).norm)) return null;
  for (let end = at + 1; end < Math.min(limit, at + MAX_TITLE); end += 1)
    if (/^["”]$/.test(tokenAt(tokens, end).text)) return end;
  return null;
}
