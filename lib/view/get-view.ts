import type { ShownStory, ViewSource } from '@/lib/explorer/state/snapshot';
import type { Marks } from '@/lib/explorer/versions/marks';
import type { MapSides } from '@/lib/graph/brokers/map-sides';
import { memoize, memoizeRecent } from '@/lib/network/memoize';
import { toTellerWords } from '@/lib/network/tellers';
import { buildView } from './build-view';
import { bundleParallel } from './bundle-parallel';
import { groupView } from './group-view';
import type { Highlight } from './highlight';
import { joinStories, toStoriesHighlight } from './stories';
import { listSelectedConnectors } from './two-sides';
import type { View } from './view';

/** Returns the view of what a snapshot shows: the same object for the same source. Of two stories it has what either tells. */
export const getView = memoize((source: ViewSource): View => {
  const { graph, shown, sizes, marks } = source;
  const plain = buildView(graph, shown, source, sizes?.shares);
  return marks ? markView(plain, marks) : plain;
});

/** Of many selected ties not all ends come out of their sides. */
const MAX_ENDS = 24;

/** What the map draws: one view, or two stories beside each other, of which what only one tells stands out. */
export type MapView = { readonly view: View; readonly highlighted: Highlight | null };

/**
 * Returns what the map draws of a snapshot. `highlighted`: actors that are shown beside their side where the map is grouped and the side is
 * closed, as those are that are selected, in focus, or connect the two sides that are selected.
 */
export const getMapView = memoizeRecent(
  2,
  (highlighted: readonly string[]) => highlighted.join(' '),
  (source: ViewSource, highlighted: readonly string[]): MapView => {
    if (source.stories) return toStoriesView(source, source.stories);
    const view = getView(source);
    const grouped = source.sides ? toGroupedView(view, source, source.sides, highlighted) : view;
    return { view: bundleParallel(grouped), highlighted: null };
  },
);

function toGroupedView(
  view: View,
  source: ViewSource,
  sides: MapSides,
  highlighted: readonly string[],
): View {
  const { selection, focus, open } = source;
  const ends =
    selection.kind === 'items'
      ? view.legs.flatMap(({ selected, from, to }) => (selected ? [from, to] : []))
      : [];
  const chosen = selection.kind === 'items' ? selection.actors : [];
  return groupView(view, sides, {
    open,
    selected: selection.kind === 'sides' ? selection.sides : [],
    revealed: [
      ...chosen,
      ...ends.slice(0, MAX_ENDS),
      ...focus,
      ...highlighted,
      ...listSelectedConnectors(source),
    ],
  });
}

/** Returns the map of two stories. */
export function toStoriesView(
  { graph, sizes, selection, focus }: Pick<ViewSource, 'graph' | 'selection' | 'focus' | 'sizes'>,
  { first, second }: NonNullable<ViewSource['stories']>,
): MapView {
  const build = ({ shown }: ShownStory) => buildView(graph, shown, { selection, focus }, sizes?.shares);
  const [one, other] = [build(first), build(second)];
  const toHeading = ({ tellers }: ShownStory) => toStoryHeading(graph, tellers);
  const headings = { first: toHeading(first), second: toHeading(second) };
  return { view: joinStories(one, other, headings), highlighted: toStoriesHighlight(one, other) };
}

/** Returns who tells a story, as a heading. */
export function toStoryHeading(graph: ViewSource['graph'], tellers: readonly string[]): string {
  return tellers.length === 0
    ? 'As anybody tells it'
    : `As told by ${toTellerWords(graph.getAttribute('network'), tellers)}`;
}

/** Returns a view whose actors and legs say how they differ between two versions. */
function markView(view: View, marks: Marks): View {
  return {
    ...view,
    actors: view.actors.map((actor) => {
      const mark = marks.actors.get(actor.id);
      return mark ? { ...actor, mark } : actor;
    }),
    legs: view.legs.map((leg) => {
      const mark = marks.relationships.get(leg.relationship);
      return mark ? { ...leg, mark } : leg;
    }),
  };
}
