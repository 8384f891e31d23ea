import { toVisitorKey } from '@/app/_auth/visitor-key';
import { exportOnServer } from '@/app/_exports/server/server-exports';
import { LIMITS } from '@/lib/network/limits';
import type { DocumentText } from '@/lib/network/network';
import { findStore } from '@/lib/store/open-store';
import { listKeptTexts, readKeptTexts } from '@/lib/store/texts/text-repository';
import { JobMemoryError, JobTimeError, QueueFullError } from '@/lib/worker/job-queue';
import { createRoute, declareMethod } from '../../../_http/create-route';
import { NETWORK } from '../../../_http/network-scope';
import { respondBadParameters, respondFile, respondJson, respondProblem } from '../../../_http/respond';

export const dynamic = 'force-dynamic';

/** Seconds after which it is worth asking a busy server again. */
const PAUSE = 5;

const TOO_LONG = `The texts that are kept beside the network have more than ${LIMITS.text / 2 / 1024 / 1024} million characters together. Save the network without them, and each by its own address.`;

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** The network, or what the filters of the query leave of it, as a file of any format that is written. */
  GET: declareMethod({
    role: 'viewer',
    scope: NETWORK,
    problems: ['bad-parameter', 'export-too-large', 'too-busy'],
    respond: async ({ request, principal, stored: { network } }) => {
      const visitor = toVisitorKey(principal, request.headers);
      const { search: query, searchParams } = new URL(request.url);
      try {
        const texts = searchParams.get('texts') === 'yes' ? await findTexts(network.id) : undefined;
        if (texts === 'too-long') return respondProblem(request, 'export-too-large', TOO_LONG);
        const reply = await exportOnServer({ network, query, texts }, { visitor, signal: request.signal });
        if (reply.kind === 'bad-parameters') return respondBadParameters(request, reply.problems);
        const { name, mediaType, losses } = reply;
        if (reply.kind === 'report') {
          return respondJson(request, { name, mediaType, bytes: reply.size, losses, added: reply.added });
        }
        const headers = { 'Backchannel-Losses': toHeader(losses) };
        return respondFile(request, reply.bytes, {
          name,
          mediaType,
          tag: reply.tag,
          isDownload: true,
          headers,
        });
      } catch (error) {
        const refused = refuseWork(request, error);
        if (refused) return refused;
        throw error;
      }
    },
  }),
});

/** Returns the texts that are kept beside a network; that they are too long where no file could be read again that holds them. */
async function findTexts(id: string): Promise<readonly DocumentText[] | 'too-long'> {
  const store = await findStore();
  if (!store) return [];
  const kept = await listKeptTexts(store.engine, id);
  const characters = kept.reduce((sum, each) => sum + each.characters, 0);
  return characters > LIMITS.text / 2 ? 'too-long' : readKeptTexts(store.engine, id);
}

/** Returns that a file takes more than there is for one, or that too many wait; null for any other error. */
function refuseWork(request: Request, error: unknown): Response | null {
  if (error instanceof QueueFullError) {
    const detail = `${error.waiting} files wait to be written already. Ask again in a while.`;
    return respondProblem(request, 'too-busy', detail, {}, { 'Retry-After': String(PAUSE) });
  }
  const what =
    error instanceof JobTimeError ? 'longer' : error instanceof JobMemoryError ? 'more memory' : null;
  if (what === null) return null;
  const detail =
    `To write the file takes ${what} than this server gives to one file. ` +
    'Filter the network first, or ask for another format.';
  return respondProblem(request, 'export-too-large', detail);
}

/** More than this of a header some servers refuse. */
const LONGEST_HEADER = 4_000;

/** Returns sentences as a JSON array in ASCII; only as many as a header bears, `report=yes` has all. */
function toHeader(sentences: readonly string[]): string {
  const toEscape = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const kept = [...sentences];
  for (;;) {
    const text = JSON.stringify(kept).replace(/[^ -~]/g, toEscape);
    if (text.length <= LONGEST_HEADER || kept.length === 0) return text;
    kept.pop();
  }
}
