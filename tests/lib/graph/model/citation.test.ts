import { speaksForItself, toCitation, toShortCitations } from '@/lib/graph/model/citation';
import type { SourceDocument } from '@/lib/network/network';
import { readShippedNetwork } from '@/tests/data/shipped-network';

const BARE: SourceDocument = {
  id: 'report',
  title: 'A report',
  publisher: '',
  authors: [],
  published: null,
  url: '',
  reliability: null,
};

const cite = (changes: Partial<SourceDocument>, locator?: string) =>
  toCitation({ ...BARE, ...changes }, locator);

describe('toCitation', () => {
  it.each<[string, Partial<SourceDocument>, string]>([
    ['“A report”', {}, ''],
    ['“A report”, Reuters', { publisher: 'Reuters' }, ''],
    ['“A report”, November 2024', { published: '2024-11' }, ''],
    ['Ann Writer, “A report”', { authors: ['Ann Writer'] }, ''],
    [
      'Ann Writer and Ben Writer, “A report”, The Weekly, 1 November 2024, paragraph 3',
      { authors: ['Ann Writer', 'Ben Writer'], publisher: 'The Weekly', published: '2024-11-01' },
      'paragraph 3',
    ],
    ['Ann, Ben and Cy, “A report”', { authors: ['Ann', 'Ben', 'Cy'] }, ''],
    ['Ann and others, “A report”', { authors: ['Ann', 'Ben', 'Cy', 'Di'] }, ''],
  ])('%s', (citation, changes, locator) => {
    expect(cite(changes, locator)).toBe(citation);
  });

  it('says a date once, which the title holds', () => {
    const hansard = { title: 'House of Commons debates, 29 November 1993', publisher: 'Hansard' };
    expect(cite({ ...hansard, published: '1993-11-29' })).toBe(
      '“House of Commons debates, 29 November 1993”, Hansard',
    );
    expect(cite({ title: 'Letter of 1993-11-29', published: '1993-11-29' })).toBe('“Letter of 1993-11-29”');
    expect(cite({ title: 'Yearbook (1993)', published: '1993' })).toBe('“Yearbook (1993)”');
    expect(cite({ published: '1993-11-29' }, '29 November 1993')).toBe('“A report”, 29 November 1993');
  });

  it.each([
    ['Talks on 19 November 1993', '1993-11-09', '9 November 1993'],
    ['1993: the year of Oslo', '1993', '1993'],
    ['The war of 1990–1993', '1993', '1993'],
    ['House of Commons debates, 29 November 1993', '1993-12', 'December 1993'],
  ])('keeps the date of what has another in its title: %s', (title, published, date) => {
    expect(cite({ title, published })).toBe(`“${title}”, ${date}`);
  });

  it('says once who has written and published it', () => {
    expect(cite({ authors: ['Sinn Féin'], publisher: 'SINN FÉIN ' })).toBe('Sinn Féin, “A report”');
    expect(cite({ title: 'Reuters', publisher: 'Reuters' })).toBe('“Reuters”');
  });

  it('keeps names of other scripts from reordering it', () => {
    expect(cite({ authors: ['سعيد'], publisher: 'الجزيرة' })).toBe(
      '\u2068سعيد\u2069, “A report”, \u2068الجزيرة\u2069',
    );
  });

  it('names the documents that ship with their titles, and nothing twice', () => {
    for (const id of ['lebanon-ceasefire-2024', 'oslo-1993', 'derry-link-1993']) {
      for (const document of readShippedNetwork(id).documents) {
        const citation = toCitation(document);
        expect(citation).toContain(`“${document.title}”`);
        const dates = citation.match(/\d{1,2} \p{L}+ \d{4}|, \d{4}/gu) ?? [];
        expect([citation, dates.length]).toEqual([citation, document.published === null ? 0 : 1]);
      }
    }
  });
});

describe('toShortCitations', () => {
  const list = (documents: readonly Partial<SourceDocument>[]) => [
    ...toShortCitations(documents.map((changes, at) => ({ ...BARE, id: `d${at}`, ...changes }))).values(),
  ];

  it('leaves the title out where author or publisher and date tell it apart', () => {
    expect(
      list([
        {
          title: 'House of Commons debates, 29 November 1993',
          publisher: 'Hansard',
          published: '1993-11-29',
        },
        { authors: ['Jane Corbin'], publisher: 'Bloomsbury', published: '1994' },
        { authors: ['Old Hand'] },
      ]),
    ).toEqual(['Hansard, 29 November 1993', 'Jane Corbin, Bloomsbury, 1994', 'Old Hand']);
  });

  it('is never a date alone', () => {
    expect(list([{ title: 'Declaration of Principles', published: '1993-09-13' }])).toEqual([
      '“Declaration of Principles”, 13 September 1993',
    ]);
  });

  it('keeps the titles of two that are alike else', () => {
    const wire = { publisher: 'Wire', published: '2024-11-01' };
    expect(list([{ ...wire, title: 'One' }, { ...wire, title: 'Other' }, { publisher: 'Wire' }])).toEqual([
      '“One”, Wire, 1 November 2024',
      '“Other”, Wire, 1 November 2024',
      'Wire',
    ]);
  });
});

describe('speaksForItself', () => {
  it('knows the author and the publisher of a document', () => {
    const document = { ...BARE, authors: ['Ahmed Qurei'], publisher: 'I.B. Tauris' };
    expect(speaksForItself(document, ' ahmed qurei')).toBe(true);
    expect(speaksForItself(document, 'I.B. Tauris')).toBe(true);
    expect(speaksForItself(document, 'Uri Savir')).toBe(false);
    expect(speaksForItself({ ...BARE }, '')).toBe(false);
  });
});
