import { reachServer, ServerUnreachableError } from '../reach-server';
import type { Opening } from './opening';
import { BrokenOpeningError, readOpening } from './opening-lines';

/** The server answers, and does not send the network. */
export class OpeningRefusedError extends Error {
  override readonly name = 'OpeningRefusedError';

  constructor(
    readonly status: number,
    /** What the server says of it; empty for nothing. */
    readonly detail: string,
  ) {
    super(detail || `The server answers with ${status}.`);
  }
}

/** Returns the address of a network as its page reads it. */
export function toOpeningAddress(networkId: string): string {
  return `/api/networks/${encodeURIComponent(networkId)}/opening`;
}

/**
 * Loads a network as its page reads it. Rejects with an OpeningRefusedError when the server does not send it, with a
 * ServerUnreachableError when it cannot be reached or goes away meanwhile, and with the reason of the signal once it is aborted.
 */
export async function loadOpening(networkId: string, signal: AbortSignal): Promise<Opening> {
  // Whatever is asked otherwise is not what the page has begun to load before its scripts.
  const response = await reachServer(toOpeningAddress(networkId));
  signal.throwIfAborted();
  if (!response.ok || !response.body)
    throw new OpeningRefusedError(response.status, await readDetail(response));
  try {
    return await readOpening(unpack(response.body));
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof TypeError || error instanceof BrokenOpeningError)
      throw new ServerUnreachableError('The network has come only in part.', { cause: error });
    throw error;
  }
}

/** The bytes of a gzip file, unpacked by the browser beside the page. */
function unpack(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const unpacking: ReadableWritablePair<Uint8Array, BufferSource> = new DecompressionStream('gzip');
  return (body as ReadableStream<Uint8Array<ArrayBuffer>>).pipeThrough(unpacking);
}

/** Returns what a problem of the API says (RFC 9457); nothing for what is no such problem. */
async function readDetail(response: Response): Promise<string> {
  try {
    const { detail }: { readonly detail?: unknown } = Object(await response.json());
    return typeof detail === 'string' ? detail : '';
  } catch {
    return '';
  }
}
