import { FERRY } from '../ferry-network';
import { ALL_ACTORS, ALL_CLAIMS, ALL_TIES, filter, graph, toWhy } from '../filter-ferry';

describe('without any restriction', () => {
  it('shows everything, actors without a tie and claims without one too', () => {
    const { result, ties, actors, claims } = filter({});
    expect(ties).toEqual(ALL_TIES);
    expect(actors).toEqual(ALL_ACTORS);
    expect(claims).toEqual(ALL_CLAIMS);
    expect(result.hidden).toEqual({ actors: [], relationships: [], claims: [], meetings: [] });
  });

  it('hands on the standings of the graph', () => {
    expect(filter({}).result.standings).toBe(graph.getAttribute('standings'));
  });
});

describe('the lens Mediation channels', () => {
  const { result, ties, actors, claims } = filter({ lens: 'mediation' });

  it('shows channels, contact with an envoy or go-between, and whom these join', () => {
    expect(ties).toEqual(['mission', 'channel', 'request']);
    expect(actors).toEqual(['republic', 'envoy', 'speaker', 'militia', 'premier']);
  });

  it('shows the claims that have a tie shown', () => {
    expect(claims).toEqual(['truce-asked']);
    expect(toWhy(result.hidden.claims)).toEqual({ ships: 'lens', handshake: 'lens' });
  });

  it('hides everybody else, those without a tie too', () => {
    expect(toWhy(result.hidden.actors)).toEqual({
      kingdom: 'lens',
      chief: 'lens',
      hermit: 'lens',
      witness: 'lens',
    });
  });

  it('no longer takes for an envoy whose mission is known only from a document left out', () => {
    const left = filter({ lens: 'mediation', without: ['wire', 'memoir'] });
    expect(left.ties).toEqual([]);
    expect(toWhy(left.result.hidden.relationships).request).toBe('lens without');
  });
});

describe('the other lenses', () => {
  it('Alliances and rivalries shows both families', () => {
    const { ties, actors, claims } = filter({ lens: 'alliances' });
    expect(ties).toEqual(['alliance', 'backing', 'feud']);
    expect(actors).toEqual(['republic', 'kingdom', 'speaker', 'militia']);
    expect(claims).toEqual([]);
  });

  it('Contested shows contested ties, their denials, and the named speakers of contested claims', () => {
    const { result, ties, actors, claims } = filter({ lens: 'contested' });
    expect(ties).toEqual(['request', 'denial']);
    expect(actors).toEqual(['envoy', 'premier', 'witness']);
    expect(claims).toEqual(['truce-asked']);
    expect(toWhy(result.hidden.claims)).toEqual({ ships: 'lens', handshake: 'lens' });
  });

  it('Contested shows nothing once the denial is left out', () => {
    const { result, ties, actors, claims } = filter({ lens: 'contested', without: ['post'] });
    expect([ties, actors, claims]).toEqual([[], [], []]);
    expect(toWhy(result.hidden.relationships).denial).toBe('lens without');
  });

  it('a speaker goes with the evidence in which it speaks, and the reason is said', () => {
    const { result } = filter({ lens: 'contested', without: ['wire'] });
    expect([...result.claims]).toEqual(['truce-asked']);
    expect(toWhy(result.hidden.actors).witness).toBe('without');
  });

  it('a speaker goes with its claim, for the same reason', () => {
    expect(toWhy(filter({ lens: 'contested', since: '2025' }).result.hidden.actors).witness).toBe('dates');
  });
});

describe('types', () => {
  it('shows only ties of these types; actors left without any go, for that reason', () => {
    const { result, ties, actors, claims } = filter({ types: ['asks'] });
    expect(ties).toEqual(['request', 'offer']);
    expect(actors).toEqual(['republic', 'kingdom', 'envoy', 'premier', 'hermit', 'witness']);
    expect(claims).toEqual(ALL_CLAIMS);
    expect(toWhy(result.hidden.actors)).toEqual({ speaker: 'types', militia: 'types', chief: 'types' });
  });

  it('an empty list lets no tie through', () => {
    expect(filter({ types: [] }).ties).toEqual([]);
  });
});

describe('kinds', () => {
  it('hides actors of other kinds, and the ties in which one takes part, in a third role too', () => {
    const { result, ties, actors } = filter({ kinds: ['person'] });
    expect(ties).toEqual(['request', 'denial', 'chat']);
    expect(actors).toEqual(['envoy', 'premier', 'chief', 'hermit', 'witness']);
    expect(toWhy(result.hidden.actors)).toEqual({
      republic: 'kinds',
      kingdom: 'kinds',
      speaker: 'kinds',
      militia: 'kinds',
    });
    expect(toWhy(result.hidden.relationships).mission).toBe('kinds');
  });
});

describe('standings', () => {
  it('restricts ties and claims', () => {
    const { ties, claims } = filter({ standings: ['contested'] });
    expect(ties).toEqual(['request']);
    expect(claims).toEqual(['truce-asked']);
  });

  it('are those that are left without the documents left out', () => {
    expect(filter({ standings: ['corroborated'] }).ties).toEqual(['channel']);
    expect(filter({ standings: ['corroborated'], without: ['memoir'] }).ties).toEqual([]);
    const { result, ties } = filter({ standings: ['reported'], without: ['memoir'] });
    expect(ties).toContain('channel');
    expect(result.standings.relationships.get('channel')?.id).toBe('reported');
  });
});

describe('documents left out', () => {
  it('takes what rested on them alone, and says so', () => {
    const { result, ties, actors, claims } = filter({ without: ['memoir'] });
    expect(ties).toEqual(ALL_TIES.filter((id) => id !== 'backing' && id !== 'chat'));
    expect(toWhy(result.hidden.relationships)).toEqual({ backing: 'without', chat: 'without' });
    expect(actors).toEqual(ALL_ACTORS);
    expect(claims).toEqual(['truce-asked', 'ships']);
    expect(toWhy(result.hidden.claims)).toEqual({ handshake: 'without' });
  });

  it('takes no tie that never had a document', () => {
    const { ties } = filter({ without: FERRY.documents.map(({ id }) => id) });
    expect(ties).toEqual(['alliance']);
  });

  it('passes over documents that the network does not have', () => {
    expect(filter({ without: ['no-such'] }).ties).toEqual(ALL_TIES);
  });
});

describe('dates', () => {
  it('keeps ties that overlap the range, and those without dates', () => {
    const { result, ties } = filter({ since: '2024-10', until: '2024-11' });
    expect(ties).toEqual(ALL_TIES.filter((id) => id !== 'rule' && id !== 'chat'));
    expect(toWhy(result.hidden.relationships)).toEqual({ rule: 'dates', chat: 'dates' });
  });

  it('hides actors who were not alive, and claims all of whose evidence is of another time', () => {
    const { result, claims } = filter({ since: '2024-10', until: '2024-11' });
    expect(toWhy(result.hidden.actors)).toEqual({ chief: 'dates' });
    expect(claims).toEqual(['truce-asked', 'handshake']);
    expect(toWhy(result.hidden.claims)).toEqual({ ships: 'dates' });
  });

  it('reads partial dates widely', () => {
    expect(filter({ until: '1979' }).ties).toEqual(['request', 'alliance', 'feud', 'offer']);
    expect(filter({ until: '1978-12-31' }).ties).toEqual(['request', 'alliance', 'offer']);
    expect(filter({ since: '2025' }).ties).not.toContain('channel');
    expect(filter({ since: '2024-12-31' }).ties).toContain('channel');
  });
});
