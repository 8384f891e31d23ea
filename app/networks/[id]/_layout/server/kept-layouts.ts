import { createHash } from 'node:crypto';
import type { LayoutRequest } from '@/lib/cytoscape/layout-request';
import type { Positions } from '@/lib/view/positions';

/**
 * Returns the same function, which computes once for requests that are equal, whichever networks and versions they are of: a copy of a network,
 * an edit of its words and its first version are laid out alike. Layouts of at most `maxActors` together are kept; the one that was asked for
 * longest ago goes first, and a larger one is not kept at all.
 */
export function keepLayouts(
  compute: (request: LayoutRequest) => Positions,
  maxActors: number,
): (request: LayoutRequest) => Positions {
  const known = new Map<string, { readonly positions: Positions; readonly actors: number }>();
  let actors = 0;
  const forget = (key: string) => {
    actors -= known.get(key)?.actors ?? 0;
    known.delete(key);
  };
  return (request) => {
    const key = createHash('sha256').update(JSON.stringify(request)).digest('base64url');
    const positions = known.get(key)?.positions ?? compute(request);
    // The order of a map is that of its writing.
    forget(key);
    known.set(key, { positions, actors: request.nodes.length });
    actors += request.nodes.length;
    for (const oldest of known.keys()) {
      if (actors <= maxActors) break;
      forget(oldest);
    }
    return positions;
  };
}
