import type { CsrLists } from '../model/graph-index';

/** The five parts that a broker B can have between A and C, in `A → B → C`. */
export const BROKERAGE_ROLE_IDS = [
  'coordinator',
  'itinerant',
  'gatekeeper',
  'representative',
  'liaison',
] as const;
export type BrokerageRoleId = (typeof BROKERAGE_ROLE_IDS)[number];

/** For each actor how many ordered pairs of others it stands between in each role. */
export type BrokerageRoles = Readonly<Record<BrokerageRoleId, Float64Array>>;

/**
 * Returns how often each actor is a broker, by role (Gould and Fernandez 1989): for each ordered pair (A, C) with
 * A → B and B → C but no A → C (A and C being two), B has one part:
 *
 * - coordinator: all three are on one side;
 * - itinerant broker (consultant): A and C are on one side, B is not;
 * - gatekeeper: A is outside, B and C are on one side: B lets in;
 * - representative: A and B are on one side, C is outside: B speaks for its own;
 * - liaison: three different sides.
 *
 * `onward` lists for each actor those to whom its ties run. Contact without direction stands in both lists and is counted as
 * two ordered pairs, so that over such contact alone gatekeeper and representative are equal. `sideOf` is a number for
 * each actor; a negative one is nobody's side but its own. Takes the sum over contacts of their contacts in time.
 */
export function countBrokerageRoles(onward: CsrLists, sideOf: Int32Array): BrokerageRoles {
  const { offsets, items } = onward;
  const size = offsets.length - 1;
  const roles = createRoles(size);
  const sides = toOwnSides(sideOf);
  const reached = new Int32Array(size).fill(-1);
  for (let first = 0; first < size; first++) {
    const [start, end] = [offsets[first] as number, offsets[first + 1] as number];
    for (let at = start; at < end; at++) reached[items[at] as number] = first;
    for (let at = start; at < end; at++) {
      const broker = items[at] as number;
      const nextEnd = offsets[broker + 1] as number;
      for (let next = offsets[broker] as number; next < nextEnd; next++) {
        const last = items[next] as number;
        if (last === first || reached[last] === first) continue;
        const role = roles[toRole(sides[first], sides[broker], sides[last])];
        role[broker] = (role[broker] as number) + 1;
      }
    }
  }
  return roles;
}

type SideNumber = number | undefined;

function toRole(first: SideNumber, broker: SideNumber, last: SideNumber): BrokerageRoleId {
  if (first === last) return broker === first ? 'coordinator' : 'itinerant';
  if (broker === last) return 'gatekeeper';
  return broker === first ? 'representative' : 'liaison';
}

function createRoles(size: number): BrokerageRoles {
  return {
    coordinator: new Float64Array(size),
    itinerant: new Float64Array(size),
    gatekeeper: new Float64Array(size),
    representative: new Float64Array(size),
    liaison: new Float64Array(size),
  };
}

/** Gives each actor without a side a number of its own. */
function toOwnSides(sideOf: Int32Array): Int32Array {
  return sideOf.map((side, actor) => (side < 0 ? -1 - actor : side));
}
