import fc from 'fast-check';
import type { Evidence, Network } from '@/lib/network/network';
import { computeStandings, type Standing } from '@/lib/network/standing';
import { arbitraryNetwork } from '@/tests/arbitraries/network';
import { createNetwork } from '@/tests/fixtures/create-network';

const ACTORS = [
  { id: 'hochstein', kind: 'person', name: 'Amos Hochstein' },
  { id: 'mikati', kind: 'person', name: 'Najib Mikati' },
  { id: 'office', kind: 'group', name: 'Mikati’s office' },
  { id: 'berri', kind: 'person', name: 'Nabih Berri' },
  { id: 'us', kind: 'state', name: 'United States' },
  { id: 'iran', kind: 'state', name: 'Iran' },
];

const DOCUMENTS = [
  { id: 'reuters-1', title: 'First report', publisher: 'Reuters' },
  { id: 'reuters-2', title: 'Second report', publisher: ' REUTERS' },
  { id: 'nahar', title: 'Column', publisher: 'An-Nahar', authors: ['A', 'B'] },
  { id: 'memoir', title: 'Memoir', authors: ['A', 'B'] },
  { id: 'sequel', title: 'Sequel', authors: ['b', 'a'] },
  { id: 'leaflet', title: 'Leaflet' },
  { id: 'note', title: 'Note' },
];

type Item = { readonly document: string; readonly speaker?: string; readonly attribution?: string };

/** Answers the standing of a tie with that evidence, in a network with whatever else is given. */
function judge(
  evidence: readonly Item[],
  others: Readonly<Record<string, readonly object[]>> = {},
): Standing {
  const network = createNetwork({
    actors: ACTORS,
    documents: DOCUMENTS,
    claims: others.claims ?? [],
    relationships: [
      { id: 'tie', type: 'asks', source: 'us', target: 'mikati', evidence },
      ...(others.relationships ?? []),
    ],
  });
  return getStanding(network, 'tie');
}

function getStanding(network: Network, id: string): Standing {
  const standing = computeStandings(network).relationships.get(id);
  if (!standing) throw new RangeError(`There is no relationship "${id}".`);
  return standing;
}

describe('what evidence amounts to', () => {
  it.each<[string, Item[]]>([
    ['documents of two publishers', [{ document: 'reuters-1' }, { document: 'nahar' }]],
    ['documents of a publisher and of authors', [{ document: 'nahar' }, { document: 'memoir' }]],
    ['documents that name neither', [{ document: 'leaflet' }, { document: 'note' }]],
    [
      'two speakers in one document',
      [
        { document: 'reuters-1', speaker: 'mikati' },
        { document: 'reuters-1', speaker: 'berri' },
      ],
    ],
    [
      'a speaker in one document, nobody in another',
      [{ document: 'reuters-1', speaker: 'mikati' }, { document: 'nahar' }],
    ],
  ])('is corroborated by %s', (_, evidence) => {
    expect(judge(evidence).id).toBe('corroborated');
  });

  it.each<[string, Item[]]>([
    ['one document', [{ document: 'reuters-1' }]],
    ['one document twice', [{ document: 'reuters-1' }, { document: 'reuters-1' }]],
    ['two documents of one publisher', [{ document: 'reuters-1' }, { document: 'reuters-2' }]],
    ['two documents of the same authors', [{ document: 'memoir' }, { document: 'sequel' }]],
    [
      'two unnamed speakers in one document',
      [
        { document: 'reuters-1', attribution: 'a senior diplomat' },
        { document: 'reuters-1', attribution: 'a senior source' },
      ],
    ],
    [
      'documents of two publishers that hang on one speaker',
      [
        { document: 'reuters-1', speaker: 'mikati' },
        { document: 'nahar', speaker: 'mikati' },
      ],
    ],
  ])('is only reported by %s', (_, evidence) => {
    expect(judge(evidence).id).toBe('reported');
  });

  it('is nothing without evidence', () => {
    expect(judge([])).toEqual({
      id: 'unsourced',
      why: 'No document or person stands behind it.',
      deniedBy: [],
      claims: [],
      evidence: [],
    });
  });
});

