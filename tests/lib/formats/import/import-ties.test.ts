import { build, buildTies, remarksOf, run, table } from './import-table';

describe('the ties of an import', () => {
  it('have types by the mapping, by words, and of the network’s own for all others', () => {
    const ties = table('source,target,type', 'a,b,friend', 'b,c,haunts', 'c,d,Foo', 'd,e,');
    const { relationships, relationshipTypes } = build(
      { ties },
      { types: { friend: 'ally-of', Foo: 'backs' } },
    );
    expect(relationships.map(({ type }) => type)).toEqual(['ally-of', 'haunts', 'backs', 'tie']);
    expect(relationshipTypes.map(({ id, label, carriesMessages }) => [id, label, carriesMessages])).toEqual([
      ['tie', 'is tied to', false],
      ['haunts', 'haunts', false],
    ]);
  });

  it('keep the value as it stands where the type does not say it', () => {
    const ties = table('source,target,type', 'a,b,opposingdirected', 'b,c,ally of', 'c,d,ally');
    const { relationships } = build({ ties }, { types: { opposingdirected: 'opposes', ally: 'ally-of' } });
    expect(
      relationships.map((tie) => Object.entries(tie).find(([field]) => field === 'originalType')?.[1]),
    ).toEqual(['opposingdirected', undefined, 'ally']);
  });

  it('are proposed where a word says so; any other word is kept as it stands', () => {
    const { relationships } = buildTies(
      'source,target,type,modality',
      'a,b,ally,Planned',
      'b,c,ally,',
      'c,d,ally,actual',
    );
    expect(relationships.map(({ modality }) => modality)).toEqual(['proposed', null, null]);
    expect(relationships[2]).toMatchObject({ originalModality: 'actual' });
  });

  it('stay two between the same actors', () => {
    expect(buildTies('source,target,type', 'a,b,ally', 'a,b,ally').relationships).toHaveLength(2);
  });

  it('are one with several items of evidence when rows have one id', () => {
    const { relationships, documents } = buildTies(
      'id,source,target,type,document,credibility',
      'T1,a,b,ally,Reuters,2',
      'T1,a,b,ally,AFP,',
      'T2,b,c,ally,Reuters,9',
    );
    expect(
      relationships.map(({ id, evidence }) => [
        id,
        evidence.map(({ document, credibility }) => [document, credibility]),
      ]),
    ).toEqual([
      [
        't1',
        [
          ['reuters', 2],
          ['afp', null],
        ],
      ],
      ['t2', [['reuters', null]]],
    ]);
    expect(documents.map(({ title }) => title)).toEqual(['Reuters', 'AFP']);
  });

  it('are two when rows of one id tie other actors, and that is told', () => {
    const lines = ['id,source,target', '1,a,b', '1,b,c', '1,a,b'] as const;
    expect(buildTies(...lines).relationships.map(({ id }) => id)).toEqual(['1', '1-2']);
    expect(remarksOf(...lines)).toEqual([
      'warning, line 3: The id “1” is already that of another tie; this one was given the id “1-2”.',
      'note, line 4: The tie stands in an earlier row as well, and was taken once.',
    ]);
  });

  it('are passed over with their lines when they tie nobody, or somebody to himself', () => {
    const lines = ['source,target', 'a,b', ',b', 'a,', 'a,a'] as const;
    expect(buildTies(...lines).relationships).toHaveLength(1);
    expect(remarksOf(...lines)).toEqual([
      'warning, line 3: The row names no source, and was passed over.',
      'warning, line 4: The row names no target, and was passed over.',
      'warning, line 5: The row ties “a” to itself, and was passed over.',
    ]);
  });

  it('get a looser type when the kinds of their actors do not fit, and are not lost', () => {
    const { relationships, relationshipTypes } = buildTies('source,target,type', 'Lebanon,Amal,envoy to');
    expect(relationships.map(({ type }) => type)).toEqual(['envoy-to-of-any-kind']);
    expect(relationshipTypes).toEqual([
      expect.objectContaining({
        label: 'is an envoy to',
        plural: 'Envoys (other kinds of actors)',
        family: 'channel',
      }),
    ]);
  });

  it('deny a claim when they name one, and something else when they do not', () => {
    const { relationships, claims } = buildTies(
      'source,target,type,claim',
      'Mikati,US,denies,The US asked for a truce.',
      'Mikati,US,denies,',
    );
    expect(relationships.map(({ type, claim }) => [type, claim])).toEqual([
      ['denies', 'the-us-asked-for-a-truce'],
      ['denies-something', null],
    ]);
    expect(claims).toEqual([expect.objectContaining({ statement: 'The US asked for a truce.' })]);
  });

  it('rest on a claim that they name and do not deny', () => {
    const { claims } = buildTies('id,source,target,type,claim', 't,a,b,asks,A asked B.');
    expect(claims).toEqual([expect.objectContaining({ id: 'a-asked-b', relationships: ['t'] })]);
  });

  it('have a third actor where their type has one, and keep it else', () => {
    const { relationships } = buildTies(
      'source,target,type,toward',
      'Hochstein,Berri,mediates-via,Hezbollah',
      'a,b,ally,c',
    );
    expect(relationships).toEqual([
      expect.objectContaining({ toward: 'hezbollah' }),
      expect.objectContaining({ toward: null, originalThird: 'c' }),
    ]);
  });

  it('keep columns without a home under their names, but none that would hide a field', () => {
    const ties = table('source,target,weight,evidence,constructor,__proto__', 'a,b,3,much,x,y');
    const [tie] = build({ ties }, {}).relationships;
    expect(tie).toMatchObject({
      weight: '3',
      'evidence (column)': 'much',
      'constructor (column)': 'x',
      '__proto__ (column)': 'y',
    });
  });

  it('keep dates that cannot be read, and ends before beginnings', () => {
    const lines = ['source,target,start,end', 'a,b,soon,2024', 'b,c,2024-05,2023', 'c,d,27/9/2024,'] as const;
    expect(buildTies(...lines).relationships).toEqual([
      expect.objectContaining({ from: null, to: '2024', originalFrom: 'soon' }),
      expect.objectContaining({ from: '2024-05', to: null, originalTo: '2023' }),
      expect.objectContaining({ from: '2024-09-27', to: null }),
    ]);
    expect(remarksOf(...lines)).toHaveLength(2);
  });

  it('become one a pair, type and month with a count, on request', () => {
    const ties = table(
      'source,target,type,date,url',
      'a,b,talks,2024-09-01,https://example.org/1',
      'b,a,talks,2024-09-27,https://example.org/2',
      'a,b,talks,2024-09-28,https://example.org/2',
      'a,b,talks,2024-10-01,',
      'a,b,backs,2024-10-01,',
      'b,a,backs,2024-10-02,',
    );
    const told = run({ ties }, { aggregate: 'month' }).report.remarks.map(({ message }) => message);
    expect(told).toContain(
      '6 rows became 4 ties, one a pair, type and month; their ids, notes and extra fields were left out.',
    );
    const { relationships } = build({ ties }, { aggregate: 'month' });
    expect(
      relationships.map((tie) => [
        tie.id,
        tie.from,
        tie.to,
        tie.evidence.length,
        'count' in tie && tie.count,
      ]),
    ).toEqual([
      ['a-talks-to-b-2024-09', '2024-09', '2024-09', 2, 3],
      ['a-talks-to-b-2024-10', '2024-10', '2024-10', 0, 1],
      ['a-backs-b-2024-10', '2024-10', '2024-10', 0, 1],
      ['b-backs-a-2024-10', '2024-10', '2024-10', 0, 1],
    ]);
  });
});

