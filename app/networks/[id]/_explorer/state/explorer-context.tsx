'use client';

import { createContext, type RefObject, useContext } from 'react';
import type { GraphCanvas } from '@/lib/cytoscape/canvas';
import type { ActorSizes } from '@/lib/explorer/questions/actor-sizes';
import type { ViewAction } from '@/lib/explorer/reducer';
import type { ViewState } from '@/lib/explorer/view-state';
import type { FilterResult } from '@/lib/graph/filter/filter';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import type { Network } from '@/lib/network/network';
import type { Highlight } from '@/lib/view/highlight';
import type { View } from '@/lib/view/view';

/** What every panel of the explorer reads, and the one way to change it: `dispatch`. */
export type ExplorerValue = {
  readonly network: Network;
  readonly graph: NetworkGraph;
  readonly state: ViewState;
  readonly shown: FilterResult;
  readonly view: View;
  /** The flags of the network's states, as data URIs by country code. */
  readonly flags: Readonly<Record<string, string>>;
  readonly dispatch: (action: ViewAction) => void;
  /** Says something in the live region, for those who do not see the change. */
  readonly announce: (message: string) => void;
  /** What a chosen channel lights; null for none. */
  readonly highlighted: Highlight | null;
  /** What the sizes of actors mean; null for one size. */
  readonly sizes: ActorSizes | null;
  /** The canvas once it is there: for questions that only it can answer (viewport, picture). */
  readonly canvas: RefObject<GraphCanvas | null>;
};

const ExplorerContext = createContext<ExplorerValue | null>(null);

export const ExplorerProvider = ExplorerContext.Provider;

/** Returns the explorer that a component stands in. Throws outside of one. */
export function useExplorer(): ExplorerValue {
  const value = useContext(ExplorerContext);
  if (!value) throw new Error('useExplorer is called outside of <ExplorerProvider>.');
  return value;
}
