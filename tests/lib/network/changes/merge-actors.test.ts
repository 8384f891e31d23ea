import { buildActorMerge } from '@/lib/network/changes/merge-actors';
import { buildActorSplit } from '@/lib/network/changes/split-actor';
import { createNetwork } from '@/tests/fixtures/create-network';
import { doChange, getById } from './do-change';

/** Ann and “A. North” are one: they are tied to each other, and each to Bo. */
function createDoubles() {
  const alike = { type: 'talks-to', target: 'bo' };
  return createNetwork({
    actors: [
      {
        id: 'ann',
        kind: 'person',
        name: 'Ann',
        aliases: ['The envoy'],
        role: 'Envoy',
        notes: 'Born in 1960.',
      },
      {
        id: 'a-north',
        kind: 'person',
        name: 'A. North',
        aliases: ['Ann', 'Annie'],
        role: 'Minister',
        country: 'US',
        notes: 'Left in 1999.',
        identifiers: { wikidata: 'Q1' },
      },
      { id: 'bo', kind: 'person', name: 'Bo' },
    ],
    documents: [{ id: 'wire', title: 'Wire' }],
    relationships: [
      { id: 'one', source: 'ann', ...alike },
      { id: 'two', source: 'a-north', ...alike, evidence: [{ document: 'wire', speaker: 'a-north' }] },
      { id: 'self', type: 'asks', source: 'ann', target: 'a-north' },
      { id: 'via', type: 'mediates-via', source: 'bo', target: 'ann', toward: 'a-north' },
    ],
    claims: [
      {
        id: 'said',
        statement: 'They spoke.',
        relationships: ['self', 'two'],
        evidence: [{ document: 'wire' }],
      },
    ],
  });
}

describe('merging one actor into another', () => {
  const merge = buildActorMerge(createDoubles(), 'ann', 'a-north');
  const after = doChange(createDoubles(), merge.change);

  it('joins their names, and fills in what one lacks', () => {
    expect(after.actors.map(({ id }) => id)).toEqual(['ann', 'bo']);
    expect(getById(after.actors, 'ann')).toMatchObject({
      name: 'Ann',
      aliases: ['The envoy', 'A. North', 'Annie'],
      role: 'Envoy',
      country: 'US',
      notes: 'Born in 1960.\n\nLeft in 1999.',
      identifiers: { wikidata: 'Q1' },
    });
  });

  it('moves its ties, of which two that come to be alike stay two', () => {
    expect(after.relationships.map(({ id, source, target }) => [id, source, target])).toEqual([
      ['one', 'ann', 'bo'],
      ['two', 'ann', 'bo'],
      ['via', 'bo', 'ann'],
    ]);
    expect(merge.moved).toEqual(['two', 'via']);
    expect(getById(after.relationships, 'two').evidence).toMatchObject([{ speaker: 'ann' }]);
  });

  it('drops the ties between the two, and says so', () => {
    expect(merge.dropped).toEqual(['self']);
    expect(merge.change.label).toBe('merge A. North into Ann and remove 1 tie between them');
    expect(getById(after.claims, 'said').relationships).toEqual(['two']);
  });

  it('leaves out a third actor that comes to stand at an end', () => {
    expect(getById(after.relationships, 'via').toward).toBeNull();
  });

  it('is not for an actor and itself, nor for nobody', () => {
    expect(() => buildActorMerge(createDoubles(), 'ann', 'ann')).toThrow(
      '“ann” cannot be merged with itself.',
    );
    expect(() => buildActorMerge(createDoubles(), 'ann', 'nobody')).toThrow('There is no actor “nobody”.');
  });
});

describe('splitting an actor', () => {
  const doubles = createDoubles();
  const into = { ...getById(doubles.actors, 'bo'), id: 'annie', name: 'Annie' };
  const split = { actor: 'a-north', into, ties: ['self', 'via'], spoke: ['two'], aliases: ['Annie'] };

  it('gives the new one the ties, the words and the names that are its own', () => {
    const change = buildActorSplit(doubles, split);
    const after = doChange(doubles, change);
    expect(change.label).toBe('split Annie from A. North, with 2 ties');
    expect(after.actors.map(({ id }) => id)).toEqual(['ann', 'a-north', 'annie', 'bo']);
    expect(getById(after.actors, 'a-north').aliases).toEqual(['Ann']);
    expect(getById(after.relationships, 'self').target).toBe('annie');
    expect(getById(after.relationships, 'via').toward).toBe('annie');
    expect(getById(after.relationships, 'two')).toMatchObject({
      source: 'a-north',
      evidence: [{ speaker: 'annie' }],
    });
  });

  it('is not for nobody', () => {
    expect(() => buildActorSplit(doubles, { ...split, actor: 'nobody' })).toThrow(
      'There is no actor “nobody”.',
    );
  });
});
