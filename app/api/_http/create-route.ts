import { type Admission, authenticateRequest } from '@/app/_auth/find-principal';
import { noteRefusal, type Refused } from '@/app/_auth/note-refusal';
import { toProblem, type ViewProblem } from '@/lib/explorer/view-params';
import { checkOrigin, readAccessPolicy } from '@/lib/store/access/access-policy';
import { mayAct, type Principal, type Role } from '@/lib/store/access/principal';
import type { Bearer } from '@/lib/store/access/session-repository';
import { findCode } from '@/lib/store/database/engine';
import { isStoreError } from '@/lib/store/store-error';
import type { PathParts, Scope } from './network-scope';
import { COMMON_PROBLEMS, PROBLEMS, type ProblemId } from './problems';
import { type BodyReader, FORM_READER, type Outcome } from './read-body';
import { isAnyProblem, respondBadParameters, respondPlain, respondProblem, toAsked } from './respond';
import { toStoreProblem } from './store-problem';

/** What Next hands to a route beside the request. */
type RouteContext = { readonly params: Promise<PathParts> };

/** A method that an address takes, with every kind of problem that it may answer with. */
type Method = ((request: Request, context?: RouteContext) => Promise<Response>) & {
  readonly problems: ReadonlySet<ProblemId>;
};

type Refusal = (request: Request) => Response;

