import { findWhatIf } from '@/lib/graph/channels/what-if';
import type { WhatIf } from '@/lib/graph/channels/what-if-answer';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import type { Reply, WhatIfQuestion } from './question';
import { getShown } from './shown-filter';
import { toTakenOut } from './to-question';
import { toReply } from './to-reply';

/**
 * Returns who of all that are shown loses contact when something is taken out, and who needs another way then. What the
 * network does not know gets a problem for a reply. Throws a RangeError for a filter that `filterNetwork` refuses.
 */
export function answerWhatIf(graph: NetworkGraph, question: WhatIfQuestion): Reply<WhatIf> {
  const { filter, membership, proposed, maxHops } = question;
  return toReply(() =>
    findWhatIf(graph, getShown(graph, filter), toTakenOut(question), { membership, proposed, maxHops }),
  );
}
