import { toNetworkPart } from '@/lib/explorer/network-part';
import { filterNetwork } from '@/lib/graph/filter/filter';
import { createRoute, declareMethod } from '../../../_http/create-route';
import { GRAPH } from '../../../_http/network-scope';
import { parseExportParams } from '../../../_http/parse-export-params';
import { respondFile, respondJson } from '../../../_http/respond';

export const dynamic = 'force-dynamic';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** The network, or what the filters of the query leave of it, as a file of any format that is written. */
  GET: declareMethod({
    role: 'viewer',
    scope: GRAPH,
    query: ({ params, graph }) => parseExportParams(params, graph),
    respond: async ({ request, graph, stored: { network }, query: { format, wantsReport, filter } }) => {
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
    },
  }),
});

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
