import { applyChange } from '@/lib/network/changes/apply-change';
import { joinUnnamed, listUnnamedSpeakers } from '@/lib/network/changes/join-unnamed';
import { toUnnamedKey } from '@/lib/network/unnamed-speaker';
import { createClaimsNetwork } from '../../view/claims-network';

const network = createClaimsNetwork();

describe('listUnnamedSpeakers', () => {
  it('lists each once, by the words of its document', () => {
    expect(listUnnamedSpeakers(network).map(({ first }) => [first.document, first.attribution])).toEqual([
      ['wire', 'a senior source'],
    ]);
  });
});

describe('joinUnnamed', () => {
  const key = listUnnamedSpeakers(network)[0]?.key ?? '';

  it('gives all evidence of a speaker one slug', () => {
    const joined = joinUnnamed(network, key);
    expect(joined?.slug).toBe('a-senior-source');
    const result = applyChange(network, { label: 'join', operations: joined?.operations ?? [] });
    if (!result.ok) throw new Error('The change was refused.');
    const items = result.network.claims.flatMap(({ evidence }) => evidence);
    expect(items.filter((item) => item.unnamedSpeaker === 'a-senior-source')).toHaveLength(3);
  });

  it('leaves those alone who have one', () => {
    const [claim, ...rest] = network.claims;
    if (!claim) throw new Error('No claim.');
    const evidence = claim.evidence.map((item) =>
      toUnnamedKey(item) === key ? { ...item, unnamedSpeaker: 'known' } : item,
    );
    const named = { ...network, claims: [{ ...claim, evidence }, ...rest] };
    expect(joinUnnamed(named, JSON.stringify(['known']))).toEqual({ slug: 'known', operations: [] });
  });

  it('answers null for a key that nobody has', () => {
    expect(joinUnnamed(network, 'nobody')).toBeNull();
  });
});