describe('a column of those who deny', () => {
  it('makes denials of what the tie says, without a target', () => {
    const { relationships, claims, actors } = buildTies(
      'source,target,type,denied by',
      'Ada,Bela,talks to,Cem | Ada',
      'Bela,Cem,is an ally of,',
      'Ada,Bela,talks to,Cem',
    );
    expect(actors.map(({ name }) => name)).toEqual(['Ada', 'Bela', 'Cem']);
    expect(relationships.map(({ source, type, target }) => [source, type, target])).toEqual([
      ['ada', 'talks-to', 'bela'],
      ['cem', 'denies', null],
      ['ada', 'denies', null],
      ['bela', 'ally-of', 'cem'],
      ['ada', 'talks-to', 'bela'],
    ]);
    const [first, , , , last] = relationships.map(({ id }) => id);
    expect(claims).toMatchObject([{ statement: 'Ada talks to Bela.', relationships: [first, last] }]);
    expect(new Set(relationships.flatMap(({ claim }) => claim ?? []))).toEqual(
      new Set(claims.map(({ id }) => id)),
    );
  });

  it('makes denials of the claim that the row names', () => {
    const { relationships, claims } = buildTies('source,target,type,claim,denied by', 'a,b,asks,They met,c');
    expect(claims).toMatchObject([{ statement: 'They met', relationships: [relationships[0]?.id] }]);
    expect(relationships[1]).toMatchObject({
      type: 'denies',
      source: 'c',
      claim: claims[0]?.id,
      target: null,
    });
  });

  it('tells that no document says so', () => {
    expect(remarksOf('source,target,denied by', 'a,b,c').join('\n')).toContain('no document says so yet');
  });
});
