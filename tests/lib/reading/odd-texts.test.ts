/** @jest-environment node */

import { readText } from '@/lib/reading/read-text';
import { MAX_TEXT_LENGTH } from '@/lib/reading/reading-limit';
import { measureGrowth } from '@/tests/fixtures/measure-growth';
import { listMentions, listTies, readArticle } from './read-article';

const BACKS = 'iran backs hezbollah (fact)';

describe('readText, of texts in odd dress', () => {
  it.each([
    [
      'a headline in capitals',
      'ISRAEL STRIKES HAMAS AGAIN\nBy Ada Lind\n\nBEIRUT (AP) — Iran backs Hezbollah.',
    ],
    ['a dateline', 'BEIRUT, Nov 1 (Daily Wire) — Iran backs Hezbollah.'],
    [
      'the headers of a mail',
      'From: Ada Lind <ada@example.org>\r\nSubject: Israel met Hamas\r\nDate: Mon, 4 Nov 2024 10:00:00 +0000\r\n\r\nIran backs Hezbollah.',
    ],
    ['a list with bullets', 'In short:\n• Iran backs Hezbollah\n• Nothing else'],
    ['quotation marks within others', '« Iran backs “Hezbollah” », said an aide.'],
    ['scare quotes', 'The “ceasefire” is over. Iran backs Hezbollah.'],
    ['marks of direction', '\u200fIran\u200f backs \u202aHezbollah\u202c.'],
    ['letters without width', 'I\u200bran backs Hez\u00adbol\u200dlah.'],
    ['deep markup', `${'<div>'.repeat(3000)}Iran backs Hezbollah.${'</div>'.repeat(3000)}`],
  ])('reads %s', (_, text) => {
    expect(listTies(readArticle(text))).toEqual([BACKS]);
  });

  it('reads the headers of a mail as its document', () => {
    const text =
      'From: "Ada Lind" <ada@example.org>\nTo: desk@example.org\nSubject: Israel met Hamas\nDate: Mon, 4 Nov 2024 10:00:00 +0000\n\nIran backs Hezbollah.';
    expect(readArticle(text).document).toMatchObject({
      title: 'Israel met Hamas',
      authors: ['Ada Lind'],
      published: '2024-11-04',
    });
  });

  it('takes accents for the same, composed or not', () => {
    for (const form of ['NFC', 'NFD'] as const) {
      const text = 'Ábel Araghchí met José Núñez. Núñez thanked Araghchí.'.normalize(form);
      expect(Object.values(listMentions(text, readArticle(text)))).toEqual([
        ['Ábel Araghchí', 'Araghchí'].map((name) => name.normalize(form)),
        ['José Núñez', 'Núñez'].map((name) => name.normalize(form)),
      ]);
    }
  });

  it('ends with a million characters of names, pronouns and claims', () => {
    const part = 'Iran said that it backs Hamas, according to the rebels, and they denied that he met her. ';
    const { actors } = readArticle(part.repeat(Math.floor(MAX_TEXT_LENGTH / 8 / part.length)));
    expect(actors.map(({ id }) => id)).toContain('iran');
  });

  it.each([
    ['spaces within what is said', (run: number) => `Iran said it${' '.repeat(run)}armed Hamas.`],
    ['vowels in a name', (run: number) => `The talks\n\nBy Ana${'a'.repeat(run)}Voss\n\nIran backs Hamas.`],
  ])('looks once at each of many %s', (_, toText) => {
    expect(
      measureGrowth((run) => readText(toText(run), { directory: [], network: null }), 4_000),
    ).toBeLessThan(24);
  });
});
