import { toProblem } from '@/lib/explorer/view-params';
import { LAYOUT_IDS, type LayoutId } from '@/lib/explorer/view-state';
import { BODY_LIMITS } from '@/lib/network/limits';
import { loadNetwork } from '@/lib/store/load-networks';
import { findStore } from '@/lib/store/open-store';
import { loadPlaces } from '@/lib/store/places/load-places';
import { parsePlaces } from '@/lib/store/places/parse-places';
import { writePlaces } from '@/lib/store/places/position-repository';
import { answerBody } from '../../../../_http/answer-body';
import { answerAbout, answerWithNetwork, respondUnknown } from '../../../../_http/answer-with-network';
import { createMethods, respondJson, respondProblem } from '../../../../_http/respond';
import { respondBadParameters } from '../../../../_http/respond-bad-parameters';

export const dynamic = 'force-dynamic';

type PlacesRoute = { readonly params: Promise<{ readonly id: string; readonly layout: string }> };

const NOT_KEPT = 'Nobody has changed it, so no places are kept for it. They are from its first change on.';

const { answerOptions, refuseMethod } = createMethods('GET, HEAD, POST, OPTIONS');

/** Where the actors of a network stand in a layout, as somebody has left it. */
export function GET(request: Request, route: PlacesRoute): Promise<Response> {
  return answerWithNetwork(request, route, ({ id }) =>
    answerLayout(request, route, async (layout) => respondJson(request, await loadPlaces(id, layout))),
  );
}

/** Keeps where actors stand. It is part of how a network is looked at, not of what it says: its versions do not tell. */
export function POST(request: Request, route: PlacesRoute): Promise<Response> {
  return answerAbout(request, route, 'editor', (id) =>
    answerLayout(request, route, (layout) =>
      answerBody(request, { bytes: BODY_LIMITS.places, parse: parsePlaces }, async (patch) => {
        const store = await findStore();
        const isKept = store !== null && (await writePlaces(store.engine, id, layout, patch));
        if (isKept) return new Response(null, { status: 204 });
        return (await loadNetwork(id))
          ? respondProblem(request, 'not-kept', NOT_KEPT)
          : respondUnknown(request, id);
      }),
    ),
  );
}

export const OPTIONS = answerOptions;
export const PUT = refuseMethod;
export const PATCH = refuseMethod;
export const DELETE = refuseMethod;

async function answerLayout(
  request: Request,
  { params }: PlacesRoute,
  work: (layout: LayoutId) => Response | Promise<Response>,
): Promise<Response> {
  const { layout: wanted } = await params;
  const layout = LAYOUT_IDS.find((id) => id === wanted);
  if (layout) return work(layout);
  return respondBadParameters(request, [
    toProblem('layout', wanted, `There is no such layout; there are ${LAYOUT_IDS.join(', ')}.`),
  ]);
}
