import { createHash } from 'node:crypto';
import type { ViewProblem } from '@/lib/explorer/view-params';
import { readAccessPolicy } from '@/lib/store/access/access-policy';
import { PROBLEMS, type ProblemId, toProblemType } from './problems';

/** What an answer needs that is data alone: nothing. */
const DATA_ALONE = "default-src 'none'; frame-ancestors 'none'";
/** What a file needs to be seen alone: an SVG its own styles and fonts. */
const FILE_ALONE =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; frame-ancestors 'none'; sandbox";
/** A response is for the client that asked: no browser and no proxy keeps it. */
export const PRIVATE = 'private, no-store';
/** The longest path that a problem repeats as the place where it occurred. */
const LONGEST_INSTANCE = 300;

/**
 * Returns JSON, given as data or as the text of a file. Its ETag is a digest of the text, which is computed unless it is given, so that
 * who has it already gets a 304 without a body. The tag is weak (RFC 9110, section 8.8.1) since the text may go out compressed.
 */
export function respondJson(
  request: Request,
  body: object | string,
  headers: HeadersInit = {},
  known: string | null = null,
): Response {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const tag = known ?? toTag(text);
  const kept = new Headers(headers);
  kept.set('ETag', `W/${tag}`);
  kept.set('Cache-Control', PRIVATE);
  if (isKnownTag(request.headers.get('If-None-Match'), tag))
    return new Response(null, { status: 304, headers: kept });
  kept.set('Content-Type', 'application/json');
  keepToData(kept);
  return new Response(text, { headers: kept });
}

/** A file as it is sent: with a name of ASCII, to be shown or only to be saved, and with headers of its own. */
type SentFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly isDownload?: boolean;
  /** The ETag of its bytes, where it is known. */
  readonly tag?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * Returns a file. Its ETag is a digest of its bytes, and a strong one: nobody on the way may compress it. A script
 * that an attacker got into it would not run.
 */
export function respondFile(
  request: Request,
  bytes: Uint8Array<ArrayBuffer>,
  { name, mediaType, isDownload = false, tag = toTag(bytes), headers: others = {} }: SentFile,
): Response {
  const headers = new Headers({ ...others, ETag: tag, 'Cache-Control': `${PRIVATE}, no-transform` });
  if (isKnownTag(request.headers.get('If-None-Match'), tag))
    return new Response(null, { status: 304, headers });
  headers.set('Content-Type', mediaType);
  headers.set('Content-Length', String(bytes.length));
  headers.set('Content-Disposition', `${isDownload ? 'attachment' : 'inline'}; filename="${name}"`);
  // A reader of PDF does not open in a sandbox, and runs no script of a page.
  if (mediaType !== 'application/pdf') headers.set('Content-Security-Policy', FILE_ALONE);
  headers.set('X-Content-Type-Options', 'nosniff');
  return new Response(bytes, { headers });
}

/**
 * Returns data that is kept compressed, and a digest of it as its ETag. It is sent as a gzip file, which its reader unpacks: what
 * stands before a route takes no other compression from it than its own. Where only the own machine can ask, the browser keeps it,
 * and asks each time whether it is still so.
 */
export function respondPacked(
  request: Request,
  { bytes, digest }: { readonly bytes: Uint8Array<ArrayBuffer>; readonly digest: string },
  others: HeadersInit = {},
): Response {
  const tag = `"${digest}"`;
  const headers = new Headers(others);
  headers.set('ETag', tag);
  const kept = readAccessPolicy(process.env).needsTokens ? PRIVATE : 'private, no-cache';
  headers.set('Cache-Control', `${kept}, no-transform`);
  if (isKnownTag(request.headers.get('If-None-Match'), tag))
    return new Response(null, { status: 304, headers });
  headers.set('Content-Type', 'application/gzip');
  headers.set('Content-Length', String(bytes.length));
  keepToData(headers);
  return new Response(bytes, { headers });
}

/** Returns that something was done, with what came of it: nothing that a client could have already. */
export function respondDone(body: object, status: 200 | 201 = 200, headers: HeadersInit = {}): Response {
  const kept = new Headers(headers);
  kept.set('Content-Type', 'application/json');
  kept.set('Cache-Control', PRIVATE);
  keepToData(kept);
  return new Response(JSON.stringify(body), { status, headers: kept });
}

/** Returns a problem of RFC 9457: the members that every problem has, then those of its own. */
export function respondProblem(
  request: Request,
  id: ProblemId,
  detail: string,
  members: Readonly<Record<string, unknown>> = {},
  headers: HeadersInit = {},
): Response {
  const { status, title } = PROBLEMS[id];
  const problem = {
    type: toProblemType(id),
    title,
    status,
    detail,
    instance: toInstance(request),
    ...members,
  };
  const kept = new Headers(headers);
  kept.set('Content-Type', 'application/problem+json');
  kept.set('Cache-Control', PRIVATE);
  keepToData(kept);
  return new Response(JSON.stringify(problem), { status, headers: kept });
}

/** Returns a problem of which nothing more is known than its kind. */
export function respondPlain(request: Request, id: ProblemId): Response {
  return respondProblem(request, id, PROBLEMS[id].description);
}

export type ViewProblems = readonly [ViewProblem, ...ViewProblem[]];

/** Returns whether there are any problems. */
export function isAnyProblem(problems: readonly ViewProblem[]): problems is ViewProblems {
  return problems.length > 0;
}

/** Returns that some parameters cannot be used, with all of them. */
export function respondBadParameters(request: Request, problems: ViewProblems): Response {
  const [{ parameter, message }] = problems;
  const detail = `The parameter “${parameter}” cannot be used. ${message}`;
  return respondProblem(request, 'bad-parameter', detail, { problems });
}

/** Returns a redirect of a browser to a path of this server, with a cookie to be kept. */
export function respondRedirect(path: string, cookies: readonly string[]): Response {
  const headers = new Headers({ Location: path, 'Cache-Control': PRIVATE });
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return new Response(null, { status: 303, headers });
}

/** Sets headers by which a browser takes an answer for what its type says, and neither loads nor runs anything in it. */
export function keepToData(headers: Headers): void {
  headers.set('Content-Security-Policy', DATA_ALONE);
  headers.set('X-Content-Type-Options', 'nosniff');
}

/** Returns the ETag of a text or a file: a digest of it. */
export function toTag(content: string | Uint8Array): string {
  return `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
}

/** Returns whether a header `If-None-Match` names a tag, or any. */
export function isKnownTag(header: string | null, tag: string): boolean {
  if (header === null) return false;
  const tags = header.split(',').map((entry) => entry.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(tag);
}

/** Returns the path of a request as a problem repeats it. */
export function toInstance(request: Request): string {
  return new URL(request.url).pathname.slice(0, LONGEST_INSTANCE);
}

/** Returns what a request asks for, as lines about it tell: its method and its path. */
export function toAsked(request: Request): string {
  return `${request.method} ${toInstance(request)}`;
}
