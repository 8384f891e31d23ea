import type { ViewContext } from './parameter-forms';
import type { Spots } from './spots';
import { MAX_PLACED } from './view-parameters';
import { toViewQuery } from './view-params';
import type { ViewState } from './view-state';

/** Servers, and programs that pass links on, refuse an address much longer than this. */
const MAX_QUERY = 7_500;

/** A link's query without its question mark, and how many of the places it has no room for. */
export type SharedLink = { readonly query: string; readonly leftOut: number };

/**
 * Returns the query that reproduces a view, with these actors where they stand, in this order of importance, as far as a link
 * has room for them.
 */
export function toSharedLink(state: ViewState, placed: Spots, context: ViewContext): SharedLink {
  const entries = Object.entries(placed);
  let count = Math.min(entries.length, MAX_PLACED);
  const write = () => toViewQuery({ ...state, placed: Object.fromEntries(entries.slice(0, count)) }, context);
  let query = write();
  while (query.length > MAX_QUERY && count > 0) {
    count = Math.min(count - 1, Math.floor((count * MAX_QUERY) / query.length));
    query = write();
  }
  return { query, leftOut: entries.length - count };
}
