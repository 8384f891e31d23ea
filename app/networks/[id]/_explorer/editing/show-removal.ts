import { waitForPaint } from '@/lib/explorer/after-paint';
import type { MapControls } from '@/lib/explorer/arrangement';
import type { Reference } from '@/lib/network/changes/references';

/** A removal waits no longer for the map, in milliseconds: a page in the background paints nothing. */
const LONGEST_WAIT = 1_000;

/**
 * Has the map leave out an actor that is about to be removed, and resolves once that is painted: the network without it takes a large map
 * several times as long. What else is removed is seen with the network that is without it.
 */
export async function showRemoval(
  map: Pick<MapControls, 'leaveOut'> | null,
  things: readonly Reference[],
): Promise<void> {
  const [thing, ...others] = things;
  if (!map || thing?.list !== 'actors' || others.length > 0) return;
  const painted = map
    .leaveOut(thing.id)
    .then((isLeftOut) => (isLeftOut ? waitForPaint() : undefined))
    // A picture that cannot be painted keeps nobody from removing.
    .catch(() => {});
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, LONGEST_WAIT);
  });
  await Promise.race([painted, waited]);
  clearTimeout(timer);
}
