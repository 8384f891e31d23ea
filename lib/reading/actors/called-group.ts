import { type Token, tokenAt } from '../text/tokens';
import { NAMES_OF_MEN, NAMES_OF_WOMEN } from '../words/given-names';
import { GROUP_NOUNS } from '../words/group-words';
import { isOfficeWord, OFFICE_MODIFIERS } from '../words/office-words';
import { isFunctionWord } from '../words/word-kinds';
import { toWords } from '../words/word-set';
import type { Candidate } from './candidate';

/** Nouns that say of a name that it is no person's, beside those of groups. Lower case. */
const BODIES = toWords(
  'firm charity agency bank consortium contractor subsidiary affiliate operator shipyard startup start-up broadcaster think-tank watchdog ' +
    'developer insurer lender manufacturer brokerage conglomerate collective syndicate network outfit supplier carrier refiner publisher ' +
    'foundation institute university corporation enterprise cooperative ngo mercenaries hackers federation supermarket unit squad cell ' +
    'wing offshoot crew gang ring society club brokerage refinery airline shipper trader-group association',
);
const MAX_WORDS = 7;

function isBody(word: string): boolean {
  return GROUP_NOUNS.has(word) || BODIES.has(word);
}

/** Returns whether the words beside a name say that it is a group's: "the firm Kestrel Nine", "Ash Locker, a gang", "Netfort, which". */
export function isCalledGroup(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokenAt(tokens, first - 1);
  const isNoun = before.kind === 'word' && !before.isCapital && !before.isPossessive && isBody(before.norm);
  // "The spokeswoman of the front Lina Farah": the office is hers.
  if (isNoun && (!isOfOffice(tokens, first - 1) || isOfNamed(tokens, first - 1))) return true;
  if (isNamedAfterBody(tokens, first) || isSetOffAfterBody(tokens, first, last) || isLed(tokens, first))
    return true;
  if (tokenAt(tokens, last - 1).isPossessive || hasOfficers(tokens, last)) return ownsOffice(tokens, last);
  const after = tokenAt(tokens, last);
  if (isBody(after.norm) && !after.isCapital && !isOfficeWord(tokenAt(tokens, last + 1).norm)) return true;
  if (after.text !== ',') return false;
  const next = tokenAt(tokens, last + 1).norm;
  // "The Special Force, led by Abdulrauf Kara, which": it is the Force.
  const isLeader = before.norm === 'by' && LED.test(tokenAt(tokens, first - 2).norm);
  // "The President of the Council, Ali Nasr, which": it is said of what stands further before.
  const isSetOff = before.text === ',' && last - first > 1;
  if (next === 'which' || next === 'whose') return next === 'which' && !isLeader && !isSetOff;
  return /^(?:an?|the)$/.test(next) && endsInBody(tokens, last + 2, mayBePerson(tokens, first, last));
}

/** What a person may be by trade as well as a firm: "Ali Nasr, a contractor". */
const TRADES_OF_ANYBODY =
  /^(?:contractor|developer|publisher|operator|supplier|trader|shipper|insurer|lender|refiner|manufacturer|carrier)$/;

/** Whether a name may well be a person's: by its first word, or as its last word alone is used in its place. */
function mayBePerson(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first < 2) return false;
  const { norm: given } = tokenAt(tokens, first);
  if (NAMES_OF_MEN.has(given) || NAMES_OF_WOMEN.has(given)) return true;
  const surname = tokenAt(tokens, last - 1).norm;
  return tokens.some(
    ({ norm, isCapital }, at) =>
      norm === surname &&
      isCapital &&
      at !== last - 1 &&
      !tokenAt(tokens, at - 1).isCapital &&
      !tokenAt(tokens, at + 1).isCapital,
  );
}

const LED = /^(?:led|headed|commanded|founded|chaired|run)$/;

/** Returns the words of a group's name of which the first begins a sentence, and is left out elsewhere: "Open Hands, a relief agency,". Null for none. */
export function findOpeningGroup(
  tokens: readonly Token[],
  { first, last, sentence }: Pick<Candidate, 'first' | 'last' | 'sentence'>,
): readonly Token[] | null {
  const isSecond = first === sentence.first + 1 && tokenAt(tokens, first - 1).isCapital;
  return isSecond && isCalledGroup(tokens, first, last) ? tokens.slice(first - 1, last) : null;
}

