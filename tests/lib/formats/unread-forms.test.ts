import { strToU8, zipSync } from 'fflate';
import { readFile } from '@/lib/formats/read-file';

const OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const toWide = (text: string) => [...text].flatMap((sign) => [sign.charCodeAt(0), 0]);
const pack = (...names: readonly string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<a xmlns="b"/>')])));

describe('a file in a form that is not read', () => {
  it.each<readonly [string, Uint8Array, RegExp]>([
    [
      'data within a program',
      strToU8("realms = {\n  north: {\n    foes: ['Dunn', 'Corda'],\n  },\n}\n"),
      /data within a program.*as JSON or CSV/,
    ],
    [
      'a spreadsheet that is locked with a password',
      Uint8Array.from([...OFFICE, ...toWide('EncryptedPackage'), 0, 0]),
      /locked with a password.*take the password away/,
    ],
    [
      'a spreadsheet of Office before 2007',
      Uint8Array.from([...OFFICE, 0, 0]),
      /before 2007.*Save it as XLSX/,
    ],
    ['a document of Word', pack('[Content_Types].xml', 'word/document.xml'), /of Word.*From an article/],
    [
      'a document of LibreOffice',
      pack('mimetype', 'content.xml'),
      /LibreOffice.*copy its table into a spreadsheet/,
    ],
    [
      'an article of a wiki',
      strToU8("{{Infobox conflict\n| combatant1 = [[Ruritania]]\n}}\nThe '''war''' was long.\n"),
      /an article of a wiki.*one row a tie/,
    ],
    ['a moving picture', strToU8('GIF89a\u0000\u0001'), /a picture.*the data of the picture/],
  ])('says what it is and how to mend that: %s', async (_, file, expected) => {
    const { result } = await readFile(file, 'file', () => {});
    if (result.kind !== 'failed') throw new Error(result.kind);
    const [{ message, fix }] = result.remarks;
    expect(`${message} ${fix}`).toMatch(expected);
  });
});
