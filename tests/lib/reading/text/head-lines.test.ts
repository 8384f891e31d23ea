import { readText } from '@/lib/reading/read-text';
import { readDocumentHead } from '@/lib/reading/text/document-head';
import { KNOWN_DIRECTORY } from '../known-directory';

const BODY =
  'Iran met Jordan on Monday in a hotel by the sea, two diplomats who were in the room said, and Israel asked Lebanon to join the talks that follow.';

describe('readDocumentHead, of several lines', () => {
  it('reads a section, a headline, a line below it and a byline', () => {
    const head =
      'World | Asia\nIran meets Jordan in a hotel by the sea\nWho asks whom?\nBy Mona Idris in Amman\n';
    const { document, bodyStart } = readDocumentHead(head + BODY);
    expect(document).toMatchObject({
      title: 'Iran meets Jordan in a hotel by the sea',
      authors: ['Mona Idris'],
    });
    expect(bodyStart).toBeLessThanOrEqual(head.length);
    expect(bodyStart).toBeGreaterThan(head.length - 3);
  });

  it('reads a byline that names nobody, and no place as publisher', () => {
    const { document } = readDocumentHead(
      `Iran meets Jordan\nBy a staff reporter\nAmman, 4 June 2025\n\n${BODY}`,
    );
    expect(document).toMatchObject({ authors: [], publisher: '', published: '2025-06-04' });
  });
});

describe('readDocumentHead, of forms of heads', () => {
  it.each([
    [
      'Strike goes on\nBy Ana Ruiz in Lisbon and Paul Koch in Geneva\n3 March 2023',
      '',
      ['Ana Ruiz', 'Paul Koch'],
    ],
    ['Strike goes on\nPublished 3 March 2023\nBy Ana Ruiz, Labour Correspondent', '', ['Ana Ruiz']],
    ['Strike goes on\nAna Ruiz, 3 March 2023', '', ['Ana Ruiz']],
    ['Strike goes on\nFriday, March 3, 2023 at 14:20 GMT\nby Ana Ruiz', '', ['Ana Ruiz']],
    [
      'Strike goes on | Dockside Herald\nAna Ruiz\nPosted on 3rd of March, 2023',
      'Dockside Herald',
      ['Ana Ruiz'],
    ],
    ['# Strike goes on\n*By Ana Ruiz*\n\n*Dockside Herald, 3 March 2023*', 'Dockside Herald', ['Ana Ruiz']],
    [
      'Strike goes on\nDockside Herald – 3/3/2023\nReporting by Ana Ruiz; editing by Paul Koch',
      'Dockside Herald',
      ['Ana Ruiz'],
    ],
    [
      'Title: Strike goes on\nAuthor: Ana Ruiz\nSource: Dockside Herald\nDate: 2023-03-03',
      'Dockside Herald',
      ['Ana Ruiz'],
    ],
    ['Strike goes on\nInterview by Ana Ruiz\nQuay Review, 3 March 2023', 'Quay Review', ['Ana Ruiz']],
    [
      'Strike goes on\nNorthlight Research\nAna Ruiz, Paul Koch\nVersion 1.2, 3 March 2023',
      'Northlight Research',
      ['Ana Ruiz', 'Paul Koch'],
    ],
    ['Strike goes on\nبقلم: آنا رويز\nصحيفة الميناء، ٣ مارس ٢٠٢٣', 'صحيفة الميناء', ['آنا رويز']],
    ['Strike goes on\nلشبونة - وكالة النيل\n3 آذار/مارس 2023', 'وكالة النيل', []],
  ])('reads %j', (head, publisher, authors) => {
    const { document } = readDocumentHead(`${head}\n\n${BODY}`);
    expect(document).toMatchObject({ title: 'Strike goes on', publisher, authors, published: '2023-03-03' });
  });

  it('reads a dateline with a date in numbers', () => {
    const { document } = readDocumentHead(`LISBON, 2023-03-04 (Lusa) - ${BODY}`);
    expect(document).toMatchObject({ publisher: 'Lusa', published: '2023-03-04' });
  });

  it('reads no date where day and month could be either', () => {
    expect(readDocumentHead(`Strike goes on\nHerald, 3/4/2023\n\n${BODY}`).document.published).toBeNull();
  });
});

describe('readText, of a headline that is not read as one', () => {
  it('begins the first sentence after its line', () => {
    const headline = 'What is known so far: Iran meets Jordan in a hotel by the sea, and says nothing of it.';
    const text = `${headline.slice(0, -1)}\nLong read\n${BODY}`;
    const { relationships } = readText(text, { directory: KNOWN_DIRECTORY, network: null });
    const quotes = relationships.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
    expect(quotes).toContain(BODY);
  });
});
