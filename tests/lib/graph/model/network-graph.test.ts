import { buildNetworkGraph, toLegs, toRelationshipId } from '@/lib/graph/model/network-graph';
import type { Network } from '@/lib/network/network';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import { buildFerryGraph, FERRY, parseOrThrow } from '../ferry-network';

describe('buildNetworkGraph', () => {
  const graph = buildFerryGraph();

  it('makes a node of each actor, those without a tie too', () => {
    expect(graph.nodes()).toEqual(FERRY.actors.map(({ id }) => id));
    expect(graph.getNodeAttribute('envoy', 'actor').name).toBe('Ana Envoy');
  });

  it('makes an edge of each leg, in the order of the file', () => {
    expect(graph.mapEdges((key) => key)).toEqual([
      'mission/1',
      'mission/2',
      'channel/1',
      'channel/2',
      'request',
      'denial',
      'alliance',
      'backing',
      'feud',
      'rule',
      'chat',
      'offer',
    ]);
  });

  it('runs an envoy from whom it speaks for, and a mediation on to whom it reaches', () => {
    const legs = new Map(graph.mapEdges((key, { part }, from, to) => [key, [from, to, part]]));
    const toLeg = (key: string) => legs.get(key);
    expect(toLeg('mission/1')).toEqual(['republic', 'envoy', 'first']);
    expect(toLeg('mission/2')).toEqual(['envoy', 'premier', 'second']);
    expect(toLeg('channel/1')).toEqual(['envoy', 'speaker', 'first']);
    expect(toLeg('channel/2')).toEqual(['speaker', 'militia', 'second']);
    expect(toLeg('backing')).toEqual(['kingdom', 'militia', 'whole']);
  });

  it('gives both legs the one relationship', () => {
    const owners = new Map(graph.mapEdges((key, { relationship }) => [key, relationship.id]));
    for (const key of ['channel/1', 'channel/2']) {
      expect(owners.get(key)).toBe('channel');
      expect(toRelationshipId(key)).toBe('channel');
    }
    expect(toRelationshipId('backing')).toBe('backing');
  });

  it.each([
    ['source', 'request'],
    ['target', 'backing'],
    ['toward', 'channel'],
    ['onBehalfOf', 'mission'],
  ])('is not made where the %s of a tie is no actor of the network', (role, id) => {
    const network = graph.getAttribute('network');
    const relationships = network.relationships.map((tie) =>
      tie.id === id ? { ...tie, [role]: 'nobody' } : tie,
    );
    expect(() => buildNetworkGraph({ ...network, relationships })).toThrow(
      `Relationship "${id}" names "nobody", who is no actor of the network.`,
    );
  });

  it('is held by Graphology, which mixes directed edges with undirected ones, as symmetric types have them', () => {
    const { model } = graph;
    expect(model).toBe(graph.model);
    expect(model.type).toBe('mixed');
    expect(model.edges()).toEqual(graph.mapEdges((key) => key));
    expect(model.nodes()).toEqual(graph.nodes());
    expect(model.undirectedEdges()).toEqual(['alliance', 'feud', 'chat']);
    expect(model.outNeighbors('envoy')).toEqual(['premier', 'speaker']);
    expect(model.undirectedNeighbors('speaker')).toEqual(['militia']);
    expect(model.getEdgeAttribute('channel/1', 'relationship').id).toBe('channel');
    expect(model.getAttributes()).toEqual(graph.getAttributes());
  });

  it('tells who is tied to an actor, and by what', () => {
    expect(graph.neighbors('envoy').sort()).toEqual(['premier', 'republic', 'speaker']);
    const keys = ['channel/1', 'denial', 'mission/1', 'mission/2', 'request'];
    expect(graph.mapEdgesOf('envoy', (key) => key).sort()).toEqual(keys);
    expect(graph.degree('envoy')).toBe(keys.length);
    expect(graph.size).toBe(graph.mapEdges((key) => key).length);
  });

  it('knows its actors, and refuses to tell of another', () => {
    expect(graph.hasNode('envoy')).toBe(true);
    expect(graph.hasNode('nobody')).toBe(false);
    expect(graph.order).toBe(FERRY.actors.length);
    expect(() => graph.getNodeAttribute('nobody', 'actor')).toThrow('no actor "nobody"');
  });

  it('carries the network, its types and the standings', () => {
    expect(graph.getAttribute('network').id).toBe('ferry');
    expect(graph.getAttribute('types').get('denies')?.namesClaim).toBe(true);
    expect(graph.getAttribute('standings').relationships.get('request')?.id).toBe('contested');
  });

  it('keeps relationships apart that differ in nothing but their id', () => {
    const tie = { type: 'backs', source: 'a', target: 'b' };
    const twins = buildNetworkGraph(
      parseOrThrow({
        format: 'backchannel/1',
        id: 'twins',
        title: 'Twins',
        actors: [
          { id: 'a', kind: 'state', name: 'A' },
          { id: 'b', kind: 'state', name: 'B' },
        ],
        documents: [],
        relationships: [
          { id: 'once', ...tie },
          { id: 'twice', ...tie },
          { id: 'back', type: 'backs', source: 'b', target: 'a' },
        ],
        claims: [],
      }),
    );
    expect(twins.model.outEdges('a', 'b').sort()).toEqual(['once', 'twice']);
    expect(twins.size).toBe(3);
  });

  it('refuses a network that was not parsed and has an unknown type', () => {
    const network = parseOrThrow(FERRY);
    const [first, ...others] = network.relationships;
    if (!first) throw new Error('The ferry has ties.');
    const broken: Network = { ...network, relationships: [{ ...first, type: 'no-such' }, ...others] };
    expect(() => buildNetworkGraph(broken)).toThrow('"mission" has the unknown type "no-such"');
  });

  it('refuses a network that was not parsed and has a tie to nobody', () => {
    const network = parseOrThrow(FERRY);
    const [first, ...others] = network.relationships;
    if (!first) throw new Error('The ferry has ties.');
    const broken: Network = { ...network, relationships: [{ ...first, target: 'nobody' }, ...others] };
    expect(() => buildNetworkGraph(broken)).toThrow('"mission" names "nobody"');
  });
});

