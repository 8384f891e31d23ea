import { normaliseWord } from '../text/normalise';
import type { Token } from '../text/tokens';

/** The words of Arabic that are read, as words are compared: without vowel signs, and with one form of each letter. */
export function toArabicWords(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/).map(normaliseWord));
}

export const TITLES = toArabicWords(
  'المبعوث الرئيس رئيس الوزير وزير السفير سفير المتحدث الناطق القائد قائد الجنرال العميد اللواء العقيد الشيخ السيد الأمير الملك المستشار ' +
    'مدير رئيسة الرئيسة وزيرة الوزيرة السفيرة المتحدثة الناطقة المبعوثة مبعوثة الوسيطة القيادي مستشار أمير ملك نائب قائدة ' +
    'محافظ المحافظ شيخ حاكم الحاكم عمدة العمدة مفتي المفتي المطران القس القاضي قاضي المدعي القنصل قنصل وكيل الوكيل مساعد عضو النقيب نقيب الرائد المقدم الملازم ' +
    'السيدة الحاج المهندس الكاتب الباحث الباحثة الصحفي الصحفية المحامي المحامية الناشط الناشطة الخبير الخبيرة المحلل رجل متحدث متحدثة ناطق رئيسها رئيسه زعيمها زعيمه قائدها قائده مبعوثها مبعوثه سفيرها ' +
    'قائممقام قائمقام الأب المختار مختار النائبة الأستاذ الأستاذة الدكتورة الطبيب الطبيبة الزعيمة القيادية الضابط مؤسس مؤسسها القائدة الأمينة المديرة مديرة المتحدثان المفوضة الممثلة ممثل ممثلة مندوب مندوبة ' +
    'الموفد موفد موفدها موفده نظيره نظيرها نظيريه كبير الربان القبطان الأميرال ' +
    'الأمين زعيم المندوب الوسيط النائب المفوض الممثل المفاوض الزعيم المدير الدكتور الحاخام البطريرك مبعوث المشير الفريق',
);
/** What a title goes on with before the name: "رئيس مجلس النواب", "وزير الخارجية". */
export const TITLE_PARTS = toArabicWords(
  'الشخصي الري النفط الحرب العدل الاقتصاد التجارة الصحة الطاقة الإعلام التعليم النقل الزراعة المفاوضين مفاوضي المستشارين مستشاري الوزراء الخارجية الدفاع الداخلية النواب البرلمان مجلس الأركان العام الأممي الخاص باسم السابق الحالي المؤقت الحكومة الجيش الأول الأعلى الرئاسي الشؤون المالية المخابرات الاستخبارات مخابرات استخبارات جهاز خارجية دفاع داخلية وزراء التنفيذي السياسي الرسمي الدولة لشؤون أركان هيئة الأمن القومي',
);
/** Titles that need a part after them: "مدير المخابرات", and not any "مدير". */
export const OPEN_TITLES = toArabicWords(
  'كبير مدير مستشار نائب محافظ شيخ حاكم عمدة مفتي قاضي قنصل وكيل مساعد عضو نقيب رجل متحدث متحدثة ناطق ممثل ممثلة مندوب مندوبة مديرة قائممقام قائمقام مختار مؤسس',
);
/** What begins the name of a place or a body, and of no person. */
export const NO_GIVEN = toArabicWords(
  'إقليم مدينة بلدة محافظة ولاية قرية منطقة مجلس لجنة قبيلة نقابة حزب حركة جبهة شركة جمعية منظمة هيئة وزارة جامعة فرع مكتب قوات جهاز اتحاد بلدية مؤسسة وكالة',
);
/** What makes the words after it the name of a group: "فصيل أحرار الجزيرة". */
export const GROUP_HEADS = toArabicWords(
  'فصيل قبيلة عشيرة حزب حركة جبهة لواء كتائب كتيبة تنظيم ميليشيا جماعة جمعية مؤسسة شركة نقابة تحالف ائتلاف',
);
/** What does so only before a name: "محكمة الموصل", and not "محكمة مختصة". */
export const BODY_HEADS = toArabicWords(
  'وزارة وحدات منظمة مجلس قيادة جهاز محكمة أكاديمية هيئة ألوية فوج سرايا بعثة اتحاد لجنة مديرية وكالة عصابة رابطة شبكة مركز معهد جامعة مجموعة شرطة غرفة حراك تجمع',
);
/** Words of what is to come: "من المقرر أن يلتقي". */
export const PLANNED = toArabicWords(
  'المقرر المنتظر المتوقع المزمع يعتزم تعتزم ينوي تنوي ينتظر يتوقع المرتقب',
);
export const RELATIVES = toArabicWords('التي الذي الذين اللذين');
/** Titles of who leads a state or a group, and what follows them where only a part of it is led. */
export const LEADING_TITLES = toArabicWords('الرئيس رئيس رئيسة الرئيسة زعيم الزعيم الأمير أمير الملك ملك');
export const PARTS_LED = toArabicWords('مجلس أركان الأركان هيئة جهاز البرلمان النواب المخابرات الاستخبارات');
export const NAME_LINKS = toArabicWords('عبد أبو بن ابن آل أم ولد دي فان فون دو');

