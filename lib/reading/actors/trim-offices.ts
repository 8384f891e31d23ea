import { type Token, tokenAt } from '../text/tokens';
import { GROUP_WORDS } from '../words/group-words';
import { HONORIFICS, isOfficeWord, OFFICE_MODIFIERS } from '../words/office-words';
import { toWords } from '../words/word-set';
import { type Candidate, toKnownCandidate } from './candidate';
import type { KnownNames } from './known-names';

/** Takes from names what is an office and what it is for: "Under Secretary for Trade and Financial Oversight Ana Hollis" has one name. */

/** What an office may be for, and no name begins with. */
const MATTERS = toWords(
  'affairs relations cooperation oversight intelligence terrorism counterterrorism narcotics parties elections corporations services resources ' +
    'operations communications logistics procurement planning infrastructure innovation integration equality families children youth sports sport ' +
    'arts heritage science technology agriculture livestock fisheries forestry lands land housing works roads employment pensions revenue statistics ' +
    'process staff political internal international external foreign domestic financial economic public rural urban regional national abroad diaspora overseas',
);
/** Words that say more of an office: "High Commissioner", "Honorary Consul". */
const OF_OFFICE = toWords(
  'high honorary under lead joint principal associate assistant permanent resident goodwill extraordinary plenipotentiary',
);
const COMPASS = /^(?:north|south|east|west)ern$/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
/** The end of a word that says more of what stands after it: "Prize-winning", "Kenyan-born". */
const DESCRIBING = /-(?:winning|based|born|backed|led|educated|trained|owned|run|funded|style|era)$/;
const MAX_BACK = 12;

/** Returns candidates without the words of offices that run into a name, and without those that are such words alone. */
export function trimOffices(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  known: KnownNames,
): Candidate[] {
  return candidates.flatMap((candidate) =>
    candidate.match
      ? [candidate]
      : withoutField(tokens, candidate)
          .flatMap((part) => parted(tokens, part))
          .map((part) => withoutDay(tokens, part))
          .flatMap((part) => withoutMatter(tokens, part, known)),
  );
}

/** Returns a name without the second field of an office, as of "Affairs and Trade"; nothing where no name is left. */
function withoutField(tokens: readonly Token[], candidate: Candidate): Candidate[] {
  if (tokenAt(tokens, candidate.first).norm !== 'and') return [candidate];
  let first = candidate.first + 1;
  while (
    first < candidate.last &&
    (isMatter(tokens, first) || OFFICE_MODIFIERS.has(tokenAt(tokens, first).norm))
  )
    first += 1;
  return first < candidate.last ? [{ ...candidate, first }] : [];
}

/** Parts what an office is of from who holds it: "Chief of Staff of the Security Forces Omar Nasr". */
function parted(tokens: readonly Token[], candidate: Candidate): Candidate[] {
  const { first, last, isGroup } = candidate;
  if (last - first < 4 || !isAfterOffice(tokens, first)) return [candidate];
  let end = last;
  // "The Secretary-General of the Community of Saint Ann Paolo Rossi" ends in the name of a person.
  const isOf = GROUP_WORDS.has(tokenAt(tokens, first).norm) && tokenAt(tokens, first + 1).norm === 'of';
  const ofs = tokens.slice(first, last).flatMap(({ norm }, place) => (norm === 'of' ? [first + place] : []));
  const lastOf = ofs.at(-1) ?? first;
  if (isOf && last - first === 5) end = first + 3;
  // "The Secretary of the Ministry of Works of Norvale Ana Rossi".
  else if (isOf && ofs.length > 1) end = lastOf + 2;
  else while (end > first && !GROUP_WORDS.has(tokenAt(tokens, end - 1).norm)) end -= 1;
  const isName = last - end >= 2 && last - end <= 3 && tokens.slice(end, last).every(isNameWord);
  if (!isName || end === first) return [candidate];
  // "Secretary of Norvale's Supreme National Security Council Ana Rossi".
  let opening = skipStaff(tokens, first, end);
  while (!isGroup && isModifier(tokenAt(tokens, opening - 1))) opening -= 1;
  const start = opening;
  return [
    {
      ...candidate,
      first: start,
      last: end,
      isGroup: true,
      hasArticle: tokenAt(tokens, start - 1).norm === 'the',
    },
    { ...candidate, first: end, isGroup: false, hasTitle: true, hasArticle: false },
  ];
}

function isModifier({ isCapital, isPossessive, norm }: Token): boolean {
  return isCapital && !isPossessive && OFFICE_MODIFIERS.has(norm);
}

function isNameWord({ kind, isCapital, norm }: Token): boolean {
  return kind === 'word' && isCapital && !GROUP_WORDS.has(norm) && !isOfficeWord(norm);
}

/** Skips "Staff of the" of "Chief of Staff of the Security Forces". */
function skipStaff(tokens: readonly Token[], first: number, end: number): number {
  if (tokenAt(tokens, first).norm !== 'staff' || tokenAt(tokens, first + 1).norm !== 'of') return first;
  const start = tokenAt(tokens, first + 2).norm === 'the' ? first + 3 : first + 2;
  return start < end ? start : first;
}

/** Returns a name without the day on which something was: "Kenyan Police Monday night". */
function withoutDay(tokens: readonly Token[], candidate: Candidate): Candidate {
  const { first, last } = candidate;
  return last - first > 1 && WEEKDAY.test(tokenAt(tokens, last - 1).norm)
    ? { ...candidate, last: last - 1 }
    : candidate;
}