describe('speakers who are one voice', () => {
  const both = [
    { document: 'reuters-1', speaker: 'mikati' },
    { document: 'reuters-1', speaker: 'office' },
  ];
  const leads = { id: 'leads', type: 'leads', source: 'mikati', target: 'office' };

  it('are those of whom one leads the other', () => {
    expect(judge(both).id).toBe('corroborated');
    expect(judge(both, { relationships: [leads] }).id).toBe('reported');
  });

  it('are those of whom one belongs to the other, across documents too', () => {
    const member = { ...leads, type: 'member-of' };
    const across = [
      { document: 'reuters-1', speaker: 'mikati' },
      { document: 'nahar', speaker: 'office' },
    ];
    expect(judge(across, { relationships: [member] })).toMatchObject({
      id: 'reported',
      why: 'Said by two documents that all go back to Najib Mikati: “First report” (Reuters) and “Column” (An-Nahar).',
    });
  });

  it('are chained by a third who speaks, and not by one who is silent', () => {
    const berri = { id: 'berri-in', type: 'member-of', source: 'berri', target: 'office' };
    const ends = [
      { document: 'reuters-1', speaker: 'mikati' },
      { document: 'reuters-1', speaker: 'berri' },
    ];
    const chain = [...ends, { document: 'reuters-1', speaker: 'office' }];
    expect(judge(ends, { relationships: [leads, berri] }).id).toBe('corroborated');
    expect(judge(chain, { relationships: [leads, berri] }).id).toBe('reported');
  });

  it('are not those tied in other ways', () => {
    const ally = { ...leads, type: 'ally-of' };
    expect(judge(both, { relationships: [ally] }).id).toBe('corroborated');
  });
});

