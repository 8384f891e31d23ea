import { memoize } from '@/lib/network/memoize';
import { type GraphIndex, getGraphIndex } from '../model/graph-index';
import type { NetworkGraph } from '../model/network-graph';

/**
 * Who acts for whom, and who stands against whom, by number. It is read from the whole network, whatever the filters hide: a
 * filter never makes a rival's envoy a friend.
 */
export type ActingFor = {
  /** By party: those who lead it, are in it, or are its envoys. States in a union do not act for it. */
  readonly agents: ReadonlyMap<number, ReadonlySet<number>>;
  /** By agent: those for whom it acts. */
  readonly principals: ReadonlyMap<number, ReadonlySet<number>>;
  /** By agent: those of its principals whom it leads. */
  readonly led: ReadonlyMap<number, ReadonlySet<number>>;
  /** By actor: those with whom it is in rivalry. */
  readonly rivals: ReadonlyMap<number, ReadonlySet<number>>;
};

/** Returns who acts for whom in a network. Made once for a graph. */
export const getActingFor = memoize((graph: NetworkGraph): ActingFor => readActingFor(getGraphIndex(graph)));

/** Returns whether two actors are the same, or one of them acts for the other. */
export function areOfOneSide({ agents }: ActingFor, a: number, b: number): boolean {
  return a === b || agents.get(a)?.has(b) === true || agents.get(b)?.has(a) === true;
}

/** Returns all who are of one side with an actor, as `areOfOneSide` says: itself, those who act for it and those for whom it acts. */
export function listOfOneSide({ agents, principals }: ActingFor, actor: number): number[] {
  return [actor, ...(agents.get(actor) ?? []), ...(principals.get(actor) ?? [])];
}

function readActingFor(index: GraphIndex): ActingFor {
  const agents = new Map<number, Set<number>>();
  const principals = new Map<number, Set<number>>();
  const led = new Map<number, Set<number>>();
  const rivals = new Map<number, Set<number>>();
  const toNumber = (id: string | null) => (id === null ? undefined : index.actorNumbers.get(id));
  index.relationships.forEach(({ type: id, source, target, onBehalfOf, modality }, r) => {
    // Who is only offered an office acts for nobody yet.
    if (modality === 'proposed') return;
    const type = index.types[r];
    const [a, b, behind] = [toNumber(source), toNumber(target), toNumber(onBehalfOf)];
    if (!type || a === undefined || b === undefined) return;
    const act = (agent: number, principal: number) => {
      if (agent === principal || index.actors[agent]?.kind === 'state') return;
      add(agents, principal, agent);
      add(principals, agent, principal);
      if (id === 'leads') add(led, agent, principal);
    };
    if (type.family === 'membership') act(a, b);
    if (type.third?.leg === 'before' && behind !== undefined) act(a, behind);
    if (type.sign === -1 && a !== b) {
      add(rivals, a, b);
      add(rivals, b, a);
    }
  });
  return { agents, principals, led, rivals };
}

function add(map: Map<number, Set<number>>, key: number, value: number): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}
