import { loadDirectory } from '@/lib/network/directory/load-directory';
import { createKnownActorIndex, type KnownActorIndex } from './known-actor-index';

/** Loads the directory of the server of this page, and indexes it. */
export async function loadKnownActors(): Promise<KnownActorIndex> {
  return createKnownActorIndex(await loadDirectory());
}
