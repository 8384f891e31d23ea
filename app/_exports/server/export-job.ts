import { cutBytes, joinBytes } from '@/app/_threads/byte-pieces';
import type { InParts } from '@/app/_threads/parts-port';
import { parseExportParams } from '@/app/api/_http/parse-export-params';
import { isAnyProblem, toTag, type ViewProblems } from '@/app/api/_http/respond';
import { type NetworkPart, toNetworkPart } from '@/lib/explorer/network-part';
import { filterNetwork } from '@/lib/graph/filter/filter';
import type { DocumentText, Network } from '@/lib/network/network';
import { getStoredGraph } from '@/lib/store/stored-graph';

/** A network that is to be written as a file, as the query of an address says. */
export type ExportJob = {
  readonly network: Network;
  readonly query: string;
  /** The texts that are kept beside the network, where the query asks for them. */
  readonly texts?: readonly DocumentText[] | undefined;
};

/** What a file is, or would be, and what of the network it does not hold. */
type ExportFacts = {
  readonly name: string;
  readonly mediaType: string;
  readonly losses: readonly string[];
};

/** A file; or a report of it in its place; or what of the query cannot be used. */
export type ExportReply =
  | ({
      readonly kind: 'file';
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** The ETag of its bytes. */
      readonly tag: string;
    } & ExportFacts)
  | ({
      readonly kind: 'report';
      /** How many bytes the file would have. */
      readonly size: number;
      readonly added: NetworkPart['added'];
    } & ExportFacts)
  | { readonly kind: 'bad-parameters'; readonly problems: ViewProblems };

/** Returns a network, or what the filters of the query leave of it, as a file; however long it takes to write. */
export async function exportJob({ network, query, texts = [] }: ExportJob): Promise<ExportReply> {
  const graph = getStoredGraph(network);
  const { problems, format, wantsReport, wantsTexts, filter } = parseExportParams(
    new URLSearchParams(query),
    graph,
  );
  if (isAnyProblem(problems)) return { kind: 'bad-parameters', problems };
  const part = toNetworkPart(graph, filter, filterNetwork(graph, filter));
  const whole = wantsTexts ? addTexts(part.network, texts) : { network: part.network, losses: [] };
  const written = await format.write(whole.network);
  const { bytes } = written;
  const losses = [...written.losses, ...whole.losses];
  const isPart = part.network !== network;
  const name = `${network.id}${isPart ? '-part' : ''}.${format.extensions[0]}`;
  const facts = { name, mediaType: format.mediaType, losses };
  if (wantsReport) return { kind: 'report', ...facts, size: bytes.length, added: part.added };
  const own = new Uint8Array(bytes);
  return { kind: 'file', ...facts, bytes: own, tag: toTag(own) };
}

/** Returns a network with the texts of its documents, and how many of these are not kept. */
function addTexts(network: Network, kept: readonly DocumentText[]) {
  const read = new Set(network.documents.flatMap(({ textHash }) => textHash ?? []));
  const texts = kept.filter(({ hash }) => read.has(hash));
  const lacking = read.size - texts.length;
  const words =
    lacking === 1
      ? 'One text that was read is not kept beside the network, so the file does not hold it.'
      : `${lacking} texts that were read are not kept beside the network, so the file does not hold them.`;
  return { network: { ...network, ...(texts.length > 0 && { texts }) }, losses: lacking > 0 ? [words] : [] };
}

/** Returns a reply for its way from the process: the bytes of a file in pieces. */
export function cutExportReply(reply: ExportReply): InParts<ExportReply, Uint8Array> {
  if (reply.kind !== 'file') return { parts: [], sent: reply };
  return { parts: cutBytes(reply.bytes), sent: { ...reply, bytes: new Uint8Array() } };
}

/** Returns the reply that `cutExportReply` has cut. */
export function joinExportReply(sent: ExportReply, parts: readonly Uint8Array[]): ExportReply {
  return sent.kind === 'file' ? { ...sent, bytes: joinBytes(parts) } : sent;
}
