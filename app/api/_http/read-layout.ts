import { toProblem } from '@/lib/explorer/view-params';
import { LAYOUT_IDS } from '@/lib/explorer/view-state';
import type { PathParts } from './network-scope';

/** Returns the layout that the path names; the first one, with a problem, when it names none. */
export function readLayout({ path: { layout: wanted = '' } }: { readonly path: PathParts }) {
  const layout = LAYOUT_IDS.find((id) => id === wanted);
  if (layout) return { layout, problems: [] };
  const message = `There is no such layout; there are ${LAYOUT_IDS.join(', ')}.`;
  return { layout: LAYOUT_IDS[0], problems: [toProblem('layout', wanted, message)] };
}
