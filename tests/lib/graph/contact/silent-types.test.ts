import { isSilent, listSilentTypes, toSilentWords } from '@/lib/graph/contact/silent-types';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { parseNetworkText } from '@/lib/network/parse';
import { build, table } from '../../formats/import/import-table';

const read = (...rows: string[]) => buildNetworkGraph(build({ ties: table('source,target,type', ...rows) }));

describe('the types of a network that carry no messages', () => {
  it('are those that an import made of words that say no contact, with those of most ties first', () => {
    const graph = read('a,b,haunts', 'b,c,owes', 'c,a,owes', 'a,c,meets', 'a,b,talks-to');
    expect(listSilentTypes(graph).map(({ type, ties }) => [type.label, ties])).toEqual([
      ['owes', 2],
      ['haunts', 1],
    ]);
    expect(toSilentWords(listSilentTypes(graph))).toBe(
      'Ties of the types “owes” (2) and “haunts” (1) carry no messages in this network, so they are no contact here.',
    );
  });

  it('are none where every tie is of the vocabulary, and names four at most', () => {
    expect(listSilentTypes(read('a,b,talks-to', 'b,a,opposes'))).toEqual([]);
    expect(toSilentWords([])).toBe('');
    const many = read('a,b,owes', 'a,b,haunts', 'a,b,mourns', 'a,b,paints', 'a,b,carves', 'a,b,envies');
    expect(toSilentWords(listSilentTypes(many))).toMatch(/“paints” \(1\) and 2 more carry/);
    const [one] = listSilentTypes(read('a,b,owes'));
    expect(one && toSilentWords([one])).toMatch(/^Ties of the type “owes” \(1\) carry no messages/);
  });

  it('are all of them but rivalries where no tie carries messages', () => {
    const type = (id: string, family: string) => ({
      id,
      label: id,
      plural: id,
      family,
      carriesMessages: false,
    });
    const parsed = parseNetworkText(
      JSON.stringify({
        ...{ format: 'backchannel/1', id: 'mute', title: 'Mute' },
        actors: ['a', 'b'].map((id) => ({ id, kind: 'person', name: id })),
        relationshipTypes: [type('weds', 'alliance'), type('sues', 'rivalry')],
        relationships: ['weds', 'sues'].map((id) => ({ id, type: id, source: 'a', target: 'b' })),
      }),
    );
    if (!parsed.ok) throw new Error('The network of this test is none.');
    const graph = buildNetworkGraph(parsed.value);
    expect(isSilent(graph)).toBe(true);
    expect(listSilentTypes(graph).map(({ type: { id } }) => id)).toEqual(['weds']);
    expect(isSilent(read('a,b,owes', 'a,b,talks-to'))).toBe(false);
  });
});
