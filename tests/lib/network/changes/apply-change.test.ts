import { applyChange } from '@/lib/network/changes/apply-change';
import type { Change, Operation } from '@/lib/network/changes/change';
import type { Network } from '@/lib/network/network';
import { createTruce, GAZETTE, WIRE } from './small-network';

function toChange(...operations: readonly Operation[]): Change {
  return { label: 'a test', operations };
}

/** Returns the network after some operations. Throws an Error when they cannot be done. */
function apply(network: Network, ...operations: readonly Operation[]): Network {
  const result = applyChange(network, toChange(...operations));
  if (result.ok) return result.network;
  throw new Error(JSON.stringify([...result.conflicts, ...result.issues]));
}

/** Returns why some operations cannot be done on the truce, as "kind field: theirs" and "place: message". */
function refuse(...operations: readonly Operation[]): string[] {
  const result = applyChange(createTruce(), toChange(...operations));
  if (result.ok) throw new Error('It can be done.');
  return [
    ...result.conflicts.map(
      ({ kind, list, id, field, theirs }) => `${kind} ${list}/${id}/${field}: ${JSON.stringify(theirs)}`,
    ),
    ...result.issues.map(({ path, message }) => `${path}: ${message}`),
  ];
}

const dee = { id: 'dee', kind: 'person', name: 'Dee' };

