import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { parseViewParams } from '@/lib/explorer/view-params';
import { findDefaultLens } from '@/lib/graph/default-lens';
import { filterNetwork } from '@/lib/graph/filter';
import { mayAct, maySee } from '@/lib/store/access/visitor';
import { loadNetwork } from '@/lib/store/load-networks';
import { loadPlaces } from '@/lib/store/places/load-places';
import { NO_PLACES } from '@/lib/store/places/places';
import { isStoreError } from '@/lib/store/store-error';
import { getStoredGraph } from '@/lib/store/stored-graph';
import { buildView } from '@/lib/view/build-view';
import { buildNetworkFlags } from '@/lib/view/flags';
import { toSmallPicture } from '@/lib/view/small-picture';
import { findPageVisitor, requireVisitor } from '../../_door/require-visitor';
import { renderFromStore } from '../../_shell/store-trouble-page';
import { BrokenNetworkPage } from './_broken/broken-network-page';
import { Explorer } from './_explorer/explorer';
import { findKeptLayout } from './_layout/stored-layout';

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
  const visitor = await findPageVisitor();
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
  const visitor = await requireVisitor(`/networks/${encodeURIComponent(id)}${query && `?${query}`}`);
  const loaded = maySee(visitor, id) ? await loadNetwork(id) : null;
  if (!loaded) notFound();
  if (loaded.state === 'broken') return <BrokenNetworkPage broken={loaded} />;
  const { network, version, warnings } = loaded;
  const graph = getStoredGraph(network);
  const defaultLens = findDefaultLens(graph);
  const { state } = parseViewParams(new URLSearchParams(query), { graph, defaultLens });
  const places = version > 0 ? await loadPlaces(id, state.layout) : NO_PLACES;
  const positions = findKeptLayout(graph, state.layout, defaultLens, places.arranged);
  const flags = buildNetworkFlags(network);
  const view = buildView(graph, filterNetwork(graph, state), state);
  const picture = positions
    ? toSmallPicture(
        view,
        { ...positions, ...places.placed },
        { width: 900, height: 600, labels: true, flags },
      )
    : '';
  return (
    <Explorer
      network={network}
      version={version}
      mayEdit={mayAct(visitor, 'editor')}
      places={{ [state.layout]: places }}
      warnings={warnings}
      defaultLens={defaultLens}
      query={query}
      positions={positions ? { [state.layout]: positions } : {}}
      flags={flags}
      picture={picture}
    />
  );
}

function toQuery(params: Awaited<Props['searchParams']>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    for (const text of Array.isArray(value) ? value : [value])
      if (text !== undefined) query.append(name, text);
  }
  return query.toString();
}
