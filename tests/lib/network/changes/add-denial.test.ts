import { buildDenial, findDenialTarget } from '@/lib/network/changes/add-denial';
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

describe('whoever denies a claim', () => {
  it.each<readonly [string, string, string | null, string]>([
    ['north', 'asked', 'south', 'the other end of what is claimed'],
    ['south', 'asked', 'north', 'the other end of what is claimed'],
    ['ann', 'asked', 'north', 'the other party to what is claimed of the state that she leads'],
    ['bo', 'asked', 'cy', 'who makes the claim, when it is not about the denier'],
    ['cy', 'asked', 'north', 'who is said to have acted, when it is the speaker who denies'],
    ['bo', 'talks', 'cy', 'who makes the claim'],
    ['cy', 'talks', null, 'nobody, when there is nobody else'],
    ['bo', 'rumour', null, 'nobody, when nobody is named'],
    ['bo', 'no-claim', null, 'nobody, when there is no such claim'],
  ])('%s of %s denies it to %s: %s', (denier, claim, target, _why) => {
    expect(findDenialTarget(createClaims(), denier, claim)).toBe(target);
  });

  it('is added with a tie of the type for it', () => {
    const change = buildDenial(createClaims(), { denier: 'ann', claim: 'asked', target: 'north' });
    expect(change.label).toBe('add that Person ann denies the claim “North asked.”');
    const after = doChange(createClaims(), change);
    expect(after.relationships.at(-1)).toMatchObject({
      id: 'ann-denies-asked',
      type: 'denies',
      source: 'ann',
      target: 'north',
      claim: 'asked',
    });
    const again = buildDenial(after, { denier: 'ann', claim: 'asked', target: 'north' });
    expect(doChange(after, again).relationships.at(-1)?.id).toBe('ann-denies-asked-2');
  });
});