type Methods = { readonly [Name in 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE']?: Method };

type MethodOf<Name, Declared> = Name extends keyof Declared ? Method : Refusal;

type Route<Declared> = {
  readonly [Name in keyof Required<Methods>]: MethodOf<Name, Declared>;
} & { readonly HEAD: MethodOf<'GET', Declared>; readonly OPTIONS: () => Response };

/**
 * Returns all that the file of a route exports: the methods that are declared, `HEAD` wherever there is `GET`, and `OPTIONS`.
 * Every other method answers 405, with the methods there are in the header `Allow`.
 */
export function createRoute<Declared extends Methods>(methods: Declared): Route<Declared>;
export function createRoute({ GET, POST, PUT, PATCH, DELETE }: Methods) {
  const named = { GET, HEAD: GET, POST, PUT, PATCH, DELETE, OPTIONS: true };
  const allowed = Object.entries(named)
    .flatMap(([name, method]) => (method ? [name] : []))
    .join(', ');
  const refuse: Refusal = (request) => {
    const detail = `${request.method} is not allowed here; ${allowed} are.`;
    return respondProblem(request, 'method-not-allowed', detail, {}, { Allow: allowed });
  };
  const listMethods = () => new Response(null, { status: 204, headers: { Allow: allowed } });
  return {
    GET: GET ?? refuse,
    HEAD: GET ?? refuse,
    POST: POST ?? refuse,
    PUT: PUT ?? refuse,
    PATCH: PATCH ?? refuse,
    DELETE: DELETE ?? refuse,
    OPTIONS: listMethods,
  };
}

/** What a request's query and path ask for, and what of it cannot be used. */
type Query = { readonly problems: readonly ViewProblem[] };

/** What a method knows when it comes to its work. */
type Call<Subject, Asked, Body> = Subject & {
  readonly request: Request;
  readonly principal: Principal;
  /** What let them in; null for the user at the machine. */
  readonly bearer: Bearer | null;
  readonly query: Asked;
  /** By what the request is known when it is sent again; null when it has none, or the method takes none. */
  readonly key: string | null;
  readonly body: Body;
};

/** A method of an address. The steps are taken in this order, and the first that fails ends the request. */
type MethodDeclaration<Subject, Asked extends Query, Body> = {
  /** What the principal has to be allowed to do. */
  readonly role: Role;
  /** What it is about. */
  readonly scope: Scope<Subject>;
  /** Reads the query, and what of the path the scope does not read. */
  readonly query?: (from: Subject & { readonly params: URLSearchParams; readonly path: PathParts }) => Asked;
  /** Whether it heeds the header `Idempotency-Key`. */
  readonly takesKey?: boolean;
  readonly body?: BodyReader<Body>;
  /** What else may go wrong, beside what follows from the rest. */
  readonly problems?: readonly ProblemId[];
  readonly respond: (call: Call<Subject, Asked, Body>) => Response | Promise<Response>;
};

/** Returns a method that checks where a request is from and who sends it before anything else of it is looked at. */
export function declareMethod<Subject, Asked extends Query, Body = null>({
  role,
  scope,
  query,
  takesKey = false,
  body,
  problems = [],
  respond,
}: MethodDeclaration<Subject, Asked, Body>): Method {
  const run = async (request: Request, context?: RouteContext): Promise<Response> => {
    const admitted = await authorize(request, role);
    if (!admitted.ok) return admitted.response;
    const { principal, bearer } = admitted.value;
    const path = (await context?.params) ?? {};
    const found = await scope.find(request, path, principal);
    if (!found.ok) return found.response;
    const params = new URL(request.url).searchParams;
    const asked = query?.({ ...found.value, params, path });
    if (asked && isAnyProblem(asked.problems)) return respondBadParameters(request, asked.problems);
    const key = takesKey ? readKey(request) : NO_KEY;
    if (!key.ok) return key.response;
    const read = await body?.read(request, principal);
    if (read?.ok === false) return read.response;
    // What is not declared is of the type that its absence stands for.
    const given = { query: asked as Asked, body: (read?.value ?? null) as Body };
    return respond({ ...found.value, ...given, request, principal, bearer, key: key.value });
  };
  return toMethod(run, [
    ...(query ? (['bad-parameter'] as const) : []),
    ...(takesKey ? (['bad-parameter', 'key-used'] as const) : []),
    ...(role === 'editor' ? (['not-allowed'] as const) : []),
    ...scope.problems,
    ...(body?.problems ?? []),
    ...problems,
    ...COMMON_PROBLEMS,
  ]);
}

/** Returns a method that takes a form of this server's own pages from visitors who may not have signed in yet. */
export function declareForm(
  respond: (form: URLSearchParams, request: Request) => Response | Promise<Response>,
): Method {
  const run = async (request: Request): Promise<Response> => {
    const foreign = checkRequestOrigin(request);
    if (foreign !== null) return respondForeign(request, foreign);
    const form = await FORM_READER.read(request);
    return form.ok ? respond(form.value, request) : form.response;
  };
  return toMethod(run, [
    ...FORM_READER.problems,
    'foreign-request',
    'method-not-allowed',
    'store-unavailable',
  ]);
}

/** Returns a method that those ask who watch over the server, without a token: its work decides who may know what. */
export function declareProbe(
  problems: readonly ProblemId[],
  respond: (request: Request) => Response | Promise<Response>,
): Method {
  return toMethod(async (request) => respond(request), [...problems, 'method-not-allowed']);
}

/** What servers note for a client that did not wait for the response; no client ever sees it. */
const CLIENT_LEFT = 499;

/** Returns a method by its work. What that throws is logged, and the problem tells nothing of the server's insides. */
function toMethod(
  run: (request: Request, context?: RouteContext) => Promise<Response>,
  problems: readonly ProblemId[],
): Method {
  const method = async (request: Request, context?: RouteContext) => {
    try {
      return await run(request, context);
    } catch (error) {
      // A client that leaves in the middle of its request is no failure of the server; the log of requests tells of it.
      if (isBrokenOff(error)) return respondPlain(request, 'bad-body');
      // Nobody is there any more to be told.
      if (request.signal.aborted) return new Response(null, { status: CLIENT_LEFT });
      console.error(`${toAsked(request)} failed:`, error);
      if (!isStoreError(error)) return respondPlain(request, 'server-fault');
      const { id, detail } = toStoreProblem(error);
      return respondProblem(request, id, detail);
    }
  };
  return Object.assign(method, { problems: new Set(problems) });
}

/** Returns whether an error says that the connection ended before the body of a request did. */
function isBrokenOff(error: unknown): boolean {
  return error instanceof Error && error.message === 'aborted' && findCode(error) === 'ECONNRESET';
}

type Admitted = Extract<Admission, { readonly kind: 'admitted' }>;

/** Returns who sends a request, when it is from here and they may do what takes the role. */
async function authorize(
  request: Request,
  role: Role,
): Promise<Outcome<Pick<Admitted, 'principal' | 'bearer'>>> {
  const end = (response: Response) => ({ ok: false, response }) as const;
  const foreign = checkRequestOrigin(request);
  if (foreign !== null) return end(respondForeign(request, foreign));
  const admission = await authenticateRequest(request.headers);
  if (admission.kind === 'wait') return end(respondWait(request, admission.milliseconds));
  if (admission.kind === 'unknown') {
    const detail = PROBLEMS['not-signed-in'].description;
    return end(respondProblem(request, 'not-signed-in', detail, {}, { 'WWW-Authenticate': 'Bearer' }));
  }
  const { principal } = admission;
  if (mayAct(principal, role)) return { ok: true, value: admission };
  note(request, principal.name, 'not-allowed');
  return end(respondPlain(request, 'not-allowed'));
}

function respondForeign(request: Request, why: string): Response {
  note(request, null, 'foreign-request');
  return respondProblem(request, 'foreign-request', why);
}

function note(request: Request, who: string | null, why: Refused['why']): void {
  noteRefusal({ headers: request.headers, who, why, asked: toAsked(request) });
}

/** Returns why a request is not for this server or not from its pages; null when it is. */
export function checkRequestOrigin({ method, headers, url }: Request): string | null {
  return checkOrigin(readAccessPolicy(process.env), {
    method,
    // A request that was made within the program has no header for it.
    host: headers.get('Host') ?? new URL(url).host,
    origin: headers.get('Origin'),
    site: headers.get('Sec-Fetch-Site'),
    mode: headers.get('Sec-Fetch-Mode'),
  });
}

/** Returns that no other token is looked at for a while. */
function respondWait(request: Request, milliseconds: number): Response {
  const seconds = Math.ceil(milliseconds / 1000);
  const minutes = Math.ceil(seconds / 60);
  const detail = `Too many failed sign-ins; try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`;
  return respondProblem(request, 'too-many-failures', detail, {}, { 'Retry-After': String(seconds) });
}

/** The header by which a request is known when it is sent again. */
export const KEY_HEADER = 'Idempotency-Key';
export const KEY_PATTERN = '^[!-~]{1,200}$';
const KEY = new RegExp(KEY_PATTERN);
const NO_KEY: Outcome<string | null> = { ok: true, value: null };

/** Returns the key by which a request is known when it is sent again; null when it has none. */
function readKey(request: Request): Outcome<string | null> {
  const key = request.headers.get(KEY_HEADER);
  if (key === null || KEY.test(key)) return { ok: true, value: key };
  const problem = 'Write 1 to 200 letters, digits and signs without spaces, such as a UUID.';
  return { ok: false, response: respondBadParameters(request, [toProblem(KEY_HEADER, key, problem)]) };
}
