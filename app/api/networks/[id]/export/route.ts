import { parseExportParams } from '@/app/api/_http/parse-export-params';
import { toNetworkPart } from '@/lib/explorer/network-part';
import { filterNetwork } from '@/lib/graph/filter/filter';
import { getStoredGraph } from '@/lib/store/stored-graph';
import { answerWithNetwork, type NetworkRoute } from '../../../_http/answer-with-network';
import { answerOptions, refuseMethod, respondFile, respondJson } from '../../../_http/respond';
import { respondBadParameters } from '../../../_http/respond-bad-parameters';

export const dynamic = 'force-dynamic';

/** The network, or what the filters of the query leave of it, as a file of any format that is written. */
export function GET(request: Request, route: NetworkRoute): Promise<Response> {
  return answerWithNetwork(request, route, async ({ network }) => {
    const graph = getStoredGraph(network);
    const parsed = parseExportParams(new URL(request.url).searchParams, graph);
    if (!parsed.ok) return respondBadParameters(request, parsed.problems);
    const { format, wantsReport, filter } = parsed.asked;
    const part = toNetworkPart(graph, filter, filterNetwork(graph, filter));
    const { bytes, losses } = await format.write(part.network);
    const isPart = part.network !== network;
    const name = `${network.id}${isPart ? '-part' : ''}.${format.extensions[0]}`;
    const { mediaType } = format;
    if (wantsReport) {
      return respondJson(request, { name, mediaType, bytes: bytes.length, losses, added: part.added });
    }
    const headers = { 'Backchannel-Losses': toHeader(losses) };
    return respondFile(request, new Uint8Array(bytes), { name, mediaType, isDownload: true, headers });
  });
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

export const OPTIONS = answerOptions;
export const POST = refuseMethod;
export const PUT = refuseMethod;
export const PATCH = refuseMethod;
export const DELETE = refuseMethod;
