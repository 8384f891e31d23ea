import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { readAccessPolicy } from '@/lib/store/access/access-policy';
import { getMetrics, type Metrics } from '@/lib/telemetry/metrics';
import { readStatus, runInRequest, toRequestId } from '@/lib/telemetry/request-context';
import { type RouteLabels, readRouteLabels } from '@/lib/telemetry/route-label';
import { writeLog } from '@/lib/telemetry/write-log';
import { toAddress } from '../_auth/note-address';
import { type Arrival, createKeptAnswering } from './kept/answer-kept';
import { letSayPacked } from './packed-answer';
import { findRefusal, sendRefusal } from './refuse-request';

export const REQUEST_ID_HEADER = 'X-Request-Id';

/** A year, as those recommend who keep lists of such sites. Other servers of the domain are not spoken for. */
const HTTPS_ONLY = 'max-age=31536000';
/** No browser and no proxy keeps a response of the API, unless its route says otherwise. */
const PRIVATE = 'private, no-store';
/** The longest address that is logged. */
const MAX_PATH = 300;

type Arrived = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly server: Server;
};

/**
 * Has each request from now on bear an id, in its answer and in all that is logged meanwhile; refuses what the pages and the API cannot
 * be asked at all; counts requests, and logs each when it is over.
 */
export function observeRequests(env: Readonly<Record<string, string | undefined>>): void {
  const { isSecure, needsTokens } = readAccessPolicy(env);
  const observer = {
    metrics: getMetrics(),
    labels: readRouteLabels(process.cwd()),
    level: needsTokens ? ('info' as const) : ('debug' as const),
  };
  const answer = createKeptAnswering(env);
  const watched = new WeakSet<Server>();
  const requestIds = new WeakMap<IncomingMessage, string>();
  const arrive = ({ request, response, server }: Arrived) => {
    const id = toRequestId(request.headers['x-request-id']);
    requestIds.set(request, id);
    request.headers['x-request-id'] = id;
    response.setHeader(REQUEST_ID_HEADER, id);
    if (isSecure) response.setHeader('Strict-Transport-Security', HTTPS_ONLY);
    if (toPath(request).startsWith('/api/')) keepPrivate(response);
    else if (request.headers.rsc === undefined) setNotedStatus(response);
    observe(request, response, id, observer);
    if (watched.has(server)) return;
    watched.add(server);
    standBefore(server, answer, (arrived) => requestIds.get(arrived) ?? id);
  };
  const held = takeHeldRequests();
  // Node tells of each request before the server sees it.
  subscribe('http.server.request.start', (message) => arrive(message as Arrived));
  for (const { request, response, server } of held) {
    // Its client has not waited.
    if (response.destroyed) continue;
    arrive({ request, response, server });
    server.emit('request', request, response);
  }
}

const HELD: unique symbol = Symbol.for('backchannel.held-requests');
const shared = globalThis as typeof globalThis & { [HELD]?: () => readonly Arrived[] };

/** Returns the requests that came before now, which `lib/run/hold-requests.mjs` has held; no others are held from then on. */
function takeHeldRequests(): readonly Arrived[] {
  return shared[HELD]?.() ?? [];
}

/** Says of an answer that nobody keeps it, unless it says otherwise: what is set before Next answers, Next does not replace. */
function keepPrivate(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => ServerResponse;
  response.writeHead = (...given: unknown[]) => {
    if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', PRIVATE);
    return writeHead(...given);
  };
}

/** Gives a page the status that was noted while it was made. */
function setNotedStatus(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => ServerResponse;
  response.writeHead = (status: number, ...given: unknown[]) => writeHead(readStatus() ?? status, ...given);
}

/**
 * Has a server refuse what it cannot be asked, and answer all else within the context of the request: with what is kept, or as before.
 */
function standBefore(
  server: Server,
  answer: (arrival: Arrival) => void,
  getId: (request: IncomingMessage) => string,
): void {
  const listeners = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const refusal = findRefusal(request.method ?? '', toPath(request));
    if (refusal) return sendRefusal(response, toPath(request), refusal);
    const pass = () => {
      for (const listener of listeners)
        listener.call(server, request, response as Parameters<RequestListener>[1]);
    };
    runInRequest(getId(request), () => {
      letSayPacked(response);
      answer({ request, response, pass });
    });
  });
}

type Observer = {
  readonly metrics: Metrics;
  readonly labels: RouteLabels;
  readonly level: 'info' | 'debug';
};

function observe(
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
  { metrics, labels, level }: Observer,
): void {
  const began = process.hrtime.bigint();
  const method = request.method ?? '';
  const path = toPath(request);
  metrics.inFlight.inc();
  response.once('close', () => {
    metrics.inFlight.dec();
    const seconds = Number(process.hrtime.bigint() - began) / 1e9;
    const isAborted = !response.writableFinished;
    const route = labels(path);
    metrics.requests.inc({ method, route, status: isAborted ? 'aborted' : response.statusCode });
    const isStream = String(response.getHeader('Content-Type') ?? '').startsWith('text/event-stream');
    if (!isAborted && !isStream) metrics.latency.observe({ method, route }, seconds);
    // An upload that was broken off is told wherever the server listens: nothing else tells of it.
    const isBrokenOff = isAborted && !request.complete;
    writeLog(
      isBrokenOff ? 'info' : route === '/_next' ? 'debug' : level,
      isBrokenOff ? 'request broken off' : 'request',
      {
        requestId,
        method,
        path: path.slice(0, MAX_PATH),
        status: isAborted ? null : response.statusCode,
        ms: Math.round(seconds * 10_000) / 10,
        from: toAddress({ get: (name) => toText(request.headers[name]) }),
      },
    );
  });
}

/** The path of a request without its question, which may be long, and may hold what is no business of a log. */
function toPath({ url = '' }: IncomingMessage): string {
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
}

function toText(value: string | string[] | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
