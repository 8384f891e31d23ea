import { type Token, tokenAt } from '../text/tokens';
import { FIELDS } from '../words/field-words';
import { FOREIGN_HEADS } from '../words/foreign-words';
import { GROUP_NOUNS, GROUP_WORDS } from '../words/group-words';
import { HONORIFICS, isOfficeWord, OFFICE_MODIFIERS, RANKS } from '../words/office-words';
import { measureMissionPlace, measureSecondField } from './body-names';
import { areInitialsOf, isForeignLink, toInitials } from './group-name';
import type { KnownNames } from './known-names';

/** Finds where a name in a text ends that a capitalised word begins. */

const PARTICLES = new Set(
  'al bin ibn binti binte van von de der den del della dello di degli la el abu ben da das do dos du e i ould mint ag umm wal wa ul ud ap ab wad bint uld walad ter ten te vom zu zum zur af las los y mai dan yar ould ur uz nga kwa'.split(
    ' ',
  ),
);

/** Returns whether a word links the parts of a person's name: "van", "de". */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** Whom a group's name says that it belongs to, within the name. */
const OF_MANY = new Set('people peoples workers women farmers citizens lawyers'.split(' '));

/** Whether a group's name goes on after a plural without an "s": "Seamen's League". */
function isOfPlural(norm: string, next: Token): boolean {
  return OF_MANY.has(norm) || (/(?:men|children)$/.test(norm) && GROUP_WORDS.has(next.norm));
}

/** Returns where a run of capitalised words ends: particles may stand in it, and "of" after a word for a group. */
export function findRunEnd(
  tokens: readonly Token[],
  first: number,
  limit: number,
  known: KnownNames,
): number {
  let end = first + Math.max(1, known.match(tokens, first)?.length ?? 1);
  while (end < limit) {
    const token = tokenAt(tokens, end);
    const { norm, isPossessive } = tokenAt(tokens, end - 1);
    // "South Sudan People's Defence Forces".
    if (isPossessive && measureOfMany(tokens, end) > 0) {
      end += measureOfMany(tokens, end);
      continue;
    }
    if (isPossessive && !(isOfPlural(norm, token) && token.isCapital)) break;
    if (token.text === '&' && tokenAt(tokens, end + 1).isCapital) {
      end += 2;
      continue;
    }
    const quoted = measureNickname(tokens, end);
    if (quoted > 0) {
      end += quoted;
      continue;
    }
    // "Tehreek e-Insaf", "the Tarn No 2 Court".
    const isNumber =
      norm === 'no' && token.kind === 'number' && tokenAt(tokens, end + 1).isCapital && end - first > 1;
    if (isNumber || (!token.isJoined && /^\p{Ll}{1,2}-\p{Lu}/u.test(token.text))) {
      end += isNumber ? 2 : 1;
      continue;
    }
    // "The Somalia-Eritrea Monitoring Group".
    const isOfTwo = token.isJoined && token.isCapital && isJoinedBody(tokens, end);
    if ((token.isJoined && !isOfTwo) || token.kind !== 'word') break;
    if (token.isCapital) {
      end += 1;
      continue;
    }
    const next = tokenAt(tokens, end + 1);
    const after = tokenAt(tokens, end + 2);
    const nickname = measureNickname(tokens, end);
    const initials =
      measureLongName(tokens, first, end, limit) || measureInitialled(tokens, first, end, limit);
    const links = measureLinks(tokens, first, end);
    if (nickname + initials + links > 0) {
      end += nickname + (initials || links);
      continue;
    }
    const opens =
      isOfSeveral(tokens, first, end, known) ||
      GROUP_WORDS.has(tokenAt(tokens, end - 1).norm) ||
      /^(?:kingdom|republic|emirate|duchy|principality|sultanate|empire|commonwealth|realm|khanate)$/.test(
        tokenAt(tokens, end - 1).norm,
      );
    if (PARTICLES.has(token.norm) && next.isCapital) end += 2;
    // "Bart van der Meulen", "Ould Cheikh el Ghazouani".
    else if (PARTICLES.has(token.norm) && PARTICLES.has(next.norm) && after.isCapital) end += 3;
    // "The Qods Force of Iran's Guards": whose it is, stands apart.
    else if (opens && token.norm === 'of' && next.isPossessive) break;
    // "The Front of Gen. Omar Said" is his.
    else if (opens && token.norm === 'of' && (HONORIFICS.has(next.norm) || RANKS.has(next.norm))) break;
    // "The Court of Bosnia and Herzegovina".
    else if (opens && /^(?:of|for)$/.test(token.norm) && next.isCapital)
      end += 1 + Math.max(1, known.match(tokens, end + 1)?.length ?? 1);
    // "The Front for the Liberation of the Enclave of Cabinda", "the Office of the Director of Public Prosecutions".
    else if (token.norm === 'of' && isOfLongName(tokens, first, end)) end += next.norm === 'the' ? 3 : 2;
    // "Coalition of Patriots for Change".
    else if (token.norm === 'for' && next.isCapital && tokenAt(tokens, first + 1).norm === 'of') end += 2;
    else if (
      /^(?:of|for)$/.test(token.norm) &&
      isOfficeWord(tokenAt(tokens, end - 1).norm) &&
      OFFICE_MODIFIERS.has(next.norm) &&
      next.isCapital
    )
      end += 2;
    else if (opens && /^(?:of|for)$/.test(token.norm) && next.norm === 'the' && after.isCapital) end += 3;
    else if (token.norm === 'for' && isManyOf(tokens, end - 1) && next.isCapital) end += 2;
    else if (token.norm === 'in' && measureRegion(tokens, first, end) > 0)
      end += measureRegion(tokens, first, end);
    else if (measureMissionPlace(tokens, first, end) > 0) end += measureMissionPlace(tokens, first, end);
    else if (token.norm === 'and' && measureSecondField(tokens, first, end, known) > 0)
      end += measureSecondField(tokens, first, end, known);
    else if (token.norm === 'and' && joinsBody(tokens, first, end, known)) end += 2;
    else if (token.norm === 'and' && FIELDS.test(norm) && FIELDS.test(next.norm) && next.isCapital) end += 2;
    else break;
  }
  return Math.min(end, limit);
}

