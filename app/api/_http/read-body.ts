import { setTimeout as wait } from 'node:timers/promises';
import type { ProblemId } from './problems';

/** What a body may be: of which type, how many bytes, how many milliseconds as a whole and between two pieces of it. */
export type Patience = {
  readonly type: RegExp;
  readonly bytes: number;
  readonly whole: number;
  readonly pause: number;
};

export const JSON_TYPE = /^application\/([^\s;]+\+)?json$/i;
export const FORM_TYPE = /^application\/x-www-form-urlencoded$/i;

export const PATIENCE = { whole: 60_000, pause: 10_000 } as const;

export type Body =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      readonly problem: Extract<ProblemId, 'too-large' | 'too-slow' | 'bad-body' | 'wrong-type'>;
    };

/**
 * Reads the text of a request’s body, and stops as soon as there is more of it than allowed, or it takes too long. Only
 * what says that it is of the type is read: the form of another site cannot say that it is JSON.
 */
export async function readBody(request: Request, { type, bytes, whole, pause }: Patience): Promise<Body> {
  const [said = ''] = (request.headers.get('Content-Type') ?? '').split(';');
  if (!type.test(said.trim())) return { ok: false, problem: 'wrong-type' };
  if (Number(request.headers.get('Content-Length') ?? 0) > bytes) return { ok: false, problem: 'too-large' };
  const end = Date.now() + whole;
  const reader = request.body?.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  while (reader) {
    const next = await readWithin(reader, Math.min(pause, end - Date.now()));
    if (next === null) return stop(reader, 'too-slow');
    if (next.done) break;
    size += next.value.byteLength;
    if (size > bytes) return stop(reader, 'too-large');
    pieces.push(next.value);
  }
  return decode(pieces);
}

type Reader = ReadableStreamDefaultReader<Uint8Array>;

/** Answers the next piece, or null when it does not come in time. */
async function readWithin(reader: Reader, milliseconds: number) {
  const timer = new AbortController();
  try {
    const late = wait(Math.max(0, milliseconds), null, { signal: timer.signal });
    return await Promise.race([reader.read(), late]);
  } finally {
    timer.abort();
  }
}

function stop(reader: Reader, problem: 'too-large' | 'too-slow'): Body {
  // The rest is not read. Whether the sender notices is no concern of ours.
  reader.cancel().catch(() => undefined);
  return { ok: false, problem };
}

function decode(pieces: readonly Uint8Array[]): Body {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces)) };
  } catch {
    return { ok: false, problem: 'bad-body' };
  }
}
