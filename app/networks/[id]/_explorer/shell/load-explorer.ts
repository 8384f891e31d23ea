import type { Bases } from '@/lib/explorer/arrangement';
import { loadOpening, OpeningRefusedError } from '@/lib/explorer/opening/load-opening';
import { reachServer } from '@/lib/explorer/reach-server';
import type { ExplorerStart } from '@/lib/explorer/state/explorer-state';
import { type OpenedSnapshot, openSnapshotInPieces, type ViewSource } from '@/lib/explorer/state/snapshot';
import { LAYOUT_IDS, type LayoutId } from '@/lib/explorer/view-state';
import { getTimeline } from '@/lib/graph/timeline/timeline';
import { listTellers } from '@/lib/network/tellers';
import { loadFonts } from '@/lib/view/canvas-fonts';
import { getView } from '@/lib/view/get-view';
import { rest, runPieces } from '@/lib/worker/pieces';
import type { KeptPlaces, SentPlaces } from '../stage/places-state';
import { loadCytoscape } from '../stage/renderer-switch';
import { loadStageCanvas } from '../stage/stage-canvas';
import { FONT_PATIENCE_MS } from '../stage/use-graph-canvas';

export type LoadedExplorer = {
  readonly start: ExplorerStart;
  readonly opened: OpenedSnapshot;
  readonly places: KeptPlaces;
  /** The layouts that a user has arranged, with a place for every actor. */
  readonly positions: Bases;
};

/**
 * Loads a network with its page around it, and makes what the page first shows of it in pieces, so that the page stays awake.
 * `places`: those that are null are loaded as well. Rejects as `loadOpening` does.
 */
export async function loadExplorer(
  networkId: string,
  { places, ...own }: Pick<ExplorerStart, 'mayEdit' | 'query'> & { readonly places: SentPlaces },
  signal: AbortSignal,
): Promise<LoadedExplorer> {
  const [opening, kept] = await Promise.all([loadOpening(networkId, signal), loadPlaces(networkId, places)]);
  const start = { ...opening, ...own };
  const opened = await runPieces(openSnapshotInPieces(start.network, start.query, start), signal);
  const { shown, source, graph } = opened.snapshot;
  prepareMap(source);
  // What the panels ask for first, each in a task of its own: it is made once, and they have it.
  const firsts = [
    () => getView(source),
    () => shown.counts,
    () => getTimeline(graph),
    () => listTellers(start.network),
  ];
  for (const make of firsts) {
    await rest();
    make();
  }
  await rest();
  signal.throwIfAborted();
  return { start, opened, places: kept, positions: listArranged(kept, places, start) };
}

/** Begins to load what draws the map, and its fonts, while the panels are made. What cannot be loaded is asked for again by the map, which says so. */
function prepareMap(source: ViewSource): void {
  const view = getView(source);
  Promise.all([
    source.sides ? loadCytoscape() : loadStageCanvas(view),
    loadFonts(view.actors, FONT_PATIENCE_MS),
  ]).catch(() => {});
}

/** Returns where actors stand in each layout, as users have left it: what came with the page, and the rest. */
async function loadPlaces(networkId: string, sent: SentPlaces): Promise<KeptPlaces> {
  const load = async (layout: LayoutId) => {
    const known = sent[layout];
    if (known !== null) return [layout, known] as const;
    const response = await reachServer(`/api/networks/${encodeURIComponent(networkId)}/places/${layout}`);
    if (!response.ok) throw new OpeningRefusedError(response.status, '');
    return [layout, await response.json()] as const;
  };
  return Object.fromEntries(await Promise.all(LAYOUT_IDS.map(load)));
}

/** Returns the layouts of those loaded apart that are arranged and have a place for every actor. */
function listArranged(places: KeptPlaces, sent: SentPlaces, { network }: ExplorerStart): Bases {
  return Object.fromEntries(
    LAYOUT_IDS.flatMap((layout) => {
      if (sent[layout] !== null) return [];
      const arranged = places[layout]?.arranged ?? {};
      const isWhole = network.actors.every(({ id }) => Object.hasOwn(arranged, id));
      return isWhole && network.actors.length > 0 ? [[layout, arranged] as const] : [];
    }),
  );
}
