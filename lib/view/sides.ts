import type { View, ViewLeg } from './view';

/** The two ends of the channels, by actor id, and those who speak for either. No actor is in two of the lists. */
export type Sides = {
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Envoys of one side alone. Go-betweens, who have both sides' ear, are in no list. */
  readonly nearLeft: readonly string[];
  readonly nearRight: readonly string[];
};

type Chain = { readonly start: string; readonly middle: string; readonly end: string; readonly type: string };
/** 0: on the same side. */
type Parity = 0 | 1;
type Bond = { readonly a: string; readonly b: string; readonly apart: Parity; weight: number };

/**
 * Returns the two sides between which a view's channels run, read from its chains of three actors. Start and end of a
 * chain are on different sides, and an actor who speaks on behalf of another is on that side; where that contradicts itself,
 * the bonds that are borne out most often hold, and an actor with bonds to both sides is on neither. On the left are
 * those with whom the first chain begins; on the right those who are reached through a go-between.
 */
export function chooseSides(view: Pick<View, 'legs' | 'types'>): Sides {
  const chains = findChains(view.legs);
  const isReached = ({ type }: Chain) => view.types.get(type)?.third?.leg === 'after';
  const sideOf = assignSides(chains, isReached);
  const middles = new Set(chains.map(({ middle }) => middle));
  const between = new Set(chains.filter(isReached).map(({ middle }) => middle));
  const starts = new Set(chains.map(({ start }) => start));
  const ends = new Set(chains.map(({ end }) => end));
  const reached = new Set(chains.filter(isReached).map(({ end }) => end));
  const someReached = [...reached].some((id) => !middles.has(id) && sideOf.get(id) === 'right');
  const lists = {
    left: [] as string[],
    right: [] as string[],
    nearLeft: [] as string[],
    nearRight: [] as string[],
  };
  for (const [id, side] of sideOf) {
    if (between.has(id)) continue;
    if (middles.has(id)) lists[side === 'left' ? 'nearLeft' : 'nearRight'].push(id);
    else if (side === 'left' && starts.has(id)) lists.left.push(id);
    else if (side === 'right' && ends.has(id) && (!someReached || reached.has(id) || starts.has(id))) {
      lists.right.push(id);
    }
  }
  return lists;
}

function findChains(legs: readonly ViewLeg[]): readonly Chain[] {
  const seconds = new Map(legs.filter(({ part }) => part === 'second').map((leg) => [leg.relationship, leg]));
  return legs.flatMap(({ part, relationship, from, to, type }) => {
    const second = part === 'first' ? seconds.get(relationship) : undefined;
    return second && second.to !== from ? [{ start: from, middle: to, end: second.to, type }] : [];
  });
}

function toBonds(chains: readonly Chain[], isReached: (chain: Chain) => boolean): readonly Bond[] {
  const bonds = new Map<string, Bond>();
  const add = (one: string, other: string, apart: Parity) => {
    const [a, b] = one < other ? [one, other] : [other, one];
    const key = `${a}/${b}/${apart}`;
    const bond = bonds.get(key) ?? { a, b, apart, weight: 0 };
    bond.weight += 1;
    bonds.set(key, bond);
  };
  for (const chain of chains) {
    add(chain.start, chain.end, 1);
    // An envoy speaks for those who sent him; a go-between for nobody.
    if (!isReached(chain)) add(chain.start, chain.middle, 0);
  }
  return [...bonds.values()].sort((one, other) => other.weight - one.weight);
}

function assignSides(
  chains: readonly Chain[],
  isReached: (chain: Chain) => boolean,
): ReadonlyMap<string, 'left' | 'right'> {
  const bonds = toBonds(chains, isReached);
  const torn = findTorn(bonds);
  const camps = createCamps();
  for (const { a, b, apart } of bonds) if (!torn.has(a) && !torn.has(b)) camps.join(a, b, apart);
  const leftOf = new Map<string, Parity>();
  const sides = new Map<string, 'left' | 'right'>();
  for (const { start, middle, end } of chains) {
    if (!torn.has(start)) {
      const { root, parity } = camps.find(start);
      if (!leftOf.has(root)) leftOf.set(root, parity);
    }
    for (const id of [start, middle, end]) {
      const { root, parity } = camps.find(id);
      const left = leftOf.get(root);
      if (left === undefined || torn.has(id)) continue;
      sides.set(id, parity === left ? 'left' : 'right');
    }
  }
  return sides;
}

/** Those with bonds to both sides: of the two actors of a bond that does not hold, the one who faces others less often. */
function findTorn(bonds: readonly Bond[]): ReadonlySet<string> {
  const weights = new Map<string, number>();
  for (const { a, b, apart, weight } of bonds) {
    weights.set(a, (weights.get(a) ?? 0) + apart * weight);
    weights.set(b, (weights.get(b) ?? 0) + apart * weight);
  }
  const camps = createCamps();
  const torn = new Set<string>();
  for (const { a, b, apart } of bonds) {
    if (torn.has(a) || torn.has(b) || camps.join(a, b, apart)) continue;
    torn.add((weights.get(a) ?? 0) < (weights.get(b) ?? 0) ? a : b);
  }
  return torn;
}

/**
 * Disjoint sets whose members are on the same side as their root or on the other. Whoever is asked for is tied to its root itself from then on:
 * the camps of a large network are chains of thousands.
 */
function createCamps() {
  const parents = new Map<string, { id: string; parity: Parity }>();
  const find = (id: string): { root: string; parity: Parity } => {
    const way: { id: string; parity: Parity }[] = [];
    let root = id;
    for (let parent = parents.get(root); parent; parent = parents.get(root)) {
      way.push(parent);
      root = parent.id;
    }
    let parity: Parity = 0;
    for (const step of way.reverse()) {
      parity = parity === step.parity ? 0 : 1;
      step.id = root;
      step.parity = parity;
    }
    return { root, parity };
  };
  const join = (a: string, b: string, apart: Parity): boolean => {
    const [one, other] = [find(a), find(b)];
    const between = one.parity === other.parity ? 0 : 1;
    if (one.root === other.root) return between === apart;
    parents.set(other.root, { id: one.root, parity: between === apart ? 0 : 1 });
    return true;
  };
  return { find, join };
}
