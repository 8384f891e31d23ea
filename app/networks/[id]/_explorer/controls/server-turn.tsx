import { type ReactNode, use } from 'react';

let last: Promise<void> = Promise.resolve();

/** Returns a promise that is kept in a turn of the event loop of its own, after those that were asked for before. */
function waitForTurn(): Promise<void> {
  last = last.then(() => new Promise((resolve) => setTimeout(resolve)));
  return last;
}

/** Draws its children on the server in a turn of their own: between two of them others are answered. In the browser it is nothing. */
export function ServerTurn({ children }: { readonly children?: ReactNode }) {
  // React goes on with the promise of the first time when it comes here again.
  if (typeof window === 'undefined') use(waitForTurn());
  return children;
}
