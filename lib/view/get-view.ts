import type { ViewSource } from '@/lib/explorer/state/snapshot';
import { buildView } from './build-view';
import { markView } from './mark-view';
import type { View } from './view';

const VIEWS = new WeakMap<ViewSource, View>();

/** Returns the view of what a snapshot shows: the same object for the same source. */
export function getView(source: ViewSource): View {
  const known = VIEWS.get(source);
  if (known) return known;
  const { graph, shown, sizes, marks } = source;
  const plain = buildView(graph, shown, source, sizes?.shares);
  const view = marks ? markView(plain, marks) : plain;
  VIEWS.set(source, view);
  return view;
}
