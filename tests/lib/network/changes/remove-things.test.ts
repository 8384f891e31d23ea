import { findNaming } from '@/lib/network/changes/references';
import { buildRemoval, describeConsequences, lookThrough } from '@/lib/network/changes/remove-things';
import type { Network } from '@/lib/network/network';
import { doChange, getById } from './do-change';
import { createTruce } from './small-network';

const NOTHING = { ties: [], thirdRoles: [], claims: [], meetings: [], evidence: 0, speakers: 0 };

/** Returns the truce without some things, with what it said of that. */
function remove(...things: Parameters<typeof buildRemoval>[1]) {
  const { change, consequences } = buildRemoval(createTruce(), things);
  return {
    label: change.label,
    consequences,
    words: describeConsequences(consequences),
    after: doChange(createTruce(), change),
  };
}

function listIds(network: Network): string[] {
  return network.relationships.map(({ id }) => id);
}

describe('removing an actor', () => {
  it('takes its ties and denials with it, and leaves third roles and speakers empty', () => {
    const { label, consequences, words, after } = remove({ list: 'actors', id: 'bo' });
    expect(label).toBe('remove Bo and 2 ties');
    expect(consequences).toEqual({
      ...NOTHING,
      ties: ['asks', 'denies'],
      thirdRoles: ['through'],
      claims: ['asked'],
    });
    expect(words).toBe(
      '2 ties go with it; 1 tie stays without a third actor; 1 claim no longer has a tie that rested on it.',
    );
    expect(listIds(after)).toEqual(['envoy', 'through', 'drills']);
    expect(getById(after.relationships, 'through').toward).toBeNull();
    expect(getById(after.claims, 'asked').relationships).toEqual(['through']);
  });

  it('keeps what it said, in words', () => {
    const { label, consequences, words, after } = remove({ list: 'actors', id: 'cy' });
    expect(label).toBe('remove Cy and 1 tie');
    expect(consequences).toMatchObject({ ties: ['through'], speakers: 1 });
    expect(words).toContain('1 piece of evidence keeps its speaker in words only.');
    expect(after.claims[0]?.evidence).toMatchObject([{ speaker: null, attribution: 'a diplomat' }]);
  });

  it('names a speaker whom no words named', () => {
    const { change } = buildRemoval(createTruce(), [
      { list: 'actors', id: 'bo' },
      { list: 'relationships', id: 'asks' },
    ]);
    expect(change.label).toBe('remove Bo, “Ann asks Bo” and 1 tie');
    const spoken = createTruce().relationships.map((tie) =>
      tie.id === 'drills'
        ? { ...tie, evidence: getById(createTruce().relationships, 'denies').evidence }
        : tie,
    );
    const network = { ...createTruce(), relationships: spoken };
    const after = doChange(network, buildRemoval(network, [{ list: 'actors', id: 'bo' }]).change);
    expect(getById(after.relationships, 'drills').evidence).toMatchObject([
      { speaker: null, attribution: 'Bo' },
    ]);
  });
});

it('removing a claim takes the denials of it along', () => {
  const { label, consequences, after } = remove({ list: 'claims', id: 'asked' });
  expect(label).toBe('remove the claim “Ann asked Bo for a truce.” and 1 tie');
  expect(consequences).toEqual({ ...NOTHING, ties: ['denies'] });
  expect(listIds(after)).toEqual(['envoy', 'through', 'asks', 'drills']);
});

it('removing a document takes its evidence along, and no tie', () => {
  const { label, consequences, words, after } = remove({ list: 'documents', id: 'wire' });
  expect(label).toBe('remove “Envoy seeks truce”');
  expect(consequences).toEqual({ ...NOTHING, evidence: 2 });
  expect(words).toBe('2 pieces of evidence go with it.');
  expect(listIds(after)).toHaveLength(5);
  expect(getById(after.relationships, 'envoy').evidence).toEqual([]);
});

it('removing a type of the network takes its ties along', () => {
  const { label, after } = remove({ list: 'relationshipTypes', id: 'drills' });
  expect(label).toBe('remove the type “drills with” and 1 tie');
  expect(listIds(after)).not.toContain('drills');
});

it('removing a tie tells the claims that rested on it', () => {
  const { label, consequences } = remove({ list: 'relationships', id: 'asks' });
  expect(label).toBe('remove “Ann asks Bo”');
  expect(consequences).toEqual({ ...NOTHING, claims: ['asked'] });
});

it('removing several things counts them', () => {
  const { label, after } = remove(
    { list: 'actors', id: 'north' },
    { list: 'actors', id: 'south' },
    { list: 'claims', id: 'asked' },
  );
  expect(label).toBe('remove 2 actors, the claim “Ann asked Bo for a truce.” and 3 ties');
  expect(listIds(after)).toEqual(['through', 'asks']);
});

it('removing what is not there does nothing, and says nothing', () => {
  const { change, consequences } = buildRemoval(createTruce(), [{ list: 'actors', id: 'nobody' }]);
  expect(change.operations).toEqual([]);
  expect(consequences).toEqual(NOTHING);
  expect(describeConsequences(consequences)).toBe('');
});

describe('lookThrough', () => {
  it('has a network looked through before a removal, which comes to the same', () => {
    const network = createTruce();
    let walks = 0;
    const counted: Network = Object.defineProperty({ ...network }, 'relationships', {
      enumerable: true,
      get: () => {
        walks += 1;
        return network.relationships;
      },
    });
    const bo = { list: 'actors', id: 'bo' } as const;
    const { change } = buildRemoval(counted, [bo]);
    lookThrough(counted, change);
    const before = walks;
    expect(findNaming(counted, bo)).toEqual(findNaming(createTruce(), bo));
    expect(findNaming(counted, bo).length).toBeGreaterThan(0);
    expect(walks).toBe(before);
    expect(doChange(counted, change)).toEqual(doChange(createTruce(), change));
  });
});
