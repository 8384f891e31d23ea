import { getFinding } from '@/lib/graph/channels/finding';
import { toFindingWords, toPlainWords } from '@/lib/graph/channels/finding-words';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { readShippedNetwork } from '@/tests/data/shipped-network';
import { createNetwork } from '@/tests/fixtures/create-network';

const ACTORS = [
  { id: 'north', kind: 'state', name: 'United States' },
  { id: 'south', kind: 'group', name: 'South' },
  { id: 'ann', kind: 'person', name: 'Ann' },
  { id: 'bo', kind: 'person', name: 'بو' },
  { id: 'cy', kind: 'person', name: 'Cy' },
];
const ENVOY = { id: 'envoy', type: 'envoy-to', source: 'ann', target: 'cy', onBehalfOf: 'north' };
const VIA = { id: 'via', type: 'mediates-via', source: 'ann', target: 'bo', toward: 'south' };
const BETWEEN = [['north'], ['south']];

function say(fields: object): readonly string[] {
  const network = createNetwork({ actors: ACTORS, between: BETWEEN, ...fields });
  return sayOf(buildNetworkGraph(network));
}

function sayOf(graph: ReturnType<typeof buildNetworkGraph>): readonly string[] {
  const finding = getFinding(graph);
  if (!finding) return [];
  const { channel, neither, denial } = toFindingWords(graph, finding);
  return [channel, neither, denial].filter((parts) => parts.length > 0).map(toPlainWords);
}

describe('the finding of the networks that ship', () => {
  it.each([
    [
      'lebanon-ceasefire-2024',
      [
        'The United States reaches Hezbollah through Amos Hochstein and Nabih Berri.',
        'Three deny that the United States, through Hochstein, asked Mikati this week to declare a unilateral ceasefire: Amos Hochstein, Mikati’s office and the United States.',
      ],
    ],
    [
      'oslo-1993',
      [
        'Israel reaches the PLO through Uri Savir, Terje Rød-Larsen and Ahmed Qurei, from May to August 1993.',
        'Of these, Terje Rød-Larsen serves neither side.',
      ],
    ],
    [
      'derry-link-1993',
      [
        'The United Kingdom reaches the IRA through Michael Oatley and Brendan Duddy, from 1990 to 1991.',
        'Two deny that in February 1993 the leadership of the IRA sent the British government word that the conflict was over, and asked for advice on how to end it: Martin McGuinness and Sinn Féin.',
      ],
    ],
  ])('of %s is said in sentences', (id, said) => {
    expect(sayOf(buildNetworkGraph(readShippedNetwork(id)))).toEqual(said);
  });
});

