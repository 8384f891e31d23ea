import { isolateWords } from '@/lib/network/isolate';
import type { Standings } from '@/lib/network/standing';
import { getStanding } from '@/lib/vocabulary/standings';
import { toSentence } from '../model/describe';
import { toEvidenceWords } from '../model/evidence-words';
import type { NetworkGraph } from '../model/network-graph';
import type { ChannelHop, ChannelLeg } from './channel';
import { findLegStanding } from './leg-standing';
import { getMeeting, toMetWords } from './meeting-words';

/**
 * Returns a hop in words: "Nabih Berri to Hezbollah: Amos Hochstein reaches Hezbollah through Nabih Berri, so that
 * the two are in contact because of the mediator. Reported: “Ceasefire talks” (Reuters), paragraph 9."
 */
export function toHopWords(graph: NetworkGraph, standings: Standings, hop: ChannelHop): string {
  const { from, to, best, legs } = hop;
  const toName = (id: string) => isolateWords(graph.getNodeAttribute(id, 'actor').name);
  const middle = best.role === 'because of its mediator' ? 'mediator' : 'envoy';
  const because = best.role === null ? '' : `, so that the two are in contact because of the ${middle}`;
  const others = legs.length - 1;
  return [
    `${toName(from)} to ${toName(to)}: ${describeTie(graph, best)}${because}.`,
    describeWeight(graph, standings, hop),
    ...(others === 0 ? [] : [`They share ${others === 1 ? 'one more tie' : `${others} more ties`}.`]),
  ].join(' ');
}

/** Returns what joins the two: a tie as a sentence, or the meeting at which they met. */
function describeTie(graph: NetworkGraph, { relationship, meeting }: ChannelLeg): string {
  return meeting === null
    ? toSentence(graph, relationship)
    : `they ${toMetWords(getMeeting(graph, meeting))}`;
}

function describeWeight(graph: NetworkGraph, standings: Standings, { best }: ChannelHop): string {
  const { label } = getStanding(best.standing);
  const said = best.evidence === null ? null : toEvidenceWords(graph, best.evidence);
  if (best.standing !== 'contested') {
    return said === null ? `${label}: no document or person stands behind it.` : `${label}: ${said}.`;
  }
  const why = findLegStanding(standings, best)?.why ?? '';
  return said === null ? `${label}: ${why}` : `${label}: ${said}. ${why}`;
}
