import { listIssues } from '@/tests/fixtures/list-issues';

const ACTORS = [
  { id: 'amos-hochstein', kind: 'person', name: 'Amos Hochstein' },
  { id: 'nabih-berri', kind: 'person', name: 'Nabih Berri' },
  { id: 'hezbollah', kind: 'group', name: 'Hezbollah' },
  { id: 'us', kind: 'state', name: 'United States' },
];

const CLAIMS = [{ id: 'request', statement: 'It was asked.', evidence: [{ document: 'report' }] }];

/** Returns the issues of a relationship with those fields, without what they all begin with. */
function listFaults(fields: Readonly<Record<string, unknown>>): string[] {
  const tie = { id: 'tie', type: 'backs', source: 'us', target: 'nabih-berri', ...fields };
  return listIssues({
    actors: ACTORS,
    documents: [{ id: 'report', title: 'Report' }],
    relationships: [tie],
    claims: CLAIMS,
  }).map((line) => line.replace('relationships[0].', '').replace(' (tie)', ''));
}

describe('the ends of a relationship', () => {
  it.each([
    [
      'nabih-beri',
      'There is no actor "nabih-beri".',
      'Write "nabih-berri" if that is meant, or add an actor with that id.',
    ],
    [
      'Hezbollah',
      'There is no actor "Hezbollah".',
      'Write "hezbollah" if that is meant, or add an actor with that id.',
    ],
    [
      'united states',
      'There is no actor "united states".',
      'Write "us" if that is meant, or add an actor with that id.',
    ],
    ['netanyahu', 'There is no actor "netanyahu".', 'Add an actor with that id, or correct it.'],
    ['', 'It names no actor.', 'Choose an actor.'],
  ])('are known actors: not %j', (target, message, fix) => {
    expect(listFaults({ target })).toEqual([`error target: ${message} → ${fix}`]);
  });

  it('are there', () => {
    expect(listFaults({ source: undefined, target: null })).toEqual([
      'error target: "target" is null, not text between quotation marks. → Write the id of the actor to which it leads.',
      'error source: "source" is missing. → Write the id of the actor at which it begins.',
    ]);
  });

  it('are two', () => {
    expect(listFaults({ target: 'us' })).toEqual([
      'error target: It ties "United States" to itself. → Name two different actors.',
    ]);
  });

  it('are of the kinds that the type takes', () => {
    expect(listFaults({ type: 'envoy-to', source: 'us', target: 'nabih-berri' })).toEqual([
      'error source: "United States" is a state; ties of the type "Envoys" can only begin at a person or a group. → Name a person or a group, turn the tie round, or choose another type.',
    ]);
    expect(listFaults({ type: 'leads', source: 'us', target: 'nabih-berri' })).toEqual([
      'error target: "Nabih Berri" is a person; ties of the type "Leadership" can only lead to a group or a state. → Name a group or a state, turn the tie round, or choose another type.',
    ]);
  });
});

describe('an end of a kind that there is not', () => {
  it('is the fault of the actor, not of the relationship', () => {
    const actors = [...ACTORS, { id: 'drone', kind: 'robot', name: 'Drone' }];
    const relationships = [{ id: 'tie', type: 'leads', source: 'drone', target: 'us' }];
    expect(listIssues({ actors, relationships }).map((line) => line.split(' (')[0])).toEqual([
      'error actors[4].kind',
    ]);
  });
});

describe('the type of a relationship', () => {
  it('is one of the vocabulary or of the network', () => {
    expect(listFaults({ type: 'mediates_via' })).toEqual([
      'error type: There is no relationship type "mediates_via". → Write "mediates-via" if that is meant, or add a relationship type with that id.',
    ]);
    expect(listFaults({ type: 'is envoy to' })[0]).toMatch(
      /There is no relationship type "is envoy to"\. → /,
    );
  });

  it('of the network’s own is known even when it is not in order', () => {
    const relationships = [{ id: 'tie', type: 'trains', source: 'us', target: 'hezbollah' }];
    const relationshipTypes = [{ id: 'trains' }];
    expect(listIssues({ actors: ACTORS, relationships, relationshipTypes })).toEqual([
      'error relationshipTypes[0].label (trains): "label" is missing. → Write the words between source and target, such as "trains".',
    ]);
  });
});

describe('the third actor of a relationship', () => {
  const via = { type: 'mediates-via', source: 'amos-hochstein', target: 'nabih-berri' };
  const envoy = { type: 'envoy-to', source: 'amos-hochstein', target: 'hezbollah' };

  it('may be left out', () => {
    expect([listFaults(via), listFaults(envoy)]).toEqual([[], []]);
  });

  it('is a known actor of the right kind', () => {
    expect(listFaults({ ...via, toward: 'hezbolah' })[0]).toMatch(
      /^error toward: There is no actor "hezbolah"/,
    );
    expect(listFaults({ ...envoy, onBehalfOf: 'us' })).toEqual([]);
    expect(listFaults({ ...envoy, onBehalfOf: 'nabih-berri' })).toEqual([
      'error onBehalfOf: "Nabih Berri" is a person; ties of the type "Envoys" can only be on behalf of a state or a group. → Name a state or a group, turn the tie round, or choose another type.',
    ]);
  });

  it('belongs to the type', () => {
    expect(listFaults({ toward: 'hezbollah' })).toEqual([
      'error toward: Ties of the type "Backing" have no "toward". → Delete "toward", or use a type that has it, such as "mediates-via".',
    ]);
    expect(listFaults({ ...via, onBehalfOf: 'us' })).toEqual([
      'error onBehalfOf: Ties of the type "Mediations" have no "onBehalfOf". → Delete "onBehalfOf", or use a type that has it, such as "envoy-to".',
    ]);
  });

  it('adds nothing when it is one of the ends', () => {
    expect(listFaults({ ...via, toward: 'nabih-berri' })).toEqual([
      'warning toward: "Nabih Berri" already stands at an end of this tie, so "toward" adds nothing. → Name another actor, or delete "toward".',
    ]);
  });
});

