/** @jest-environment node */
import { isOutsideReport } from '@/lib/reading/text/outside-report';
import { measureGrowth } from '@/tests/fixtures/measure-growth';
import { readArticle } from '../read-article';

const OPENING = 'The talks went on.\n\n'.repeat(8);
const BODY = 'Rui Lima met Omar Nasr.';
const listNames = (text: string): readonly string[] => readArticle(text).actors.map(({ name }) => name);

describe('isOutsideReport', () => {
  it.each([
    'Read more: Ana Voss Joins Hamas',
    'You May Also Like',
    'Related Topics',
    'Written By: Ana Voss',
    'By Ana Voss and Tom Ray',
    'Ana Voss/AFP',
    '- REUTERS',
    'SOURCE:AFP',
    'Source: Ana Voss',
    'Advertisement Advertise with Voss Media.',
    'Text and photos: Ana Voss (Voss Media)',
    'Quick Summary',
    '2 min read by Ana Voss',
    '(AP Photo/Ana Voss)',
    'FILE – Ana Voss is seen in Lima on May 4.',
    'In this Friday, June 15 file photo, Ana Voss waves in Lima.',
  ])('leaves out what stands beside a report: %s', (line) => {
    expect(listNames(`A talk in Lima\n\n${OPENING}${BODY}\n\n${line}`)).toEqual(['Rui Lima', 'Omar Nasr']);
  });

  it('leaves out a heading within the text', () => {
    const text = `A talk in Lima\n\n${BODY} The trade in rifles was large, and so was the network.\n\nVoss Targets Rifles Trade Network\n\nIt went on.`;
    expect(listNames(text)).toEqual(['Rui Lima', 'Omar Nasr']);
  });

  it('leaves out a headline that a page has twice', () => {
    const text = `Ana Voss in Lima asks for Tibra\n\nAna Voss in Lima asks for Tibra\n\nLIMA, Aug. 26 (Wire) -- ${BODY}`;
    expect(readArticle(text).relationships.map(({ evidence }) => evidence[0]?.quote)).toEqual([BODY]);
  });

  it.each([
    ['Source: the minister. Ana Voss left.', 'Ana Voss'],
    ['By then Ana Voss had met Tom Ray.', 'Ana Voss'],
    ['Related firms of Ana Voss were fined, said Tom Ray.', 'Ana Voss'],
    ['Photos of Ana Voss were shown to Tom Ray in court.', 'Ana Voss'],
    ['Read more of it, Ana Voss told Tom Ray.', 'Ana Voss'],
  ])('keeps what is told: %s', (line, name) => {
    expect(listNames(`A talk in Lima\n\n${OPENING}${BODY}\n\n${line}`)).toContain(name);
  });

  it('looks once at each sign of a line of many points', () => {
    const look = (size: number) => {
      const text = '. '.repeat(size);
      for (let start = 0; start < text.length; start += 2)
        isOutsideReport(text, { start, end: start + 1, first: 0, last: 1, paragraph: 0 }, new Set());
    };
    expect(measureGrowth(look, 500)).toBeLessThan(24);
  });
});
