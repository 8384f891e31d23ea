import type { IncomingMessage, ServerResponse } from 'node:http';
import { authenticateRequest } from '@/app/_auth/find-principal';
import { checkOrigin, readAccessPolicy } from '@/lib/store/access/access-policy';
import { maySee } from '@/lib/store/access/principal';
import { loadNetwork, loadNetworkWithPlaces } from '@/lib/store/load-networks';
import { NO_PLACES_AT_ALL } from '@/lib/store/places/load-places';
import { isStoreError } from '@/lib/store/store-error';
import { readMemorySettings } from '@/lib/store/store-settings';
import { getMetrics } from '@/lib/telemetry/metrics';
import { isMadeFrom, toPlacesStamp } from './answer-source';
import { captureResponse } from './capture-response';
import {
  findKeepable,
  type KeepableRequest,
  reduceHeaders,
  toAnswerName,
  toGetter,
} from './keepable-request';
import { type KeptAnswer, toKeptAnswer } from './kept-answer';
import { type AnswerKey, KeptAnswers } from './kept-answers';
import { readTaking, sendKept, sendMade } from './send-kept';

/** A request that came, its response, and what has Next answer it. */
export type Arrival = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly pass: () => void;
};

/** The largest answer that is kept, in bytes. */
const MAX_BYTES = 4 * 1024 * 1024;
/** Of a network with more things, what it shows is sent as it is written, and not kept. */
const MAX_THINGS = 8_000;

type Env = Readonly<Record<string, string | undefined>>;

/** What of the answers is kept, and whether they are sent compressed. */
type Keeping = { readonly answers: KeptAnswers; readonly isPacked: boolean };

const KEEPING: unique symbol = Symbol.for('backchannel.kept-answers');
const shared = globalThis as typeof globalThis & { [KEEPING]?: KeptAnswers };

/** Returns how many bytes of memory the answers take that are kept. */
export function measureKeptAnswers(): number {
  return shared[KEEPING]?.measure() ?? 0;
}

/**
 * Returns what answers a request for a page, the graph or a figure of a network: with what was made for others before, when that is the
 * same for this visitor and of the newest version; else it is made, by the program behind, and kept. Where the client may not have it,
 * or there is anything else to say, the program behind says it. Who asks is looked up for each request, before anything that is kept.
 */
export function createKeptAnswering(env: Env): (arrival: Arrival) => void {
  const { answers: maxBytes } = readMemorySettings(env);
  if (maxBytes === 0 || env.NODE_ENV !== 'production') return ({ pass }) => pass();
  const answers = new KeptAnswers(maxBytes);
  shared[KEEPING] = answers;
  // What goes nowhere gets there no sooner for being packed.
  const keeping = { answers, isPacked: readAccessPolicy(env).needsTokens };
  return (arrival) => {
    const asked = findKeepable(arrival.request);
    if (asked === null) return arrival.pass();
    answer(keeping, asked, arrival).catch((error: unknown) => {
      console.error('An answer could not be sent:', error);
      arrival.response.destroy();
    });
  };
}

async function answer(keeping: Keeping, asked: KeepableRequest, arrival: Arrival): Promise<void> {
  const { request, response, pass } = arrival;
  const key = await findKey(keeping.answers, asked, request.headers).catch((error: unknown) => {
    // The program behind tells the client of it.
    if (!isStoreError(error)) console.error('It cannot be told whether an answer is kept:', error);
    return null;
  });
  if (response.destroyed) return;
  if (key === null || keeping.answers.isLarge(key)) return pass();
  const taking = readTaking(request);
  const { answers } = keeping;
  const making = answers.findMaking(key);
  const known = answers.find(key) ?? (await making);
  if (response.destroyed) return;
  if (known) {
    count(asked, 'kept');
    return sendKept(response, known, taking);
  }
  count(asked, 'made');
  // What was made for another could not be kept: each has it made then.
  if (making) return pass();
  const made = await makeAnswer(keeping, asked, key, arrival);
  if (made) sendKept(response, made, taking);
}

/** Returns under which key the answer for this visitor is kept; null when there is none to be had, or they may not have it. */
async function findKey(
  answers: KeptAnswers,
  asked: KeepableRequest,
  headers: IncomingMessage['headers'],
): Promise<AnswerKey | null> {
  const { networkId, kind } = asked;
  const sent = toGetter(headers);
  const origin = {
    method: 'GET',
    host: sent.get('host'),
    origin: sent.get('origin'),
    site: sent.get('sec-fetch-site'),
    mode: sent.get('sec-fetch-mode'),
  };
  if (checkOrigin(readAccessPolicy(process.env), origin) !== null) return null;
  const admission = await authenticateRequest(sent);
  if (admission.kind !== 'admitted' || !maySee(admission.principal, networkId)) return null;
  const { loaded, places } = await find(asked);
  if (loaded?.state !== 'parsed') {
    answers.forget(networkId);
    return null;
  }
  const { network, stamp } = loaded;
  const things = network.actors.length + network.relationships.length;
  if (kind === 'graph' && things > MAX_THINGS) return null;
  const name = toAnswerName(asked, headers, admission.principal);
  return { networkId, name, stamp, places: toPlacesStamp(places) };
}

/** Finds the network that a request asks for; for a page with where its actors stand, which nothing else follows from. */
async function find({ networkId, kind }: KeepableRequest) {
  if (kind === 'page') return loadNetworkWithPlaces(networkId);
  return { loaded: await loadNetwork(networkId), places: NO_PLACES_AT_ALL };
}

/** Has the program behind make an answer, and returns it as it is kept. Null when it is not to be kept: then it is sent. */
async function makeAnswer(
  { answers, isPacked }: Keeping,
  asked: KeepableRequest,
  key: AnswerKey,
  { request, response, pass }: Arrival,
): Promise<KeptAnswer | null> {
  const isPage = asked.kind === 'page';
  reduceHeaders(asked, request);
  const captured = captureResponse(response, MAX_BYTES, () => answers.noteLarge(key));
  pass();
  const kept = await answers.make(key, async () => {
    const made = await captured;
    return made && isMadeFrom(key, isPage) ? toKeptAnswer(made, { isPage, isPacked }) : null;
  });
  const made = await captured;
  if (!kept && made && !response.destroyed) sendMade(response, made);
  return kept;
}

function count({ kind }: KeepableRequest, how: 'kept' | 'made'): void {
  getMetrics().answers.inc({ kind, how });
}
