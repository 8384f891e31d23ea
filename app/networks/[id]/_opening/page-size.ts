import type { Waiting } from '@/app/_threads/network-answers';
import { askView } from '@/app/_views/server/server-views';
import type { StoredNetwork } from '@/lib/store/load-files';

/** Bytes of a network, compressed, with which its page stays below 60 kB. */
const MAX_IN_PAGE = 16_000;
/** A network with more things than this is too large in any case, and its page does not wait until it is compressed. */
const MAX_THINGS = 3_000;

/** Returns whether a network travels apart from its page; if so, it is being made ready to be sent. */
export async function isTooLargeForPage(
  { network, version, warnings }: StoredNetwork,
  waiting: Waiting,
): Promise<boolean> {
  const packing = askView(network, { kind: 'packed', version, warnings }, waiting);
  const { actors, relationships, claims, meetings, documents } = network;
  const things = [actors, relationships, claims, meetings, documents];
  if (things.reduce((sum, { length }) => sum + length, 0) > MAX_THINGS) {
    // Who asks for it is told when it fails.
    packing.catch(() => {});
    return true;
  }
  return (await packing).bytes.length > MAX_IN_PAGE;
}
