import type { CanvasTheme } from './canvas-theme';
import type { Highlight } from './highlight';
import type { Point, Positions } from './positions';
import type { View } from './view';
import type { Camera } from './viewport';

/** A tie drawn from one actor to another; `x` and `y` are client coordinates, where it was let go. */
export type DrawnTie = { readonly source: string; readonly target: string } & Point;

/** What lies under the pointer: an actor, a relationship (whichever of its legs), or the bare map (both null). */
export type CanvasHit = {
  readonly actor: string | null;
  readonly relationship: string | null;
  /** The id of a claim that is a thing of its own. */
  readonly claim?: string;
  /** The ids of all ties that the line stands for, where they are several; `relationship` is the first of them. */
  readonly ties?: readonly string[];
};

/** What a person did on the canvas, as plain data. Each is optional; `setCallbacks` replaces them all. */
export type CanvasCallbacks = {
  /** A click or tap. `additive`: with shift, ctrl or meta held. The bare map is told with both null. */
  readonly onSelect?: (hit: CanvasHit & { readonly additive: boolean }) => void;
  /** A click or tap on the mark of a meeting. */
  readonly onMeeting?: (meeting: string) => void;
  /** A double click or double tap on an actor. */
  readonly onFocus?: (actor: string) => void;
  /** A right click or a long press; `x` and `y` are client coordinates, in CSS pixels of the browser's viewport. */
  readonly onMenu?: (
    hit: CanvasHit & { readonly x: number; readonly y: number; readonly side?: string },
  ) => void;
  /** The pointer came over something else. */
  readonly onHover?: (hit: CanvasHit) => void;
  /** Another number of the actors shown lies outside the window. It begins at none. */
  readonly onOutOfSight?: (count: number) => void;
  /** The user has moved the camera, which stays where it is from then on (true), or has given it back (false). It begins so. */
  readonly onOwnCamera?: (isOwn: boolean) => void;
  /** What would draw the map now cannot be loaded: it shows what it did before. */
  readonly onMissing?: () => void;
  /** The camera moves, by whatever it is moved. */
  readonly onCamera?: (camera: Camera) => void;
  /** Actors were dragged and dropped: their new places, and theirs alone. */
  readonly onPlace?: (placed: Positions) => void;
  /** A tie was drawn from one actor to another. Without it, none can be. */
  readonly onDraw?: (tie: DrawnTie) => void;
};

export type CanvasOptions = {
  readonly view: View;
  /** An actor without a position is set down beside its neighbours. */
  readonly positions: Positions;
  readonly theme: CanvasTheme;
  /** Flags as image addresses (`data:` URIs) by ISO 3166-1 alpha-2 code; a state without one shows its code. */
  readonly flags: Readonly<Record<string, string>>;
  readonly callbacks?: CanvasCallbacks;
  /** True when motion is unwelcome: nothing is animated. Default: what the browser says. */
  readonly reducedMotion?: boolean;
  /** How many elements may come to be shown, all filters off; decides the drawing shortcuts. Default: the view's. */
  readonly elementCount?: number;
  /** Where the camera is at first. Default: all that is shown is in sight. */
  readonly camera?: Camera;
};

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The canvas on the page. It shows the last view it was given, and never changes a position but by dragging, by
 * `update` with other positions, or for an actor that had none.
 */
export type GraphCanvas = {
  /**
   * Shows another view by the smallest patch, and brings all of it into sight unless the user has moved the camera. `animate`: actors
   * glide (under 200 ms) to positions that changed.
   */
  readonly update: (view: View, positions: Positions, options?: { readonly animate?: boolean }) => void;
  readonly setTheme: (theme: CanvasTheme) => void;
  /** Draws states with these flags: more of them come to be known while a network is edited. */
  readonly setFlags: (flags: CanvasOptions['flags']) => void;
  readonly setCallbacks: (callbacks: CanvasCallbacks) => void;
  /** Brings these actors into view. Without any: all that is shown, from then on whatever is shown (see `onOwnCamera`). */
  readonly fit: (ids?: readonly string[], options?: { readonly animate?: boolean }) => void;
  /** Brings one actor to the middle if it is not well in view, at the same zoom. */
  readonly center: (id: string, options?: { readonly animate?: boolean }) => void;
  /** Brings one actor to the middle if it is out of sight, at the same zoom. */
  readonly reveal: (id: string, options?: { readonly animate?: boolean }) => void;
  /** Zooms about the middle: 1.25 in, 0.8 out. */
  readonly zoomBy: (factor: number) => void;
  /** Highlights the neighbourhood of an actor or the legs of a relationship, by id; null ends it. */
  readonly hover: (id: string | null) => void;
  /**
   * Keeps these at full strength, their ties a little stronger, and dims the rest, whatever is hovered or updated; null
   * ends it. The ends of a highlighted leg are highlighted with it.
   */
  readonly light: (highlighted: Highlight | null) => void;
  /** Marks where the keyboard stands, an actor or a relationship by id, with a ring; null ends it. */
  readonly setCursor: (id: string | null) => void;
  /** The same for a meeting, with its title and its lines. */
  readonly setMeetingCursor: (meeting: string | null) => void;
  /**
   * Leaves an actor out of the picture with its ties, until the next view, whose making takes a large network longer. Null has it back.
   * Resolves once that is painted: to false, where nothing had to be, or it would be no sooner than the next view.
   */
  readonly leaveOut: (actor: string | null) => Promise<boolean>;
  readonly getCamera: () => Camera;
  readonly setCamera: (camera: Camera) => void;
  /** Resolves once all that the canvas holds has been painted, with its names. */
  readonly whenDrawn: () => Promise<void>;
  readonly getPositions: () => Positions;
  /** The actor tied to this one that lies in that direction, or null. */
  readonly findNeighbourToward: (actor: string, direction: Direction) => string | null;
  /** Client coordinates of an actor or the middle of a relationship (for a menu opened by key), null if not shown. */
  readonly toClientPoint: (id: string) => { readonly x: number; readonly y: number } | null;
  /** The part of the plane that is in sight. */
  readonly getExtent: () => {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** The point of the plane under a point of the browser's viewport. */
  readonly toPlanePoint: (point: { readonly x: number; readonly y: number }) => Point;
  /** A point of the plane near the middle of what is in sight where nobody stands. */
  readonly findFreePoint: () => Point;
  readonly destroy: () => void;
};
