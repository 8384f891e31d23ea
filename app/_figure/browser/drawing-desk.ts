import { joinNetwork } from '@/lib/explorer/questions/network-parts';
import { createFigureArtist, type FigureArtist } from '@/lib/figure/figure-artist';
import { parseFigureParams } from '@/lib/figure/options/figure-params';
import type { LoadAsset } from '@/lib/figure/text/gather-assets';
import { buildNetworkGraph, type NetworkGraph } from '@/lib/graph/model/network-graph';
import type { Network } from '@/lib/network/network';
import type { FigureReply } from '../figure-reply';
import { orderFigure } from '../order-figure';
import { toFigureReply } from '../to-figure-reply';
import type { DrawingGround, DrawingOrder, FromDrawing, ToDrawing } from './drawing-messages';

/** Answers what a worker does with each message: it gathers the ground and the network, then draws figures of it. */
export function createDrawingDesk(
  load: LoadAsset,
  post: (message: FromDrawing) => void,
): (message: ToDrawing) => void {
  const parts: Network[] = [];
  let ground: DrawingGround | null = null;
  let graph: NetworkGraph | null = null;
  let artist: Promise<FigureArtist> | null = null;

  const getArtist = () => {
    artist ??= createFigureArtist(load).catch((error: unknown) => {
      // What could not be loaded once may load another time.
      artist = null;
      throw error;
    });
    return artist;
  };
  const open = () => {
    const [first, ...rest] = parts.splice(0);
    graph = first ? buildNetworkGraph(joinNetwork([first, ...rest])) : null;
    post({ type: 'ready' });
  };
  const draw = async ({ query, positions, format, site }: DrawingOrder): Promise<FigureReply> => {
    if (!graph || !ground) throw new Error('A figure was asked for before its network came.');
    const whole = { ...ground, graph, positions };
    const { problems, ...request } = parseFigureParams(new URLSearchParams(query), whole);
    if (problems[0]) throw new Error(`${problems[0].parameter}: ${problems[0].message}`);
    const drawer = await getArtist();
    const onProgress = (share: number) => post({ type: 'progress', share });
    return toFigureReply(async () => drawer.draw(orderFigure(whole, request, format, site), { onProgress }));
  };

  return (message) => {
    switch (message.type) {
      case 'ground':
        ground = message.ground;
        break;
      case 'part':
        parts.push(message.part);
        if (message.isLast) open();
        break;
      case 'draw':
        draw(message.order).then(
          (reply) => post({ type: 'reply', reply }),
          (error: unknown) =>
            post({ type: 'failed', message: error instanceof Error ? error.message : String(error) }),
        );
    }
  };
}
