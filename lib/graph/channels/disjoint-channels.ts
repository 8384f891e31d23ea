import type { SimpleRows } from '../contact/simple-rows';
import { type DisjointFlow, FROM, getDisjointFlow, TO } from './disjoint-flow';

export type Separation = {
  /** Pairs of actors, one of each side, in contact with nobody between. */
  readonly direct: readonly (readonly [number, number])[];
  /** As many channels as can be that share no actor within them, those in direct contact aside; none takes a detour within it. */
  readonly disjoint: readonly (readonly number[])[];
  /** The fewest actors whose loss ends all contact; null when there is direct contact, which nobody's loss ends. */
  readonly cut: readonly number[] | null;
};

/**
 * Returns how two sides hang together, all by number: as many channels as share no actor, and the fewest actors on whom
 * all channels rest, which are as many (Menger, 1927). Of several such cuts it is the one nearest the side `to`, which is
 * one and no other (Ford and Fulkerson, 1962). The members of the sides themselves are never lost. Every way holds a channel
 * without a shortcut, so that the numbers are those of channels, whatever else makes no shortcut; only beside direct contact
 * ways count that are no channels.
 */
export function findSeparation(rows: SimpleRows, from: readonly number[], to: readonly number[]): Separation {
  const flow = getDisjointFlow(rows, from, to);
  const direct = listDirect(flow, from);
  const disjoint = listChannels(flow).map((way) => takeShortcuts(rows, way));
  return { direct, disjoint, cut: direct.length > 0 ? null : findCut(flow, to) };
}

/** Returns a way between the same ends over some of its actors that has no shortcut, but for direct contact of the ends. */
function takeShortcuts(rows: SimpleRows, way: readonly number[]): number[] {
  const last = way.length - 1;
  const isHop = (from: number, to: number) =>
    !(from === 0 && to === last) && listRow(rows, way[from] ?? 0).includes(way[to] ?? 0);
  // From each actor on to the farthest that it is in contact with: nobody before is in contact with one after that.
  const taken = [0];
  for (let at = 0; at < last; ) {
    let next = last;
    while (next > at + 1 && !isHop(at, next)) next--;
    taken.push(next);
    at = next;
  }
  return taken.map((at) => way[at] ?? 0);
}

function listDirect({ rows, roles }: DisjointFlow, from: readonly number[]): [number, number][] {
  return from.flatMap((actor) =>
    [...listRow(rows, actor)]
      .filter((other) => roles[other] === TO)
      .map((other): [number, number] => [actor, other]),
  );
}

function listRow({ offsets, neighbours }: SimpleRows, actor: number): Int32Array {
  return neighbours.subarray(offsets[actor] ?? 0, offsets[actor + 1] ?? 0);
}

function listChannels({ roles, before, after }: DisjointFlow): number[][] {
  const channels: number[][] = [];
  before.forEach((start, first) => {
    if (start < 0 || roles[start] !== FROM) return;
    const channel = [start, first];
    while (roles[channel.at(-1) ?? 0] === 0) channel.push(after[channel.at(-1) ?? 0] ?? 0);
    channels.push(channel);
  });
  return channels;
}

/** Returns the actors out of whom one more channel could still reach an end, but into whom none can. */
function findCut(flow: DisjointFlow, to: readonly number[]): number[] {
  const { canOut, canInto } = markToEnd(flow, to);
  return Array.from(canOut.keys()).filter((actor) => canOut[actor] === 1 && canInto[actor] === 0);
}

/** Marks the actors out of whom, and those into whom, one more channel could reach an end beside those of a flow. */
export function markToEnd(
  flow: DisjointFlow,
  to: readonly number[],
): { readonly canOut: Uint8Array; readonly canInto: Uint8Array } {
  const { rows, roles, before, after } = flow;
  const canOut = new Uint8Array(roles.length);
  const canInto = new Uint8Array(roles.length);
  const waiting: number[] = [];
  const reachOut = (actor: number) => {
    if (roles[actor] !== 0 || canOut[actor]) return;
    canOut[actor] = 1;
    waiting.push(actor);
  };
  const reachInto = (actor: number) => {
    if (roles[actor] !== 0 || canInto[actor]) return;
    canInto[actor] = 1;
    for (const other of listRow(rows, actor)) reachOut(other);
    if ((before[actor] ?? -1) >= 0) reachOut(actor);
  };
  for (const end of to) for (const actor of listRow(rows, end)) reachOut(actor);
  for (let actor = waiting.pop(); actor !== undefined; actor = waiting.pop()) {
    const next = after[actor] ?? -1;
    if (next < 0) reachInto(actor);
    else reachInto(next);
  }
  return { canOut, canInto };
}
