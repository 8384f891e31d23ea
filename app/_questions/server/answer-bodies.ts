import type { BrokersAnswer, ChannelsAnswer } from '@/lib/explorer/questions/answers';
import { BROKER_MEASURES } from '@/lib/graph/brokers/broker-measures';
import type { Channel, ChannelHop } from '@/lib/graph/channels/channel';
import type { WhatIf } from '@/lib/graph/channels/what-if-answer';

/** Returns what is known of the channels between two sides in the shape in which the API gives it out. */
export function toChannelsBody({
  channels,
  more,
  isCutShort,
  robustness,
  nearestMiss,
  help,
  whatIf,
}: ChannelsAnswer) {
  const { all, uncontested } = robustness;
  return {
    channels: channels.map(toChannelBody),
    more,
    cutShort: isCutShort,
    disjoint: all.disjoint,
    disjointUncontested: uncontested.disjoint,
    disjointChannels: all.disjointChannels,
    disjointChannelsUncontested: uncontested.disjointChannels,
    cut: all.cut,
    cutUncontested: uncontested.cut,
    articulation: all.articulation,
    articulationUncontested: uncontested.articulation,
    bridges: all.bridges,
    bridgesUncontested: uncontested.bridges,
    words: all.words,
    wordsUncontested: uncontested.words,
    nearestMiss,
    help,
    whatIf: whatIf && toWhatIfBody(whatIf),
  };
}

/** Those that are folded under a channel are told by their actors. */
function toChannelBody({ actors, hops, thread, dates, words, others, waysRound, ...judged }: Channel) {
  const { whole, ...told } = thread;
  return {
    actors,
    legs: hops.map(toLegBody),
    ...judged,
    thread: { how: whole ? 'whole' : 'stitched', ...told },
    dates,
    words,
    others: others.map((other) => other.actors),
    waysRound: waysRound.map((way) => way.actors),
  };
}

/** A hop is told by its best leg; the rest of its legs are alternatives. */
function toLegBody({ from, to, best, legs, isContact }: ChannelHop) {
  const alternatives = legs.filter(
    ({ relationship, meeting, part }) =>
      relationship !== best.relationship || meeting !== best.meeting || part !== best.part,
  );
  return { from, to, ...best, contact: isContact, alternatives };
}

function toWhatIfBody({ pairs, ...whatIf }: WhatIf) {
  const toBody = (channel: Channel | null) => channel && toChannelBody(channel);
  return {
    ...whatIf,
    pairs: pairs.map((pair) => ({ ...pair, before: toBody(pair.before), after: toBody(pair.after) })),
  };
}

/** Returns who stands between whom in the shape in which the API gives it out, with what each measure says. */
export function toBrokersBody({ rows, sides, ends, balance, rivalries, betweenness }: BrokersAnswer) {
  // On which side an actor is, and in how many strained triads, its row says.
  const { sideOf, ...told } = sides;
  const { strainOf, ...weighed } = balance;
  return { measures: BROKER_MEASURES, rows, sides: told, ends, balance: weighed, rivalries, betweenness };
}