/** Whether a group's noun stands before "called" and the like: "a gang known as the Crows". */
function isNamedAfterBody(tokens: readonly Token[], first: number): boolean {
  const start = tokenAt(tokens, first - 1).norm === 'the' ? first - 2 : first - 1;
  const { norm } = tokenAt(tokens, start);
  const isKnownAs = norm === 'as' && tokenAt(tokens, start - 1).norm === 'known';
  if (!isKnownAs && !/^(?:called|named|dubbed)$/.test(norm)) return false;
  return isBody(tokenAt(tokens, isKnownAs ? start - 2 : start - 1).norm);
}

/** Whether a group's noun stands before a comma, and a comma after the name: "their association, Roadlink,". */
function isSetOffAfterBody(tokens: readonly Token[], first: number, last: number): boolean {
  const start = tokenAt(tokens, first - 1).norm === 'the' ? first - 1 : first;
  const noun = tokenAt(tokens, start - 2);
  const isApart = tokenAt(tokens, start - 1).text === ',' && /^[,.;]$/.test(tokenAt(tokens, last).text);
  return (
    isApart && !noun.isCapital && !noun.isPossessive && isBody(noun.norm) && !isOfOffice(tokens, start - 2)
  );
}

/** Whether an office has what a noun names: "a spokesman for Hungary's foreign ministry" is a person. */
function isOfOffice(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun - 1; at > noun - MAX_WORDS; at -= 1) {
    const { kind, norm, text } = tokenAt(tokens, at);
    if (/^["“”]$/.test(text)) continue;
    if (kind !== 'word') return false;
    const office = /^["“”]$/.test(tokenAt(tokens, at - 1).text) ? at - 2 : at - 1;
    if (/^(?:of|for|at|in|from|with)$/.test(norm)) return isOfficeWord(tokenAt(tokens, office).norm);
  }
  return false;
}

/** Whether who has the office before a noun is named before a comma: "Lina Farah, spokeswoman of the party Kestrel". */
function isOfNamed(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun - 1; at > noun - 2 * MAX_WORDS; at -= 1) {
    const { kind, text } = tokenAt(tokens, at);
    if (text === ',' || text === '(') return tokenAt(tokens, at - 1).isCapital;
    if (kind !== 'word') return false;
  }
  return false;
}

/** Whether somebody is said to lead or to found what is named: "the abbot of Wat Pa Daeng". */
function isLed(tokens: readonly Token[], first: number): boolean {
  const isRival = OF_GROUPS.test(tokenAt(tokens, first - 1).norm);
  const article = isRival ? first - 2 : first - 1;
  const hasArticle = tokenAt(tokens, article).norm === 'the';
  // "Who now heads the rival Night Shield".
  if (hasArticle && HEADING.test(tokenAt(tokens, article - 1).norm)) return true;
  const start = hasArticle && !isRival ? first - 2 : first - 1;
  return tokenAt(tokens, start).norm === 'of' && LED_BY.test(tokenAt(tokens, start - 1).norm);
}

const OF_GROUPS = /^(?:rival|breakaway|banned|outlawed|splinter|umbrella)$/;
const HEADING = /^(?:heads|headed|leads|chairs|chaired|founded|co-founded|commands|joined|runs)$/;

const LED_BY =
  /^(?:leader|chairman|chairwoman|chair|founder|co-founder|director|abbot|abbess|rector|head|commander|members|fighters|owner|owners|employee|employees|shareholders|rivals)$/;

/** Whether an office in small letters and a person's name stand right after the name: "Northgate Ports chief executive Henrik Vestergaard". */
function hasOfficers(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + 4 && !tokenAt(tokens, at).isCapital && isOfficePart(tokenAt(tokens, at).norm)) at += 1;
  return at > from && tokenAt(tokens, at).isCapital && isOfficeWord(tokenAt(tokens, at - 1).norm);
}

function isOfficePart(word: string): boolean {
  return isOfficeWord(word) || OFFICE_MODIFIERS.has(word);
}

/** Whether an office or a part follows that no person has: "Ferrum Nord's new chief executive". */
function ownsOffice(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    const { norm, kind } = tokenAt(tokens, at);
    if (kind !== 'word') return false;
    if (OF_BODIES.has(norm)) return true;
  }
  return false;
}