/** Whether two states that a hyphen joins begin the name of a body. */
function isJoinedBody(tokens: readonly Token[], at: number): boolean {
  let end = at + 1;
  while (tokenAt(tokens, end).isCapital && end < at + 5) end += 1;
  return end > at + 1 && GROUP_WORDS.has(tokenAt(tokens, end - 1).norm);
}

/** Whether a name that begins as a body's goes on after its second part: "the Front for the Liberation of". */
function isOfLongName(tokens: readonly Token[], first: number, end: number): boolean {
  const head = tokenAt(tokens, first).norm === 'the' ? first + 1 : first;
  const second = tokenAt(tokens, head + 1).norm;
  const start = tokenAt(tokens, end + 1).norm === 'the' ? end + 2 : end + 1;
  // "The National Council for the Restoration of the Republic".
  const isForMore = tokens
    .slice(head + 1, end)
    .some(({ norm }, place) => norm === 'for' && GROUP_WORDS.has(tokenAt(tokens, head + place).norm));
  const isBody = isForMore || (GROUP_WORDS.has(tokenAt(tokens, head).norm) && /^(?:of|for)$/.test(second));
  return isBody && end - head > 2 && tokenAt(tokens, start).isCapital && !tokenAt(tokens, start).isPossessive;
}

/**
 * Returns how many tokens say within a name where a body works, which its name says it is for: "in the Middle East", of "Centre for Dialogue in the
 * Middle East". "In Cairo" is where it sits.
 */
