import { joinNetwork } from '@/lib/explorer/questions/network-parts';
import { createFigureRenderer, type FigureRenderer } from '@/lib/figure/figure-renderer';
import { parseFigureParams } from '@/lib/figure/options/figure-params';
import type { LoadAsset } from '@/lib/figure/text/gather-assets';
import { buildNetworkGraph, type NetworkGraph } from '@/lib/graph/model/network-graph';
import type { Network } from '@/lib/network/network';
import type { FigureReply } from '../figure-reply';
import { orderFigure } from '../order-figure';
import { toFigureReply } from '../to-figure-reply';
import type { DrawingOrder, DrawingResources, FromDrawing, ToDrawing } from './drawing-messages';

/** Returns what a worker does with each message: it gathers the resources and the network, then draws figures of it. */
export function createDrawingDesk(
  load: LoadAsset,
  post: (message: FromDrawing) => void,
): (message: ToDrawing) => void {
  const parts: Network[] = [];
  let resources: DrawingResources | null = null;
  let graph: NetworkGraph | null = null;
  let renderer: Promise<FigureRenderer> | null = null;

  const getRenderer = () => {
    renderer ??= createFigureRenderer(load).catch((error: unknown) => {
      // What could not be loaded once may load another time.
      renderer = null;
      throw error;
    });
    return renderer;
  };
  const open = () => {
    const [first, ...rest] = parts.splice(0);
    graph = first ? buildNetworkGraph(joinNetwork([first, ...rest])) : null;
    post({ type: 'ready' });
  };
  const draw = async ({ query, positions, format, site }: DrawingOrder): Promise<FigureReply> => {
    if (!graph || !resources) throw new Error('A figure was asked for before its network came.');
    const whole = { ...resources, graph, positions };
    const { problems, ...request } = parseFigureParams(new URLSearchParams(query), whole);
    if (problems[0]) throw new Error(`${problems[0].parameter}: ${problems[0].message}`);
    const drawer = await getRenderer();
    const onProgress = (share: number) => post({ type: 'progress', share });
    return toFigureReply(async () => drawer.draw(orderFigure(whole, request, format, site), { onProgress }));
  };

  return (message) => {
    switch (message.type) {
      case 'resources':
        resources = message.resources;
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
