import type { Format } from '@/lib/formats/format';
import type { ReadResult } from '@/lib/formats/read-result';
import { createSource } from '@/lib/formats/source/open-source';
import type { Network } from '@/lib/network/network';

const ignoreProgress = () => {};

/** Returns what a format makes of a text, or of bytes. */
export async function readWith(format: Format, content: string | Uint8Array): Promise<ReadResult> {
  if (!format.read) throw new Error(`${format.label} is not read.`);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return format.read(createSource(bytes, 'file'), ignoreProgress);
}

/** Returns the text that a format writes of a network. */
export async function writeWith(format: Format, network: Network): Promise<string> {
  if (!format.write) throw new Error(`${format.label} is not written.`);
  return new TextDecoder().decode((await format.write(network)).bytes);
}

/** Returns a network that was written in a format and read again. Throws an Error when it comes back as anything else. */
export async function readBack(format: Format, network: Network): Promise<Network> {
  const result = await readWith(format, await writeWith(format, network));
  if (result.kind !== 'network') throw new Error(`It comes back as a ${result.kind}.`);
  return result.network;
}
