import {
  type ContactNeighbours,
  type ContactOptions,
  findContactNeighbours,
} from '../contact/contact-neighbours';
import { listSignedPairs, type SignedPair, type Stance } from '../contact/signed-pairs';
import type { FilterResult } from '../filter/network-filter';
import { getGraphIndex } from '../model/graph-index';
import type { NetworkGraph } from '../model/network-graph';

/** An actor in contact with both ends of a rivalry, and how it stands to each; null where no tie says. */
export type GoBetween = { readonly actor: string; readonly stances: readonly [Stance | null, Stance | null] };

export type Rivalry = {
  /** The two ends, in the order of the file. */
  readonly actors: readonly [string, string];
  /** The ties that set them against each other, and any that bind them all the same. */
  readonly relationships: readonly string[];
  /** Whether the two are in contact themselves. */
  readonly inContact: boolean;
  /** Those in contact with both, in the order of the file. */
  readonly goBetweens: readonly GoBetween[];
};

/**
 * Returns the rivalries shown, and for each the actors in contact with both its ends: possible go-betweens (the third
 * party who joins two that are apart: Simmel 1908). Pairs with ties of both signs are rivalries too.
 */
export function findGoBetweens(
  graph: NetworkGraph,
  shown: FilterResult,
  options: ContactOptions = {},
): readonly Rivalry[] {
  const index = getGraphIndex(graph);
  const { actors } = index;
  const pairs = listSignedPairs(index, shown, options.proposed);
  const contacts = createContactTest(findContactNeighbours(graph, shown, options));
  const stances = new Map(pairs.flatMap((pair) => toStanceEntries(pair, (n) => actors[n]?.id ?? '')));
  const toStance = (one: string, other: string) => stances.get(`${one} ${other}`) ?? null;
  return pairs
    .filter(({ stance }) => stance !== 'for')
    .map(({ one, other, relationships }) => {
      const ends = [actors[one]?.id ?? '', actors[other]?.id ?? ''] as const;
      const both = contacts.findShared(...ends);
      return {
        actors: ends,
        relationships,
        inContact: contacts.has(...ends),
        goBetweens: both.map((actor) => ({
          actor,
          stances: [toStance(actor, ends[0]), toStance(actor, ends[1])] as const,
        })),
      };
    });
}

function toStanceEntries(
  { one, other, stance }: SignedPair,
  toId: (actor: number) => string,
): readonly (readonly [string, Stance])[] {
  return [
    [`${toId(one)} ${toId(other)}`, stance],
    [`${toId(other)} ${toId(one)}`, stance],
  ];
}

function createContactTest({ actors, either }: ContactNeighbours) {
  const numbers = new Map(actors.map((id, number) => [id, number]));
  const listContacts = (id: string): Int32Array => {
    const number = numbers.get(id);
    if (number === undefined) return new Int32Array();
    return either.items.subarray(either.offsets[number], either.offsets[number + 1]);
  };
  return {
    has: (one: string, other: string) => listContacts(one).includes(numbers.get(other) ?? -1),
    findShared: (one: string, other: string): readonly string[] => {
      const near = new Set(listContacts(one));
      return [...listContacts(other)].flatMap((actor) => (near.has(actor) ? [actors[actor] ?? ''] : []));
    },
  };
}
