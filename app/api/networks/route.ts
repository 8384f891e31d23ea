import { toAddress } from '@/app/_door/find-visitor';
import { LIMITS } from '@/lib/network/limits';
import { writeAudit } from '@/lib/store/access/audit';
import { maySee } from '@/lib/store/access/visitor';
import { type BrokenNetwork, loadFile, type StoredNetwork } from '@/lib/store/load-files';
import { loadNetworkList } from '@/lib/store/load-networks';
import { openStore } from '@/lib/store/open-store';
import { answerUpload } from '../_answers/answer-upload';
import { respondPlain } from '../_http/answer-body';
import { answerVisitor } from '../_http/answer-visitor';
import { answerWithKey } from '../_http/answer-with-key';
import { createMethods, respondDone, respondJson } from '../_http/respond';
import type { NetworkSummary } from '../_openapi/schemas';

export const dynamic = 'force-dynamic';

/** So many bytes may a file have: as many as a network file may have characters. */
const MOST_BYTES = LIMITS.text;

const { answerOptions, refuseMethod } = createMethods('GET, HEAD, POST, OPTIONS');

/** The networks there are, with counts. Files that do not parse are not among them: a header counts them. */
export function GET(request: Request): Promise<Response> {
  return answerVisitor(request, 'viewer', async (visitor) => {
    const loaded = await loadNetworkList();
    const broken = loaded.filter((file) => file.state === 'broken');
    broken.forEach(logOnce);
    const seen = loaded.filter((file) => file.state === 'parsed').filter(({ id }) => maySee(visitor, id));
    return respondJson(request, seen.map(toSummary), { 'Backchannel-Broken-Files': `${broken.length}` });
  });
}

/** Keeps a new network, from a file of any format that is read. */
export function POST(request: Request): Promise<Response> {
  return answerVisitor(request, 'editor', (visitor) =>
    answerWithKey(request, (key) =>
      answerUpload(request, MOST_BYTES, async (network, report) => {
        const { id } = network;
        if (!maySee(visitor, id)) return respondPlain(request, 'not-allowed');
        if (await loadFile(id)) return respondPlain(request, 'network-exists');
        const doing = { author: visitor.name, at: new Date().toISOString() };
        const result = await (await openStore()).create(network, { ...doing, key });
        if (result.kind === 'exists') return respondPlain(request, 'network-exists');
        if (result.kind === 'key-used') return respondPlain(request, 'key-used');
        const { version } = result;
        writeAudit({
          who: visitor.name,
          from: toAddress(request.headers),
          did: 'create',
          network: id,
          version,
        });
        const done = { id, version, ...(report && { report }) };
        return respondDone(done, 201, { Location: `/api/networks/${id}` });
      }),
    ),
  );
}

export const OPTIONS = answerOptions;
export const PUT = refuseMethod;
export const PATCH = refuseMethod;
export const DELETE = refuseMethod;

function toSummary({ network, version }: StoredNetwork): NetworkSummary {
  const { id, title, asOf, actors, relationships, claims } = network;
  const counts = { actors: actors.length, relationships: relationships.length, claims: claims.length };
  return { id, title, asOf, version, ...counts };
}

/** A file that stays as it is stays the same object, and is not complained about with every request. */
const logged = new WeakSet<BrokenNetwork>();

function logOnce(file: BrokenNetwork): void {
  if (logged.has(file)) return;
  logged.add(file);
  console.warn(`The network file “${file.id}.json” is left out: ${file.issues[0].message}`);
}
