import { findSubjectSides } from '@/lib/graph/channels/subject-sides';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { readShippedNetwork } from '@/tests/data/shipped-network';
import { createNetwork } from '@/tests/fixtures/create-network';

const ACTORS = ['ann', 'bo', 'cy', 'dee'].map((id) => ({ id, kind: 'group', name: id }));
const WIRE = { document: 'wire' };
const RIVALRIES = [
  { id: 'r1', type: 'opposes', source: 'dee', target: 'cy', evidence: [WIRE] },
  { id: 'r2', type: 'opposes', source: 'bo', target: 'ann', evidence: [WIRE] },
  { id: 'r3', type: 'ally-of', source: 'ann', target: 'cy', evidence: [WIRE, WIRE, WIRE] },
];
const MEDIATIONS = [
  { id: 'm1', type: 'mediates-via', source: 'cy', target: 'bo', toward: 'ann' },
  { id: 'm2', type: 'mediates-via', source: 'cy', target: 'dee', toward: 'ann' },
  { id: 'm3', type: 'mediates-via', source: 'ann', target: 'bo', toward: 'dee' },
];

function find(relationships: readonly object[], fields: object = {}) {
  const documents = [{ id: 'wire', title: 'Wire' }];
  return findSubjectSides(
    buildNetworkGraph(createNetwork({ actors: ACTORS, documents, relationships, ...fields })),
  );
}

describe('findSubjectSides', () => {
  it('returns the sides that the network names', () => {
    const between = [['dee'], ['ann', 'bo']];
    expect(find([...RIVALRIES, ...MEDIATIONS], { between })).toEqual(between);
    expect(findSubjectSides(buildNetworkGraph(readShippedNetwork('oslo-1993')))).toEqual([
      ['israel'],
      ['plo'],
    ]);
  });

  it('returns the ends of the strongest rivalry, in the order of the file; ids break ties', () => {
    expect(find(RIVALRIES.slice(0, 2))).toEqual([['ann'], ['bo']]);
    const more = { id: 'r4', type: 'opposes', source: 'cy', target: 'dee', evidence: [WIRE] };
    expect(find([...RIVALRIES, more])).toEqual([['cy'], ['dee']]);
  });

  it('returns of equals groups sooner than persons, and then those of whom there are more ties', () => {
    const actors = ACTORS.map((actor) => (actor.id === 'bo' ? { ...actor, kind: 'person' } : actor));
    expect(find(RIVALRIES.slice(0, 2), { actors })).toEqual([['cy'], ['dee']]);
    const talks = ['ann', 'bo'].map((target, at) => ({
      id: `t${at}`,
      type: 'talks-to',
      source: 'dee',
      target,
    }));
    const more = { id: 't9', type: 'talks-to', source: 'cy', target: 'ann' };
    expect(find([...RIVALRIES, ...talks, more, { ...more, id: 't8' }])).toEqual([['cy'], ['dee']]);
  });

  it('counts the evidence of the rivalry, and not of what binds the two all the same', () => {
    const bond = { id: 'b', type: 'ally-of', source: 'cy', target: 'dee', evidence: [WIRE, WIRE] };
    const talks = ['t1', 't2'].map((id) => ({ id, type: 'talks-to', source: 'bo', target: 'ann' }));
    expect(find([...RIVALRIES, ...talks, bond])).toEqual([['ann'], ['bo']]);
  });

  it('returns the most frequent ends of mediations where there is no rivalry', () => {
    expect(find(MEDIATIONS)).toEqual([['cy'], ['ann']]);
    expect(find(MEDIATIONS.slice(1))).toEqual([['ann'], ['dee']]);
  });

  it('returns no end whose name only says that it is not known', () => {
    const actors = ACTORS.map((actor) => (actor.id === 'bo' ? { ...actor, name: 'Unknown' } : actor));
    expect(find(RIVALRIES, { actors })).toEqual([['cy'], ['dee']]);
    const unknown = MEDIATIONS.map((tie) => ({ ...tie, source: 'bo', target: 'cy', toward: 'ann' }));
    expect(find(unknown, { actors })).toBeNull();
  });

  it('returns no pair that hardly stands out in a network of more than a hundred actors', () => {
    const others = Array.from({ length: 100 }, (_, at) => ({
      id: `p${at}`,
      kind: 'person',
      name: `P ${at}`,
    }));
    const actors = [...ACTORS, ...others];
    expect(find(RIVALRIES, { actors })).toBeNull();
    const more = { id: 'r4', type: 'opposes', source: 'cy', target: 'dee', evidence: [WIRE] };
    expect(find([...RIVALRIES, more], { actors })).toEqual([['cy'], ['dee']]);
    // Three times against twice is no more than chance among so many.
    const often = [more, { ...more, id: 'r5' }, { ...more, id: 'r6', source: 'bo', target: 'ann' }];
    expect(find([...RIVALRIES, ...often], { actors })).toBeNull();
    expect(find(MEDIATIONS.slice(1), { actors })).toBeNull();
    expect(find(MEDIATIONS, { actors })).toEqual([['cy'], ['ann']]);
  });

  it('returns null for a network without any of these', () => {
    expect(find([{ id: 't', type: 'talks-to', source: 'ann', target: 'bo' }])).toBeNull();
  });
});
