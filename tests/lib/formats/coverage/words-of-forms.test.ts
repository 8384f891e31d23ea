import { importFile } from '@/lib/formats/import-workflow/import-file';

/** Returns what is told of a file to have been lost, where its guesses are taken. */
async function listUnread(value: unknown, name: string) {
  const choices = { from: null, mapping: null, acceptsGuess: true, aggregate: null, header: null };
  const content = new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
  const read = await importFile(content, name, { ...choices, id: null, title: null }, () => {});
  if (read.kind !== 'imported') throw new Error(JSON.stringify(read).slice(0, 300));
  return read.remarks.map(({ message }) => message).filter((message) => / not read/.test(message));
}

const bound = (type: string, value: string) => ({ type, value, 'xml:lang': 'en' });

describe('what is told to have been left out', () => {
  it.each([
    [
      'the sorts and languages of what a query in SPARQL answers',
      'query.json',
      {
        head: { vars: ['source', 'target'] },
        results: {
          bindings: [
            { source: bound('literal', 'Alba'), target: bound('uri', 'Bero') },
            { source: bound('literal', 'Bero'), target: bound('uri', 'Cela') },
          ],
        },
      },
    ],
    [
      'a moment of which the day is kept',
      'a.json',
      [
        { source: 'Alba', target: 'Bero', date: '2024-03-04T10:12:33.000Z' },
        { source: 'Bero', target: 'Cela', date: '2024-03-05T11:12:33+02:00' },
      ],
    ],
    [
      'the ids and shapes of a drawing',
      'a.excalidraw',
      {
        ...{ type: 'excalidraw', version: 2, source: 'https://excalidraw.com' },
        elements: [
          { id: 'r1', type: 'rectangle', boundElements: [{ id: 't1', type: 'text' }] },
          { id: 't1', type: 'text', text: 'Alba', containerId: 'r1' },
          { id: 'r2', type: 'rectangle', boundElements: [{ id: 't2', type: 'text' }] },
          { id: 't2', type: 'text', text: 'Bero', containerId: 'r2' },
          {
            ...{ id: 'a1', type: 'arrow', endArrowhead: 'arrow' },
            ...{ startBinding: { elementId: 'r1' }, endBinding: { elementId: 'r2' } },
          },
        ],
      },
    ],
    [
      'the attributes of CX that were read',
      'a.cx',
      [
        { numberVerification: [{ longNumber: 281474976710655 }] },
        {
          nodes: [
            { '@id': 12, n: 'Alba' },
            { '@id': 13, n: 'Bero' },
          ],
        },
        { edges: [{ '@id': 21, s: 12, t: 13, i: 'funds' }] },
        { edgeAttributes: [{ po: 21, n: 'year', v: '1985', d: 'integer' }] },
      ],
    ],
  ])('is nothing for %s', async (_, name, value) => {
    expect(await listUnread(value, name)).toEqual([]);
  });

  it('are the addresses of sources, of which the titles alone were kept', async () => {
    const records = [1, 2, 3].map((number) => ({
      subject: { id: number, name: `Alba ${number}` },
      object: { id: number + 10, name: `Bero ${number}` },
      sources: [{ title: 'Oil Report', url: `https://example.org/${number}` }],
    }));
    expect((await listUnread({ results: records }, 'a.json')).join(' ')).toContain('example.org');
  });

  it('are words that a message has, and an id that nothing is joined by', async () => {
    const value = { links: [{ source: 'Alba', target: 'Bero' }], remark: 'Salaam to all of you' };
    expect((await listUnread(value, 'a.json')).join(' ')).toContain('Salaam');
  });
});
