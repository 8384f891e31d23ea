import { isolateWords } from '@/lib/network/isolate';
import type { Standings } from '@/lib/network/standing';
import { toNameInSentence, upperFirst } from '@/lib/network/tie-sentence';
import { isPluralName } from '@/lib/vocabulary/name-articles';
import { getStanding } from '@/lib/vocabulary/standings';
import type { ContactNetwork } from '../contact/contact-network';
import { getReportedWays } from '../contact/reported-ways';
import { toSentence } from '../model/describe';
import { toEvidenceWords } from '../model/evidence-words';
import { join } from '../model/join-words';
import type { NetworkGraph } from '../model/network-graph';
import { type Carriers, judgeCarrier, MAY_CARRY } from './carriers';
import type { ChannelHop, ChannelLeg } from './channel';
import { type ChannelKind, KIND_LABELS } from './channel-kind';
import { findLegStanding } from './leg-standing';
import { getMeeting, toMetWords } from './meeting-words';
import type { RankedChannel } from './ranked-channels';

/** Returns a channel in a sentence: "The United States reaches Hezbollah through Amos Hochstein and Nabih Berri." */
export function toChannelSentence(graph: NetworkGraph, actors: readonly string[]): string {
  const [start, ...others] = actors.map((id) => graph.getNodeAttribute(id, 'actor'));
  if (!start) return '';
  const names = [start, ...others].map(toNameInSentence);
  const first = upperFirst(names[0] ?? '');
  const last = names.at(-1) ?? '';
  if (names.length === 2) return `${first} and ${last} are in direct contact.`;
  const verb = isPluralName(start.name, start.kind) ? 'reach' : 'reaches';
  return `${first} ${verb} ${last} through ${join(names.slice(1, -1))}.`;
}

/** Returns how a channel gets from side to side, with those who make it so: "Through a third party: Israel." */
export function toKindWords(
  network: ContactNetwork,
  carriers: Carriers,
  { actors, carrier }: RankedChannel,
  kind: ChannelKind,
): string {
  const ways = getReportedWays(network);
  const within = actors.slice(1, -1);
  const told = within.filter((actor, i) => {
    if (carrier !== MAY_CARRY)
      return judgeCarrier(carriers, ways, actors[i] ?? 0, actor, actors[i + 2] ?? 0) === carrier;
    return kind === 'own-envoy' || !carriers.own.has(actor);
  });
  const names = join(told.map((actor) => isolateWords(network.index.actors[actor]?.name ?? '')));
  const label =
    kind === 'own-envoy' && told.length > 1
      ? 'Through own envoys'
      : kind === 'go-between' && told.length > 1
        ? 'Through go-betweens'
        : KIND_LABELS[kind];
  return names === '' ? `${label}.` : `${label}: ${names}.`;
}

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

/** Returns what joins two actors: a tie as a sentence, or the meeting at which they met. */
export function describeTie(graph: NetworkGraph, { relationship, meeting }: ChannelLeg): string {
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
