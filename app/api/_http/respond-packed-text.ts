import { takesGzip } from '@/app/_service/kept/takes-gzip';
import { sayPacked } from '@/app/_service/packed-answer';
import { cutBytes } from '@/app/_threads/byte-pieces';
import { type PackedText, unpack } from '@/app/_views/server/packed-text';
import { type LongBody, respondKnown, respondPieces } from './respond-pieces';

/** A long body of JSON that is kept packed. */
type PackedBody = Pick<LongBody, 'from'> & { readonly text: PackedText };

/** Returns JSON that is kept packed: as it is to a client that takes that, else unpacked while it is sent. */
export function respondPackedText(request: Request, { from, text }: PackedBody): Response {
  const known = respondKnown(request, { from });
  if (known) return known;
  if (typeof text === 'string') return respondPieces(request, { from, write: () => unpack(text) });
  const mayBePacked = request.method !== 'HEAD' && takesGzip(request.headers.get('Accept-Encoding'));
  const write = mayBePacked && sayPacked() ? () => sendEach(text) : () => unpack(text);
  return respondPieces(request, { from, write, headers: { Vary: 'Accept-Encoding' } });
}

async function* sendEach(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield* cutBytes(bytes);
}
