/** @jest-environment node */
import { readDocumentHead } from '@/lib/reading/text/document-head';

const BODY =
  'The minister met the envoy in the capital on Friday, and both said that the talks had been useful.';
const HEADLINE = 'Talks stall in the north';

describe('readDocumentHead', () => {
  it.each([
    [`${HEADLINE}\nBy Jane Doe and John Roe | March 3, 2024\n\n`, '', ['Jane Doe', 'John Roe'], '2024-03-03'],
    [`${HEADLINE}\nBy Jane DoeMarch 3, 2024\n\n`, '', ['Jane Doe'], '2024-03-03'],
    [
      `${HEADLINE}\nBy Jane Doe (Lakeside Wire), 3 March 2024\n\n`,
      'Lakeside Wire',
      ['Jane Doe'],
      '2024-03-03',
    ],
    [`${HEADLINE}\nJane Doe in Oslo\n3 March 2024\n\n`, '', ['Jane Doe'], '2024-03-03'],
    [
      `THE DAILY LEDGER\n\n${HEADLINE}\n\nBy Jane Doe\nMarch 2024\n\n`,
      'THE DAILY LEDGER',
      ['Jane Doe'],
      '2024-03',
    ],
    [
      `# ${HEADLINE}\n\n*By Jane Doe · The Ledger · 3 March 2024*\n\n`,
      'The Ledger',
      ['Jane Doe'],
      '2024-03-03',
    ],
    [`${HEADLINE}\nReuters\n2024-03-03\nOSLO, March 3 (Reuters) - `, 'Reuters', [], '2024-03-03'],
  ])('reads %j', (head, publisher, authors, published) => {
    const { document, bodyStart } = readDocumentHead(`${head}${BODY}`);
    expect(document).toMatchObject({ title: HEADLINE, publisher, authors, published });
    expect(`${head}${BODY}`.slice(bodyStart).trim()).toBe(BODY);
  });

  it('leaves a text without a head as it is', () => {
    expect(readDocumentHead(BODY)).toEqual({
      document: { title: '', publisher: '', authors: [], published: null, spans: [] },
      bodyStart: 0,
    });
  });
});