describe('buildNetworkGraph, of a network that an edit has made', () => {
  const before = buildFerryGraph();
  const { network } = before.getAttributes();
  const without = (id: string) => network.actors.filter((actor) => actor.id !== id);

  it('refuses a tie whose actor has gone, in whichever role, though the tie is as it was', () => {
    for (const id of ['envoy', 'premier', 'republic'])
      expect(() => buildNetworkGraph({ ...network, actors: without(id) }, before)).toThrow(
        `Relationship "mission" names "${id}", who is no actor`,
      );
  });

  it('refuses a new tie to nobody', () => {
    const [tie] = network.relationships.slice(-1);
    const relationships = network.relationships.map((each) =>
      each === tie ? { ...each, target: 'nobody' } : each,
    );
    expect(() => buildNetworkGraph({ ...network, relationships }, before)).toThrow('names "nobody"');
  });

  it('refuses ties of a type that has gone with the edit', () => {
    const own = { ...RELATIONSHIP_TYPES[0], id: 'own-type' } as RelationshipType;
    const relationships = network.relationships.map((each) => ({ ...each, type: own.id }));
    const typed = { ...network, relationships, relationshipTypes: [own] };
    const graph = buildNetworkGraph(typed);
    expect(() => buildNetworkGraph({ ...typed, relationshipTypes: [] }, graph)).toThrow(
      'unknown type "own-type"',
    );
  });

  it('builds the same graph as from the network alone', () => {
    const gone = network.relationships.filter(({ id }) => id !== 'chat');
    const next = { ...network, actors: without('hermit'), relationships: gone };
    const graph = buildNetworkGraph(next, before);
    expect(graph.mapEdges((...edge) => edge)).toEqual(buildNetworkGraph(next).mapEdges((...edge) => edge));
  });
});

describe('toLegs', () => {
  const graph = buildFerryGraph();
  const [mediation] = graph
    .mapEdges((_, attributes) => attributes)
    .filter(({ part, relationship }) => part === 'first' && relationship.id === 'channel');
  if (!mediation) throw new Error('The ferry has a channel.');
  const { relationship, type } = mediation;

  it('adds no leg for a third role that nobody has', () => {
    expect(toLegs({ ...relationship, toward: null }, type)).toEqual([
      { key: 'channel', from: 'envoy', to: 'speaker', part: 'whole' },
    ]);
  });

  it('adds no leg for a third role that repeats an end', () => {
    expect(toLegs({ ...relationship, toward: 'speaker' }, type)).toHaveLength(1);
    expect(toLegs({ ...relationship, toward: 'envoy' }, type)).toHaveLength(1);
  });

  it('passes over a third role that is not the type’s', () => {
    expect(toLegs({ ...relationship, toward: null, onBehalfOf: 'republic' }, type)).toHaveLength(1);
  });
});