describe('adding', () => {
  it('puts a thing at the end, with what the format fills in', () => {
    const { actors } = apply(createTruce(), { op: 'add', list: 'actors', thing: dee, before: null });
    expect(actors.at(-1)).toEqual({
      ...dee,
      aliases: [],
      role: '',
      country: null,
      from: null,
      to: null,
      notes: '',
      identifiers: {},
      shadow: false,
    });
  });

  it('puts it before another, or at the end when that is not there', () => {
    const place = (before: string) =>
      apply(createTruce(), { op: 'add', list: 'actors', thing: dee, before }).actors.map(({ id }) => id);
    expect(place('cy')).toEqual(['ann', 'bo', 'dee', 'cy', 'north', 'south']);
    expect(place('nobody')).toEqual(['ann', 'bo', 'cy', 'north', 'south', 'dee']);
  });

  it('lets one operation name what another adds, in any order', () => {
    const tie = { id: 'talks', type: 'talks-to', source: 'dee', target: 'bo' };
    const after = apply(
      createTruce(),
      { op: 'add', list: 'relationships', thing: tie, before: null },
      { op: 'add', list: 'actors', thing: dee, before: null },
    );
    expect(after.relationships.at(-1)).toMatchObject(tie);
  });

  it('is a conflict when something else bears the id, and nothing when the same thing is there', () => {
    expect(refuse({ op: 'add', list: 'actors', thing: { ...dee, id: 'bo' }, before: null })).toEqual([
      expect.stringMatching(/^taken actors\/bo\/null: \{"id":"bo","kind":"person","name":"Bo"/),
    ]);
    const truce = createTruce();
    expect(
      apply(truce, { op: 'add', list: 'actors', thing: { ...dee, id: 'bo', name: 'Bo' }, before: null }),
    ).toBe(truce);
  });

  it('is refused by the rules of the file, with every issue', () => {
    const tie = { id: 'sends', type: 'envoy-to', source: 'north', target: 'nobody', from: '2024-13' };
    expect(refuse({ op: 'add', list: 'relationships', thing: tie, before: null })).toEqual([
      'relationships.sends.source: "North" is a state; ties of the type "Envoys" can only begin at a person or a group.',
      'relationships.sends.target: There is no actor "nobody".',
      'relationships.sends.from: "from" ("2024-13") is no date on the calendar.',
    ]);
  });
});

describe('removing', () => {
  it('is refused as long as something names the thing', () => {
    const [, , , north] = createTruce().actors;
    if (!north) throw new Error('The fixture has no North.');
    expect(refuse({ op: 'remove', list: 'actors', thing: north, before: 'south' })).toEqual([
      'relationships.envoy.onBehalfOf: There is no actor "north".',
      'relationships.drills.source: There is no actor "north".',
    ]);
  });

  it('is a conflict when the thing is not what it was, or is not there', () => {
    const bo = { id: 'bo', kind: 'person', name: 'Bob' };
    expect(refuse({ op: 'remove', list: 'actors', thing: bo, before: null })).toEqual([
      expect.stringContaining('changed actors/bo/null: {"id":"bo","kind":"person","name":"Bo"'),
    ]);
    expect(refuse({ op: 'remove', list: 'actors', thing: dee, before: null })).toEqual([
      'gone actors/dee/null: null',
    ]);
  });
});

describe('setting a field', () => {
  it('shares all that it does not touch', () => {
    const truce = createTruce();
    const after = apply(truce, {
      op: 'set',
      list: 'actors',
      id: 'bo',
      field: 'role',
      was: '',
      now: 'Minister',
    });
    expect(after.actors[1]).toEqual({ ...truce.actors[1], role: 'Minister' });
    expect(after.actors[0]).toBe(truce.actors[0]);
    expect(after.relationships).toBe(truce.relationships);
    expect(truce.actors[1]?.role).toBe('');
  });

  it('is a conflict when the field is no longer what it was', () => {
    expect(
      refuse({ op: 'set', list: 'documents', id: 'wire', field: 'reliability', was: 'C', now: 'D' }),
    ).toEqual(['changed documents/wire/reliability: "B"']);
  });

  it('takes absent for the default of the field', () => {
    const after = apply(createTruce(), {
      op: 'set',
      list: 'documents',
      id: 'wire',
      field: 'reliability',
      was: 'B',
    });
    expect(after.documents[0]?.reliability).toBeNull();
  });

  it('sets fields of the network itself', () => {
    const after = apply(
      createTruce(),
      { op: 'set', list: 'network', id: 'truce', field: 'title', was: 'A test', now: 'A truce' },
      { op: 'set', list: 'network', id: 'truce', field: 'colour', now: 'red' },
    );
    expect(after).toMatchObject({ title: 'A truce', colour: 'red' });
  });

  it('keeps ties to an actor whose kind changes within the rules', () => {
    expect(
      refuse({ op: 'set', list: 'actors', id: 'ann', field: 'kind', was: 'person', now: 'state' }),
    ).toEqual([
      'relationships.envoy.source: "Ann" is a state; ties of the type "Envoys" can only begin at a person or a group.',
    ]);
  });

  it('keeps ties within the rules of a type that changes', () => {
    const kinds = { op: 'set', list: 'relationshipTypes', id: 'drills', field: 'sourceKinds' } as const;
    expect(refuse({ ...kinds, was: ['state'], now: ['group'] })).toEqual([
      'relationships.drills.source: "North" is a state; ties of the type "drills with" can only begin at a group.',
    ]);
    const after = apply(createTruce(), { ...kinds, was: ['state'], now: ['group', 'state'] });
    expect(after.relationshipTypes[0]?.sourceKinds).toEqual(['group', 'state']);
  });

  it.each([
    ['actors', 'bo', 'id'],
    ['actors', 'bo', 'aliases'],
    ['actors', 'bo', 'identifiers'],
    ['relationships', 'asks', 'evidence'],
    ['network', 'truce', 'id'],
    ['network', 'truce', 'format'],
    ['network', 'truce', 'actors'],
  ] as const)('is not how %s/%s/%s changes', (list, id, field) => {
    expect(refuse({ op: 'set', list, id, field, was: 'a', now: 'b' })).toEqual([
      `changes[0].operations[0]: The field "${field}" cannot be changed by the operation "set".`,
    ]);
  });
});

describe('setting an entry of a record', () => {
  const entry = { op: 'entry', list: 'actors', id: 'ann', field: 'identifiers' } as const;

  it('leaves the others alone, and takes an entry away when nothing shall be there', () => {
    const after = apply(
      createTruce(),
      { ...entry, key: 'viaf', now: '7' },
      { ...entry, key: 'wikidata', was: 'Q1' },
    );
    expect(after.actors[0]?.identifiers).toEqual({ viaf: '7' });
  });

  it('is a conflict when the entry is no longer what it was', () => {
    expect(refuse({ ...entry, key: 'wikidata', was: 'Q7', now: 'Q8' })).toEqual([
      'changed actors/ann/identifiers: "Q1"',
    ]);
  });
});

describe('changing an item of a list', () => {
  const alias = { op: 'item', list: 'actors', id: 'ann', field: 'aliases' } as const;
  const evidence = { op: 'item', list: 'relationships', id: 'envoy', field: 'evidence', at: null } as const;

  it('adds it where it is told to, replaces it and removes it', () => {
    const after = apply(
      createTruce(),
      { ...alias, was: null, now: 'A.', at: 0 },
      { ...alias, was: null, now: 'آن', at: null },
      { ...alias, was: 'The envoy', now: 'Envoy', at: null },
    );
    expect(after.actors[0]?.aliases).toEqual(['A.', 'Envoy', 'آن']);
    expect(apply(after, { ...alias, was: 'A.', now: null, at: 0 }).actors[0]?.aliases).toEqual([
      'Envoy',
      'آن',
    ]);
  });

  it('finds evidence by what it says, with what the format fills in', () => {
    const after = apply(
      createTruce(),
      { ...evidence, was: WIRE, now: { ...WIRE, credibility: 3 } },
      { ...evidence, was: null, now: GAZETTE },
    );
    expect(after.relationships[0]?.evidence).toEqual([
      { ...WIRE, speaker: null, excerpt: '', date: null, credibility: 3 },
      { ...GAZETTE, attribution: '', excerpt: '', locator: '', date: null },
    ]);
  });

  it('is a conflict when the item is not there', () => {
    expect(refuse({ ...evidence, was: { ...WIRE, locator: 'page 1' }, now: null })).toEqual([
      'changed relationships/envoy/evidence: null',
    ]);
  });

  it('keeps evidence within the rules of the file', () => {
    expect(refuse({ ...evidence, was: WIRE, now: { document: 'none', speaker: 'nobody' } })).toEqual([
      'relationships.envoy.evidence[0].document: There is no document "none".',
      'relationships.envoy.evidence[0].speaker: There is no actor "nobody".',
    ]);
  });

  it('is refused of a field that is no list', () => {
    expect(refuse({ ...alias, field: 'name', was: null, now: 'x', at: null })).toEqual([
      'changes[0].operations[0]: The field "name" cannot be changed by the operation "item".',
    ]);
  });
});

it('does all of a change or nothing of it', () => {
  const truce = createTruce();
  const result = applyChange(
    truce,
    toChange(
      { op: 'set', list: 'actors', id: 'bo', field: 'role', was: '', now: 'Minister' },
      { op: 'set', list: 'actors', id: 'nobody', field: 'role', was: '', now: 'Minister' },
    ),
  );
  expect(result.ok).toBe(false);
  expect(truce).toEqual(createTruce());
  expect(
    apply(truce, { op: 'set', list: 'actors', id: 'bo', field: 'role', was: '', now: 'Envoy' }),
  ).toMatchObject({
    actors: [{}, { role: 'Envoy' }, {}, {}, {}],
  });
});

it('answers from a network of before as from one of after', () => {
  const truce = createTruce();
  const role = { op: 'set', list: 'actors', id: 'bo', field: 'role', was: '' } as const;
  apply(truce, { ...role, now: 'Minister' });
  expect(apply(truce, { ...role, now: 'Envoy' }).actors[1]?.role).toBe('Envoy');
});
