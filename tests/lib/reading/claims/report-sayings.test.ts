/** @jest-environment node */
import { listSayings, readArticle } from '../read-article';

const sayings = (text: string): readonly string[] =>
  listSayings(readArticle(`The talks went on.\n\n${text}`));

describe('readText, of who says what in reports', () => {
  it.each([
    [
      'Opponents said his move broke the law and a deal that ended a civil war.',
      ['opponents asserts: his move broke the law and a deal that ended a civil war'],
    ],
    [
      'President Idris Okafor confirmed Wednesday that Jordan has hosted talks.',
      ['idris-okafor confirms: Jordan has hosted talks'],
    ],
    [
      "A Jordanian source told Iran's Savanna News on Wednesday.\n\nOmar Daud said that Iran had left.",
      ['omar-daud asserts: Iran had left'],
    ],
    [
      'Omar Daud, chairman of the opposition party Kestrel, and member of the Union, said that Iran had left.',
      ['omar-daud asserts: Iran had left'],
    ],
    [
      'A Jordanian opposition group that includes ministers in exile said on Tuesday it was ready for talks.',
      ['a-jordanian-opposition-group asserts: it was ready for talks'],
    ],
  ])('reads whole statements, of those who make them: %s', (text, expected) => {
    expect(sayings(text)).toEqual(expected);
  });

  it.each([
    'Hezbollah said on Monday that it had sent a delegation to Amman. Omar Daud said the army would not sit down with any delegation that Hezbollah might send.',
    'Hezbollah said on Tuesday that it would attend the talks. Omar Daud said that he would meet those who did not attend the talks.',
    'Haidar will discuss the border, said Lev Orlov. Jordan tried to save a deal reached in 2015 that has been rejected by Haidar.',
    'Omar Daud said that any truce must cover Iran and Jordan. Lena Moss said that leaving Jordan and Iran out is not an option.',
  ])('finds no answer in what answers nothing: %s', (text) => {
    expect(sayings(text).filter((one) => / (?:denies|rejects): /.test(one))).toEqual([]);
  });

  it.each([
    [
      'Omar Daud said that Iran had armed Hezbollah. Lena Moss said Iran had not armed Hezbollah.',
      'lena-moss denies: Iran had armed Hezbollah',
    ],
    [
      'Omar Daud said that Iran would attack the town. Lena Moss said Iran would not attack the town.',
      'lena-moss denies: Iran would attack the town',
    ],
    [
      'Omar Daud said that Iran had paid Hezbollah. The report was rejected by Iran.',
      'iran rejects: Iran had paid Hezbollah',
    ],
  ])('finds what does: %s', (text, answer) => {
    expect(sayings(text)).toContain(answer);
  });
});
