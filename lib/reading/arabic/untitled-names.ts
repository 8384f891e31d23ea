import { type Token, tokenAt } from '../text/tokens';
import { findNameEnd, isArabicVerb, isParticle, type Name } from './arabic-names';
import {
  BODY_HEADS,
  GROUP_HEADS,
  isArabic,
  isOneOf,
  isTitle,
  isTitlePart,
  NO_GIVEN,
  SAYING,
  THAT,
  TITLE_PARTS,
  toArabicWords,
  UNNAMED,
} from './arabic-words';

/** Given names that are seldom other words. */
const GIVEN = toArabicWords(
  'محمد أحمد محمود حسين حسني خالد سالم سليم سليمان يوسف إبراهيم إسماعيل إسحاق مصطفى مرتضى عثمان عمار عمر علي حمزة طارق زياد زيد ياسر ياسين ' +
    'بلال جمال كمال جلال طلال فيصل فهد سلطان سعود سعد سعيد نجيب نبيل نزار نواف فراس وليد هشام هاني هيثم حاتم حازم حسام حمد حميد حمدان راشد رشيد رامي ربيعة ' +
    'فرج فاروق فؤاد فادي فارس قاسم قيس كريم ماجد مازن مالك مروان مهدي مهند منصور منير موسى عيسى ناصر نايف نوري أيمن أنور أكرم أسامة أسعد أشرف إدريس إلياس ' +
    'أيوب بشار بشير بهاء تيسير جابر جاسم جعفر جواد جورج حبيب حنا داود رائد رفيق زكريا زهير سامر سامي شاكر شريف شوقي صادق صالح صلاح ضياء طه ظافر عادل عارف عاصم ' +
    'عباس عبدالله عبدالرحمن عدنان عزيز عصام عقيل علاء عماد غازي غسان لقمان لؤي معاذ معتز معمر منذر ميشال نعيم هادي وائل وسام يحيى يعقوب يونس توفيق ' +
    'فاطمة عائشة مريم زينب خديجة ليلى سناء سعاد رانيا دينا هند هدى سلمى سميرة نادية نجلاء نوال نسرين رشا ريم رنا رباب لينا لمى منى مها ميساء ابتسام أسماء بثينة ' +
    'جميلة حنان رولا سارة سحر شيرين عبير عفاف غادة فدوى كوثر لطيفة هالة هيفاء وفاء ياسمين ' +
    'بنيامين دونالد جو فلاديمير إيمانويل رجب ستيف توماس توم جون ديفيد دافيد مايكل أنطونيو ستافان هانس آبي سيرغي فولوديمير ماركو جيمس روبرت أنتوني وليام مارتن بيتر',
);
const LINKS = toArabicWords('عبد أبو');
/** Nouns that end as the name of a family does. */
const NO_FAMILY = toArabicWords(
  'الماضي الثاني القاضي النادي الوادي التالي الأراضي الأهالي المباني الموانئ الأيدي المعاني الراعي السعي الوعي الرأي الحي الزي الوحي الكراسي الحالي العلي التي الذي اللاتي المقاهي الضواحي',
);

/** Returns where a person's name begins and ends that no title announces: "قال فرج الدباشي". Null for none. */
export function findUntitledName(
  tokens: readonly Token[],
  at: number,
  isKnown: (at: number) => boolean,
): Name | null {
  const token = tokenAt(tokens, at);
  const called = findKunya(tokens, at, isKnown) ?? findSpeaker(tokens, at, isKnown);
  if (called) return called;
  const bare = token.norm.replace(/^و(?=.{3})/, '');
  const isGiven = GIVEN.has(token.norm) || GIVEN.has(bare) || LINKS.has(token.norm);
  if (!isGiven && !isBeforeFamily(tokens, at)) return null;
  const last = findNameEnd(tokens, at, isKnown);
  if (last === null) return null;
  const end = tokenAt(tokens, last - 1);
  if (isTitle(end) || isOneOf(end, TITLE_PARTS) || isOneOf(end, UNNAMED)) return null;
  return { first: at, last: isFamily(tokenAt(tokens, last)) ? last + 1 : last };
}

/** Reads "أبو فدك": a name by a son or a thing, to the next verb, particle or sign. */
function findKunya(tokens: readonly Token[], at: number, isKnown: (at: number) => boolean): Name | null {
  if (!/^(?:ابو|ابي|ابا|ام)$/.test(tokenAt(tokens, at).norm)) return null;
  const name = tokenAt(tokens, at + 1);
  if (!isArabic(name) || isArabicVerb(name) || isParticle(name) || isTitle(name) || isKnown(at)) return null;
  // "أم" is "or" as well.
  const isOr = tokenAt(tokens, at).norm === 'ام' && !isArabicVerb(tokenAt(tokens, at - 1));
  return isOr || !endsHere(tokens, at + 2) ? null : { first: at, last: at + 2 };
}

