import fc from 'fast-check';
import {
  BROKERAGE_ROLE_IDS,
  type BrokerageRoleId,
  countBrokerageRoles,
} from '@/lib/graph/brokers/brokerage-roles';
import { arbitraryPairs, type Pair, relabel, toArcs, toNeighbours } from '../neighbour-pairs';

/** Actor 1 passes on from 0 to 2. */
const PASSING: readonly Pair[] = [
  [0, 1],
  [1, 2],
];

function toRoles(sides: readonly number[]): BrokerageRoleId[] {
  const roles = countBrokerageRoles(toArcs(3, PASSING), Int32Array.from(sides));
  return BROKERAGE_ROLE_IDS.filter((role) => roles[role][1] === 1);
}

describe('countBrokerageRoles', () => {
  it.each<[BrokerageRoleId, readonly number[], string]>([
    ['coordinator', [0, 0, 0], 'all are on one side'],
    ['itinerant', [0, 1, 0], 'an outsider joins two of one side'],
    ['gatekeeper', [0, 1, 1], 'it lets in from outside'],
    ['representative', [0, 0, 1], 'it speaks for its own'],
    ['liaison', [0, 1, 2], 'all are on different sides'],
    ['liaison', [-1, -1, -1], 'those without a side stand alone'],
    ['gatekeeper', [-1, 0, 0], 'who has no side is outside'],
  ])('is a %s for sides %j: %s', (role, sides) => {
    expect(toRoles(sides)).toEqual([role]);
  });

  it('does not count where there is a tie past the broker', () => {
    const roles = countBrokerageRoles(toArcs(3, [...PASSING, [0, 2]]), new Int32Array(3));
    expect(roles.coordinator[1]).toBe(0);
  });

  it('counts where the tie past the broker runs the other way', () => {
    const roles = countBrokerageRoles(toArcs(3, [...PASSING, [2, 0]]), new Int32Array(3));
    expect([...roles.coordinator]).toEqual([1, 1, 1]);
  });

  it('counts two ordered pairs where contact has no direction', () => {
    const roles = countBrokerageRoles(toNeighbours(3, PASSING), Int32Array.from([0, 0, 1]));
    expect([roles.representative[1], roles.gatekeeper[1]]).toEqual([1, 1]);
  });

  it('counts what looking at every three actors counts', () => {
    fc.assert(
      fc.property(arbitraryPairs, ({ size, pairs, sides }) => {
        const roles = countBrokerageRoles(toArcs(size, pairs), Int32Array.from(sides));
        const expected = lookAtAll(size, pairs, sides);
        for (const role of BROKERAGE_ROLE_IDS) expect([...roles[role]]).toEqual(expected[role]);
      }),
    );
  });

  it('makes gatekeepers and representatives equal where contact has no direction', () => {
    fc.assert(
      fc.property(arbitraryPairs, ({ size, pairs, sides }) => {
        const roles = countBrokerageRoles(toNeighbours(size, pairs), Int32Array.from(sides));
        expect(roles.gatekeeper).toEqual(roles.representative);
      }),
    );
  });

  it('does not depend on the numbers of actors', () => {
    fc.assert(
      fc.property(arbitraryPairs, ({ size, pairs, order, sides }) => {
        const moved = new Int32Array(size);
        order.forEach((to, from) => {
          moved[to] = sides[from] ?? 0;
        });
        const before = countBrokerageRoles(toArcs(size, pairs), Int32Array.from(sides));
        const after = countBrokerageRoles(toArcs(size, relabel(pairs, order)), moved);
        for (const role of BROKERAGE_ROLE_IDS) {
          expect(order.map((to) => after[role][to])).toEqual([...before[role]]);
        }
      }),
    );
  });
});

/** The definition, word by word: Gould and Fernandez 1989. */
function lookAtAll(size: number, arcs: readonly Pair[], sides: readonly number[]) {
  const has = (from: number, to: number) => arcs.some(([a, b]) => a === from && b === to);
  const isSame = (a: number, b: number) => a === b || (sides[a] === sides[b] && sides[a] !== -1);
  const counts: Record<BrokerageRoleId, number[]> = {
    coordinator: Array(size).fill(0),
    itinerant: Array(size).fill(0),
    gatekeeper: Array(size).fill(0),
    representative: Array(size).fill(0),
    liaison: Array(size).fill(0),
  };
  const name = (a: number, b: number, c: number): BrokerageRoleId => {
    if (isSame(a, b) && isSame(b, c)) return 'coordinator';
    if (isSame(a, c)) return 'itinerant';
    if (isSame(b, c)) return 'gatekeeper';
    return isSame(a, b) ? 'representative' : 'liaison';
  };
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) {
      for (let c = 0; c < size; c++) {
        if (a === b || b === c || a === c || !has(a, b) || !has(b, c) || has(a, c)) continue;
        const row = counts[name(a, b, c)];
        row[b] = (row[b] ?? 0) + 1;
      }
    }
  }
  return counts;
}