/** Returns a name without what an office before it is for or where it is; nothing where no name is left. */
function withoutMatter(tokens: readonly Token[], candidate: Candidate, known: KnownNames): Candidate[] {
  const { first, last, isGroup } = candidate;
  const described = tokens.slice(first, last).findLastIndex(({ norm }) => DESCRIBING.test(norm));
  const from = first + described + 1;
  if (from >= last || isOffice(tokens, from, last) || areHolders(tokens, first, last)) return [];
  if (isGroup) return withHolder(tokens, { ...candidate, first: from }, known);
  const at = skipMatters(tokens, from, last);
  const isOfOffice = isAfterOffice(tokens, first);
  // "The secretary of state for Northern Norvale Rui Lima".
  const isForPart =
    /^(?:for|of)$/.test(tokenAt(tokens, first - 1).norm) && COMPASS.test(tokenAt(tokens, first).norm);
  if (isForPart && last - first === 4)
    return [{ ...candidate, first: first + 2, hasTitle: true, hasArticle: false }];
  // "International Relations", "Foreign Affairs": an office or a field, and nobody.
  if (at === last && (last - first > 1 || isOfOffice))
    return isAnyName(tokens, first, last) ? [candidate] : [];
  if (at > from && isOfOffice && last - at >= 2)
    return [{ ...candidate, first: at, hasTitle: true, hasArticle: false }];
  // "High Commissioner in Nairobi Robert Gilson".
  const before = tokenAt(tokens, first - 2);
  const link = tokenAt(tokens, first - 1).norm;
  const isSeat = /^(?:in|to|at)$/.test(link) && before.isCapital && isOfficeWord(before.norm);
  // "Ambassador of Cuba to Norvale Rui Lima", "Minister for Works and Trade of Norvale Rui Lima".
  const isOfState =
    /^(?:of|to)$/.test(link) && isOfOffice && known.match(tokens, first)?.known.kind === 'state';
  if ((isSeat || isOfState) && last - first >= 3) return [{ ...candidate, first: first + 1, hasTitle: true }];
  return from > first ? [{ ...candidate, first: from }] : [candidate];
}

/** Returns a body without what the office in it is for, and who holds that: "Representative of the Union for Foreign Affairs Ana Rossi". */
function withHolder(tokens: readonly Token[], candidate: Candidate, known: KnownNames): Candidate[] {
  const { first, last } = candidate;
  const end = findBodyEnd(tokens, first, last);
  if (end === last) return [candidate];
  const match = known.match(tokens, first);
  const isKnown = match !== null && first + match.length === end;
  const body = isKnown
    ? { ...toKnownCandidate(tokens, candidate.sentence, first, match), hasTitle: candidate.hasTitle }
    : { ...candidate, last: end };
  const name = skipMatters(tokens, end + 1, last);
  const isName = last - name >= 2 && last - name <= 3 && tokens.slice(name, last).every(isNameWord);
  if (!isName || name === end + 1) return [body];
  return [body, { ...candidate, first: name, isGroup: false, hasTitle: true, hasArticle: false }];
}

function skipMatters(tokens: readonly Token[], from: number, last: number): number {
  let at = from;
  while (at < last && isMatter(tokens, at) && tokenAt(tokens, at).kind === 'word') at += 1;
  return at;
}

/** Returns where a body ends of which somebody has an office that is for more: "Secretary of the Treasury for Trade". */
function findBodyEnd(tokens: readonly Token[], first: number, last: number): number {
  const open = tokenAt(tokens, first - 1).norm === 'the' ? first - 1 : first;
  const isOf = tokenAt(tokens, open - 1).norm === 'of' && isOfficeWord(tokenAt(tokens, open - 2).norm);
  const end = tokens.slice(first, last).findIndex(({ norm }) => norm === 'for');
  return isOf && end > 0 ? first + end : last;
}

function isMatter(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokenAt(tokens, at);
  return (
    MATTERS.has(norm) ||
    norm === 'and' ||
    (OFFICE_MODIFIERS.has(norm) && MATTERS.has(tokenAt(tokens, at + 1).norm))
  );
}

/** Whether words that may be a field are a name by what stands around them: a title of address before them, or a possessive after. */
function isAnyName(tokens: readonly Token[], first: number, last: number): boolean {
  return HONORIFICS.has(tokenAt(tokens, first - 1).norm) || tokenAt(tokens, last - 1).isPossessive;
}

/** Whether a word is of several who have an office: "Ambassadors of Chad and Jordan". */
function areHolders(tokens: readonly Token[], first: number, last: number): boolean {
  const { norm } = tokenAt(tokens, first);
  const isOf = /^(?:of|for|from)$/.test(tokenAt(tokens, last).norm);
  return last - first === 1 && isOf && norm.endsWith('s') && isOfficeWord(norm.slice(0, -1));
}

/** Whether some words are an office and no name: "High Commissioner", "Under Secretary". */
function isOffice(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first < 2 || !isOfficeWord(tokenAt(tokens, last - 1).norm)) return false;
  const words = tokens.slice(first, last - 1).map(({ norm }) => norm);
  return (
    words.every((word) => OF_OFFICE.has(word) || OFFICE_MODIFIERS.has(word)) &&
    words.some((word) => OF_OFFICE.has(word))
  );
}

/** Whether the words before a token are an office and what it is for, up to there: "Registrar of Political", "Chief of". */
function isAfterOffice(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at > first - MAX_BACK; at -= 1) {
    const { norm, isCapital, kind } = tokenAt(tokens, at);
    if (isCapital && isOfficeWord(norm)) {
      // "Ambassador Extraordinary of".
      const after = OF_OFFICE.has(tokenAt(tokens, at + 1).norm) ? at + 2 : at + 1;
      return /^(?:of|for|on)$/.test(tokenAt(tokens, after).norm);
    }
    const isBetween = /^(?:of|for|on|to|and|the|,)$/.test(norm) || (kind === 'word' && isCapital);
    if (!isBetween) return false;
  }
  return false;
}
