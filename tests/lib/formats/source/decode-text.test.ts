import { decodePieces } from '@/lib/formats/source/decode-bytes';
import { findEncoding, findLine } from '@/lib/formats/source/decode-text';
import { holdBytes, openParts } from '@/lib/formats/source/file-bytes';
import { encodePairs, encodeText, encodeWide } from '../encode-text';

const encode = (text: string) => new TextEncoder().encode(text);

function read(bytes: Uint8Array): { readonly name: string | null; readonly text: string } {
  const file = holdBytes(bytes);
  const { name } = findEncoding(file);
  return { name, text: name === null ? '' : [...decodePieces(file, name)].join('') };
}

describe('the encoding of a text', () => {
  const text = 'source,target\nAmélie,Müller\nنبيه بري,עמוס\n';

  it('is UTF-8 with and without byte order mark', () => {
    expect(read(encode(text))).toEqual({ name: 'utf-8', text });
    expect(read(encode(`\ufeff${text}`))).toEqual({ name: 'utf-8', text });
  });

  it.each([true, false])('is UTF-16 by its byte order mark (little-endian: %s)', (isLittle) => {
    expect(read(encodeWide(text, isLittle, true)).text).toBe(text);
  });

  it.each([true, false])(
    'is UTF-16 without a mark, for all zeros stand on one side (little-endian: %s)',
    (isLittle) => {
      expect(read(encodeWide(text, isLittle, false)).text).toBe(text);
    },
  );

  it.each([
    ['windows-1252', 'nom;rôle\nÉlysée;président\nO’Brien;“déjà” – 5 €\n'],
    ['windows-1252', 'von,nach\nMüller,Großmann\nKöln,Übersee\n'],
    ['windows-1252', 'nom;rôle\nSœur Élodie;déléguée\nPréfète;chargée d’œuvres\n'],
    ['windows-1252', 'JOÃO DA LUZ;SÓCIO\nPARTICIPAÇÕES AURORA;JOÃO DA LUZ\n'],
    ['windows-1252', 'source;target\nCONCEIÇÃO;FUNDAÇÕES\n'],
    ['windows-1250', 'jméno,role\nTomáš Dvořák,předseda\nLucie Němcová,členka\n'],
    ['macintosh', 'nom;rôle\nÉlysée;président\nO’Brien;“déjà”\n'],
    ['macintosh', 'von,nach\nMüller,Großmann\nKöln,Übersee\n'],
    ['windows-1256', 'المصدر,الهدف\nنبيه بري,حزب الله\nنجيب ميقاتي,لبنان\n'],
    ['windows-1255', 'מקור,יעד\nעמוס הוכשטיין,נביה ברי\nישראל,לבנון\n'],
    ['windows-1251', 'источник,цель\nРоссия,Украина\nМосква,Киев\n'],
    ['windows-1250', 'nazwa,rola\nŁódź,święto\nWałęsa,związek\n'],
    ['windows-1251', 'ИСТОЧНИК,ЦЕЛЬ\nРОССИЯ,УКРАИНА\nМОСКВА,КИЕВ\n'],
    ['koi8-r', 'от;кому\nРоссия;Украина\nЛапин А. С.;жена\n'],
    ['koi8-r', 'ИСТОЧНИК,ЦЕЛЬ\nРОССИЯ,УКРАИНА\nМОСКВА,КИЕВ\n'],
    ['koi8-u', 'від;до\nКиїв;Львів\nЄвген Ґалаґан;Ірпінь\n'],
    ['windows-1251', 'від;до\nКиїв;Львів\nЄвген Ґалаґан;Ірпінь\n'],
    ['windows-1251', 'источник,цель\nмосква,киев\n'],
    ['windows-1253', 'ΑΠΟ,ΠΡΟΣ\nΕΛΛΑΔΑ,ΚΥΠΡΟΣ\nΑΘΗΝΑ,ΛΕΥΚΩΣΙΑ\n'],
    ['windows-1253', 'από,προς\nΕλλάδα,Κύπρος\nΑθήνα,Λευκωσία\n'],
  ])('is %s by what reads best', (name, words) => {
    expect(read(encodeText(words, name))).toEqual({ name, text: words });
  });

  it.each([
    ['gb18030', '日期,甲方,乙方\n2012年3月5日,镇政府,村民代表\n2012年4月,开发公司,县信访局\n'],
    ['big5', '日期,甲方,乙方\n2012年3月5日,行政院,台北市政府\n2012年4月,立法委員王大明,陳水\n'],
    ['euc-kr', '날짜,보낸 사람,받은 사람\n2012-03-05,통일부,김철수\n2012-04-01,외교부,박영희\n'],
    ['shift_jis', '日付,差出人,受取人\n2012-03-05,外務省,山田さん\n2012-04-01,カネダ,首相\n'],
    ['euc-jp', '日付,差出人,受取人\n2012-03-05,外務省,山田さん\n2012-04-01,カネダ,首相\n'],
  ])('is %s when its letters of two bytes are those of the language', (name, words) => {
    expect(read(encodePairs(words, name))).toEqual({ name, text: words });
  });

  it('is no Chinese for the few accents of a Latin text', () => {
    const words = 'nom;ville\nÅsa Ålund;Ålesund\nÄrla;Ängelholm\nÅke;Åre\n';
    expect(read(encodeText(words, 'windows-1252'))).toEqual({ name: 'windows-1252', text: words });
  });

  it('is told as a guess, with the line of the first letter that is no UTF-8', () => {
    const bytes = encodeText('a,b\nc,d\nMüller,x\n', 'windows-1252');
    const { doubt } = findEncoding(holdBytes(bytes));
    expect(doubt).toMatchObject({ message: expect.stringContaining('Windows-1252') });
    expect(findLine(holdBytes(bytes), doubt?.byte ?? 0)).toBe(3);
  });

  it('stays UTF-8 when a few letters of many are broken, and tells how many', () => {
    const bytes = encode(`${'Müller,Köln\n'.repeat(30)}x`);
    bytes[1] = 0xff;
    const { name, doubt } = findEncoding(holdBytes(bytes));
    expect(name).toBe('utf-8');
    expect(doubt?.message).toContain('broken in 2 places');
  });

  it('is none for bytes that no text has', () => {
    const isNone = (bytes: Uint8Array) => findEncoding(holdBytes(bytes)).name === null;
    expect(isNone(Uint8Array.from([0, 1, 2, 3, 0, 5, 6, 7]))).toBe(true);
    expect(isNone(Uint8Array.from({ length: 500 }, (_, at) => (at * 7) % 32))).toBe(true);
    expect(isNone(Uint8Array.from([0xff, 0xfe, 0, 0, 65, 0, 0, 0]))).toBe(true);
  });
});

