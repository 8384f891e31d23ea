import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { toTieOptions } from '@/lib/view/tie-options';
import { createNetwork } from '@/tests/fixtures/create-network';

const listLabels = (ties: readonly Readonly<Record<string, unknown>>[]) => {
  const network = createNetwork({
    actors: ['Bo', 'Cy'].map((name) => ({ id: name.toLowerCase(), kind: 'person', name })),
    documents: [
      { id: 'gazette', title: 'Gazette of the bay', publisher: 'Bay Press', published: '1931' },
      { id: 'letters', title: 'Letters', authors: ['Dee'], published: '1940' },
    ],
    relationships: ties.map((tie, at) => ({
      id: `t${at}`,
      type: 'backs',
      source: 'bo',
      target: 'cy',
      ...tie,
    })),
  });
  return toTieOptions(buildNetworkGraph(network), network.relationships).map(({ label }) => label);
};
const from = (...documents: readonly string[]) => ({ evidence: documents.map((document) => ({ document })) });

describe('toTieOptions', () => {
  it.each([
    ['its time', [{}, { from: '1930' }], ['Bo backs Cy', 'Bo backs Cy · from 1930']],
    [
      'its documents',
      [from('gazette'), from('letters', 'gazette'), {}],
      ['Bo backs Cy · Bay Press, 1931', 'Bo backs Cy · Dee, 1940; Bay Press, 1931', 'Bo backs Cy'],
    ],
    [
      'its order, where nothing else does',
      [{ ...from('letters'), to: '1939' }, { type: 'asks' }, { ...from('letters'), to: '1939' }],
      [
        'Bo backs Cy · until 1939 · Dee, 1940 · 1 of 2',
        'Bo asks Cy',
        'Bo backs Cy · until 1939 · Dee, 1940 · 2 of 2',
      ],
    ],
    ['nothing', [{ ...from('letters') }], ['Bo backs Cy']],
  ])('tells a tie from another that reads alike by %s', (_, ties, labels) => {
    expect(listLabels(ties)).toEqual(labels);
  });

  it('finds a tie by its sentence, whatever its label adds', () => {
    const network = createNetwork({
      actors: ['Bo', 'Cy'].map((name) => ({ id: name.toLowerCase(), kind: 'person', name })),
      relationships: [{ id: 'one', type: 'backs', source: 'bo', target: 'cy', from: '1930' }],
    });
    expect(toTieOptions(buildNetworkGraph(network), network.relationships)).toEqual([
      { value: 'one', label: 'Bo backs Cy · from 1930', words: ['Bo backs Cy'] },
    ]);
  });
});