/** Reads "قال بافل طالباني إن": who says it, by two words that are no others. */
function findSpeaker(tokens: readonly Token[], at: number, isKnown: (at: number) => boolean): Name | null {
  if (!isOneOf(tokenAt(tokens, at - 1), SAYING)) return null;
  const [first, second] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  const after = tokenAt(tokens, at + 2);
  if (!isOneOf(after, THAT) && after.text !== '،') return null;
  const isName = [first, second].every(
    (token, place) =>
      isArabic(token) &&
      !isArabicVerb(token) &&
      !isParticle(token) &&
      !isTitle(token) &&
      !isKnown(at + place) &&
      !/(?:ون|ين|ية|ة|ات)$/.test(token.norm) &&
      ![NO_GIVEN, GROUP_HEADS, BODY_HEADS, UNNAMED, TITLE_PARTS].some((words) => isOneOf(token, words)),
  );
  return isName && !first.norm.startsWith('ال') ? { first: at, last: at + 2 } : null;
}

function endsHere(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, at);
  return (
    next.kind === 'sign' ||
    isArabicVerb(next) ||
    isParticle(next) ||
    next.norm.startsWith('ال') ||
    next.text === ''
  );
}

/**
 * Whether a word without the article stands before one with it that ends as names of families do: an adjective would need a noun
 * with the article.
 */
function isBeforeFamily(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  const isOther =
    token.norm.startsWith('ال') ||
    /^(?:[ولب]|لل|وال|بال)ال/.test(token.norm) ||
    token.norm.length < 3 ||
    /[ةيا]$/.test(token.norm) ||
    isArabicVerb(token) ||
    isParticle(token) ||
    isTitle(token);
  if (isOther || [NO_GIVEN, GROUP_HEADS, UNNAMED, TITLE_PARTS].some((words) => isOneOf(token, words)))
    return false;
  // After a verb, and before what tells more of who it is: elsewhere a noun may have another for its owner.
  const before = tokenAt(tokens, at - 1);
  return (
    isFamily(tokenAt(tokens, at + 1)) && (isArabicVerb(before) || tokenAt(tokens, at + 2).kind === 'sign')
  );
}

function isFamily(token: Token): boolean {
  return isArabic(token) && /^ال.{2,}ي$/.test(token.norm) && !isOneOf(token, NO_FAMILY);
}

const BODIES = toArabicWords(
  'الحركة الجبهة المؤسسة الشركة الهيئة المجلس الاتحاد الجمعية المنظمة النقابة الائتلاف التحالف الحزب المفوضية الوكالة الشبكة المحكمة البنك المصرف الجيش الحرس اللجنة القوات',
);
/** Bodies that a state has one of. */
const OF_STATES = toArabicWords('الجيش البرلمان الشرطة المخابرات الاستخبارات الخارجية الداخلية');
const OF_BODIES = toArabicWords(
  'العسكري العسكرية المدني المدنية القبلي القبلية القضائي القضائية المحلي المحلية الوطني الوطنية الشعبي الشعبية الإسلامي الإسلامية العالمي العالمية العام العامة الديمقراطي الديمقراطية الثوري الثورية المركزي المركزية الأعلى العليا الأهلي الأهلية الانتقالي الانتقالية الرئاسي الاشتراكي الاشتراكية الدولي الدولية الموحد الموحدة',
);

/** Returns where the name of a body ends that begins with the article: "المؤسسة الوطنية للنفط". Null for none. */
export function findArabicBody(
  tokens: readonly Token[],
  at: number,
  isKnown: (at: number) => boolean,
): Name | null {
  // "الخارجية المصرية": the ministry of a state, by what it is for.
  const isOfState =
    isOneOf(tokenAt(tokens, at), OF_STATES) && /^ال.+ي(?:ة|ه)?$/.test(tokenAt(tokens, at + 1).norm);
  if (
    isOfState &&
    isKnown(at + 1) &&
    !isTitlePart(tokenAt(tokens, at - 1)) &&
    !isTitle(tokenAt(tokens, at - 1))
  )
    return { first: at, last: at + 2 };
  if (!isOneOf(tokenAt(tokens, at), BODIES) || !OF_BODIES.has(tokenAt(tokens, at + 1).norm)) return null;
  return { first: at, last: /^لل.{2}/.test(tokenAt(tokens, at + 2).norm) ? at + 3 : at + 2 };
}

/** Returns how many words name an agency or a station that only reports: "وكالة الأنباء السعودية", "قناة الجزيرة". 0 for none. */
export function measureArabicOutlet(tokens: readonly Token[], at: number): number {
  const [head, next] = [tokenAt(tokens, at).norm.replace(/^[ولب]/, ''), tokenAt(tokens, at + 1)];
  if (head === 'وكالة' || tokenAt(tokens, at).norm === 'وكالة')
    return /^(?:ال)?انباء$/.test(next.norm) ? (/^ال/.test(tokenAt(tokens, at + 2).norm) ? 3 : 2) : 0;
  return /^(?:قناة|صحيفة)$/.test(head) && /^ال/.test(next.norm) ? 2 : 0;
}
