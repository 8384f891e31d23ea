import type { LayoutId } from '@/lib/explorer/view-state';
import type { Positions } from '@/lib/view/positions';
import type { View } from '@/lib/view/view';

/** An actor to be set in place: the box of its shape, and that of its label, which hangs under the shape. */
export type LayoutNode = {
  readonly id: string;
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly labelWidth: number;
  readonly labelHeight: number;
};

/** `core`: the edge is part of the first view. Parallel legs are one edge here. */
export type LayoutEdge = { readonly from: string; readonly to: string; readonly core: boolean };

/** All that a layout depends on, as plain data that can be sent to a worker: equal requests give equal positions. */
export type LayoutRequest = {
  readonly layout: LayoutId;
  readonly seed: number;
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  /** Actors of the first view: set in place alone, before the rest is set around them. Empty: all at once. */
  readonly core: readonly string[];
  /** Actors put in place by hand: they stay exactly there. */
  readonly placed: Positions;
  /** The two sides of the layered layout. */
  readonly left: readonly string[];
  readonly right: readonly string[];
};

export type LayoutOptions = {
  readonly layout: LayoutId;
  readonly seed?: number;
  /** The view in which the network opens (its lens Mediation channels), so that filters never change positions. */
  readonly core?: View | null;
  readonly placed?: Positions;
  readonly left?: readonly string[];
  readonly right?: readonly string[];
};

/** Answers the layout request for a view; pass the view of the whole network to give every actor its place at once. */
export declare function buildLayoutRequest(view: View, options: LayoutOptions): LayoutRequest;
