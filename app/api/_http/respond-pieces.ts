import { createHash } from 'node:crypto';
import { pipeline, Readable } from 'node:stream';
import { setImmediate as giveWay } from 'node:timers/promises';
import { createGzip } from 'node:zlib';
import { readAccessPolicy } from '@/lib/store/access/access-policy';
import { type BodyCache, createBodyCache } from './body-cache';
import { getBuildId } from './build-id';
import { isKnownTag, keepToData } from './respond';

/** What is kept of bodies that were packed. */
const MAX_KEPT_BYTES = 64 * 1024 * 1024;

const BODIES: unique symbol = Symbol.for('backchannel.bodies');
const shared = globalThis as typeof globalThis & { [BODIES]?: BodyCache };

/** Returns the bodies that are kept. On the global object because the bundler loads this module once for each address. */
export function getBodyCache(): BodyCache {
  shared[BODIES] ??= createBodyCache(MAX_KEPT_BYTES);
  return shared[BODIES];
}

/** A long body of JSON. */
export type LongBody = {
  /** What it follows from, beside this build of the program: the same words, the same body. */
  readonly from: readonly (string | number)[];
  /** Its text, piece by piece. Not called for who has it already, nor where it is kept. */
  readonly write: () => Iterable<string>;
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * Returns JSON that is written while it is sent: as fast as it is read, piece by piece, with a turn for others in between, and
 * no further once the reader has gone. Its ETag follows from what it is made of, so that a reader who has it gets a 304 before
 * anything is computed. Where answers are packed it is packed once, and kept while there is room.
 */
export function respondPieces(request: Request, { from, write, headers: own = {} }: LongBody): Response {
  const tag = toTag(from);
  const headers = new Headers({ ...own, ETag: `W/${tag}`, 'Cache-Control': 'no-cache' });
  const packs = readAccessPolicy(process.env).needsTokens;
  if (packs) headers.set('Vary', 'Accept-Encoding');
  if (isKnownTag(request.headers.get('If-None-Match'), tag))
    return new Response(null, { status: 304, headers });
  headers.set('Content-Type', 'application/json');
  keepToData(headers);
  if (request.method === 'HEAD') return new Response(null, { headers });
  if (!packs || !takesGzip(request)) return new Response(toStream(encodePieces(write)), { headers });
  headers.set('Content-Encoding', 'gzip');
  const kept = getBodyCache().get(tag);
  const pieces = kept ? sendKept(kept) : keepWhole(tag, gzipPieces(encodePieces(write)));
  return new Response(toStream(pieces), { headers });
}

function toTag(from: LongBody['from']): string {
  const digest = createHash('sha256').update(JSON.stringify([getBuildId(), ...from]));
  return `"${digest.digest('base64url').slice(0, 22)}"`;
}

/** Whether a request takes what gzip has packed: it names it, or anything, and not with a weight of 0 (RFC 9110, 12.5.3). */
function takesGzip(request: Request): boolean {
  const wanted = (request.headers.get('Accept-Encoding') ?? '').toLowerCase().split(',');
  const weights = new Map(
    wanted.map((each) => {
      const [coding = '', weight] = each.split(';').map((part) => part.trim());
      return [coding, weight === undefined ? 1 : Number(weight.replace(/^q=/, ''))] as const;
    }),
  );
  return (weights.get('gzip') ?? weights.get('*') ?? 0) > 0;
}

async function* encodePieces(write: () => Iterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const piece of write()) {
    yield encoder.encode(piece);
    await giveWay();
  }
}

/** Packs in the threads of Node: the server has only to hand over the pieces. */
async function* gzipPieces(pieces: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(pieces, { objectMode: true, highWaterMark: 2 });
  const packed = createGzip({ chunkSize: 64 * 1024 });
  // An error comes to who reads; that the reader left is none.
  pipeline(source, packed, () => undefined);
  try {
    yield* packed;
  } finally {
    source.destroy();
    packed.destroy();
  }
}

async function* sendKept(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    yield piece;
    await giveWay();
  }
}

/** Keeps a body that was read to its end. */
async function* keepWhole(tag: string, pieces: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const whole: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.byteLength;
    if (bytes <= MAX_KEPT_BYTES) whole.push(piece);
    else whole.length = 0;
    yield piece;
  }
  if (bytes <= MAX_KEPT_BYTES) getBodyCache().keep(tag, whole);
}

/** Asks for the next piece when the reader has room for it, and ends the work when the reader leaves. */
function toStream(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      pull: async (controller) => {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: async () => {
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 1 },
  );
}
