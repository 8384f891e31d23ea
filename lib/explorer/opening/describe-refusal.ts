import type { OpeningRefusedError } from './load-opening';

/** What a page says when the server does not send its network: what has happened, and what to do. */
export type RefusalWords = { readonly title: string; readonly text: string };

/** Returns the words for a network that the server does not send. */
export function describeRefusal({
  status,
  detail,
}: Pick<OpeningRefusedError, 'status' | 'detail'>): RefusalWords {
  if (status === 401) return { title: 'Your sign-in has ended.', text: 'Sign in again, then try again.' };
  if (status === 403)
    return {
      title: 'You may not see this network.',
      text: 'Your token does not allow it. Ask the person who runs this server.',
    };
  if (status === 404 || status === 410)
    return {
      title: 'This network is not here any more.',
      text: 'It was deleted since this page was made, or you may no longer see it.',
    };
  if (status === 429 || status === 503)
    return { title: 'The server cannot send the network now.', text: detail || 'Try again in a moment.' };
  return { title: 'The server cannot send the network.', text: detail || `It answers with ${status}.` };
}
