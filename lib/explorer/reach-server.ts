import { noteStatus } from './session';

/** The server cannot be reached, or not in time. */
export class ServerUnreachableError extends Error {
  override readonly name = 'ServerUnreachableError';
}

/**
 * Asks the server for an address. Rejects with a ServerUnreachableError that says what to do when it cannot be reached, or
 * not in time; what it returns is for the caller to judge.
 */
export async function reachServer(address: string, init?: RequestInit): Promise<Response> {
  try {
    const response = await fetch(address, init);
    noteStatus(response.status);
    return response;
  } catch (error) {
    // What a browser says of it is "Failed to fetch", or less.
    throw new ServerUnreachableError('The server cannot be reached. Check that it runs, then try again.', {
      cause: error,
    });
  }
}
