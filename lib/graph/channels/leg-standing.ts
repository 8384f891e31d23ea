import type { Standing, Standings } from '@/lib/network/standing';
import type { ChannelLeg } from './channel';

/** Returns the standing of what a leg is of: its relationship or its meeting. */
export function findLegStanding(
  standings: Standings,
  { relationship, meeting }: Pick<ChannelLeg, 'relationship' | 'meeting'>,
): Standing | undefined {
  return meeting === null ? standings.relationships.get(relationship) : standings.meetings.get(meeting);
}
