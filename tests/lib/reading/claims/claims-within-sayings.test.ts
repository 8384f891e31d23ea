/** @jest-environment node */
import { listSayings, readArticle } from '../read-article';

const read = (text: string) => listSayings(readArticle(text));

describe('readText, of claims that somebody says are untrue', () => {
  it.each([
    'Ana Reyes said reports that Iran armed Chad were untrue.',
    'Ana Reyes said that press reports that Iran armed Chad were completely baseless.',
    'Ana Reyes told the paper that claims that Iran armed Chad were not true.',
    'Reports that Iran armed Chad are untrue, Ana Reyes said.',
    'It is not true that Iran armed Chad, Ana Reyes said.',
    'Ana Reyes said it was untrue that Iran armed Chad.',
    'Ana Reyes said it was not the case that Iran armed Chad.',
    'There is no truth to reports that Iran armed Chad, Ana Reyes said.',
    'Ana Reyes said there was no truth in the claim that Iran armed Chad.',
    'According to Ana Reyes, reports that Iran armed Chad are false.',
    'Claims that Iran armed Chad are false, according to Ana Reyes.',
    'Asked about reports that Iran armed Chad, Ana Reyes said they were false.',
  ])('has her deny what they tell: %s', (text) => {
    expect(read(text)).toEqual(['ana-reyes denies: Iran armed Chad']);
  });

  it('makes nothing of a claim that somebody does not judge', () => {
    expect(read('Ana Reyes said allegations that Iran armed Chad must be investigated.')).toEqual([
      'ana-reyes asserts: allegations that Iran armed Chad must be investigated',
    ]);
  });
});

describe('readText, of whose words somebody reports', () => {
  const [HERS, HIS] = ['ana-reyes asserts: Iran armed Chad', 'a-diplomat asserts: Iran armed Chad'];

  it.each([
    'Citing a diplomat, Ana Reyes reported that Iran armed Chad.',
    'Ana Reyes, citing a diplomat, reported that Iran armed Chad.',
    'Ana Reyes reported, citing a diplomat, that Iran armed Chad.',
    'Ana Reyes reported that Iran armed Chad, citing a diplomat.',
    'Iran armed Chad, Ana Reyes reported, citing a diplomat.',
  ])('has both say it: %s', (text) => {
    expect(read(text).sort()).toEqual([HIS, HERS].sort());
  });

  it.each([
    ['A diplomat was quoted by Ana Reyes as saying that Iran armed Chad.', HIS],
    ['Iran armed Chad, according to a statement by Ana Reyes.', HERS],
    ['According to a letter sent by Ana Reyes, Iran armed Chad.', HERS],
    ['A report by Ana Reyes said Iran armed Chad.', HERS],
    ['Ana Reyes said, however, that Iran armed Chad.', HERS],
    ['Ana Reyes said, without giving details, that Iran armed Chad.', HERS],
    ['Ana Reyes has said, in remarks on the radio, that Iran armed Chad.', HERS],
  ])('has one say it: %s', (text, saying) => {
    expect(read(text)).toEqual([saying]);
  });

  it('has an office say what its statement says', () => {
    const text = 'According to a statement from the office of Ana Reyes, Iran armed Chad.';
    expect(read(text)).toEqual(['the-office-of-ana-reyes asserts: Iran armed Chad']);
  });
});