function measureRegion(tokens: readonly Token[], first: number, end: number): number {
  const isFor = tokens.slice(first + 1, end).some(({ norm }) => norm === 'for');
  if (!isFor || tokenAt(tokens, end + 1).norm !== 'the' || !REGIONS.test(tokenAt(tokens, end + 2).norm))
    return 0;
  let last = end + 2;
  while (tokenAt(tokens, last).isCapital && !tokenAt(tokens, last).isJoined) last += 1;
  const isOf = tokenAt(tokens, last).norm === 'of' && tokenAt(tokens, last + 1).isCapital;
  return last - end + (isOf ? 2 : 0);
}

const REGIONS =
  /^(?:middle|near|far|horn|balkans|western|eastern|southern|northern|south|north|east|west|americas|caucasus|gulf|sahel|pacific|arab|great|levant|maghreb|caribbean|baltics?|arctic|andes|amazon|mediterranean|black|red|asia-pacific)$/;

const BODIES =
  /^(?:commission|committee|agency|ministry|authority|bureau|department|organisation|organization|corporation|tribunal|administration|unit)$/;

/** Whether "and" stands within the name of one body: "the Securities and Exchange Commission", and not "the Kremlin and Security Council". */
function joinsBody(tokens: readonly Token[], first: number, end: number, known: KnownNames): boolean {
  const next = tokenAt(tokens, end + 1);
  const isBody =
    next.isCapital && BODIES.test(tokenAt(tokens, end + 2).norm) && tokenAt(tokens, end + 2).isCapital;
  if (!isBody || known.match(tokens, end - 1) || known.match(tokens, end + 1)) return false;
  return tokenAt(tokens, first - 1).norm === 'the' || tokenAt(tokens, first).norm === 'the';
}

/** Whether a name of several begins with a word: "Bridges for Relief", "Doctors for Peace". */
function isManyOf(tokens: readonly Token[], at: number): boolean {
  const { norm, isCapital } = tokenAt(tokens, at);
  return (
    isCapital &&
    norm.length > 4 &&
    /[^s]s$/.test(norm) &&
    !isOfficeWord(norm.slice(0, -1)) &&
    !tokenAt(tokens, at - 1).isCapital
  );
}

/** Whether several are named by what they are of: "the Wardens of the Lower Fen", and not "the Presidents of Iran". */
function isOfSeveral(tokens: readonly Token[], first: number, end: number, known: KnownNames): boolean {
  const head = tokenAt(tokens, first).norm === 'the' ? first + 1 : first;
  if (end - head !== 1) return false;
  const { norm } = tokenAt(tokens, head);
  const place = tokenAt(tokens, end + 1).norm === 'the' ? end + 2 : end + 1;
  const before = tokenAt(tokens, head - 1);
  // "The Children of the Sun", "by Friends of the Fen".
  const isOpen = before.norm === 'the' || (before.kind === 'word' && !before.isCapital && FRIENDS.test(norm));
  if (!isOpen) return isDescribedGroup(tokens, place);
  if (known.match(tokens, place)) return false;
  return /[a-z]{2}[^su]s$|^(?:children|men|women)$/.test(norm) || isDescribedGroup(tokens, place);
}

const FRIENDS =
  /^(?:friends|sons|daughters|children|lions|eagles|hawks|guardians|defenders|heirs|knights|soldiers)$/;

/** Whether what follows a name says between commas that it is a group: "the Shield of the North, a militia". */
function isDescribedGroup(tokens: readonly Token[], from: number): boolean {
  let end = from;
  while (tokenAt(tokens, end).isCapital) end += 1;
  if (end === from || tokenAt(tokens, end).text !== ',' || !/^an?$/.test(tokenAt(tokens, end + 1).norm))
    return false;
  return [2, 3, 4, 5].some((step) => GROUP_NOUNS.has(tokenAt(tokens, end + step).norm));
}

