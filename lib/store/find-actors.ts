import { foldText } from '@/lib/graph/search/fold-text';
import { rankName } from '@/lib/graph/search/rank-name';
import type { Actor, Network } from '@/lib/network/network';
import { tellNetworks } from './told-networks';

/** How many actors a search returns at most. */
export const MAX_ACTORS_FOUND = 20;
/** How many networks are searched, and how many actors of each: those with most ties. */
const MAX_NETWORKS = 1_000;
const MAX_ACTORS = 1_000;
/** For how long one search reads networks that no search has read yet, in milliseconds; the next one goes on. */
const PATIENCE = 1_000;
/** How many names of an actor are searched. */
const MAX_NAMES = 50;

/** An actor of some network, as it is offered to another. */
export type FoundActor = {
  readonly network: { readonly id: string; readonly title: string };
  readonly actor: Pick<Actor, 'id' | 'kind' | 'name' | 'aliases' | 'role' | 'country' | 'identifiers'>;
};

type Searched = { readonly found: FoundActor; readonly names: readonly string[] };
type ToldActors = { readonly searched: readonly Searched[] };

/**
 * Returns the actors of which a name begins with a text, or a word of it does, in the networks that `isSearched` admits: the best
 * match first, then by network. What is searched is kept for as long as a network stays as it is.
 */
export async function findActors(
  text: string,
  isSearched: (network: string) => boolean,
  limit: number,
): Promise<readonly FoundActor[]> {
  const typed = foldText(text);
  if (typed === '') return [];
  let networks = 0;
  const end = Date.now() + PATIENCE;
  const isListed = (id: string) => isSearched(id) && ++networks <= MAX_NETWORKS && Date.now() < end;
  const told = await tellNetworks<ToldActors>('actors', toTold, isListed);
  // By rank; a name that has the text within a word is not found.
  const found: FoundActor[][] = [[], [], []];
  for (const each of told) {
    if (!('searched' in each)) continue;
    for (const { found: actor, names } of each.searched) {
      found[Math.min(...names.map((name) => rankName(name, typed)))]?.push(actor);
    }
  }
  return found.flat().slice(0, limit);
}

function toTold({ network }: { readonly network: Network }) {
  const { id, title } = network;
  const searched = pickMostTied(network).map(
    ({ id: actorId, kind, name, aliases: all, role, country, identifiers }): Searched => {
      const aliases = all.slice(0, MAX_NAMES);
      return {
        found: {
          network: { id, title },
          actor: { id: actorId, kind, name, aliases, role, country, identifiers },
        },
        names: [name, ...aliases].map(foldText),
      };
    },
  );
  return { value: { searched }, holds: Number.POSITIVE_INFINITY };
}

function pickMostTied({ actors, relationships }: Network): readonly Actor[] {
  if (actors.length <= MAX_ACTORS) return actors;
  const ties = new Map<string, number>();
  for (const { source, target, onBehalfOf, toward } of relationships) {
    for (const end of [source, target, onBehalfOf, toward]) if (end) ties.set(end, (ties.get(end) ?? 0) + 1);
  }
  const count = ({ id }: Actor) => ties.get(id) ?? 0;
  return actors.toSorted((one, other) => count(other) - count(one)).slice(0, MAX_ACTORS);
}
