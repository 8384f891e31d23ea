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

describe('readText, of a headline that is not read as one', () => {
  it('begins the first sentence after its line', () => {
    const headline = 'What is known so far: Iran meets Jordan in a hotel by the sea, and says nothing of it.';
    const text = `${headline.slice(0, -1)}\nLong read\n${BODY}`;
    const { relationships } = readText(text, { directory: KNOWN_DIRECTORY, network: null });
    const quotes = relationships.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
    expect(quotes).toContain(BODY);
  });
});
