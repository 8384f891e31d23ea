import type { InParts } from '@/app/_threads/parts-port';
import { cutNetwork, joinNetwork } from '@/lib/explorer/questions/network-parts';
import type { Network } from '@/lib/network/network';
import { type LoadedNetwork, readNetworkHere } from '@/lib/store/load-files';
import { findErrorCode, type NetworkFile } from '@/lib/store/network-folder';

/** A file of the folder of networks that is to be read. */
export type FileJob = { readonly id: string; readonly file: NetworkFile };

/** What is in a file; or the system's code of why it cannot be read. */
export type FileReply = LoadedNetwork | { readonly state: 'unreadable'; readonly code: string };

/** How many things of each list are copied from the process at a time: some milliseconds' work. */
const THINGS_AT_ONCE = 500;

/** Reads and parses a file, however long it takes. */
export async function readFileJob({ id, file }: FileJob): Promise<FileReply> {
  try {
    return await readNetworkHere(id, file);
  } catch (error) {
    const code = findErrorCode(error);
    if (code === null) throw error;
    return { state: 'unreadable', code };
  }
}

/** Returns a reply for its way from the process: its network in parts. */
export function cutFileReply(reply: FileReply): InParts<FileReply, Network> {
  if (reply.state !== 'parsed') return { parts: [], sent: reply };
  const [first, ...others] = cutNetwork(reply.network, THINGS_AT_ONCE);
  return first ? { parts: others, sent: { ...reply, network: first } } : { parts: [], sent: reply };
}

/** Returns the reply that `cutFileReply` has cut. */
export function joinFileReply(reply: FileReply, parts: readonly Network[]): FileReply {
  return reply.state === 'parsed' ? { ...reply, network: joinNetwork([reply.network, ...parts]) } : reply;
}