export const SAYING = toArabicWords(
  'اكتفى اكتفت قال قالت أعلن أعلنت أكد أكدت صرح صرحت أضاف أضافت ذكر ذكرت زعم زعمت أوضح أوضحت أشار أشارت كشف كشفت يقول تقول أبلغ أبلغت أخبر أخبرت شدد شددت اعتبر اعتبرت ' +
    'أفاد أفادت لفت لفتت حذر حذرت ادعى ادعت رأى رأت روى روت نوه نوهت تابع تابعت كتب كتبت يؤكد تؤكد يزعم تزعم يضيف تضيف قالوا ' +
    'أكدوا ذكروا أعلنوا أفادوا يقولون أوردت نقلت ألمح ألمحت رجح رجحت يرى ترى بين بينت جاء أظهر أظهرت تظهر',
);
/** Verbs that say something only with "that" after them. */
export const NEEDING_THAT = toArabicWords(
  'اكتفى اكتفت أبلغ أبلغت أخبر أخبرت كتب كتبت نقلت رأى رأت يرى ترى بين بينت جاء كشف كشفت أظهر أظهرت تظهر تابع تابعت لفت لفتت',
);
export const CONFIRMING = toArabicWords('أقر أقرت اعترف اعترفت أيد أيدت يقر تقر يعترف تعترف');
/** Verbs that call a story something: "وصف التقرير بأنه ملفق". */
export const CALLING = toArabicWords('وصف وصفت اعتبر اعتبرت عد عدت');
export const UNTRUE = toArabicWords(
  'ملفق ملفقة كاذب كاذبة كذب أكاذيب باطل باطلة مضلل مضللة مغلوط مغلوطة افتراء افتراءات عار عارية مزيف مزيفة مختلق مختلقة هراء مزاعم أساس',
);
/** Words of "could not be reached" after a negation, and the one word that says as much. */
export const REACHING = toArabicWords('يتسن يتسنى تعذر يتمكن تتمكن');
export const REACHED = toArabicWords('الوصول الاتصال الحصول التواصل');
export const DENYING = toArabicWords(
  'نفى نفت ينفي تنفي أنكر أنكرت كذب كذبت نفيا نفوا فند فندت دحض دحضت ينكر تنكر شكك شككت',
);
export const REJECTING = toArabicWords('رفض رفضت يرفض ترفض رفضوا استبعد استبعدت');
export const ABSTAINING = toArabicWords('امتنع امتنعت تمتنع يمتنع');
export const ACCORDING = toArabicWords('بحسب حسب وفق وفقا طبقا');
export const ACCUSING = toArabicWords('اتهم اتهمت يتهم تتهم');
export const COMMENTING = toArabicWords('يعلق تعلق يرد ترد يجب تجب');
export const THAT = toArabicWords('إن أن بأن أنه أنها إنه إنها بأنه بأنها أنهم');
export const NEGATIONS = toArabicWords('لم لا لن ما ليس ليست لم لما');
export const CONDITIONS = toArabicWords('إذا لو لولا لئن حال شريطة شرط بشرط');
export const BREAKS = toArabicWords('لكن لكنه لكنها غير بينما فيما');
export const PLACE_WORDS = toArabicWords(
  'في إلى من مدينة العاصمة ضاحية ضواحي جنوب شمال شرق غرب مطار قرب خارج داخل وسط نحو عن',
);
export const SIDE_WORDS = toArabicWords('بين مع ضد لدى');
export const PARTICLES = toArabicWords(
  'في إلى من عن على مع بين ضد أي وفدا وفد أن إن كل بعد قبل حول هذا هذه ذلك التي الذي يوم أمس بأن لأن ضمن خلال منذ حتى بسبب',
);

export const UNNAMED = toArabicWords(
  'وسائل جهات أطراف أوساط دوائر مصدر مصادر المصدر المصادر دبلوماسي دبلوماسيون الدبلوماسي مسؤول مسؤولون المسؤول المسؤولون مسؤولان مصدران شاهد شهود متحدث ناطق مستشار محلل قائد ضابط قيادي خبير باحث طبيب ناشط ناشطون سائق عامل عمال نقابي محام محامي محاميه سكان أهالي ' +
    'تقرير التقرير بيان البيان وثيقة مذكرة الادعاء النقابة الشركة السفارة الوزارة شاهدة مسؤولة دبلوماسية متحدثة خبراء محققون نشطاء ضباط',
);