describe('the claim of a relationship', () => {
  it('must be named by a denial', () => {
    expect(listFaults({ type: 'denies' })).toEqual([
      'error claim: A tie of the type "Denials" must name the claim that it denies. → Add "claim" with the id of a claim; add the claim to "claims" if it is not there.',
    ]);
    expect(listFaults({ type: 'denies', claim: 7 })).toEqual([
      'error claim: "claim" is the number 7, not text between quotation marks. → Write the id of the claim that is answered, or null.',
    ]);
  });

  it('is known', () => {
    expect(listFaults({ type: 'denies', claim: 'requests' })[0]).toMatch(
      /^error claim: There is no claim "requests"\. → Write "request"/,
    );
  });

  it('is named by nothing but a denial', () => {
    expect(listFaults({ claim: 'request' })).toEqual([
      'error claim: Ties of the type "Backing" name no claim. → Delete "claim". To say that the tie rests on a claim, list the tie in the "relationships" of the claim.',
    ]);
  });
});

describe('the evidence of a relationship', () => {
  it('is a list of objects', () => {
    expect(listFaults({ evidence: 'report' })).toEqual([
      'error evidence: "evidence" is the text "report", not a list [ … ]. → Write a list of objects, each with the id of its "document".',
    ]);
    expect(listFaults({ evidence: ['report'] })).toEqual([
      'error evidence[0]: The evidence is the text "report", not an object { … }. → Write an object with the id of its "document".',
    ]);
  });

  it('names known documents and speakers, with grades of the Admiralty code', () => {
    const evidence = [
      { document: 'report' },
      { document: 'Report', speaker: 'Nabih Berri', credibility: 7, grade: 'B' },
      {},
    ];
    expect(listFaults({ evidence })).toEqual([
      'error evidence[1].document: There is no document "Report". → Write "report" if that is meant, or add a document with that id.',
      'error evidence[1].speaker: There is no actor "Nabih Berri". → Write "nabih-berri" if that is meant, or add an actor with that id.',
      'error evidence[1].credibility: "credibility" is the number 7, which is none of its values. → Write one of 1, 2, 3, 4, 5, 6.',
      'error evidence[2].document: "document" is missing. → Write the id of a document of this network.',
      'warning evidence[1].grade: "grade" is no field of this format; it is kept and shown, but nothing reads it. → Check its spelling, delete it or leave it.',
    ]);
  });

  it('has its grade as a number', () => {
    expect(listFaults({ evidence: [{ document: 'report', credibility: '2' }] })).toEqual([
      'error evidence[0].credibility: "credibility" is "2", which is none of its values. → Write 2 if that is meant; its values are 1, 2, 3, 4, 5, 6.',
    ]);
  });

  it('is not longer than can be read', () => {
    const evidence = Array.from({ length: 1_001 }, () => 7);
    expect(listFaults({ evidence })).toEqual([
      'error evidence: "evidence" has 1,001 items; at most 1,000 are allowed. → Shorten it.',
    ]);
  });
});

describe('every fault of a relationship', () => {
  it('is told at once', () => {
    const fields = {
      id: 'Tie 1',
      type: 'envoy-to',
      source: 'us',
      target: 'us',
      from: '2024',
      to: '2023',
      claim: 'x',
    };
    expect(listFaults({ ...fields, colour: 1 }).map((line) => line.slice(0, line.indexOf(' (')))).toEqual([
      'error source',
      'error target',
      'error claim',
      'error claim',
      'error to',
      'error id',
      'warning colour',
    ]);
  });
});

it('an answer to a claim need not name whom the claim is about', () => {
  const claims = [{ id: 'said', statement: 'They met.' }];
  const answer = { id: 'tie', type: 'denies', source: 'us', claim: 'said' };
  const listErrors = (tie: object) =>
    listIssues({ actors: ACTORS, claims, relationships: [tie] }).filter((line) => line.startsWith('error'));
  expect(listErrors(answer)).toEqual([]);
  expect(listErrors({ ...answer, target: null })).toEqual([]);
  expect(listErrors({ ...answer, target: 'nabih-berri' })).toEqual([]);
  expect(listErrors({ ...answer, type: 'backs', claim: null })).toHaveLength(1);
});

it('a network keeps a type of its own that the vocabulary gained later', () => {
  const own = { id: 'rejects', label: 'says no to', targetKinds: ['state'] };
  const tie = { id: 'tie', type: 'rejects', source: 'nabih-berri', target: 'us' };
  expect(listIssues({ actors: ACTORS, relationships: [tie], relationshipTypes: [own] })).toEqual([]);
});
