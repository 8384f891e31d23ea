import type { Network } from '@/lib/network/network';
import type { BrokenNetwork } from '@/lib/store/load-files';
import { loadNetworkList } from '@/lib/store/load-networks';
import { answer, answerOptions, refuseMethod, respondJson } from '../_http/respond';
import type { NetworkSummary } from '../_openapi/schemas';

export const dynamic = 'force-dynamic';

/** The networks there are, with counts. Files that do not parse are not among them: a header counts them. */
export function GET(request: Request): Promise<Response> {
  return answer(request, async () => {
    const loaded = await loadNetworkList();
    const broken = loaded.filter((file) => file.state === 'broken');
    broken.forEach(logOnce);
    const summaries = loaded.filter((file) => file.state === 'parsed').map((file) => toSummary(file.network));
    return respondJson(request, summaries, { 'Backchannel-Broken-Files': `${broken.length}` });
  });
}

export const OPTIONS = answerOptions;
export const POST = refuseMethod;
export const PUT = refuseMethod;
export const PATCH = refuseMethod;
export const DELETE = refuseMethod;

function toSummary({ id, title, asOf, actors, relationships, claims }: Network): NetworkSummary {
  const counts = { actors: actors.length, relationships: relationships.length, claims: claims.length };
  return { id, title, asOf, ...counts };
}

/** A file that stays as it is stays the same object, and is not complained about with every request. */
const logged = new WeakSet<BrokenNetwork>();

function logOnce(file: BrokenNetwork): void {
  if (logged.has(file)) return;
  logged.add(file);
  console.warn(`The network file “${file.id}.json” is left out: ${file.issues[0].message}`);
}
