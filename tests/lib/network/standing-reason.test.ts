import { computeStandings } from '@/lib/network/standing';
import { createNetwork } from '@/tests/fixtures/create-network';
import { type Item, judge } from '@/tests/fixtures/judge';

describe('the sentence', () => {
  it.each<[string, Item[]]>([
    ['Said by one document: “First report” (Reuters).', [{ document: 'reuters-1' }]],
    [
      'Said by one document: “First report” (Reuters), on the word of the United States.',
      [{ document: 'reuters-1', speaker: 'us' }],
    ],
    ['Said by one document: “Leaflet”.', [{ document: 'leaflet' }]],
    [
      'Said by two documents of the same origin: “First report” (Reuters) and “Second report” (REUTERS).',
      [{ document: 'reuters-1' }, { document: 'reuters-2' }],
    ],
    [
      'Said by two independent documents: “Memoir” (A, B) and “Note”.',
      [{ document: 'memoir' }, { document: 'note' }],
    ],
    [
      'Said by three documents of two independent origins, among them “First report” (Reuters) and “Note”.',
      [{ document: 'reuters-1' }, { document: 'note' }, { document: 'reuters-2' }],
    ],
    [
      'Said by two independent speakers: Nabih Berri and Iran.',
      [
        { document: 'note', speaker: 'berri' },
        { document: 'note', speaker: 'iran' },
      ],
    ],
  ])('%s', (why, evidence) => {
    expect(judge(evidence).why).toBe(why);
  });

  it.each([
    [5, 'by A1, by A2, by A3, by A4 and by A5.'],
    [6, 'by A1, by A2, by A3, by A4 and by 2 others.'],
  ])('of %d deniers is: %s', (count, names) => {
    const actors = Array.from({ length: count + 1 }, (_, index) => ({
      id: `a${index}`,
      kind: 'person',
      name: `A${index}`,
    }));
    const network = createNetwork({
      actors,
      claims: [{ id: 'c', statement: 'So it was.' }],
      relationships: actors
        .slice(1)
        .map(({ id }) => ({ id, type: 'denies', source: id, target: 'a0', claim: 'c' })),
    });
    expect(computeStandings(network).claims.get('c')?.why).toBe(`Denied ${count} times: ${names}`);
  });
});
