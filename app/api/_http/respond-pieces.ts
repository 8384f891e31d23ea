import { createHash } from 'node:crypto';
import { setImmediate as giveWay } from 'node:timers/promises';
import { getBuildId } from './build-id';
import { isKnownTag, keepToData, PRIVATE } from './respond';

/** A long body of JSON. */
export type LongBody = {
  /** What it follows from, beside this build of the program: the same words, the same body. */
  readonly from: readonly (string | number)[];
  /** Its text, piece by piece. Not called for who has it already. */
  readonly write: () => Iterable<string>;
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * Returns JSON that is written while it is sent: as fast as it is read, piece by piece, with a turn for others in between, and
 * no further once the reader has gone. Its ETag follows from what it is made of, so that a reader who has it gets a 304 before
 * anything is computed. It is not kept packed: Next.js takes the header from a route that would say so, and packs by itself.
 */
export function respondPieces(request: Request, { from, write, headers: own = {} }: LongBody): Response {
  const tag = toTag(from);
  const headers = new Headers({ ...own, ETag: `W/${tag}`, 'Cache-Control': PRIVATE });
  if (isKnownTag(request.headers.get('If-None-Match'), tag))
    return new Response(null, { status: 304, headers });
  headers.set('Content-Type', 'application/json');
  keepToData(headers);
  if (request.method === 'HEAD') return new Response(null, { headers });
  return new Response(toStream(encodePieces(write)), { headers });
}

function toTag(from: LongBody['from']): string {
  const digest = createHash('sha256').update(JSON.stringify([getBuildId(), ...from]));
  return `"${digest.digest('base64url').slice(0, 22)}"`;
}

async function* encodePieces(write: () => Iterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const piece of write()) {
    yield encoder.encode(piece);
    await giveWay();
  }
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
