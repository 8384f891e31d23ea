/** @jest-environment node */

import { BLANK_ACTOR } from '@/lib/network/blank-actor';
import { addActors, pickNamed, withActors } from '@/lib/network/changes/add-actors';
import { applyChange } from '@/lib/network/changes/apply-change';
import { buildAddition } from '@/lib/network/changes/edit-thing';
import { parseNetwork } from '@/lib/network/parse';
import { createTruceFile } from '@/tests/lib/store/networks-folder';

function parseTruce() {
  const parsed = parseNetwork(createTruceFile());
  if (!parsed.ok) throw new Error('The truce does not parse.');
  return parsed.value;
}

const network = parseTruce();
const herald = { ...BLANK_ACTOR, id: 'herald', kind: 'person' as const, name: 'Herald' };
const envoy = { ...BLANK_ACTOR, id: 'envoy', kind: 'person' as const, name: 'Another envoy' };

describe('addActors', () => {
  it('adds actors before what needs them, and leaves out those that are there', () => {
    const both = withActors(network, [herald, envoy]);
    expect(both.actors.map(({ id }) => id)).toEqual(['palace', 'envoy', 'militia', 'neighbour', 'herald']);
    const tie = { id: 'talk', type: 'talks-to', source: 'herald', target: 'envoy' };
    const change = addActors(network, [herald, envoy], buildAddition(both, 'relationships', tie));
    expect(change.label).toContain('Herald talks to Envoy');
    expect(change.label).toMatch(/, with 1 new actor$/);
    const applied = applyChange(network, change);
    expect(applied).toMatchObject({ ok: true });
  });

  it('leaves a change as it is that needs none', () => {
    const change = buildAddition(network, 'claims', { id: 'c', statement: 'So it is.' });
    expect(addActors(network, [envoy], change)).toBe(change);
    expect(withActors(network, [envoy])).toBe(network);
  });
});

describe('pickNamed', () => {
  it('returns those that fields name, alone or in a list', () => {
    expect(pickNamed([herald, envoy], { source: 'herald', notes: 'envoys' })).toEqual([herald]);
    expect(pickNamed([herald, envoy], { host: ['envoy'], party: [] })).toEqual([envoy]);
  });
});