describe('the pieces of a text', () => {
  it('come together to the text, whatever letter stands where they part', () => {
    const text = `${'a'.repeat((1 << 18) - 1)}é${'b'.repeat(1 << 18)}😀`;
    const pieces = [...decodePieces(holdBytes(encode(text)), 'utf-8')];
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.join('') === text).toBe(true);
  });

  // Behind so many bytes, letters of two, three and four bytes stand across the end of every piece.
  it.each([0, 1, 2, 3])('are UTF-8 wherever letters are cut (%i)', (before) => {
    const text = `${'a'.repeat(before)}${'é€😀'.repeat(90_000)}`;
    const bytes = encode(text);
    const file = openParts(bytes.length, (from, to) => bytes.slice(from, to));
    expect(findEncoding(file)).toMatchObject({ name: 'utf-8', doubt: null });
    expect([...decodePieces(file, 'utf-8')].join('') === text).toBe(true);
  });

  it('tell an old encoding whose first letter beyond ASCII stands far below', () => {
    const text = `${'a,b\n'.repeat(100_000)}Müller,Köln\n`;
    const bytes = encodeText(text, 'windows-1252');
    const file = openParts(bytes.length, (from, to) => bytes.slice(from, to));
    const { name, doubt } = findEncoding(file);
    expect(name).toBe('windows-1252');
    expect(findLine(file, doubt?.byte ?? 0)).toBe(100_001);
  });
});

describe('the line of a byte', () => {
  it.each(['\n', '\r\n', '\r'])('counts lines that end with %j', (end) => {
    const bytes = encode(['one', 'two', 'three'].join(end));
    expect(findLine(holdBytes(bytes), bytes.length - 1)).toBe(3);
  });

  it.each(['\n', '\r\n', '\r'])('counts %j once, wherever pieces part', (end) => {
    const bytes = encode(`one${end}`.repeat(150_000));
    expect(findLine(holdBytes(bytes), bytes.length - end.length - 1)).toBe(150_000);
  });
});
