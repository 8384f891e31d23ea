import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { prepareOpeningLayouts } from '../networks/[id]/_layout/server/opening-layouts';

const CHANNEL = 'http.server.request.start';
/** Milliseconds after which it is no longer waited for a page. */
const PATIENCE = 3_000;
/** Programs ask for these, and wait for no layout. */
const NO_PAGE = /^\/(?:api|_next)\//;

/**
 * Has the process in which networks are laid out start when the first page is asked for, whichever it is, or when none was for some
 * seconds: else the first page of a network would wait for it.
 */
export function preparePages(): void {
  const prepare = () => {
    unsubscribe(CHANNEL, hear);
    clearTimeout(timer);
    prepareOpeningLayouts();
  };
  const hear = (message: unknown) => {
    const { request } = message as { readonly request: IncomingMessage };
    if (!NO_PAGE.test(request.url ?? '')) prepare();
  };
  const timer = setTimeout(prepare, PATIENCE).unref();
  subscribe(CHANNEL, hear);
}
