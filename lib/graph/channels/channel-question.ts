import type { ContactOptions } from '../contact/contact-network';
import type { GraphIndex } from '../model/graph-index';
import type { ChannelOrder } from './channel-order';

export type ChannelOptions = ContactOptions & {
  /** How many channels with different go-betweens, 1 to 25; 10 unless said otherwise. */
  readonly k?: number;
  /** How many hops a channel may have, 1 to 8; 8 unless said otherwise. */
  readonly maxHops?: number;
  /** What channels are put in order by first; contact unless said otherwise. */
  readonly order?: ChannelOrder;
};

export const MAX_CHANNELS = 25;
export const MAX_HOPS = 8;
/** How many other channels, and how many ways round, are listed of one channel. */
export const MAX_FOLDED = 20;
const USUAL_CHANNELS = 10;

/** A question about two sides that cannot be asked as it is; its message says how to mend it. */
export class ChannelQuestionError extends RangeError {
  override readonly name = 'ChannelQuestionError';
}

/** The members of both sides by number, each once. */
export type SideNumbers = { readonly from: readonly number[]; readonly to: readonly number[] };

/**
 * Returns the two sides by number. Throws a ChannelQuestionError for an empty side, an actor that the network does not
 * know, and one that is on both sides.
 */
export function getSideNumbers(
  index: GraphIndex,
  from: readonly string[],
  to: readonly string[],
): SideNumbers {
  const sides = { from: toNumbers(index, from, 'from'), to: toNumbers(index, to, 'to') };
  const others = new Set(sides.to);
  const both = sides.from.find((actor) => others.has(actor));
  if (both !== undefined) {
    const id = index.actors[both]?.id;
    throw new ChannelQuestionError(`Actor "${id}" is on both sides; leave it on one.`);
  }
  return sides;
}

/** Returns both limits. Throws a ChannelQuestionError when one is no whole number in its range. */
export function getLimits({ k = USUAL_CHANNELS, maxHops = MAX_HOPS }: ChannelOptions): {
  readonly k: number;
  readonly maxHops: number;
} {
  checkLimit('k', k, MAX_CHANNELS);
  checkLimit('maxHops', maxHops, MAX_HOPS);
  return { k, maxHops };
}

function checkLimit(name: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= most) return;
  throw new ChannelQuestionError(`"${name}" is ${value}; it is a whole number from 1 to ${most}.`);
}

function toNumbers({ actorNumbers }: GraphIndex, ids: readonly string[], side: 'from' | 'to'): number[] {
  if (ids.length === 0) throw new ChannelQuestionError(`Nobody is on the side "${side}"; name an actor.`);
  return [...new Set(ids)].map((id) => {
    const number = actorNumbers.get(id);
    if (number !== undefined) return number;
    throw new ChannelQuestionError(`There is no actor "${id}" in this network, which "${side}" names.`);
  });
}
