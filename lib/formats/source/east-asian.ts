import { decodeBytes } from './decode-bytes';

/** An encoding of two bytes a letter, and where its common letters stand. Bytes are from 0x80 to 0xFF unless said otherwise. */
type Pairs = {
  /** As TextDecoder knows it. */
  readonly name: string;
  readonly isLead: (byte: number) => boolean;
  readonly isTrail: (byte: number) => boolean;
  /** Signs, figures and Latin letters of full width: they say nothing of the language. */
  readonly isSign: (lead: number, trail: number) => boolean;
  /** Letters that nearly all of a text is made of. */
  readonly isCommon: (lead: number, trail: number) => boolean;
  /** Syllables that only this language has; null where there are none. */
  readonly isOwn: ((lead: number, trail: number) => boolean) | null;
};

const isHigh = (byte: number) => byte >= 0xa1 && byte <= 0xfe;
const isRowOfSigns = (lead: number) => lead >= 0xa1 && lead <= 0xa3;

/** The surest first: where an earlier one fits, a later one may fit too. */
const ENCODINGS: readonly Pairs[] = [
  {
    name: 'euc-kr',
    isLead: isHigh,
    isTrail: isHigh,
    isSign: isRowOfSigns,
    isCommon: (lead) => lead >= 0xb0 && lead <= 0xc8,
    isOwn: null,
  },
  {
    name: 'euc-jp',
    isLead: isHigh,
    isTrail: isHigh,
    isSign: isRowOfSigns,
    isCommon: (lead) => lead === 0xa4 || lead === 0xa5 || (lead >= 0xb0 && lead <= 0xcf),
    isOwn: (lead) => lead === 0xa4 || lead === 0xa5,
  },
  {
    name: 'shift_jis',
    isLead: (byte) => (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc),
    isTrail: (byte) => byte >= 0x40 && byte <= 0xfc && byte !== 0x7f,
    isSign: (lead, trail) => lead === 0x81 || (lead === 0x82 && trail < 0x9f),
    isCommon: (lead) => lead === 0x82 || lead === 0x83 || (lead >= 0x88 && lead <= 0x97),
    isOwn: null,
  },
  {
    name: 'gb18030',
    isLead: (byte) => byte >= 0x81 && byte <= 0xfe,
    isTrail: (byte) => byte >= 0x40 && byte <= 0xfe && byte !== 0x7f,
    isSign: (lead) => lead >= 0xa1 && lead <= 0xa9,
    isCommon: (lead, trail) => lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1,
    isOwn: null,
  },
  {
    name: 'big5',
    isLead: (byte) => byte >= 0x81 && byte <= 0xfe,
    isTrail: (byte) => (byte >= 0x40 && byte <= 0x7e) || isHigh(byte),
    isSign: isRowOfSigns,
    isCommon: (lead) => lead >= 0xa4 && lead <= 0xc6,
    isOwn: null,
  },
];

/** Letters of which a good part of any Chinese text is made, names and offices among them, as both ways of writing have them. */
const CHINESE = new Set(
  '的一是不了在人有我他这個个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发後后' +
    '作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从' +
    '想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文' +
    '体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及' +
    '比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必' +
    '场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思' +
    '王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运林陳陈' +
    '李黃黄劉刘楊杨趙赵吳吴周徐孫孙朱胡郭罗羅鄭郑梁謝谢宋唐許鄧邓韓韩馮冯曹彭曾肖田董袁潘蔣蒋蔡余杜葉叶蘇' +
    '苏魏呂吕丁沈姚盧卢姜崔鍾钟譚谭陸陆汪范石廖賈贾夏韋韦付鄒邹孟熊秦邱江尹薛閻阎段雷侯龍龙史陶黎賀贺顧顾' +
    '毛郝龔龚邵萬錢钱嚴严省縣县鎮镇村鄉乡府處長書會國時間來源標标甲乙雙双協协議议談谈判席局委首總統館馆調' +
    '调停',
);

/** As many letters as have to be there, and the shares of them that say that it is no chance. */
const FEWEST = 4;
const COMMON_SHARE = 0.85;
const CHINESE_SHARE = 0.15;
const OWN_SHARE = 0.1;

type Count = {
  letters: number;
  common: number;
  own: number;
  /** Letters right behind another one: the accents of a Latin text stand alone. */
  joined: number;
  broken: number;
};

/**
 * Returns the encoding of Chinese, Japanese or Korean text whose letters have two bytes (GB18030, Big5, EUC-KR, Shift_JIS, EUC-JP), or
 * null when the bytes read as none of them. `lines`: whole lines, so that no letter is cut.
 */
export function findEastAsian(lines: Uint8Array): string | null {
  for (const encoding of ENCODINGS) {
    const { letters, common, own, joined, broken } = countPairs(lines, encoding);
    if (letters < FEWEST || broken > letters / 50 || joined < letters / 2) continue;
    if (common < COMMON_SHARE * letters) continue;
    if (encoding.isOwn && own < OWN_SHARE * letters) continue;
    if (isChinese(encoding.name) && !readsAsChinese(lines, encoding.name)) continue;
    return encoding.name;
  }
  return null;
}

const isChinese = (name: string) => name === 'gb18030' || name === 'big5';

/** Capitals of Greek and Russian make letters that are Chinese, but rare. */
function readsAsChinese(lines: Uint8Array, encoding: string): boolean {
  const letters = decodeBytes(lines, encoding).match(/\p{Script=Han}/gu) ?? [];
  return letters.filter((letter) => CHINESE.has(letter)).length >= CHINESE_SHARE * letters.length;
}

function countPairs(bytes: Uint8Array, encoding: Pairs): Count {
  const count: Count = { letters: 0, common: 0, own: 0, joined: 0, broken: 0 };
  let before = -1;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[at + 1] ?? 0;
    if (!encoding.isLead(lead) || !encoding.isTrail(trail)) {
      count.broken += 1;
      continue;
    }
    if (!encoding.isSign(lead, trail)) {
      count.letters += 1;
      if (encoding.isCommon(lead, trail)) count.common += 1;
      if (encoding.isOwn?.(lead, trail)) count.own += 1;
      if (before === at) count.joined += 1;
      before = at + 2;
    }
    at += 1;
  }
  return count;
}