const OF_BODIES = toWords(
  'manager managers executive chairman chairwoman director spokesman spokeswoman chief board shareholders headquarters treasurer subsidiary branch customers servers website leadership founder',
);

/** Whether the noun of a description is a group's: "a Colombian gang", and not "a party leader" or "a friend of the group". */
function endsInBody(tokens: readonly Token[], from: number, mayBePerson: boolean): boolean {
  for (let at = from; at < from + MAX_WORDS; at += 1) {
    const { norm, kind, isPossessive } = tokenAt(tokens, at);
    const next = tokenAt(tokens, at + 1);
    if (
      kind !== 'word' ||
      isPossessive ||
      isOfficeWord(norm) ||
      /^(?:of|in|for|with|who|at|from|to|by|on)$/.test(norm)
    )
      return isBodyHere(norm) && !isPossessive;
    const isHead =
      next.kind === 'sign' ||
      isFunctionWord(next.norm) ||
      /[a-z]{3}ing$/.test(next.norm) ||
      /^(?:based|working|led|run|owned|founded|created|linked|close|funded|backed|loyal)$/.test(next.norm);
    const isOfEstate = norm === 'developer' && /^(?:estate|property)$/.test(tokenAt(tokens, at - 1).norm);
    if (isBodyHere(norm) && isHead && !isOfEstate && next.text !== '-') return true;
  }
  return false;

  function isBodyHere(word: string): boolean {
    return isBody(word) && !(mayBePerson && TRADES_OF_ANYBODY.test(word));
  }
}

/** Descriptions before a name that a firm has as well as a person: "its rival Alpine Milk". */
const OF_ANY_KIND =
  /^(?:rival|ally|partner|backer|competitor|predecessor|successor|owner|enemy|supporter|publisher|broker|contractor)$/;

/** Returns whether a word before a name describes a firm as well as a person. */
export function isOfAnyKind(word: string): boolean {
  return OF_ANY_KIND.test(word);
}

/** Returns whether a name is a state's by the noun of its description, or as somebody rules it: "Dunmere, a marsh kingdom,". */
export function isCalledState(tokens: readonly Token[], first: number, last: number): boolean {
  if (/^(?:rules|ruled|governs|governed)$/.test(tokenAt(tokens, first - 1).norm)) return true;
  if (tokenAt(tokens, last).text !== ',' || !/^(?:an?|the)$/.test(tokenAt(tokens, last + 1).norm))
    return false;
  for (let at = last + 2; at < last + 2 + MAX_WORDS; at += 1) {
    const { norm, kind, isPossessive, isCapital } = tokenAt(tokens, at);
    if (kind !== 'word' || isPossessive || isCapital || isFunctionWord(norm)) return false;
    const next = tokenAt(tokens, at + 1);
    if (STATES.test(norm)) return next.kind === 'sign' || isFunctionWord(next.norm);
  }
  return false;
}

const STATES =
  /^(?:kingdom|republic|emirate|sultanate|duchy|principality|city-state|statelet|khanate|monarchy)$/;

/** Returns whether the words of a name make it a state's: "the Duchy of Kesh". */
export function isRealm(words: readonly string[]): boolean {
  return REALMS.has(words[0] ?? '') && words.includes('of');
}

const REALMS = toWords(
  'kingdom republic duchy principality sultanate empire emirate commonwealth realm khanate',
);

const PORTFOLIO =
  /^(?:prime|foreign|interior|home|defence|defense|finance|labour|labor|health|justice|information|energy|oil|trade|education|transport|agriculture|water|environment|deputy|first)$/;

/** Returns whether a name before a token has a minister or a parliament, and is a state's or a region's: "Nova Scotia's labour minister". */
export function hasMinister(tokens: readonly Token[], last: number): boolean {
  if (!tokenAt(tokens, last - 1).isPossessive) return false;
  let at = last;
  while (at < last + 2 && PORTFOLIO.test(tokenAt(tokens, at).norm)) at += 1;
  const { norm } = tokenAt(tokens, at);
  return at > last ? /^ministers?$/.test(norm) : /^(?:parliament|legislature|premier)$/.test(norm);
}
