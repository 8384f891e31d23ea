import { computeStandings } from '@/lib/network/standing';
import { createNetwork } from '@/tests/fixtures/create-network';
import { ACTORS, DOCUMENTS, type Item, judge } from '@/tests/fixtures/judge';

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
      confirmedBy: [],
      leftOpenBy: [],
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

  it.each(['leads', 'member-of'])('are not a state and a group by the type “%s”', (type) => {
    const evidence = [
      { document: 'reuters-1', speaker: 'iran' },
      { document: 'reuters-1', speaker: 'office' },
    ];
    const tie = { id: 'union', type, source: 'iran', target: 'office' };
    expect(judge(evidence, { relationships: [tie] }).id).toBe('corroborated');
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

describe('answers to a claim', () => {
  const actors = ['cole', 'reed'].map((id) => ({ id, kind: 'person', name: id }));
  const said = { document: 'wire', attribution: 'a diplomat' };
  const judgeClaim = (
    ...answers: readonly { type: string; source: string; evidence?: readonly object[] }[]
  ) => {
    const network = createNetwork({
      actors,
      documents: ['wire', 'paper'].map((id) => ({ id, title: id, publisher: id })),
      relationships: answers.map((answer, index) => ({ id: `answer-${index}`, claim: 'met', ...answer })),
      claims: [{ id: 'met', statement: 'They met.', evidence: [said] }],
    });
    return computeStandings(network).claims.get('met');
  };
  const told = [{ document: 'paper' }];

  it('corroborate it when a named speaker confirms it in an independent document', () => {
    const standing = judgeClaim({ type: 'confirms', source: 'cole', evidence: told });
    expect(standing).toMatchObject({ id: 'corroborated', confirmedBy: ['answer-0'] });
    expect(standing?.why).toContain('Confirmed by cole.');
    expect(standing?.evidence).toHaveLength(2);
  });

  it('add no source when no document reports the confirmation', () => {
    const standing = judgeClaim({ type: 'confirms', source: 'cole' });
    expect(standing?.id).toBe('reported');
    expect(standing?.why).toContain('in no document, which adds no source');
  });

  it.each(['declines-comment', 'could-not-be-reached'])('count neither way: %s', (type) => {
    const standing = judgeClaim({ type, source: 'cole', evidence: told });
    expect(standing).toMatchObject({ id: 'reported', deniedBy: [], leftOpenBy: ['answer-0'] });
    expect(standing?.why).toContain('No answer from cole, which counts neither way.');
  });

  it('contest it as soon as one denies it, whoever confirms it', () => {
    const confirmed = { type: 'confirms', source: 'cole', evidence: told };
    const standing = judgeClaim(confirmed, { type: 'denies', source: 'reed' });
    expect(standing).toMatchObject({ id: 'contested', deniedBy: ['answer-1'], confirmedBy: ['answer-0'] });
  });

  it('are no rejections: who rejects a proposal contests nothing', () => {
    const network = createNetwork({
      actors,
      relationships: [
        { id: 'asks', type: 'asks', source: 'cole', target: 'reed' },
        { id: 'rejects', type: 'rejects', source: 'reed', target: 'cole' },
      ],
    });
    expect(computeStandings(network).relationships.get('asks')?.id).toBe('unsourced');
  });
});