describe('a finding', () => {
  it('names who reaches whom through whom, with names from right to left isolated', () => {
    expect(say({ relationships: [ENVOY, VIA] })).toEqual([
      'The United States reaches South through Ann and \u2068بو\u2069.',
    ]);
  });

  it('says when, no more exactly than needed', () => {
    const dated = (from: string | null, to: string | null) =>
      say({
        relationships: [
          { ...ENVOY, from, to },
          { ...VIA, from, to },
        ],
      })[0]?.replace(/^.*\u2069/u, '');
    expect(dated('1990', '1991')).toBe(', from 1990 to 1991.');
    expect(dated('1993', '1993')).toBe(', in 1993.');
    expect(dated('1993-01', '1993-02')).toBe(', from January to February 1993.');
    expect(dated('1992-12', '1993-02')).toBe(', from December 1992 to February 1993.');
    expect(dated('1993-03-23', '1993-03-23')).toBe(', on 23 March 1993.');
    expect(dated('1993-03', null)).toBe(', since March 1993.');
    expect(dated(null, '1993-03-23')).toBe(', until 23 March 1993.');
  });

  it('says what speaks against the channel', () => {
    const relationships = [
      { ...ENVOY, from: '1993' },
      { ...VIA, to: '1990' },
      { id: 'denial', type: 'denies', source: 'cy', target: 'ann', claim: 'said' },
    ];
    const documents = [{ id: 'wire', title: 'Wire' }];
    const claims = [
      {
        id: 'said',
        statement: 'They met. It was a secret.',
        relationships: ['via'],
        evidence: [{ document: 'wire' }],
      },
    ];
    expect(say({ relationships, documents, claims })).toEqual([
      'The United States reaches South through Ann and \u2068بو\u2069, though one tie on the way was over before another began and a step of it is denied.',
      'Cy denies a claim: “They met. It was a secret”.',
    ]);
  });

  it('says that nothing was found, or only ties that are no mediation', () => {
    expect(say({ relationships: [ENVOY] })).toEqual([
      'No channel joins the United States and South in these reports.',
    ]);
    const talks = { id: 'talks', type: 'talks-to', source: 'north', target: 'south' };
    expect(say({ relationships: [ENVOY, talks] })).toEqual([
      'No envoy or go-between is reported; the United States reaches South directly by other ties.',
    ]);
  });

  it('names the first of many who are one side, and counts the others', () => {
    const many = ['ann', 'bo', 'cy', 'dee', 'eve'].map((id) => ({ id, kind: 'person', name: id }));
    const between = [many.slice(0, 4).map(({ id }) => id), ['eve']];
    const alone = { id: 'sent', type: 'envoy-to', source: 'ann', target: 'bo' };
    expect(say({ actors: many, relationships: [alone], between })).toEqual([
      'No channel joins ann, bo and 2 others and eve in these reports.',
    ]);
  });

  it('tells a go-between who serves neither side before an own envoy, unless something speaks against it', () => {
    const actors = [...ACTORS, { id: 'dee', kind: 'person', name: 'Dee' }];
    const own = { id: 'own', type: 'envoy-to', source: 'ann', target: 'south', onBehalfOf: 'north' };
    const member = { id: 'in', type: 'envoy-to', source: 'dee', target: 'cy', onBehalfOf: 'south' };
    const sayWith = (...relationships: object[]) => say({ actors, relationships: [own, ...relationships] });
    expect(sayWith()).toEqual(['The United States reaches South through Ann.']);
    const mediated = { id: 'mediated', type: 'mediates-via', source: 'north', target: 'cy', toward: 'south' };
    expect(sayWith(mediated)).toEqual(['The United States reaches South through Cy.']);
    expect(sayWith({ ...mediated, source: 'ann', toward: 'dee' }, member)).toEqual([
      'The United States reaches South through Ann, Cy and Dee.',
      'Of these, Cy serves neither side.',
    ]);
    const claims = [
      {
        id: 'said',
        statement: 'The two met.',
        relationships: ['mediated'],
        evidence: [{ document: 'wire' }],
      },
    ];
    const documents = [{ id: 'wire', title: 'Wire' }];
    const denial = { id: 'denial', type: 'denies', source: 'cy', target: 'ann', claim: 'said' };
    expect(say({ actors, documents, claims, relationships: [own, mediated, denial] })[0]).toBe(
      'The United States reaches South through Ann.',
    );
  });

  it('tells a channel that dates let through before a better one that they do not', () => {
    const talks = (id: string, source: string, target: string, fields: object) => ({
      ...{ id, type: 'talks-to', source, target, ...fields },
    });
    const over = [
      { id: 'first', type: 'mediates-via', source: 'north', target: 'ann', toward: 'cy', from: '1993' },
      { id: 'second', type: 'mediates-via', source: 'ann', target: 'cy', toward: 'south', to: '1990' },
    ];
    const long = [
      { id: 'third', type: 'mediates-via', source: 'north', target: 'bo', toward: 'ann', from: '1993' },
      { id: 'fourth', type: 'mediates-via', source: 'bo', target: 'ann', toward: 'dee', from: '1993' },
      { id: 'fifth', type: 'mediates-via', source: 'ann', target: 'dee', toward: 'south', from: '1993' },
    ];
    const actors = [...ACTORS, { id: 'dee', kind: 'person', name: 'Dee' }];
    expect(say({ actors, relationships: over })[0]).toMatch(/through Ann and Cy, though one tie .* was over/);
    expect(say({ actors, relationships: [...over, ...long] })[0]).toMatch(/Ann and Dee.*since 1993\.$/);
    // Nor by other ties.
    const plain = [
      ENVOY,
      talks('a', 'north', 'cy', { from: '1993' }),
      talks('b', 'cy', 'south', { to: '1990' }),
    ];
    const other = [
      talks('c', 'north', 'ann', { from: '1993' }),
      talks('d', 'ann', 'dee', { from: '1993' }),
      talks('e', 'dee', 'south', { from: '1993' }),
    ];
    expect(say({ actors, relationships: plain })[0]).toMatch(/through Cy, though one tie/);
    expect(say({ actors, relationships: [...plain, ...other] })[0]).toMatch(
      /through Ann and Dee, since 1993 by other ties\.$/,
    );
  });

  it('counts those who deny, and names three at most', () => {
    const actors = [...ACTORS, { id: 'dee', kind: 'person', name: 'Dee' }];
    const deny = (ids: readonly string[]) => {
      const denials = ids.map((id) => ({
        id: `${id}-denies`,
        type: 'denies',
        source: id,
        target: id === 'ann' ? 'cy' : 'ann',
        claim: 'said',
      }));
      const claims = [{ id: 'said', statement: 'The two met.', evidence: [{ document: 'wire' }] }];
      const documents = [{ id: 'wire', title: 'Wire' }];
      return say({ actors, documents, claims, relationships: [ENVOY, VIA, ...denials] })[1];
    };
    expect(deny([])).toBeUndefined();
    expect(deny(['cy'])).toBe('Cy denies that the two met.');
    expect(deny(['dee', 'cy'])).toBe('Two deny that the two met: Cy and Dee.');
    expect(deny(['dee', 'cy', 'ann', 'south'])).toBe('Four deny that the two met.');
  });

  it('leads to its actors and to its claim', () => {
    const graph = buildNetworkGraph(readShippedNetwork('lebanon-ceasefire-2024'));
    const finding = getFinding(graph);
    const words = finding && toFindingWords(graph, finding);
    const ids = [...(words?.channel ?? []), ...(words?.denial ?? [])].flatMap((part) =>
      part.kind === 'text' ? [] : [`${part.kind} ${part.id}`],
    );
    expect(ids).toEqual([
      'actor united-states',
      'actor hezbollah',
      'actor amos-hochstein',
      'actor nabih-berri',
      'claim unilateral-ceasefire-request',
      'actor amos-hochstein',
      'actor mikatis-office',
      'actor united-states',
    ]);
  });

  it('is none of a network that opens under another lens', () => {
    expect(say({ relationships: [{ id: 'o', type: 'opposes', source: 'north', target: 'south' }] })).toEqual(
      [],
    );
  });
});
