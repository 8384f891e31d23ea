import { setTimeout as wait } from 'node:timers/promises';
import { joinBytes } from '@/app/_threads/byte-pieces';
import type { ParseResult } from '@/lib/network/issue';
import { BODY_LIMITS } from '@/lib/network/limits';
import type { Principal } from '@/lib/store/access/principal';
import { PROBLEMS, type ProblemId } from './problems';
import { respondPlain, respondProblem } from './respond';

/** What a body may be: of which type, how many bytes, how many milliseconds as a whole and between two pieces of it. */
export type Patience = {
  readonly type: RegExp;
  readonly bytes: number;
  readonly whole: number;
  readonly pause: number;
};

export const JSON_TYPE = /^application\/([^\s;]+\+)?json$/i;
const FORM_TYPE = /^application\/x-www-form-urlencoded$/i;

export const PATIENCE = { whole: 60_000, pause: 10_000 } as const;

export type Body =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      readonly problem: Extract<ProblemId, 'too-large' | 'too-slow' | 'bad-body' | 'wrong-type'>;
    };

export type BodyBytes =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly problem: Extract<ProblemId, 'too-large' | 'too-slow'> };

/**
 * Reads the text of a request’s body, and stops as soon as there is more of it than allowed, or it takes too long. Only
 * what says that it is of the type is read: the form of another site cannot say that it is JSON.
 */
export async function readBody(request: Request, { type, ...patience }: Patience): Promise<Body> {
  const said = request.headers.get('Content-Type') ?? '';
  if (!isOfType(said, type)) return { ok: false, problem: 'wrong-type' };
  const read = await readBytes(request, patience);
  return read.ok ? decodeBody(read.bytes) : read;
}

/** Returns whether a header `Content-Type` names a type. */
export function isOfType(header: string, type: RegExp): boolean {
  const [said = ''] = header.split(';');
  return type.test(said.trim());
}

/** Reads the bytes of a request’s body, whatever they are, and stops as soon as there are more than allowed, or they take too long. */
export async function readBytes(
  request: Request,
  { bytes, whole, pause }: Omit<Patience, 'type'>,
): Promise<BodyBytes> {
  const said = Number(request.headers.get('Content-Length') ?? 0);
  if (said > bytes) {
    if (said <= MAX_PASSED_OVER * bytes) await passOver(request, { whole, pause });
    return { ok: false, problem: 'too-large' };
  }
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
  return { ok: true, bytes: joinBytes(pieces) };
}

type Reader = ReadableStreamDefaultReader<Uint8Array>;

/** A body of at most so many times what is allowed is let pass before it is refused. */
const MAX_PASSED_OVER = 2;

/** Reads a body and keeps nothing of it: many clients hear no answer before they have sent all. */
async function passOver(
  request: Request,
  { whole, pause }: Pick<Patience, 'whole' | 'pause'>,
): Promise<void> {
  const end = Date.now() + whole;
  const reader = request.body?.getReader();
  while (reader) {
    const next = await readWithin(reader, Math.min(pause, end - Date.now()));
    if (next === null) return void reader.cancel().catch(() => {});
    if (next.done) return;
  }
}

/** Returns the next piece, or null when it does not come in time. */
async function readWithin(reader: Reader, milliseconds: number) {
  const timer = new AbortController();
  try {
    const late = wait(Math.max(0, milliseconds), null, { signal: timer.signal });
    return await Promise.race([reader.read(), late]);
  } finally {
    timer.abort();
  }
}

function stop(reader: Reader, problem: 'too-large' | 'too-slow'): BodyBytes & { readonly ok: false } {
  // The rest is not read. Whether the sender notices is no concern of ours.
  reader.cancel().catch(() => undefined);
  return { ok: false, problem };
}

/** Returns bytes as the text of UTF-8 that they are to be. */
export function decodeBody(bytes: Uint8Array): Body {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, problem: 'bad-body' };
  }
}

/** What a step of a method comes to: a value to go on with, or the response that ends the request. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly response: Response };

/** How the body of a method is read, and what can be wrong with it. */
export type BodyReader<T> = {
  readonly problems: readonly ProblemId[];
  readonly read: (request: Request, principal: Principal) => Promise<Outcome<T>>;
};

export const BODY_PROBLEMS = ['bad-body', 'too-slow', 'too-large', 'wrong-type'] as const;

/** Returns a reader of a body of JSON that a parser takes. The problem of a body that it does not take has every issue. */
export function readsJson<T>(bytes: number, parse: (text: string) => ParseResult<T>): BodyReader<T> {
  return {
    problems: [...BODY_PROBLEMS, 'invalid'],
    read: async (request) =>
      parseBody(request, await readBody(request, { type: JSON_TYPE, bytes, ...PATIENCE }), parse),
  };
}

/** A reader of the fields of a form that a page of this server has sent. */
export const FORM_READER = {
  problems: BODY_PROBLEMS,
  read: async (request: Request): Promise<Outcome<URLSearchParams>> => {
    const body = await readBody(request, { type: FORM_TYPE, bytes: BODY_LIMITS.form, ...PATIENCE });
    if (body.ok) return { ok: true, value: new URLSearchParams(body.text) };
    return { ok: false, response: respondPlain(request, body.problem) };
  },
};

/** Returns what a parser makes of a body, or the problem of it. */
function parseBody<T>(request: Request, body: Body, parse: (text: string) => ParseResult<T>): Outcome<T> {
  if (!body.ok) return { ok: false, response: respondPlain(request, body.problem) };
  const { issues, omitted, ...result } = parse(body.text);
  if (result.ok) return { ok: true, value: result.value };
  return { ok: false, response: respondInvalid(request, { issues, omitted }) };
}

/** Returns that a body breaks rules, with all that it breaks. */
export function respondInvalid(
  request: Request,
  { issues, omitted }: Pick<ParseResult<never>, 'issues' | 'omitted'>,
): Response {
  const [first] = issues;
  const detail = first ? `${first.message} ${first.fix}` : PROBLEMS.invalid.description;
  return respondProblem(request, 'invalid', detail, { issues, omitted });
}
