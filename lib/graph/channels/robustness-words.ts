import { toNameInSentence } from '@/lib/network/tie-sentence';
import { join } from '../model/join-words';
import type { NetworkGraph } from '../model/network-graph';
import type { RobustnessBound } from './robustness-bound';

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** How many a sentence names before it counts them. */
const NAMED = 4;

/** Returns on whom the contact rests, in a sentence; `channels` is how many are known, when it is. */
export function describeRobustness(
  graph: NetworkGraph,
  { disjoint, cut, adjacent, articulation }: Omit<RobustnessBound, 'words'>,
  channels?: number,
): string {
  const toNames = (ids: readonly string[]) => {
    const names = ids.slice(0, NAMED).map((id) => toNameInSentence(graph.getNodeAttribute(id, 'actor')));
    if (ids.length > NAMED) names.push(`${ids.length - NAMED} more`);
    return join(names);
  };
  if (disjoint === 0) return 'No channel joins the two sides.';
  if (adjacent) return 'The two sides are in direct contact, so nobody between them can break it.';
  if (articulation.length > 0) return `${describeAll(channels)} through ${toNames(articulation)}.`;
  const count = NUMBERS[disjoint] ?? String(disjoint);
  return `${count} channels have nobody in common; only the loss of ${toNames(cut ?? [])} would break them all.`;
}

function describeAll(channels: number | undefined): string {
  if (channels === 1) return 'The only channel runs';
  return channels === 2 ? 'Both channels run' : 'Every channel runs';
}
