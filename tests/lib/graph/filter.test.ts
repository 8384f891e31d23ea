import { filterNetwork, type Hidden, type NetworkFilter, NO_FILTER } from '@/lib/graph/filter';
import { buildFerryGraph, FERRY } from './ferry-network';

const graph = buildFerryGraph();
const ALL_TIES = FERRY.relationships.map(({ id }) => id);
const ALL_ACTORS = FERRY.actors.map(({ id }) => id);
const ALL_CLAIMS = FERRY.claims.map(({ id }) => id);

function filter(changes: Partial<NetworkFilter>) {
  const result = filterNetwork(graph, { ...NO_FILTER, ...changes });
  return {
    result,
    ties: [...result.relationships],
    actors: [...result.actors],
    claims: [...result.claims],
  };
}

function toWhy(hidden: readonly Hidden[]): Record<string, string> {
  return Object.fromEntries(hidden.map(({ id, because }) => [id, because.join(' ')]));
}

describe('without any restriction', () => {
  it('shows everything, actors without a tie and claims without one too', () => {
    const { result, ties, actors, claims } = filter({});
    expect(ties).toEqual(ALL_TIES);
    expect(actors).toEqual(ALL_ACTORS);
    expect(claims).toEqual(ALL_CLAIMS);
    expect(result.hidden).toEqual({ actors: [], relationships: [], claims: [] });
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

describe('text', () => {
  it('keeps ties in which an actor that it finds takes part', () => {
    const { result, ties, actors } = filter({ q: 'speaker' });
    expect(ties).toEqual(['channel', 'alliance']);
    expect(actors).toEqual(['envoy', 'speaker', 'militia']);
    expect(toWhy(result.hidden.actors).hermit).toBe('q');
  });

  it('finds an actor by alias, script and accents aside', () => {
    expect(filter({ q: 'سَعيد' }).ties).toEqual(['channel', 'alliance']);
  });

  it('keeps ties whose notes or type say it', () => {
    expect(filter({ q: 'TELEPHONE' }).ties).toEqual(['chat']);
    expect(filter({ q: 'mediates' }).ties).toEqual(['channel']);
  });

  it('keeps claims that say it, and actors without a tie who are called so', () => {
    expect(filter({ q: 'ships' }).claims).toEqual(['ships']);
    expect(filter({ q: 'hermit' }).actors).toEqual(['hermit']);
  });

  it('forgives a typo when nothing else matches', () => {
    expect(filter({ q: 'militai' }).ties).toEqual(filter({ q: 'militia' }).ties);
  });

  it('restricts nothing when it has no word', () => {
    expect(filter({ q: ' … ' }).ties).toEqual(ALL_TIES);
  });

  it('shows nothing when it finds nothing', () => {
    const { ties, actors, claims } = filter({ q: 'xylophone' });
    expect([ties, actors, claims]).toEqual([[], [], []]);
  });

  it('finds a named speaker of a contested claim by name', () => {
    expect(filter({ lens: 'contested', q: 'witness' }).actors).toEqual(['witness']);
  });
});

describe('focus', () => {
  it('shows the ties of an actor, each whole, and the ties among those reached', () => {
    const { ties, actors } = filter({ focus: ['speaker'] });
    expect(ties).toEqual(['channel', 'alliance']);
    expect(actors).toEqual(['envoy', 'speaker', 'militia']);
  });

  it('goes so many legs far', () => {
    expect(filter({ focus: ['chief'] }).ties).toEqual(['rule', 'chat']);
    const { ties, actors } = filter({ focus: ['chief'], hops: 2 });
    expect(ties).toEqual(ALL_TIES.filter((id) => id !== 'feud' && id !== 'offer'));
    // The republic is three legs away, and shows because the mission does: a tie is never shown by half.
    expect(actors).toEqual(ALL_ACTORS.filter((id) => id !== 'hermit' && id !== 'witness'));
  });

  it('goes only over ties that pass the other restrictions', () => {
    const { result, ties } = filter({ lens: 'mediation', focus: ['speaker'], hops: 1 });
    expect(ties).toEqual(['channel']);
    expect(toWhy(result.hidden.relationships)).toMatchObject({
      mission: 'focus',
      alliance: 'lens',
      feud: 'lens focus',
    });
  });

  it('shows whom it is on, tie or no tie, unless a kind or a time hides them', () => {
    expect(filter({ focus: ['hermit'] }).actors).toEqual(['hermit']);
    expect(filter({ lens: 'mediation', focus: ['kingdom'] }).actors).toEqual(['kingdom']);
    expect(filter({ kinds: ['state'], focus: ['hermit'] }).actors).toEqual([]);
    expect(filter({ since: '2025', focus: ['chief'] }).actors).toEqual([]);
  });

  it('shows the claims about whom it reaches, and those that they make', () => {
    expect(filter({ focus: ['premier'] }).claims).toEqual(['truce-asked', 'handshake']);
    expect(filter({ focus: ['witness'] }).claims).toEqual(['truce-asked']);
    expect(filter({ focus: ['hermit'] }).claims).toEqual([]);
  });

  it('on nobody that is known shows nothing', () => {
    expect(filter({ focus: ['no-such'] }).actors).toEqual([]);
  });
});

describe('counts', () => {
  it('say what each lens would show', () => {
    expect([...filter({}).result.counts.lenses]).toEqual([
      ['all', 10],
      ['mediation', 3],
      ['alliances', 3],
      ['contested', 2],
    ]);
  });

  it('leave their own restriction aside and keep the others', () => {
    const { counts } = filter({ lens: 'mediation', types: ['asks'], kinds: ['person'] }).result;
    expect(counts.types.get('asks')).toBe(1);
    expect(counts.types.get('mediates-via')).toBe(0);
    expect(Object.fromEntries(counts.kinds)).toEqual({ person: 2, group: 0, state: 0 });
    expect(Object.fromEntries(counts.standings)).toEqual({
      contested: 1,
      corroborated: 0,
      reported: 0,
      unsourced: 0,
    });
    expect(Object.fromEntries(filter({ lens: 'mediation' }).result.counts.kinds)).toEqual({
      person: 3,
      group: 1,
      state: 1,
    });
  });

  it('name every type that the network may use', () => {
    expect([...filter({ lens: 'alliances' }).result.counts.types.keys()]).toEqual([
      ...graph.getAttribute('types').keys(),
    ]);
  });

  it('of documents say what would go without each', () => {
    const counts = Object.fromEntries(filter({}).result.counts.documents);
    expect(counts).toEqual({ wire: 4, post: 1, memoir: 2, old: 1 });
  });

  it('of documents left out say what would come back with each', () => {
    const { counts } = filter({ without: ['wire', 'memoir'] }).result;
    // wire: mission, channel, request, feud, rule; memoir: channel, backing, chat.
    expect(Object.fromEntries(counts.documents)).toEqual({ wire: 5, memoir: 3, post: 1, old: 1 });
  });

  it('of documents leave out what other restrictions hide', () => {
    const { counts } = filter({ lens: 'mediation', without: ['wire'], types: ['asks'] }).result;
    expect(counts.documents.get('wire')).toBe(1);
    expect(counts.documents.get('memoir')).toBe(0);
  });
});
