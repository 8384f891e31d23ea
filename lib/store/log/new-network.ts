import type { DocumentText, Network } from '@/lib/network/network';
import { digestRequest } from './idempotency-records';
import { type Snapshot, writeSnapshot } from './snapshots';

/** A network that is to be kept, as it is written: all that has to be computed from the whole of it is. */
export type NewNetwork = {
  readonly id: string;
  readonly title: string;
  readonly snapshot: Snapshot;
  /** By what a request to keep it is known when it is sent again. */
  readonly digest: string;
  /** The texts of documents that its file brings, which are kept beside it. */
  readonly texts: readonly DocumentText[];
};

/** Returns a network as it is written. Takes its time for a large one: in a thread, where others wait. */
export async function prepareNetwork(network: Network): Promise<NewNetwork> {
  const { id, title, texts = [] } = network;
  return { id, title, snapshot: await writeSnapshot(network), digest: digestRequest(network), texts };
}
