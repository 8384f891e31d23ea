import { listIssues } from '@/tests/fixtures/list-issues';

const ACTORS = ['a', 'b'].map((id) => ({ id, kind: 'person', name: id.toUpperCase() }));
const TIES = [
  { id: 'tie', type: 'asks', source: 'a', target: 'b' },
  { id: 'denial', type: 'denies', source: 'b', target: 'a', claim: 'said' },
];

function listFaults(fields: Readonly<Record<string, unknown>>): string[] {
  const claim = { id: 'said', statement: 'A asked B.', evidence: [{ document: 'report' }], ...fields };
  return listIssues({
    actors: ACTORS,
    documents: [{ id: 'report', title: 'Report' }],
    relationships: TIES,
    claims: [claim],
  });
}

describe('a claim', () => {
  it('in order has no issue', () => {
    expect(listFaults({ relationships: ['tie'] })).toEqual([]);
  });

  it('states something', () => {
    expect(listFaults({ statement: undefined })).toEqual([
      'error claims[0].statement (said): "statement" is missing. → Write what is claimed, as a sentence.',
    ]);
  });

  it('lists known relationships, each once', () => {
    expect(listFaults({ relationships: ['ties', 'tie', 'tie', 7] })).toEqual([
      'error claims[0].relationships[0] (said): There is no relationship "ties". → Write "tie" if that is meant, or add a relationship with that id.',
      'error claims[0].relationships[2] (said): "tie" already stands at position 2 of this list. → Delete one of them.',
      'error claims[0].relationships[3] (said): Item 4 of the list is the number 7, not text between quotation marks. → Write the id of a relationship of this network.',
    ]);
  });

  it('cannot be what its own denial rests on', () => {
    expect(listFaults({ relationships: ['tie', 'denial'] })).toEqual([
      'warning claims[0].relationships[1] (said): "denial" denies this claim, and cannot rest on it. → Delete it from the list: a denial is tied to its claim by its own "claim".',
    ]);
  });

  it.each([[[]], [undefined]])('that nobody makes is worth a warning (evidence: %j)', (evidence) => {
    expect(listFaults({ evidence })).toEqual([
      'warning claims[0].evidence (said): Nobody makes this claim: it has no evidence. → Add who says so, and in which document.',
    ]);
  });
});
