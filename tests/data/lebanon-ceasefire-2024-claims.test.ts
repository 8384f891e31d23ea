import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { computeStandings } from '@/lib/network/standing';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import { getTie, listBetween, readShippedNetwork, toLine, toVoices } from './shipped-network';

const network = readShippedNetwork('lebanon-ceasefire-2024');
const graph = buildNetworkGraph(network);
const standings = computeStandings(network);

function getClaim(id: string) {
  const claim = network.claims.find((candidate) => candidate.id === id);
  if (!claim) throw new RangeError(`There is no claim "${id}".`);
  return claim;
}

describe('claim 1, that a unilateral ceasefire was asked for', () => {
  const claim = getClaim('unilateral-ceasefire-request');

  it('has two unnamed speakers', () => {
    expect(toVoices(claim.evidence)).toEqual([
      'paragraph 1: a senior Lebanese political source',
      'paragraph 1: a senior diplomat',
    ]);
    expect(claim.evidence.map(({ speaker }) => speaker)).toEqual([null, null]);
  });

  it('is denied three times: by Hochstein, by Mikati’s office and by the United States', () => {
    const deniers = network.relationships
      .filter(({ type, claim: denied }) => type === 'denies' && denied === claim.id)
      .map(({ source }) => source);
    expect(deniers).toEqual(['amos-hochstein', 'mikatis-office', 'united-states']);
    expect(standings.claims.get(claim.id)).toMatchObject({
      id: 'contested',
      deniedBy: ['hochstein-denies-request', 'mikatis-office-denies-request', 'us-denies-request'],
    });
  });

  it('keeps what Mikati’s office said instead', () => {
    expect(getTie(network, 'mikatis-office-denies-request').evidence[0]?.excerpt).toMatch(/Resolution 1701/);
  });

  it('makes each tie that rests on it contested, and no other', () => {
    expect(claim.relationships).toEqual(['us-asks-lebanon', 'hochstein-asks-mikati']);
    const contested = [...standings.relationships]
      .filter(([, { id }]) => id === 'contested')
      .map(([id]) => id);
    expect(contested).toEqual(claim.relationships);
  });

  it('is of the week before the report', () => {
    const dates = claim.relationships.map((id) => getTie(network, id)).map(({ from, to }) => [from, to]);
    expect(dates).toEqual([
      ['2024-10', '2024-11-01'],
      ['2024-10', '2024-11-01'],
    ]);
  });
});

describe('the other claims', () => {
  it.each([
    ['earlier-proposal', ['paragraph 11: another diplomat', 'paragraph 12: another diplomat']],
    ['nasrallah-rejected-it', ['paragraph 13: another diplomat']],
    ['sixty-day-ceasefire', ['paragraph 16: sources']],
    ['unilateral-is-a-non-starter', ['paragraph 10: the sources']],
  ])('%s is reported by unnamed speakers and denied by nobody', (id, voices) => {
    expect(toVoices(getClaim(id).evidence)).toEqual(voices);
    expect(standings.claims.get(id)).toMatchObject({ id: 'reported', deniedBy: [] });
  });

  it('are four, so that there are five in all', () => {
    expect(network.claims).toHaveLength(5);
  });

  it('give the earlier proposal two ties of 2024, in Nasrallah’s lifetime', () => {
    const ties = getClaim('earlier-proposal').relationships.map((id) => getTie(network, id));
    expect(ties.map((tie) => [toLine(tie), tie.from, tie.to])).toEqual([
      ['amos-hochstein asks najib-mikati', '2024', '2024-09'],
      ['amos-hochstein asks nabih-berri', '2024', '2024-09'],
    ]);
  });

  it('keep the request of the week apart from the one of months before', () => {
    expect(listBetween(graph, 'amos-hochstein', 'najib-mikati')).toEqual(
      expect.arrayContaining(['hochstein-asks-mikati', 'hochstein-asks-mikati-earlier']),
    );
  });

  it('make of Nasrallah’s answer a rejection, which is no contact and no denial', () => {
    expect(getClaim('nasrallah-rejected-it').relationships).toEqual(['nasrallah-rejects-hochstein']);
    expect(getTie(network, 'nasrallah-rejects-hochstein').to).toBe('2024-09-27');
    expect(getTie(network, 'nasrallah-rejects-hochstein').type).toBe('rejects');
    expect(network.relationshipTypes).toEqual([]);
    expect(RELATIONSHIP_TYPES.find(({ id }) => id === 'rejects')).toMatchObject({
      carriesMessages: false,
      namesClaim: false,
    });
  });

  it('give no tie to what names nobody to be tied to', () => {
    expect(getClaim('sixty-day-ceasefire').relationships).toEqual([]);
    expect(getClaim('unilateral-is-a-non-starter').relationships).toEqual([]);
  });
});
