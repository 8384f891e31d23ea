import { noteStatus } from './session';

/**
 * Asks the server for an address. Rejects with an Error that says what to do when it cannot be reached, or not in time; what
 * it answers is for the caller to judge.
 */
export async function reachServer(address: string, init?: RequestInit): Promise<Response> {
  try {
    const response = await fetch(address, init);
    noteStatus(response.status);
    return response;
  } catch (error) {
    // What a browser says of it is "Failed to fetch", or less.
    throw new Error('The server cannot be reached. Check that it runs, then try again.', { cause: error });
  }
}
