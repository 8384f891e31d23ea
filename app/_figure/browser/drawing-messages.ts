import type { NetworkPart } from '@/lib/explorer/questions/send-network';
import type { FigureFormatId } from '@/lib/figure/options/figure-formats';
import type { Positions } from '@/lib/view/positions';
import type { LensId } from '@/lib/vocabulary/lenses';
import type { FigureReply } from '../figure-reply';

/** A figure that the page asks for, as plain data that can be sent to a worker. */
export type DrawingOrder = {
  /** The link of the figure, without its question mark and without those who were put elsewhere. */
  readonly query: string;
  /** Where everybody stands who is shown. */
  readonly positions: Positions;
  readonly format: FigureFormatId;
  /** Where the networks are served, such as `http://localhost:3000`. */
  readonly site: string;
};

/** What all figures of a network are drawn with. */
export type DrawingResources = {
  readonly defaultLens: LensId;
  readonly flags: Readonly<Record<string, string>>;
};

/** What a worker is told: the resources and the network, in parts, then orders, one at a time. */
export type ToDrawing =
  | { readonly type: 'resources'; readonly resources: DrawingResources }
  | NetworkPart
  | { readonly type: 'draw'; readonly order: DrawingOrder };

/** What it tells: that it has the network, then of each order how far it is, and its end. */
export type FromDrawing =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'reply'; readonly reply: FigureReply }
  | { readonly type: 'failed'; readonly message: string };
