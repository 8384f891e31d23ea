/** @jest-environment node */
import { listSayings, readArticle } from '../read-article';

const read = (text: string): string[] => listSayings(readArticle(text));

describe('AccusationReader', () => {
  it('reads a relative clause: "which Iran accuses of"', () => {
    expect(read('Jordan, which Iran accuses of sheltering rebels, left the talks.')).toEqual([
      'iran asserts: Jordan sheltered rebels',
    ]);
  });

  it('has the charge of the relative clause rejected', () => {
    expect(read('Jordan, which Iran accuses of sheltering rebels, rejected the charge.')).toEqual([
      'iran asserts: Jordan sheltered rebels',
      'jordan rejects: Jordan sheltered rebels',
    ]);
  });

  it('reads "accusing it of" as what is said by who does what stands before, of whom stands before', () => {
    expect(
      read('Jordan put Cedar Freight Ltd on a list on Monday, accusing it of moving cash for Hamas.'),
    ).toEqual(['jordan asserts: Cedar Freight Ltd moved cash for Hamas']);
  });

  it('has "the accusation" be what somebody was accused of, also where another claim stands between', () => {
    const text =
      'Jordan put Cedar Freight Ltd on a list, accusing it of moving cash for Hamas. The port was quiet, an official said. ' +
      'Cedar Freight’s lawyer, Karim Daher, dismissed the accusation as guesswork.';
    expect(read(text).at(-1)).toBe('karim-daher rejects: Cedar Freight Ltd moved cash for Hamas');
  });

  it('has "the accusation" be what was said last of who rejects it', () => {
    const text =
      'Jordan accused Iran of arming Hamas. Omar Said, an official, also said Hamas had fired on a convoy. Hamas rejected the accusation.';
    expect(read(text).at(-1)).toBe('hamas rejects: Hamas had fired on a convoy');
  });

  it('accuses nobody by other participles', () => {
    expect(read('Jordan put Cedar Freight Ltd on trial, using it as an example.')).toEqual([]);
  });

  it.each([
    ['The report accuses Chad of backing Hamas.', 'report asserts: Chad backed Hamas'],
    ['The indictment accuses Iran of funding Hamas.', 'indictment asserts: Iran funded Hamas'],
    [
      'The resolution condemns Iran for arming Hamas.',
      'resolution asserts: Iran is to blame for arming Hamas',
    ],
    ['Human rights groups have accused Iran of arming Hamas.', 'groups asserts: Iran armed Hamas'],
    ['Aid groups accuse Chad of arming Hezbollah.', 'groups asserts: Chad armed Hezbollah'],
  ])('has what somebody wrote, and those whom no list knows, accuse as well: %s', (text, said) => {
    expect(read(text)).toEqual([expect.stringContaining(said)]);
  });

  it('makes a claim of an accusation also where it is not understood who accuses', () => {
    const article = readArticle('More than a few accuse Chad of arming Hezbollah.');
    expect(article.claims.map(({ statement }) => statement)).toEqual(['Chad armed Hezbollah']);
  });

  it('takes nobody for a member of those whom they are accused of meeting', () => {
    const article = readArticle('The report accuses Georgia’s president, Ivan Rusto, of meeting Hamas.');
    expect(article.relationships.filter(({ type }) => type === 'member-of')).toEqual([]);
  });
});

describe('a charge in other words', () => {
  const read = (text: string) => listSayings(readArticle(text));

  it('is one with which somebody is charged', () => {
    expect(read('Israel charges Iran with arming Hamas.')).toEqual(['israel asserts: Iran armed Hamas']);
  });

  it('is made by whose accusation is rejected, also of a deed', () => {
    expect(read('Iran rejected Israeli accusations of arming Hamas.')).toEqual([
      'israel asserts: Iran armed Hamas',
      'iran rejects: Iran armed Hamas',
    ]);
    expect(read('Iran denied Israeli claims that Chad armed Hamas.')).toEqual([
      'israel asserts: Chad armed Hamas',
      'iran denies: Chad armed Hamas',
    ]);
    expect(read('Israeli allegations that Chad armed Hamas were denied by Iran.')).toContain(
      'israel asserts: Chad armed Hamas',
    );
  });
});