describe('a denied claim', () => {
  const claim = {
    id: 'request',
    statement: 'It was asked.',
    relationships: ['tie'],
    evidence: [{ document: 'nahar' }],
  };
  const deny = (id: string, source: string) => ({
    id,
    type: 'denies',
    source,
    target: 'iran',
    claim: 'request',
  });

  it('makes itself and what rests on it contested, without evidence for the denial', () => {
    const network = createNetwork({
      actors: ACTORS,
      documents: DOCUMENTS,
      claims: [claim],
      relationships: [
        { id: 'tie', type: 'asks', source: 'us', target: 'mikati', evidence: [{ document: 'reuters-1' }] },
        deny('no-1', 'hochstein'),
        deny('no-2', 'office'),
        deny('no-3', 'us'),
      ],
    });
    const why = 'Denied 3 times: by Amos Hochstein, by Mikati’s office and by the United States.';
    const deniedBy = ['no-1', 'no-2', 'no-3'];
    const standings = computeStandings(network);
    expect(standings.claims.get('request')).toMatchObject({ id: 'contested', why, deniedBy, claims: [] });
    expect(standings.relationships.get('tie')).toMatchObject({
      id: 'contested',
      why,
      deniedBy,
      claims: ['request'],
    });
    expect(standings.relationships.get('tie')?.evidence.map((item) => item.document)).toEqual([
      'reuters-1',
      'nahar',
    ]);
    expect(standings.relationships.get('no-1')).toMatchObject({ id: 'unsourced', deniedBy: [] });
  });

  it('is denied by a type of the network’s own that names claims', () => {
    const network = createNetwork({
      actors: ACTORS,
      claims: [{ id: 'request', statement: 'It was asked.' }],
      relationshipTypes: [{ id: 'doubts', label: 'doubts', namesClaim: true }],
      relationships: [{ ...deny('no', 'berri'), type: 'doubts' }],
    });
    expect(computeStandings(network).claims.get('request')).toMatchObject({
      id: 'contested',
      why: 'Denied once, by Nabih Berri.',
    });
  });

  it('names a denier once who denies twice', () => {
    const tie = judge([], { claims: [claim], relationships: [deny('no-1', 'berri'), deny('no-2', 'berri')] });
    expect(tie.why).toBe('Denied twice, by Nabih Berri.');
  });

  it('leaves what rests on another claim alone', () => {
    const other = { ...claim, id: 'other', relationships: [] };
    const tie = judge([], {
      claims: [claim, other],
      relationships: [{ ...deny('no', 'berri'), claim: 'other' }],
    });
    expect(tie).toMatchObject({ id: 'reported', claims: ['request'], deniedBy: [] });
  });
});

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

  it('names four of many deniers, and counts the rest', () => {
    const actors = Array.from({ length: 7 }, (_, index) => ({
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
    expect(computeStandings(network).claims.get('c')?.why).toBe(
      'Denied 6 times: by A1, by A2, by A3, by A4 and by 2 others.',
    );
  });
});

describe('laws of standing', () => {
  const withEvidence = (
    network: Network,
    change: (evidence: readonly Evidence[]) => readonly Evidence[],
  ): Network => ({
    ...network,
    relationships: network.relationships.map((tie) => ({ ...tie, evidence: change(tie.evidence) })),
    claims: network.claims.map((claim) => ({ ...claim, evidence: change(claim.evidence) })),
  });
  const toIds = (network: Network) => {
    const { relationships, claims } = computeStandings(network);
    return [relationships, claims].map((standings) =>
      [...standings].map(([id, standing]) => [id, standing.id]),
    );
  };

  it('every relationship and claim has one', () => {
    fc.assert(
      fc.property(arbitraryNetwork, (network) => {
        const { relationships, claims } = computeStandings(network);
        expect([...relationships.keys()]).toEqual(network.relationships.map(({ id }) => id));
        expect([...claims.keys()]).toEqual(network.claims.map(({ id }) => id));
      }),
    );
  });

  it('the order of the evidence does not matter', () => {
    fc.assert(
      fc.property(arbitraryNetwork, (network) => {
        expect(toIds(withEvidence(network, (evidence) => [...evidence].reverse()))).toEqual(toIds(network));
      }),
    );
  });

  it('without any evidence all is unsourced but what is denied', () => {
    fc.assert(
      fc.property(arbitraryNetwork, (network) => {
        const { relationships, claims } = computeStandings(withEvidence(network, () => []));
        for (const standing of [...relationships.values(), ...claims.values()]) {
          expect(standing.id).toBe(standing.deniedBy.length > 0 ? 'contested' : 'unsourced');
        }
      }),
    );
  });

  it('one more denial makes a claim and all that rests on it contested', () => {
    fc.assert(
      fc.property(
        arbitraryNetwork.filter(({ claims }) => claims.length > 0),
        fc.nat(),
        (network, pick) => {
          const claim = network.claims[pick % network.claims.length];
          const [source, target] = network.actors;
          if (!claim || !source || !target) throw new Error('The arbitrary promises two actors and a claim.');
          const denial = createNetwork({
            actors: [source, target],
            claims: [claim].map(({ id, statement }) => ({ id, statement })),
            relationships: [
              {
                id: 'one-more-denial',
                type: 'denies',
                source: source.id,
                target: target.id,
                claim: claim.id,
              },
            ],
          }).relationships;
          const more = computeStandings({ ...network, relationships: [...network.relationships, ...denial] });
          const denied = [
            more.claims.get(claim.id),
            ...claim.relationships.map((id) => more.relationships.get(id)),
          ];
          for (const standing of denied) {
            expect(standing?.id).toBe('contested');
            expect(standing?.deniedBy).toContain('one-more-denial');
          }
        },
      ),
    );
  });

  it('what is contested, corroborated or reported says by whom', () => {
    fc.assert(
      fc.property(arbitraryNetwork, (network) => {
        for (const { id, why, deniedBy, evidence } of computeStandings(network).relationships.values()) {
          expect(why.startsWith('Denied ')).toBe(id === 'contested');
          expect(why.startsWith('Said by ')).toBe(id === 'corroborated' || id === 'reported');
          expect(deniedBy.length > 0).toBe(id === 'contested');
          if (id === 'unsourced') expect(evidence).toEqual([]);
        }
      }),
    );
  });
});
