import { applyChange } from '@/lib/network/changes/apply-change';
import { buildCarrying } from '@/lib/network/changes/carry-messages';
import { createNetwork } from '@/tests/fixtures/create-network';

const toType = (id: string) => ({
  ...{ id, label: id, inverseLabel: id, plural: id, family: 'contact' as const },
  carriesMessages: false,
});
const NETWORK = createNetwork({
  relationshipTypes: ['owes', 'paints', 'envies'].map(toType) as never,
});

describe('buildCarrying', () => {
  it('lets types of the network carry messages, and no other', () => {
    const change = buildCarrying(NETWORK, ['owes', 'envies']);
    expect(change.label).toBe('let “owes” and “envies” carry messages');
    const applied = applyChange(NETWORK, change);
    const after = applied.ok ? applied.network.relationshipTypes : [];
    expect(after.map(({ id, carriesMessages }) => [id, carriesMessages])).toEqual([
      ['owes', true],
      ['paints', false],
      ['envies', true],
    ]);
  });

  it('counts many types in its label, and refuses one that is not there', () => {
    expect(buildCarrying(NETWORK, ['owes', 'paints', 'envies']).label).toBe(
      'let 3 types of ties carry messages',
    );
    expect(() => buildCarrying(NETWORK, ['nobody'])).toThrow(RangeError);
  });
});