/** Verbs that tie, with the type that they make and the word that stands before their object; empty for none. */
export const ARABIC_CUES: readonly {
  readonly rule: string;
  readonly type: string;
  readonly verbs: ReadonlySet<string>;
  readonly link: ReadonlySet<string> | null;
}[] = [
  {
    rule: 'arabic-meets',
    type: 'talks-to',
    verbs: toArabicWords(
      'التقى التقت يلتقي تلتقي يلتق تلتق اجتمع اجتمعت بحث بحثت تحادث استقبل استقبلت هاتف أبلغ أبلغت ' +
        'هاتفت تباحث تباحثت تفاوض تفاوضت يتفاوض تتفاوض تواصل تواصلت يتواصل تتواصل قابل قابلت استدعى استدعت أطلع أطلعت استضاف استضافت ' +
        'يستقبل تستقبل يجتمع تجتمع اتصل اتصلت حذر حذرت',
    ),
    link: null,
  },
  {
    rule: 'arabic-backs',
    type: 'backs',
    verbs: toArabicWords(
      'تدعم يدعم دعم دعمت ساند ساندت تساند سلح سلحت تسلح مول مولت تمول ساعد ساعدت يساعد تساعد زود زودت يزود تزود درب دربت يدرب تدرب أيد أيدت يؤيد تؤيد يساند يمول يسلح آوى آوت أمد أمدت',
    ),
    link: null,
  },
  {
    rule: 'arabic-asks',
    type: 'asks',
    verbs: toArabicWords(
      'طلب طلبت يطلب تطلب دعا دعت حث حثت طالب طالبت ناشد ناشدت يدعو تدعو يحث تحث يطالب تطالب يناشد تناشد حض حضت',
    ),
    link: null,
  },
  {
    rule: 'arabic-fights',
    type: 'opposes',
    verbs: toArabicWords(
      'هاجم هاجمت يهاجم تهاجم يقصف تقصف يستهدف تستهدف قصف قصفت استهدف استهدفت حارب حاربت تحارب يحارب ' +
        'اعتقل اعتقلت يعتقل تعتقل أوقف أوقفت خطف خطفت احتجز احتجزت يحتجز تحتجز قتل قتلت طرد طردت أقال أقالت هدد هددت يهدد تهدد انتقد انتقدت ' +
        'ينتقد تنتقد أدان أدانت يدين تدين عارض عارضت يعارض تعارض حاصر حاصرت يحاصر تحاصر قاتل قاتلت يقاتل تقاتل اغتال اغتالت واجه واجهت',
    ),
    link: null,
  },
  {
    rule: 'arabic-leads',
    type: 'leads',
    verbs: toArabicWords('قاد قادت يقود تقود تزعم تزعمت يتزعم ترأس ترأست يترأس يرأس أسس أسست'),
    link: null,
  },
  {
    rule: 'arabic-allied',
    type: 'ally-of',
    verbs: toArabicWords('تحالف تحالفت يتحالف تتحالف تعاون تعاونت يتعاون تتعاون نسق نسقت ينسق تنسق'),
    link: null,
  },
  {
    rule: 'arabic-belongs',
    type: 'member-of',
    verbs: toArabicWords('انضم انضمت ينضم تنضم ينتمي تنتمي'),
    link: null,
  },
];

/** Deeds of which somebody is accused: "of arming". */
export const ACCUSED_DEEDS: ReadonlyMap<string, string> = new Map(
  ['بتسليح', 'بدعم', 'بتمويل', 'بتدريب']
    .map((word) => [normaliseWord(word), 'backs'] as [string, string])
    .concat(
      ['بقصف', 'بمهاجمة', 'باستهداف'].map((word) => [normaliseWord(word), 'opposes'] as [string, string]),
    ),
);

export const CARRYING = toArabicWords('نقل نقلت حمل حملت سلم سلمت ينقل تنقل');
export const CARRIED = toArabicWords('رسالة رسائل عرضا اقتراحا ردا مقترحا');
export const FROM = normaliseWord('من');
export const TO = normaliseWord('إلى');

/** The first letters of Arabic begin there: what is before is not looked at further, as most texts have none. */
const FIRST_ARABIC = 0x600;

/** Returns whether a token is a word of Arabic. */
export function isArabic({ text }: Token): boolean {
  return text.charCodeAt(0) >= FIRST_ARABIC && /^\p{Script=Arabic}/u.test(text);
}

/** Returns whether a token is a title, perhaps with "with" or "to" written before it: "برئيس". */
export function isTitle(token: Token): boolean {
  if (isOneOf(token, TITLES)) return true;
  if (!isArabic(token)) return false;
  const bare = token.norm.replace(/^[بل]/, '');
  return bare.length > 2 && (TITLES.has(bare) || TITLES.has(`ال${token.norm.replace(/^لل/, '')}`));
}

/** Returns whether a token is a part of a title, perhaps with whose it is: "دفاعها". */
export function isTitlePart(token: Token): boolean {
  return isOneOf(token, TITLE_PARTS) || TITLE_PARTS.has(token.norm.replace(/(?:ها|هم|ه)$/, ''));
}

/** Returns whether a token is one of some words, perhaps with "and", "so" or the sign of the future written before it. */
export function isOneOf({ norm }: Token, words: ReadonlySet<string>): boolean {
  if (words.has(norm)) return true;
  if (norm.charCodeAt(0) < FIRST_ARABIC) return false;
  const bare = norm.replace(/^[وف]/, '');
  return words.has(bare) || (bare.length > 3 && bare.startsWith('س') && words.has(bare.slice(1)));
}
