import { findChannels } from '@/lib/graph/channels/find-channels';
import { findNearestMiss } from '@/lib/graph/channels/nearest-miss';
import { findContactNeighbours } from '@/lib/graph/contact/contact-neighbours';
import { filterNetwork, type NetworkFilter, NO_FILTER } from '@/lib/graph/filter/filter';
import { getGraphIndex } from '@/lib/graph/model/graph-index';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { createSearchIndex, searchNetwork } from '@/lib/graph/search/search';
import { createNetwork } from '@/tests/fixtures/create-network';
import { createSession } from '@/tests/fixtures/meeting-network';

const graph = buildNetworkGraph(createSession());
const show = (filter: Partial<NetworkFilter> = {}) => filterNetwork(graph, { ...NO_FILTER, ...filter });

/** Returns who is in contact with an actor. */
function listContacts(actor: string, filter: Partial<NetworkFilter> = {}): readonly string[] {
  const { actors, either } = findContactNeighbours(graph, show(filter));
  const row = actors.indexOf(actor);
  const others = either.items.slice(either.offsets[row], either.offsets[row + 1]);
  return [...others].map((each) => actors[each] ?? '');
}

describe('those who met', () => {
  it('are in contact, each pair of those present, and whoever was absent is not', () => {
    expect(listContacts('host')).toEqual(['north', 'south']);
    expect(listContacts('east')).toEqual(['north', 'south']);
    expect(graph.size).toBe(2);
  });

  it('are in contact for as long as a filter shows the meeting', () => {
    expect(listContacts('host', { types: ['talks-to'] })).toEqual([]);
    expect(listContacts('host', { types: ['meetings'] })).toEqual(['north', 'south']);
    expect(listContacts('host', { without: ['wire'] })).toEqual([]);
    expect(listContacts('host', { until: '2023-04' })).toEqual([]);
    expect(listContacts('north', { standings: ['contested'] })).toEqual(['east']);
  });

  it('are in a channel, whose step says where they met', () => {
    const { channels } = findChannels(graph, show(), ['host'], ['east'], { maxHops: 2 });
    expect(channels.map(({ actors }) => actors)).toEqual([
      ['host', 'south', 'east'],
      ['host', 'north', 'east'],
    ]);
    const [first, second] = channels;
    expect(first?.words[0]).toBe(
      'Host to South: they met at the Jeddah session, May 2023. Reported: “A report” (A wire), paragraph 2.',
    );
    expect(first?.hops[0]?.best).toMatchObject({
      relationship: '',
      meeting: 'session',
      standing: 'reported',
    });
    expect(second?.restsOnDenied).toBe(true);
    expect(second?.words[1]).toContain('they met at a talk of two, July 2023. Contested:');
  });

  it('are the nearest miss when their meeting is hidden', () => {
    const miss = findNearestMiss(graph, show({ types: ['talks-to'] }), ['host'], ['south']);
    expect(miss?.missing).toEqual([{ relationship: '', meeting: 'session', because: ['types'] }]);
    expect(miss?.words).toContain('they met at the Jeddah session, May 2023');
  });

  it('lose contact when one of them is taken out, and nobody else does', () => {
    const options = { without: { actors: ['north'] } };
    const { channels } = findChannels(graph, show(), ['host'], ['south'], options);
    expect(channels[0]?.actors).toEqual(['host', 'south']);
  });
});

it('forty who met are 780 pairs', () => {
  const actors = Array.from({ length: 40 }, (_, i) => ({ id: `a${i}`, kind: 'person', name: `A ${i}` }));
  const large = createNetwork({
    actors,
    meetings: [{ id: 'summit', title: 'Summit', participants: actors.map(({ id }) => ({ actor: id })) }],
  });
  const { pairs } = getGraphIndex(buildNetworkGraph(large));
  expect([pairs.meetings.length, pairs.ends.length]).toEqual([780, 1560]);
});

describe('the filter of meetings', () => {
  it('shows a meeting under the lenses that keep channels, and contested ones among claims', () => {
    expect([...show({ lens: 'mediation' }).meetings]).toEqual(['session', 'later']);
    expect([...show({ lens: 'alliances' }).meetings]).toEqual([]);
    expect([...show({ lens: 'contested' }).meetings]).toEqual(['later']);
  });

  it('shows whoever sat at a meeting that is shown', () => {
    expect(show({ lens: 'mediation' }).actors.has('host')).toBe(true);
    expect(show({ lens: 'alliances' }).actors.has('host')).toBe(false);
  });

  it('counts them beside the types, and names what hides them', () => {
    const { counts, hidden } = show({ types: ['talks-to'] });
    expect(counts.types.get('meetings')).toBe(2);
    expect(hidden.meetings).toEqual([
      { id: 'session', because: ['types'] },
      { id: 'later', because: ['types'] },
    ]);
  });

  it('keeps the meetings of whoever is in focus, with all who sat there', () => {
    const shown = show({ focus: ['host'] });
    expect([...shown.meetings]).toEqual(['session']);
    expect([...shown.actors]).toEqual(['host', 'north', 'south', 'east']);
  });

  it('matches a text in the title, the place or a participant', () => {
    expect([...show({ q: 'jeddah' }).meetings]).toEqual(['session']);
    expect([...show({ q: 'north' }).meetings]).toEqual(['session', 'later']);
  });
});

it('a search finds a meeting by its title and its place', () => {
  const index = createSearchIndex(graph);
  expect(searchNetwork(index, 'jeddah').map(({ kind, id }) => `${kind} ${id}`)).toEqual(['meeting session']);
});
