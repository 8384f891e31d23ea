import type { IncomingMessage } from 'node:http';
import { readSessionCookie } from '@/app/_auth/session-cookie';
import { readDirection, setDirection } from '@/app/_layout/direction-cookie';
import { mayAct, type Principal } from '@/lib/store/access/principal';
import { isNetworkId } from '@/lib/store/network-folder';

/** A request whose answer may be kept for others. */
export type KeepableRequest = {
  readonly kind: 'page' | 'graph' | 'figure';
  readonly networkId: string;
  /** Its path and question, as they were sent. */
  readonly address: string;
};

/** Addresses that are longer are not kept: there are too many of them. */
const MAX_ADDRESS = 2_000;
const PAGE = /^\/networks\/([^/]+)$/;
const DATA = /^\/api\/networks\/([^/]+)\/(graph|figure\.(?:svg|png|pdf))$/;
/** Headers by which Next.js is asked for something else than a page. */
const OTHERWISE = ['rsc', 'next-action', 'next-url', 'next-router-state-tree', 'next-router-prefetch'];

/** Returns what a request asks for, when that may be kept; null for all else. */
export function findKeepable({
  method,
  url = '',
  headers,
}: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): KeepableRequest | null {
  if (method !== 'GET' || url.length > MAX_ADDRESS || /[?&]_rsc=/.test(url)) return null;
  if (OTHERWISE.some((name) => headers[name] !== undefined)) return null;
  const [path = ''] = url.split('?', 1);
  const [, page] = PAGE.exec(path) ?? [];
  const [, network, what] = DATA.exec(path) ?? [];
  const networkId = page ?? network ?? '';
  if (!isNetworkId(networkId)) return null;
  const kind = page ? 'page' : what === 'graph' ? 'graph' : 'figure';
  return { kind, networkId, address: url };
}

/**
 * Returns the name of an answer: the address, and all of the visitor that the answer follows from. A page follows from the role, from
 * whether the browser has signed in, and from the direction that it has chosen; a figure from the name of the site, which it tells.
 */
export function toAnswerName(
  { kind, address }: KeepableRequest,
  headers: IncomingMessage['headers'],
  principal: Principal,
): string {
  const { get } = toGetter(headers);
  if (kind === 'graph') return address;
  if (kind === 'figure')
    return JSON.stringify([address, get('host')?.toLowerCase(), get('x-forwarded-proto')]);
  return JSON.stringify([
    address,
    mayAct(principal, 'editor'),
    readSessionCookie({ get }) !== null,
    readDirection(get('cookie')),
  ]);
}

/** What the answer is made with beside the address. */
const HEADERS_OF_MAKING = ['authorization', 'cookie', 'host', 'x-forwarded-proto', 'x-request-id'];

/**
 * Takes all out of a request that its answer could follow from and that is not in the name of the answer, so that no header of one
 * client reaches another by way of a kept answer. A page does not learn by which name the server was called.
 */
export function reduceHeaders(
  { kind }: KeepableRequest,
  { headers }: Pick<IncomingMessage, 'headers'>,
): void {
  for (const name of Object.keys(headers))
    if (!HEADERS_OF_MAKING.includes(name) && !name.startsWith('x-backchannel-')) delete headers[name];
  if (kind === 'figure') return;
  headers.host = 'localhost';
  delete headers['x-forwarded-proto'];
  const cookies = headers.cookie ?? null;
  headers.cookie = setDirection(cookies, readDirection(cookies));
}

/** Returns headers as the rest of the program reads them. */
export function toGetter(headers: IncomingMessage['headers']): Pick<Headers, 'get'> {
  return {
    get: (name) => {
      const value = headers[name.toLowerCase()];
      return Array.isArray(value) ? value.join(', ') : (value ?? null);
    },
  };
}
