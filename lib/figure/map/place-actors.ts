import { findPoint, type Point, type Positions } from '@/lib/view/positions';
import type { View, ViewActor } from '@/lib/view/view';
import type { FitActor, PlaneScale } from '../geometry/fit-plane';
import type { FigureNotationId } from '../options/figure-options';
import type { Typesetter } from '../scene/typesetter';
import {
  type ActorSymbol,
  type ActorSymbols,
  type SymbolStyle,
  toActorSymbol,
  toSymbolSize,
} from '../symbols/actor-symbol';
import { computeWeights, countTies } from '../symbols/actor-weights';
import { type LabelWrap, toLabelWraps } from './label-wraps';

/** What is known of an actor before the plane has its scale. */
export type FigureActor = ViewActor & {
  readonly at: Point;
  readonly signs: ActorSymbols;
  /** Ties that it has in the view. */
  readonly ties: number;
};

/** An actor on paper. */
export type PlacedActor = {
  readonly actor: FigureActor;
  readonly centre: Point;
  readonly symbol: ActorSymbol;
};

/** Returns the actors of a view with their places and what decides their symbols. Throws a RangeError for one without a place. */
export function toFigureActors(
  view: View,
  positions: Positions,
  notation: FigureNotationId,
): readonly FigureActor[] {
  const ties = countTies(view);
  const isConflict = notation === 'conflict';
  const weights = isConflict ? computeWeights(view.actors, ties) : null;
  return view.actors.map((actor) => {
    const at = findPoint(positions, actor.id);
    if (!at || !Number.isFinite(at.x) || !Number.isFinite(at.y)) {
      throw new RangeError(`“${actor.id}” has no place: lay out the network before drawing it.`);
    }
    const weight = weights ? weights.get(actor.id) : actor.size;
    const { sideCount, hue } = actor;
    const isShadow = isConflict && (actor.isShadow ?? false);
    const signs = { weight, isShadow, ...(sideCount === undefined ? {} : { sideCount, hue }) };
    return { ...actor, at, signs, ties: ties.get(actor.id) ?? 0 };
  });
}

/** Returns what an actor's place on paper is reckoned from: its shape in units of the style, its label in ems. */
export function toFitActor(
  { kind, name, at, signs }: FigureActor,
  notation: FigureNotationId,
  typesetter: Typesetter,
): FitActor {
  const { width, height } = toSymbolSize(kind, signs, { notation, unit: 1 });
  const [label] = toLabelWraps(name, { size: EM, bold: signs.sideCount !== undefined }, typesetter);
  return {
    at,
    width,
    height,
    labelWidth: (label?.width ?? 0) / EM,
    labelHeight: (label?.height ?? 0) / EM,
  };
}

/** Labels are measured in this size, and then scaled. */
const EM = 10;

/** Returns each actor on paper; `origin` is where the plane's own origin comes to lie. */
export function placeActors(
  actors: readonly FigureActor[],
  scale: PlaneScale,
  origin: Point,
  style: Omit<SymbolStyle, 'unit'>,
): readonly PlacedActor[] {
  return actors.map((actor) => {
    const centre = { x: origin.x + actor.at.x * scale.across, y: origin.y + actor.at.y * scale.down };
    const symbol = toActorSymbol(actor, actor.signs, centre, { ...style, unit: scale.unit });
    return { actor, centre, symbol };
  });
}

/** Returns the ways to set an actor's name at a scale. */
export function toActorWraps(
  { name, sideCount }: FigureActor,
  { label }: PlaneScale,
  typesetter: Typesetter,
): readonly LabelWrap[] {
  return toLabelWraps(name, { size: label, bold: sideCount !== undefined }, typesetter);
}
