import { buildResponse } from '@/lib/network/changes/add-response';
import { createNetwork } from '@/tests/fixtures/create-network';
import { doChange } from './do-change';

/** North is said to have asked South; Ann leads South; a paper says that Ann met Bo, and Cy says that there were talks. */
function createClaims() {
  const actors = ['ann', 'bo', 'cy'].map((id) => ({ id, kind: 'person', name: `Person ${id}` }));
  const states = ['north', 'south'].map((id) => ({ id, kind: 'state', name: `The ${id}` }));
  const wire = { document: 'wire' };
  return createNetwork({
    actors: [...actors, ...states],
    documents: [{ id: 'wire', title: 'Wire' }],
    relationships: [
      { id: 'asks', type: 'asks', source: 'north', target: 'south' },
      { id: 'leads', type: 'leads', source: 'ann', target: 'south' },
    ],
    claims: [
      {
        id: 'asked',
        statement: 'North asked.',
        relationships: ['asks'],
        evidence: [{ ...wire, speaker: 'cy' }],
      },
      { id: 'talks', statement: 'There were talks.', evidence: [{ ...wire, speaker: 'cy' }] },
      { id: 'rumour', statement: 'Something happened.', evidence: [wire] },
    ],
  });
}

describe('buildResponse', () => {
  it('adds a denial as a tie of the type for it', () => {
    const change = buildResponse(createClaims(), {
      type: 'denies',
      speaker: 'ann',
      claim: 'asked',
      target: 'north',
    });
    expect(change.label).toBe('add that Person ann denies the claim “North asked.”');
    const after = doChange(createClaims(), change);
    expect(after.relationships.at(-1)).toMatchObject({
      id: 'ann-denies-asked',
      type: 'denies',
      source: 'ann',
      target: 'north',
      claim: 'asked',
    });
    const again = buildResponse(after, { type: 'denies', speaker: 'ann', claim: 'asked', target: 'north' });
    expect(doChange(after, again).relationships.at(-1)?.id).toBe('ann-denies-asked-2');
  });

  it.each(['denies', 'confirms', 'declines-comment', 'could-not-be-reached'])(
    'adds that an actor %s, to nobody in particular',
    (type) => {
      const change = buildResponse(createClaims(), { type, speaker: 'bo', claim: 'rumour' });
      const after = doChange(createClaims(), change);
      expect(after.relationships.at(-1)).toMatchObject({ type, source: 'bo', target: null, claim: 'rumour' });
    },
  );
});
