import { toCardView } from '@/app/_library/card-view';
import { cutBytes, joinBytes } from '@/app/_threads/byte-pieces';
import type { InParts } from '@/app/_threads/parts-port';
import { isAnyProblem } from '@/app/api/_http/respond';
import { drawOpeningPictures } from '@/app/networks/[id]/_opening/opening-pictures';
import { getOpeningView } from '@/app/networks/[id]/_opening/opening-view';
import { findOpeningWords, type OpeningWords } from '@/app/networks/[id]/_opening/opening-words';
import type { OpeningFacts } from '@/lib/explorer/opening/opening';
import { getShown } from '@/lib/explorer/questions/shown-filter';
import { parseFilterParams } from '@/lib/explorer/request-params';
import { writeShownNetwork } from '@/lib/explorer/shown-network';
import type { ViewProblem } from '@/lib/explorer/view-params';
import type { ViewState } from '@/lib/explorer/view-state';
import type { Finding } from '@/lib/graph/channels/finding';
import { findDefaultLens } from '@/lib/graph/filter/default-lens';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import type { Network } from '@/lib/network/network';
import type { StoredNetwork } from '@/lib/store/load-files';
import { getStoredGraph } from '@/lib/store/stored-graph';
import { getStoredOpening, type PackedOpening, packStoredOpening } from '@/lib/store/stored-opening';
import { buildNetworkFlags } from '@/lib/view/flags';
import type { Positions } from '@/lib/view/positions';
import { toSmallPicture } from '@/lib/view/small-picture';
import { type PackedText, pack } from './packed-text';

/** Of which version a network is, and what its file may want mended. */
type Version = Pick<StoredNetwork, 'version' | 'warnings'>;

/** What is asked about a network so that it can be shown. */
export type ViewQuestion =
  /** What its pages open with. */
  | ({ readonly kind: 'opening' } & Version)
  /** The same with the network, as it is sent. */
  | ({ readonly kind: 'packed' } & Version)
  /** What an address asks for. */
  | { readonly kind: 'view'; readonly query: string }
  /** The first picture of that, with its actors at these places. */
  | { readonly kind: 'picture'; readonly query: string; readonly positions: Positions }
  /** The picture of its card in the library; null positions where it is laid out when it is opened. */
  | { readonly kind: 'card'; readonly positions: Positions | null }
  /** What filters let through. */
  | { readonly kind: 'graph'; readonly query: string };

/** What a page shows and says of a network, as its address asks for it. */
export type AskedView = Pick<ViewState, 'layout' | 'placed'> & {
  readonly finding: Finding | null;
  readonly words: OpeningWords;
};

/** What filters let through, as JSON; or what of them cannot be used. */
export type PackedGraph = { readonly problems: readonly ViewProblem[]; readonly body: PackedText };

type Replies = {
  readonly opening: OpeningFacts;
  readonly packed: PackedOpening;
  readonly view: AskedView;
  readonly picture: { readonly picture: string };
  readonly card: { readonly picture: string | null };
  readonly graph: PackedGraph;
};

export type ViewJob = { readonly network: Network; readonly question: ViewQuestion };

/** The reply to a question of this kind. */
export type ViewReplyTo<Asked extends ViewQuestion> = Replies[Asked['kind']];

export type ViewReply = ViewReplyTo<ViewQuestion>;

/** Returns the reply to a question, however long it takes. */
export async function answerView({ network, question }: ViewJob): Promise<ViewReply> {
  const graph = getStoredGraph(network);
  switch (question.kind) {
    case 'opening': {
      const { network: _, ...facts } = getStoredOpening(toStored(network, question));
      return facts;
    }
    case 'packed':
      return packStoredOpening(toStored(network, question));
    case 'view':
      return findAskedView(graph, question.query);
    case 'picture': {
      const { query, positions } = question;
      return { picture: drawOpeningPictures(graph, query, positions, buildNetworkFlags(network)) };
    }
    case 'card':
      return { picture: drawCard(graph, question.positions) };
    case 'graph':
      return packGraph(graph, question.query);
  }
}

function toStored(network: Network, { version, warnings }: Version): StoredNetwork {
  return { state: 'parsed', id: network.id, network, version, stamp: '', warnings, omitted: 0 };
}

function findAskedView(graph: NetworkGraph, query: string): AskedView {
  const asked = getOpeningView(graph, query);
  const { layout, placed } = asked.state;
  return { layout, placed, finding: asked.finding, words: findOpeningWords(graph, asked) };
}

function drawCard(graph: NetworkGraph, positions: Positions | null): string | null {
  const flags = buildNetworkFlags(graph.getAttribute('network'));
  const { view, places } = toCardView(graph, findDefaultLens(graph), positions);
  return places && toSmallPicture(view, places, { width: 480, height: 300, labels: false, flags });
}

function packGraph(graph: NetworkGraph, query: string): PackedGraph {
  const { problems, filter } = parseFilterParams(new URLSearchParams(query), graph);
  if (isAnyProblem(problems)) return { problems, body: '' };
  return { problems, body: pack(writeShownNetwork(graph, filter, getShown(graph, filter))) };
}

/** Returns the bytes of a reply; null for one of a few words. */
export function findBytes(reply: ViewReply): Uint8Array<ArrayBuffer> | null {
  if ('bytes' in reply) return reply.bytes;
  return 'body' in reply && typeof reply.body !== 'string' ? reply.body : null;
}

function withBytes(reply: ViewReply, bytes: Uint8Array<ArrayBuffer>): ViewReply {
  return 'body' in reply ? { ...reply, body: bytes } : { ...reply, bytes };
}

/** Returns a reply for its way from the process: its bytes in pieces. */
export function cutViewReply(reply: ViewReply): InParts<ViewReply, Uint8Array> {
  const bytes = findBytes(reply);
  return bytes
    ? { parts: cutBytes(bytes), sent: withBytes(reply, new Uint8Array()) }
    : { parts: [], sent: reply };
}

/** Returns the reply that `cutViewReply` has cut. */
export function joinViewReply(sent: ViewReply, parts: readonly Uint8Array[]): ViewReply {
  return findBytes(sent) ? withBytes(sent, joinBytes(parts)) : sent;
}
