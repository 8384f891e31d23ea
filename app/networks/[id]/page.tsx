import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import {
  findPagePrincipal,
  findPageVisitor,
  mayLookAt,
  requirePrincipal,
} from '@/app/_auth/require-principal';
import { renderFromStore } from '@/app/_layout/store-trouble-page';
import { noteSource, toPlacesStamp } from '@/app/_service/kept/answer-source';
import { askPage } from '@/app/_views/server/server-views';
import { toOpeningAddress } from '@/lib/explorer/opening/load-opening';
import type { LayoutId } from '@/lib/explorer/view-state';
import type { Network } from '@/lib/network/network';
import { mayAct, maySee } from '@/lib/store/access/principal';
import { loadNetwork, loadNetworkWithPlaces } from '@/lib/store/load-networks';
import type { Places } from '@/lib/store/places/places';
import { isStoreError } from '@/lib/store/store-error';
import { BrokenNetworkPage } from './_broken/broken-network-page';
import { Explorer } from './_explorer/shell/explorer';
import { OpeningExplorer } from './_explorer/shell/opening-explorer';
import { isLaidOutAsWhole } from './_layout/canonical-request';
import { loadFirstLayout } from './_layout/first-layout';
import { findOpeningLayout } from './_layout/opening-layout';
import type { OpeningLayoutJob } from './_layout/server/lay-out-opening';
import { layOutAside } from './_layout/server/opening-layouts';
import { prepareServerLayout } from './_layout/server/server-layouts';
import { isTooLargeForPage } from './_opening/page-size';

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
  noteSource('head', { stamp: loaded.stamp, places: '' });
  return { title: loaded.network.title, description: loaded.network.description };
}

/** The explorer of one network, drawn on the server as the link asks for it. */
export default function NetworkPage(props: Props) {
  return renderFromStore(() => renderNetwork(props));
}

async function renderNetwork({ params, searchParams }: Props) {
  const { id } = await params;
  const query = toQuery(await searchParams);
  const path = `/networks/${encodeURIComponent(id)}`;
  const visitor = await requirePrincipal(`${path}${query && `?${query}`}`);
  if (!(await mayLookAt(visitor, id, path))) notFound();
  const { loaded, places } = await loadNetworkWithPlaces(id);
  if (!loaded) notFound();
  if (loaded.state === 'broken') return <BrokenNetworkPage broken={loaded} />;
  const { network, version, warnings } = loaded;
  const waiting = { visitor: await findPageVisitor(visitor) };
  const facts = await askPage(network, { kind: 'opening', version, warnings }, waiting);
  const asked = await askPage(network, { kind: 'view', query }, waiting);
  const { layout, placed } = asked;
  if (isLaidOutAsWhole(network)) prepareServerLayout({ network, version, layout }, waiting.visitor);
  const [travelsApart, { found, bases, isAsItBegan }] = await Promise.all([
    isTooLargeForPage(loaded, waiting),
    findBases({ network, version, layout, places }, waiting.visitor),
  ]);
  const positions = found && { ...found, ...places[layout].placed, ...placed };
  const { picture } = positions
    ? await askPage(network, { kind: 'picture', query, positions }, waiting)
    : { picture: '' };
  const mayEdit = mayAct(visitor, 'editor');
  noteSource('body', { stamp: loaded.stamp, places: toPlacesStamp(places) });
  if (!travelsApart) {
    return (
      <Explorer
        start={{ network, ...facts, mayEdit, finding: asked.finding, query }}
        places={places}
        isAsItBegan={isAsItBegan}
        positions={bases}
        picture={picture}
      />
    );
  }
  return (
    <>
      {/* Begun before the page's scripts are there. */}
      <link rel="preload" as="fetch" href={toOpeningAddress(id)} crossOrigin="anonymous" />
      <OpeningExplorer
        words={asked.words}
        mayEdit={mayEdit}
        query={query}
        places={withoutMany(places)}
        isAsItBegan={isAsItBegan}
        positions={network.actors.length > MAX_PLACES_IN_PAGE ? {} : bases}
        picture={picture}
      />
    </>
  );
}

/** Returns where actors stand in the layout that is asked for (`found`), and in `bases` in it and in the one that the network began with. */
async function findBases(
  {
    network,
    version,
    layout,
    places,
  }: {
    readonly network: Network;
    readonly version: number;
    readonly layout: LayoutId;
    readonly places: Readonly<Record<LayoutId, Places>>;
  },
  visitor: string,
) {
  const layOut = (job: OpeningLayoutJob) => layOutAside(job, visitor);
  const first = await loadFirstLayout(network, version, layOut);
  const find = (layout: LayoutId) =>
    findOpeningLayout(
      { network, layout, places: places[layout], first, isFirstVersion: version < 2 },
      layOut,
    );
  const found = await find(layout);
  // The page itself does not know how the network began.
  const force = version < 2 ? null : await find('force');
  return {
    found,
    bases: { ...(force && { force }), ...(found && { [layout]: found }) },
    isAsItBegan: Object.keys(first).length > 0,
  };
}

/** More places than this are loaded apart from the page, or computed there. */
const MAX_PLACES_IN_PAGE = 300;

/** Returns the places of each layout; null where they are so many that they are loaded apart. */
function withoutMany({ force, layered, circle }: Readonly<Record<LayoutId, Places>>) {
  const pick = (places: Places) => {
    const count = Object.keys(places.arranged).length + Object.keys(places.placed).length;
    return count > MAX_PLACES_IN_PAGE / 3 ? null : places;
  };
  return { force: pick(force), layered: pick(layered), circle: pick(circle) };
}

function toQuery(params: Awaited<Props['searchParams']>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    for (const text of Array.isArray(value) ? value : [value])
      if (text !== undefined) query.append(name, text);
  }
  return query.toString();
}
