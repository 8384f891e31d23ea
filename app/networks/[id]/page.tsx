import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { findPagePrincipal, requirePrincipal } from '@/app/_auth/require-principal';
import { renderFromStore } from '@/app/_layout/store-trouble-page';
import { asksNothing } from '@/lib/explorer/opening-view';
import { filterStories } from '@/lib/explorer/state/snapshot';
import { parseViewParams } from '@/lib/explorer/view-params';
import type { LayoutId } from '@/lib/explorer/view-state';
import { getFinding } from '@/lib/graph/channels/finding';
import { findDefaultLens } from '@/lib/graph/filter/default-lens';
import { filterNetwork } from '@/lib/graph/filter/filter';
import { mayAct, maySee } from '@/lib/store/access/principal';
import { loadNetwork } from '@/lib/store/load-networks';
import { loadPlaces } from '@/lib/store/places/load-places';
import { NO_PLACES, type Places } from '@/lib/store/places/places';
import { isStoreError } from '@/lib/store/store-error';
import { getStoredGraph } from '@/lib/store/stored-graph';
import { buildView } from '@/lib/view/build-view';
import { buildNetworkFlags } from '@/lib/view/flags';
import { toStoriesView } from '@/lib/view/get-view';
import { toFindingHighlight } from '@/lib/view/highlight';
import { toSmallPicture } from '@/lib/view/small-picture';
import { placeStories } from '@/lib/view/stories';
import { BrokenNetworkPage } from './_broken/broken-network-page';
import { Explorer } from './_explorer/shell/explorer';
import { isLaidOutInThread } from './_layout/canonical-request';
import { loadFirstLayout } from './_layout/first-layout';
import { findOpeningLayout } from './_layout/opening-layout';
import { prepareServerLayout } from './_layout/server/server-layouts';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  try {
    return await findMetadata(props);
  } catch (error) {
    // The page itself says why.
    if (isStoreError(error)) return { title: 'Not available' };
    throw error;
  }
}

async function findMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const visitor = await findPagePrincipal();
  const loaded = visitor && maySee(visitor, id) ? await loadNetwork(id) : null;
  if (!loaded) return { title: 'Not found' };
  if (loaded.state === 'broken') return { title: 'Not a network' };
  return { title: loaded.network.title, description: loaded.network.description };
}

/** The explorer of one network, drawn on the server as the link asks for it. */
export default function NetworkPage(props: Props) {
  return renderFromStore(() => renderNetwork(props));
}

async function renderNetwork({ params, searchParams }: Props) {
  const { id } = await params;
  const query = toQuery(await searchParams);
  const visitor = await requirePrincipal(`/networks/${encodeURIComponent(id)}${query && `?${query}`}`);
  const loaded = maySee(visitor, id) ? await loadNetwork(id) : null;
  if (!loaded) notFound();
  if (loaded.state === 'broken') return <BrokenNetworkPage broken={loaded} />;
  const { network, version, warnings } = loaded;
  const graph = getStoredGraph(network);
  const defaultLens = findDefaultLens(graph);
  const { state } = parseViewParams(new URLSearchParams(query), { graph, defaultLens });
  if (isLaidOutInThread(graph)) prepareServerLayout({ network, version, layout: state.layout });
  const [places, first] = await Promise.all([loadAllPlaces(id, version), loadFirstLayout(network, version)]);
  const find = (layout: LayoutId) =>
    findOpeningLayout({
      graph,
      layout,
      defaultLens,
      places: places[layout],
      first,
      isFirstVersion: version < 2,
    });
  const finding = asksNothing(state, { defaultLens }) ? getFinding(graph) : null;
  const positions = find(state.layout);
  // The page itself does not know how the network began.
  const force = version < 2 ? null : find('force');
  const flags = buildNetworkFlags(network);
  const stories = filterStories(graph, state);
  const { view, highlighted } = stories
    ? toStoriesView({ graph, sizes: null, selection: state.selection, focus: state.focus }, stories)
    : {
        view: buildView(graph, filterNetwork(graph, state), state),
        highlighted: toFindingHighlight(finding),
      };
  const picture = positions
    ? toSmallPicture(
        view,
        placeStories(view, { ...positions, ...places[state.layout].placed, ...state.placed }, 'across'),
        { width: 900, height: 600, labels: true, flags, highlighted },
      )
    : '';
  return (
    <Explorer
      start={{
        network,
        version,
        mayEdit: mayAct(visitor, 'editor'),
        warnings,
        defaultLens,
        finding,
        query,
        flags,
      }}
      places={places}
      isAsItBegan={Object.keys(first).length > 0}
      positions={{ ...(force && { force }), ...(positions && { [state.layout]: positions }) }}
      picture={picture}
    />
  );
}

/** Where actors stand in each layout, as it is kept; nowhere for a file that nobody has changed. */
async function loadAllPlaces(id: string, version: number): Promise<Readonly<Record<LayoutId, Places>>> {
  const load = (layout: LayoutId) => (version > 0 ? loadPlaces(id, layout) : NO_PLACES);
  const [force, layered, circle] = await Promise.all([load('force'), load('layered'), load('circle')]);
  return { force, layered, circle };
}

function toQuery(params: Awaited<Props['searchParams']>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    for (const text of Array.isArray(value) ? value : [value])
      if (text !== undefined) query.append(name, text);
  }
  return query.toString();
}
