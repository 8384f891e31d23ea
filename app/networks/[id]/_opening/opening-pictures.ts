import { findRoomGroup } from '@/lib/graph/brokers/map-sides';
import { findDefaultLens } from '@/lib/graph/filter/default-lens';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import type { Positions } from '@/lib/view/positions';
import { drawOpeningPicture } from './opening-picture';
import { getOpeningView } from './opening-view';

/** The room of the map on a phone of 360 × 740, in square pixels. */
const PHONE_ROOM = 222_000;

/**
 * Returns the first picture of what an address asks for. Where a phone groups it into sides and other screens do not, it is two pictures, of
 * which a style sheet shows one: a phone would show its actors first, and then its sides.
 */
export function drawOpeningPictures(
  graph: NetworkGraph,
  query: string,
  positions: Positions,
  flags: Readonly<Record<string, string>>,
): string {
  const asked = getOpeningView(graph, query);
  const picture = drawOpeningPicture(asked, positions, flags);
  const isAsked = new URLSearchParams(query).has('group');
  if (isAsked || asked.state.group !== 'none') return picture;
  if (findRoomGroup(graph, findDefaultLens(graph), PHONE_ROOM) === 'none') return picture;
  const grouped = drawOpeningPicture(getOpeningView(graph, query, PHONE_ROOM), positions, flags);
  return `<div data-screen="wide">${picture}</div><div data-screen="narrow">${grouped}</div>`;
}
