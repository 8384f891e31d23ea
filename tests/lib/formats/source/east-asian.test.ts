import { findEncoding } from '@/lib/formats/source/decode-text';
import { holdBytes } from '@/lib/formats/source/file-bytes';
import { encodeText } from '../encode-text';

/** Returns a text in an encoding of one or two bytes a letter. */
function encodePairs(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead < 0xff; lead += 1)
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      const letter = decoder.decode(Uint8Array.of(lead, trail));
      if (letter.length === 1 && letter !== '\ufffd' && !bytes.has(letter)) bytes.set(letter, [lead, trail]);
    }
  return Uint8Array.from([...text].flatMap((letter) => bytes.get(letter) ?? [letter.charCodeAt(0)]));
}

const NAMES = 'Ada,Bert\n';

describe('the encoding of a text of two bytes a letter', () => {
  it.each([
    ['gb18030', '时间,甲方,乙方\n2012年3月5日,镇政府,村民代表\n2012年4月2日,开发公司,县信访局\n'],
    ['big5', '時間,甲方,乙方\n2012年3月5日,鎮政府,村民代表\n2012年4月2日,開發公司,縣信訪局\n'],
    ['shift_jis', '日付,訪問者,相手\n2012年3月5日,山田さん,トヨタの部長\n2012年4月2日,すずきさん,カメラ店\n'],
    ['euc-jp', '日付,訪問者,相手\n2012年3月5日,山田さん,トヨタの部長\n2012年4月2日,すずきさん,カメラ店\n'],
    ['euc-kr', '날짜,방문자,상대\n어제,김철수,외교부\n오늘,이영희,통일부\n'],
  ])('is found for %s', (encoding, text) => {
    const bytes = encodePairs(NAMES + text, encoding);
    expect(findEncoding(holdBytes(bytes)).name).toBe(encoding);
    expect(new TextDecoder(encoding).decode(bytes)).toBe(NAMES + text);
  });

  it.each([
    ['windows-1251', 'дата,кто,с кем\nмай,Кравцов,Штаб\nиюнь,Горбань,Литвин\n'],
    ['windows-1251', 'ШТАБ,ОБСЕ\nКРАВЦОВ,ЛИТВИН\n'],
    ['windows-1252', 'Présidente,Élysée\nÉvêque,Député\nNúñez,Peña\n'],
    ['windows-1256', 'المصدر,الهدف\nنبيه بري,حزب الله\n'],
    ['windows-1255', 'מקור,יעד\nעמוס הוכשטיין,נביה ברי\nישראל,לבנון\n'],
  ])('is none for letters of one byte: %s', (encoding, text) => {
    expect(findEncoding(holdBytes(encodeText(text, encoding))).name).toBe(encoding);
  });
});