/** Returns how many tokens a nickname in quotation marks has within a name: "Lenworth 'Biggs' Tulloch". */
function measureNickname(tokens: readonly Token[], at: number): number {
  const isQuoted = /^["“'‘]$/.test(tokenAt(tokens, at).text) && /^["”'’]$/.test(tokenAt(tokens, at + 2).text);
  return isQuoted && tokenAt(tokens, at + 1).isCapital && tokenAt(tokens, at + 3).isCapital ? 4 : 0;
}

const MAX_LONG = 9;

/** Returns how much longer a group's name is that goes on to its initials: "Group for the Support of Islam (GSIM)". */
function measureLongName(tokens: readonly Token[], first: number, end: number, limit: number): number {
  if (!GROUP_WORDS.has(tokenAt(tokens, first).norm) || !/^(?:for|of)$/.test(tokenAt(tokens, end).norm))
    return 0;
  for (let at = end; at < Math.min(limit, end + MAX_LONG); at += 1) {
    const { norm, isCapital, text } = tokenAt(tokens, at);
    if (text === '(')
      return /^\p{Lu}{2,7}$/u.test(tokenAt(tokens, at + 1).text) && tokenAt(tokens, at + 2).text === ')'
        ? at - end
        : 0;
    if (!isCapital && !/^(?:for|of|the|and|in)$/.test(norm)) return 0;
  }
  return 0;
}

/**
 * Returns how many tokens go on after a plural with an apostrophe, up to the word of a group: "the Metalworkers' Federation", "the Dockers'
 * Pension Scheme". 0 where no such word follows.
 */
function measureOfMany(tokens: readonly Token[], at: number): number {
  const isApart = /^['’]$/.test(tokenAt(tokens, at).text);
  const [plural, next] = [tokenAt(tokens, at - 1), tokenAt(tokens, at)];
  // An apostrophe and a blank stand between, and no other letter.
  if (!isApart && !(plural.isPossessive && next.start - plural.end === 2)) return 0;
  const from = isApart ? at + 1 : at;
  for (let noun = from; noun < from + 3 && tokenAt(tokens, noun).isCapital; noun += 1)
    if (GROUP_WORDS.has(tokenAt(tokens, noun).norm)) return noun - at + 1;
  return 0;
}

/** Returns how many tokens go on with the name of a body in another language: "de la Paix", of "Forces de la Paix". */
function measureLinks(tokens: readonly Token[], first: number, end: number): number {
  if (!FOREIGN_HEADS.has(tokenAt(tokens, first).norm)) return 0;
  let at = end;
  while (at < end + 3 && isForeignLink(tokenAt(tokens, at)) && !/['’]/.test(tokenAt(tokens, at).text))
    at += 1;
  const { isCapital, text } = tokenAt(tokens, at);
  // "d’Ivoire" begins with a small letter.
  if (/^[dl]['’]\p{Lu}/u.test(text)) return at - end + 1;
  return at > end && isCapital ? at - end + 1 : 0;
}

/** Returns how much longer a name is of which the initials follow in brackets: "Front pour l’alternance au Tchad (FACT)". */
function measureInitialled(tokens: readonly Token[], first: number, end: number, limit: number): number {
  for (let at = end; at < Math.min(limit, end + MAX_LONG); at += 1) {
    const { kind, text } = tokenAt(tokens, at);
    if (text === '(') {
      const isInitials = tokenAt(tokens, at + 2).text === ')';
      const words = tokens
        .slice(first, at)
        .flatMap(({ norm, kind: one }) => (one === 'word' ? [norm.toLowerCase()] : []));
      const { text: initials } = tokenAt(tokens, at + 1);
      const areOwn =
        initials === toInitials(words) || (words.includes('of') && areInitialsOf(initials, words));
      return isInitials && areOwn ? at - end : 0;
    }
    // "The Office on Peace, Unity, and Growth (OPUG)".
    if (kind !== 'word' && text !== ',') return 0;
  }
  return 0;
}

/** Returns how many words with capitals stand one after the other. */
export function measureRun(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokenAt(tokens, at).isCapital) at += 1;
  return at - from;
}
