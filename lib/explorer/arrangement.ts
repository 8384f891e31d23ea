import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import type { Placing } from './placing';
import type { Spot, Spots } from './spots';
import type { LayoutId } from './view-state';

/** Where actors stand in each layout that is known, apart from hands. */
export type Bases = Readonly<Partial<Record<LayoutId, Spots>>>;

/** The layouts of a network as it was: each edit may change them. */
export type Canonical = { readonly graph: NetworkGraph; readonly arranged: Bases };

/** What lays out, while it cannot be loaded: goes on with the layout that was asked for last, or without it. */
export type MissingCode = { readonly onLoaded: () => void; readonly onClose: () => void };

/** Where actors stand in the layout that is chosen, and the ways to have them stand elsewhere. */
export type Arrangement = {
  /** Null while a worker is at the first layout. */
  readonly positions: Spots | null;
  readonly canonical: Canonical;
  /** How many actors are placed by hand. */
  readonly placedCount: number;
  /** Why the last layout failed, for people. */
  readonly failure: string | null;
  readonly missingCode: MissingCode | null;
  readonly place: (moved: Spots) => void;
  /** Puts an actor that is about to be added where it was asked for: that is undone with the addition. */
  readonly placeNew: (added: Spots) => void;
  /** Gives actors that are about to be added their places, as a layout would. */
  readonly settle: (added: Spots) => void;
  /** Has everybody stand where the layout put them. */
  readonly release: () => void;
  /** Arranges what is shown anew. */
  readonly arrange: () => Promise<void>;
  /** Lays what is shown out from the side that is asked from to the side that is asked about. */
  readonly arrangeSides: () => Promise<void>;
  readonly apply: (placing: Placing) => void;
  /** Returns who stands elsewhere than others see it who open this view, and where: what the link has to say, hands first. */
  readonly listToShare: () => Spots;
};

/** What the page asks of the map once it is drawn. */
export type MapControls = {
  readonly center: (actor: string) => void;
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  /** Leaves an actor that is about to be removed out of the picture; null has it back. Resolves once that is painted: to false, where nothing was. */
  readonly leaveOut: (actor: string | null) => Promise<boolean>;
  /** Returns the point of the plane at a point of the window. */
  readonly toPlanePoint: (point: Spot) => Spot;
  /** Returns a point in sight where nobody stands. */
  readonly findFreePoint: () => Spot;
  /** Returns the part of the plane that is in sight. */
  readonly getExtent: () => Spot & { readonly width: number; readonly height: number };
};
