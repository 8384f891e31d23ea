'use client';

import { startTransition, useEffect, useMemo, useState } from 'react';
import { FramedPicture } from '@/app/_symbols/framed-picture';
import { useFlagImages } from '@/app/_symbols/use-flag-images';
import { buildLayoutRequest } from '@/lib/cytoscape/layout-request';
import { createLayoutRunner, type LayoutRunner } from '@/lib/cytoscape/run-layout';
import { createViewState } from '@/lib/explorer/view-state';
import { filterNetwork } from '@/lib/graph/filter/filter';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import type { Network } from '@/lib/network/network';
import { buildView } from '@/lib/view/build-view';
import { listFlagged } from '@/lib/view/flag-image';
import type { Positions } from '@/lib/view/positions';
import { toSmallPicture } from '@/lib/view/small-picture';
import type { View } from '@/lib/view/view';

/** More actors are too many for a picture beside the text. */
const MAX_ACTORS = 150;
/** More names than these would hide each other. */
const MAX_NAMED = 40;
const NO_FLAGS = {};
/** How long the network has to stay as it is before it is drawn, in milliseconds. */
const DELAY = 300;

/** The network as it is by now, drawn whenever a person has accepted something. */
export function MapPicture({ network }: { network: Network }) {
  const [runner, setRunner] = useState<LayoutRunner | null>(null);
  const [drawn, setDrawn] = useState<{ readonly positions: Positions; readonly view: View } | null>(null);
  const flags = useFlagImages(listFlagged(network), NO_FLAGS);
  useEffect(() => {
    const own = createLayoutRunner();
    setRunner(own);
    return () => own.destroy();
  }, []);
  const count = network.actors.length;
  const isDrawn = count > 0 && count <= MAX_ACTORS;
  useEffect(() => {
    if (!runner || !isDrawn) return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      const view = toView(network);
      runner.run(buildLayoutRequest(view, { layout: 'force' })).then(
        (positions) => {
          if (isCurrent) startTransition(() => setDrawn({ positions, view }));
        },
        // A newer network is drawn in its place; without a picture the queue still says what is there.
        () => {},
      );
    }, DELAY);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [isDrawn, network, runner]);
  const svg = useMemo(() => {
    if (!drawn) return null;
    const labels = drawn.view.actors.length <= MAX_NAMED;
    return toSmallPicture(drawn.view, drawn.positions, { width: 480, height: 343, labels, flags });
  }, [drawn, flags]);
  const shown = isDrawn ? drawn : null;
  return (
    <FramedPicture svg={shown && svg} types={shown?.view.types}>
      {count === 0
        ? 'The first accepted actor appears here'
        : isDrawn
          ? 'Drawing …'
          : 'Too many actors to draw here: open the network to see its map'}
    </FramedPicture>
  );
}

function toView(network: Network): View {
  const graph = buildNetworkGraph(network);
  const state = createViewState('all');
  return buildView(graph, filterNetwork(graph, state), state);
}
