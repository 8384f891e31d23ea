import { type Token, tokenAt } from '../text/tokens';
import {
  ABSTAINING,
  ACCUSING,
  ARABIC_CUES,
  BODY_HEADS,
  CALLING,
  CARRYING,
  CONFIRMING,
  DENYING,
  GROUP_HEADS,
  isArabic,
  isOneOf,
  isTitle,
  isTitlePart,
  NAME_LINKS,
  NO_GIVEN,
  OPEN_TITLES,
  PARTICLES,
  PLACE_WORDS,
  REJECTING,
  SAYING,
  SIDE_WORDS,
  THAT,
  TO,
  toArabicWords,
} from './arabic-words';

const VERBS = [
  SAYING,
  DENYING,
  REJECTING,
  ACCUSING,
  ABSTAINING,
  CONFIRMING,
  CALLING,
  CARRYING,
  ...ARABIC_CUES.map(({ verbs }) => verbs),
];

export function isArabicVerb(token: Token): boolean {
  return VERBS.some((verbs) => isOneOf(token, verbs));
}

/** Returns whether a word is a particle; علي is a name, and على is none. */
export function isParticle({ norm, text }: Token): boolean {
  return PARTICLES.has(norm) && text !== 'علي';
}

/** Where a name begins and ends. */
export type Name = { readonly first: number; readonly last: number };

/** How many words may tell of what somebody is the head, between the title and the name. */
const MAX_BETWEEN = 4;

/** Returns where a name begins and ends that a title at a token announces: "المبعوث العماني سعيد السالمي". Null for none. */
export function findArabicName(
  tokens: readonly Token[],
  at: number,
  isDemonym: (at: number) => boolean,
): Name | null {
  if (!isTitle(tokenAt(tokens, at))) return null;
  let first = at + 1;
  while (first < at + MAX_TITLE) {
    const token = tokenAt(tokens, first);
    const isPart =
      isTitlePart(token) || isDemonym(first) || isTitle(token) || (first > at && isAdjective(token));
    const next = isPart ? first + 1 : skipPlace(tokens, first, isDemonym);
    if (next === first) break;
    first = next;
  }
  // "المتحدث باسم الجيش، نبيل عبد الله،": the name is set off.
  if (tokenAt(tokens, first).text === '،') return readSetOff(tokens, first + 1, isDemonym);
  // A title that needs a part after it has none.
  const isBare = first === at + 1 && isOneOf(tokenAt(tokens, at), OPEN_TITLES);
  const last = isBare ? null : findNameEnd(tokens, first, isDemonym);
  if (last !== null && isGiven(tokenAt(tokens, first))) return withThird(tokens, { first, last }, isDemonym);
  const isBody = isOneOf(tokenAt(tokens, first), NO_GIVEN) || isAdjective(tokenAt(tokens, first));
  return findAfterPart(tokens, first, isDemonym) ?? (last === null || isBody ? null : { first, last });
}

/** How many words a title may have with what it is for. */
const MAX_TITLE = 7;

/** Whether a word with the article ends as adjectives of peoples do: "الدرّاني". */
function isAdjective({ norm }: Token): boolean {
  return /^ال.{3,}(?:ي|ية|يين)$/.test(norm);
}

/** Returns where what follows a title ends that says where its bearer is sent or belongs: "إلى اليمن", "في حركة حماس". The same place for none. */
function skipPlace(tokens: readonly Token[], at: number, isKnown: (at: number) => boolean): number {
  if (!/^(?:الي|في|لدي)$/.test(tokenAt(tokens, at).norm)) return at;
  const isHead = isOneOf(tokenAt(tokens, at + 1), GROUP_HEADS);
  const place = isHead && !isKnown(at + 1) ? at + 2 : at + 1;
  if (!isKnown(place)) return at;
  const end = isHead && place === at + 1 ? place + 2 : place + 1;
  return isAdjective(tokenAt(tokens, end)) || /ة$/.test(tokenAt(tokens, end).norm) ? end + 1 : end;
}

/** Reads "محافظ الحسكة عبد الكريم الدليمي،": what somebody is the head of, in words that nobody knows, and the name to the next sign. */
function findAfterPart(
  tokens: readonly Token[],
  from: number,
  isDemonym: (at: number) => boolean,
): Name | null {
  for (let first = from + 1; first <= from + MAX_BETWEEN; first += 1) {
    const before = tokenAt(tokens, first - 1);
    if (before.text === '،') return readSetOff(tokens, first, isDemonym);
    if (!isArabic(before) || isArabicVerb(before) || isParticle(before)) return null;
    const last = isGiven(tokenAt(tokens, first)) ? findNameEnd(tokens, first, isDemonym) : null;
    const name = last === null ? null : withThird(tokens, { first, last }, isDemonym);
    if (name && endsName(tokens, name.last)) return name;
  }
  return null;
}

/** Reads a name between commas. */
function readSetOff(
  tokens: readonly Token[],
  first: number,
  isDemonym: (at: number) => boolean,
): Name | null {
  const last = findNameEnd(tokens, first, isDemonym);
  return last !== null && tokenAt(tokens, last).text === '،' ? { first, last } : null;
}

/** Whether a word may be somebody's own name: no name of a person begins with the article. */
function isGiven(token: Token): boolean {
  return !token.norm.startsWith('ال') && !isOneOf(token, NO_GIVEN);
}

/** Whether a name ends here: a sign, a verb or a particle follows. */
function endsName(tokens: readonly Token[], last: number): boolean {
  const next = tokenAt(tokens, last);
  return next.kind === 'sign' || isArabicVerb(next) || isParticle(next) || AFTER_NAME.test(next.norm);
}

