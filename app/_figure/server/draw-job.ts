import { createFigureArtist, type FigureArtist } from '@/lib/figure/figure-artist';
import { parseFigureParams } from '@/lib/figure/figure-params';
import { loadFigureAsset } from '@/lib/figure/load-figure-assets';
import { findDefaultLens } from '@/lib/graph/default-lens';
import { loadNetwork } from '@/lib/store/load-networks';
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
 * Draws a figure of a network in the folder, however long it takes. The job has been checked: throws when there is no such
 * network any more, or when a parameter cannot be used.
 */
export async function drawJob({ id, query, format, site }: FigureJob): Promise<FigureReply> {
  const loaded = await loadNetwork(id);
  if (loaded?.state !== 'parsed') throw new Error(`The network “${id}” went away before it was drawn.`);
  const graph = getStoredGraph(loaded.network);
  const context = { graph, defaultLens: findDefaultLens(graph) };
  const { problems, ...request } = parseFigureParams(new URLSearchParams(query), context);
  if (problems[0]) throw new Error(`The network “${id}” changed before it was drawn: ${problems[0].message}`);
  return toFigureReply(async () => {
    const order = orderFigure(buildServerGround(graph, request), request, format, site);
    return (await getServerArtist()).draw(order);
  });
}
