import { createFigureArtist, type FigureArtist } from '@/lib/figure/figure-artist';
import { parseFigureParams } from '@/lib/figure/options/figure-params';
import { loadFigureAsset } from '@/lib/figure/text/load-figure-assets';
import { findDefaultLens } from '@/lib/graph/filter/default-lens';
import { getStoredGraph } from '@/lib/store/stored-graph';
import type { FigureReply } from '../figure-reply';
import { orderFigure } from '../order-figure';
import { toFigureReply } from '../to-figure-reply';
import type { FigureJob } from './figure-job';
import { buildServerGround } from './server-ground';

let artist: Promise<FigureArtist> | null = null;

/** Answers the artist of this process, who stays. */
export function getServerArtist(): Promise<FigureArtist> {
  artist ??= createFigureArtist(loadFigureAsset).catch((error: unknown) => {
    artist = null;
    throw error;
  });
  return artist;
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
    const order = orderFigure(buildServerGround(graph, request), request, format, site);
    return (await getServerArtist()).draw(order);
  });
}