/** What a clause goes on with after its subject. */
const AFTER_NAME = /^(?:قد|لقد|لم|لن|لا|هو|هي|كان|كانت|سوف|ليس)$/;

/** Returns where a name of two words ends that begins at a token; null for none. */
export function findNameEnd(
  tokens: readonly Token[],
  first: number,
  isDemonym: (at: number) => boolean,
): number | null {
  let last = first;
  let words = 0;
  while (last < first + 5 && words < 2) {
    const token = tokenAt(tokens, last);
    if (!isArabic(token) || isArabicVerb(token) || isParticle(token) || isDemonym(last)) return null;
    if ((isTitle(token) && words === 0) || NO_PART.has(token.norm)) return null;
    if (!NAME_LINKS.has(token.norm)) words += 1;
    last += 1;
  }
  if (words < 2) return null;
  // "حسن نصر الله", "سعيد آل جابر".
  if (tokenAt(tokens, last).norm === 'الله') return last + 1;
  if (!NAME_LINKS.has(tokenAt(tokens, last).norm)) return last;
  const family = tokenAt(tokens, last + 1);
  return isArabic(family) && !isArabicVerb(family) && !isParticle(family) && !isDemonym(last + 1)
    ? last + 2
    : null;
}

/** Words that follow a name and are no part of it: days, and what a preposition is written before. */
const NO_PART = toArabicWords(
  'الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد اليوم أمس مساء صباح بأنه بأنها بأنهم بأن بدعم بشأن بعد بعدم بسبب بهدف برفض ذلك التعليق الاتهام الاتهامات المقترح الاتفاق العرض الطلب الدعوة الحوار التفاوض المشاركة الحضور الانسحاب اللقاء المبادرة الخطة القرار الهدنة الرد الوساطة الحكومة',
);

/** Returns the same name with a third word, where that ends it: "جيمس قديت داك في بيان". */
function withThird(tokens: readonly Token[], name: Name, isDemonym: (at: number) => boolean): Name {
  const third = tokenAt(tokens, name.last);
  // "محمد شياع السوداني": after a name it is the family's, whatever people are called so.
  if (isArabic(third) && /^ال.{3,}ي$/.test(third.norm) && isDemonym(name.last) && !isTitle(third))
    return tokenAt(tokens, name.last + 1).norm === 'الجنسية' ? name : { ...name, last: name.last + 1 };
  const isName =
    isArabic(third) &&
    third.norm.length > 2 &&
    !/^ال|^[وبلف]ال|[اةهت]$/.test(third.norm) &&
    !isArabicVerb(third) &&
    !isParticle(third) &&
    !isTitle(third) &&
    !NO_PART.has(third.norm) &&
    !isDemonym(name.last);
  const next = tokenAt(tokens, name.last + 1);
  const isEnd = endsName(tokens, name.last + 1) || NO_PART.has(next.norm) || isOneOf(next, THAT);
  return isName && isEnd ? { ...name, last: name.last + 1 } : name;
}

/** Returns where the name of a group ends that its noun at a token begins: "فصيل أحرار الجزيرة". Null for none. */
export function findArabicGroup(tokens: readonly Token[], at: number): Name | null {
  const isBody = isOneOf(tokenAt(tokens, at), BODY_HEADS);
  if (!isBody && !isOneOf(tokenAt(tokens, at), GROUP_HEADS)) return null;
  const first = tokenAt(tokens, at + 1);
  if (!isArabic(first) || isArabicVerb(first) || isParticle(first) || isTitle(first)) return null;
  if (isBody && isDescribing(first)) return null;
  const second = tokenAt(tokens, at + 2);
  const goesOn =
    isArabic(second) && second.norm.startsWith('ال') && !isArabicVerb(second) && !isParticle(second);
  return { first: at, last: goesOn ? at + 3 : at + 2 };
}

/** Whether a word without the article ends as an adjective or a plural does: "محلي", "مختصة", "سياسيون". */
function isDescribing({ norm }: Token): boolean {
  return !norm.startsWith('ال') && /(?:ي|ية|ين|ون|ة|ه|ها|هم)$/.test(norm);
}

/** Returns whether a capital in an Arabic text stands for its government: after a verb, or between two sides. */
export function isArabicGovernment(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokenAt(tokens, first - 1);
  if (isOneOf(before, PLACE_WORDS)) return false;
  // "أما أنقرة فقد", "اتفقت أنقرة وأربيل": at the beginning of a clause, or after a verb with the ending of a woman's or a city's.
  const isStart =
    before.kind === 'sign' ||
    /^(?:أما|اما|لكن|ولكن|بينما|فيما|وكانت|كانت|وقد|قد|حيث|إذ|اذ)$/.test(before.norm);
  const isVerb = /^.{3,}ت$/.test(before.norm) && !/ات$/.test(before.norm);
  return (
    (isStart && isArabic(tokenAt(tokens, last))) ||
    isVerb ||
    isArabicVerb(before) ||
    isOneOf(before, SIDE_WORDS) ||
    isOneOf(before, THAT) ||
    isArabicVerb(tokenAt(tokens, last)) ||
    isAskedTo(tokens, first, last) ||
    /^(?:لم|لن|لا|يعلق|تعلق|ترد|يرد)$/.test(before.norm)
  );
}

/** Whether "to" follows a capital that nothing places: "دعا بوشاح القاهرة إلى". */
function isAskedTo(tokens: readonly Token[], first: number, last: number): boolean {
  const { norm } = tokenAt(tokens, last);
  return norm === TO && !isParticle(tokenAt(tokens, first - 1));
}
