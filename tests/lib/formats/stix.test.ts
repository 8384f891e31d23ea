import { STIX } from '@/lib/formats/stix';
import { readSilently } from './answer-file';
import { readFixture } from './fixture';
import { importDraft } from './import-tables-of';
import { readWith } from './read-back';
import { getDraft } from './table-rows';

async function readHarbour() {
  return readWith(STIX, readFixture('harbour-stix.json'));
}

describe('an opinion of STIX that disagrees with a tie', () => {
  it('is told', async () => {
    const bundle = JSON.stringify({
      type: 'bundle',
      id: 'bundle--1',
      objects: [
        { type: 'identity', id: 'identity--1', name: 'Ada', identity_class: 'individual' },
        { type: 'identity', id: 'identity--2', name: 'Port', identity_class: 'organization' },
        {
          type: 'relationship',
          id: 'relationship--1',
          relationship_type: 'targets',
          source_ref: 'identity--1',
          target_ref: 'identity--2',
        },
        { type: 'opinion', id: 'opinion--1', opinion: 'strongly-disagree', object_refs: ['relationship--1'] },
        { type: 'opinion', id: 'opinion--2', opinion: 'agree', object_refs: ['relationship--1'] },
      ],
    });
    const { told } = await readSilently(bundle, 'a.json');
    expect(told.join(' ')).toContain('An opinion disagrees with one tie');
  });
});

describe('reading STIX', () => {
  it('makes actors of objects: individuals are persons, countries are states, all else is a group', async () => {
    const { network } = importDraft(await readHarbour());
    expect(network.actors).toMatchObject([
      { name: 'Ada', kind: 'person', role: 'envoy | docker' },
      { name: 'Port authority', kind: 'group', object_markings: 'TLP:GREEN' },
      { name: 'Greece', kind: 'state', country: 'GR' },
      { name: 'Quay 7', kind: 'group' },
      {
        ...{ name: 'The Rats', kind: 'group', aliases: ['Ratti'], from: '2019-03-01' },
        ...{ notes: 'They cut the ropes.', note: 'Still unproven.' },
        identifiers: { registry: 'R-7', id: 'threat-actor--rats' },
      },
      { name: 'Knife', kind: 'group' },
    ]);
  });

  it('makes ties of relationships and sightings, with reports and references as evidence', async () => {
    const { network } = importDraft(await readHarbour());
    const ties = network.relationships.map(({ type, source, target }) => `${source} ${type} ${target}`);
    expect(ties).toEqual([
      'threat-actor-rats targets identity-port',
      'identity-ada related-to identity-port',
      'identity-ada member-of threat-actor-rats',
      'identity-port sighting threat-actor-rats',
      'identity-ada sighting threat-actor-rats',
    ]);
    expect(network.relationships[0]).toMatchObject({
      ...{ from: '2024-03-01', to: '2024-04-01', notes: 'At night.', created_by: 'Ada' },
      evidence: [
        { document: 'report-1', credibility: 2 },
        { document: 'ropes-cut', credibility: 2 },
      ],
    });
    expect(network.documents).toMatchObject([
      {
        id: 'report-1',
        title: 'The night of the ropes',
        publisher: 'Port authority',
        published: '2024-03-03',
      },
      { title: 'registry R-7', url: 'https://example.org/r7' },
      { title: 'Ropes cut', publisher: 'A harbour paper', url: 'https://example.org/ropes' },
    ]);
    expect(network.relationshipTypes.map(({ id, symmetric }) => [id, symmetric])).toEqual([
      ['targets', false],
      ['related-to', true],
      ['sighting', false],
    ]);
  });

  it('says what it has passed over, taken the newest of, and taken for an actor', async () => {
    const { draft } = getDraft(await readHarbour());
    expect(draft.remarks.map(({ severity, place }) => `${severity} ${place}`)).toEqual([
      'error objects[14]',
      'note objects[2]',
      'note ',
      'note ',
    ]);
  });

  it.each([
    ['0', 5],
    ['19', 5],
    ['20', 4],
    ['59', 3],
    ['79', 2],
    ['80', 1],
    ['100', 1],
    ['101', null],
    ['"high"', null],
  ])('reads a confidence of %s as STIX gives it in the Admiralty code', async (confidence, credibility) => {
    const tie = `{"type": "relationship", "id": "relationship--1", "relationship_type": "uses", "source_ref": "tool--1",
      "target_ref": "tool--2", "confidence": ${confidence}, "external_references": [{"source_name": "paper"}]}`;
    const tools = [1, 2].map((id) => `{"type": "tool", "id": "tool--${id}", "name": "${id}"}`);
    const result = await readWith(STIX, `{"type": "bundle", "objects": [${[...tools, tie].join()}]}`);
    expect(importDraft(result).network.relationships[0]?.evidence[0]?.credibility).toBe(credibility);
  });

  it.each([
    ['an empty bundle', '{"type": "bundle", "id": "bundle--1", "objects": []}', 'no objects'],
    ['a bundle that is cut short', '{"type": "bundle", "objects": [', 'Line 1'],
  ])('refuses %s', async (_, text, words) => {
    const result = await readWith(STIX, text);
    expect(result.kind === 'failed' && result.remarks[0].message).toContain(words);
  });
});
