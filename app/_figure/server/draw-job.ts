import { createFigureRenderer, type FigureRenderer } from '@/lib/figure/figure-renderer';
import { parseFigureParams } from '@/lib/figure/options/figure-params';
import { loadFigureAsset } from '@/lib/figure/text/load-figure-assets';
import { findDefaultLens } from '@/lib/graph/filter/default-lens';
import { getStoredGraph } from '@/lib/store/stored-graph';
import type { FigureReply } from '../figure-reply';
import { orderFigure } from '../order-figure';
import { toFigureReply } from '../to-figure-reply';
import type { FigureJob } from './figure-job';
import { buildServerResources } from './server-resources';

let renderer: Promise<FigureRenderer> | null = null;

/** Returns the renderer of this process, who stays. */
export function getServerRenderer(): Promise<FigureRenderer> {
  renderer ??= createFigureRenderer(loadFigureAsset).catch((error: unknown) => {
    renderer = null;
    throw error;
  });
  return renderer;
}

/**
 * Draws a figure, however long it takes. Its query has been checked: throws when one of its parameters cannot be used.
 */
export async function drawJob({ network, query, format, site }: FigureJob): Promise<FigureReply> {
  const graph = getStoredGraph(network);
  const context = { graph, defaultLens: findDefaultLens(graph) };
  const { problems, ...request } = parseFigureParams(new URLSearchParams(query), context);
  if (problems[0]) throw new Error(`The parameter “${problems[0].parameter}”: ${problems[0].message}`);
  return toFigureReply(async () => {
    const order = orderFigure(buildServerResources(graph, request), request, format, site);
    return (await getServerRenderer()).draw(order);
  });
}
