import { findRoomGroup } from '@/lib/graph/brokers/map-sides';
import { findDefaultLens } from '@/lib/graph/filter/default-lens';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import type { Positions } from '@/lib/view/positions';
import { drawOpeningPicture } from './opening-picture';
import { getOpeningView, type OpeningView } from './opening-view';

/** The room of the map on a phone of 360 × 740, in square pixels. */
const PHONE_ROOM = 222_000;

/**
 * Returns the first picture of what an address asks for. Where a phone shows sides that stand otherwise than on other screens, or groups what these do
 * not, it is two pictures, of which a style sheet shows one: a phone would show one map first, and then another.
 */
export function drawOpeningPictures(
  graph: NetworkGraph,
  query: string,
  positions: Positions,
  flags: Readonly<Record<string, string>>,
): string {
  const asked = getOpeningView(graph, query);
  const picture = drawOpeningPicture(asked, positions, flags, 'wide');
  const forPhone = findForPhone(graph, query, asked);
  if (!forPhone?.view.sides) return picture;
  const high = drawOpeningPicture(forPhone, positions, flags, 'high');
  return `<div data-screen="wide">${picture}</div><div data-screen="narrow">${high}</div>`;
}

/** Returns what a phone shows of an address; null where that is what other screens show, without sides. */
function findForPhone(graph: NetworkGraph, query: string, asked: OpeningView): OpeningView | null {
  if (asked.state.group !== 'none') return asked;
  if (new URLSearchParams(query).has('group')) return null;
  if (findRoomGroup(graph, findDefaultLens(graph), PHONE_ROOM) === 'none') return null;
  return getOpeningView(graph, query, PHONE_ROOM);
}
