import { describeHiddenTies } from '@/lib/graph/filter/filter-sentence';
import { FILTER_IDS } from '@/lib/graph/filter/network-filter';
import { toCount } from '@/lib/graph/model/join-words';
import { joinBoxes } from '@/lib/view/box';
import { layCards } from '@/lib/view/claim-cards';
import { placeClaims } from '@/lib/view/claim-ends';
import { computeEnclosure } from '@/lib/view/enclosures';
import { toCardBoxes } from '@/lib/view/place-cards';
import { findPoint, type Point, type Positions } from '@/lib/view/positions';
import { placeStories, type StoriesAxis } from '@/lib/view/stories';
import type { View } from '@/lib/view/view';
import type { GraphSubject } from '../map/lay-graph';
import { toFigureActors } from '../map/place-actors';
import { toEnclosures } from '../map/side-enclosures';
import { gatherSides } from '../map/spread-sides';
import { toTieTags } from '../map/tie-words';
import { cropToViewport } from '../map/viewport-crop';
import type { FigureOptions, PlaneFrame } from '../options/figure-options';
import type { FigureSubject } from '../options/figure-subject';
import { createTypesetter, type Typesetter } from '../scene/typesetter';
import { type FigureTheme, getFigureTheme } from '../symbols/figure-theme';
import type { Shaper } from '../text/shaped-text';
import { numberTies } from './endnotes';
import { NothingToDrawError } from './nothing-to-draw';

/** All that is decided about a figure before anything has a place. */
export type FigurePlan = {
  readonly subject: FigureSubject;
  readonly options: FigureOptions;
  readonly theme: FigureTheme;
  readonly typesetter: Typesetter;
  /** What a frame shows of the view; without one, all. */
  readonly seen: View;
  readonly frame: PlaneFrame | null;
  readonly graph: GraphSubject;
  /** The numbers of ties whose notes stand below, by relationship; empty without notes. */
  readonly numbers: ReadonlyMap<string, number>;
};

/** Returns the plan of a figure. Throws a NothingToDrawError when no actor would be on it. */
export function planFigure(subject: FigureSubject, options: FigureOptions, shaper: Shaper): FigurePlan {
  const { view } = subject;
  if (view.actors.length === 0) throw describeNothing(subject);
  const axis = toStoriesAxis(options);
  const positions = turnSides(view, placeStories(view, subject.positions, axis), axis);
  const frame = options.size === 'view' ? options.frame : null;
  const places = placeClaims(view, positions);
  const seen = cropToViewport(view, places, frame);
  if (seen.actors.length === 0) {
    throw new NothingToDrawError('no actor is in sight. Zoom out, or choose the whole graph.');
  }
  const theme = getFigureTheme(options.theme);
  const numbers = options.notes ? numberTies({ view: seen, positions }) : new Map<string, number>();
  const everybody = toFigureActors(view, positions, options.notation);
  const extents = new Map(layCards(view, positions).map((card) => [card.card, joinBoxes(toCardBoxes(card))]));
  const isSeen = new Set(seen.actors.map(({ id }) => id));
  const isReached = new Set(seen.legs.flatMap(({ from, to }) => [from, to]));
  return {
    subject,
    options,
    theme,
    typesetter: createTypesetter(shaper),
    seen,
    frame,
    graph: (frame ? asItStands : gatherSides)({
      view: seen,
      isRound: subject.isRound ?? false,
      actors: everybody.filter(({ id }) => isSeen.has(id)),
      beyond: everybody.filter(({ id }) => !isSeen.has(id) && isReached.has(id)),
      claims: seen.claims.map((claim) => ({
        claim,
        at: findPoint(places, claim.id) ?? null,
        extent: extents.get(claim.id) ?? null,
      })),
      enclosures: toEnclosures(view, positions),
      tags: toTieTags(seen, numbers, theme.namesTypes),
    }),
    numbers,
  };
}

const asItStands = (graph: GraphSubject): GraphSubject => graph;

/** Where sides stand beside each other more than under each other, they are turned by a quarter on a page that is higher than wide. */
function turnSides(view: View, positions: Positions, axis: StoriesAxis): Positions {
  if (axis === 'across' || !view.sides) return positions;
  const middles = new Map<string, Point>();
  for (const { id, isOpen, actors } of view.sides) {
    const middle = isOpen
      ? computeEnclosure(actors.flatMap((actor) => findPoint(positions, actor) ?? []))
      : findPoint(positions, id);
    if (middle) for (const actor of [id, ...actors]) middles.set(actor, middle);
  }
  const xs = [...middles.values()].map(({ x }) => x);
  const ys = [...middles.values()].map(({ y }) => y);
  if (Math.max(...xs) - Math.min(...xs) <= Math.max(...ys) - Math.min(...ys)) return positions;
  return Object.fromEntries(
    Object.entries(positions).map(([id, at]) => {
      const middle = middles.get(id) ?? at;
      return [id, { x: -middle.y + at.x - middle.x, y: middle.x + at.y - middle.y }];
    }),
  );
}

/** Returns how two stories stand: one under the other on a page that is higher than it is wide, else side by side. */
export function toStoriesAxis({ size, width, height }: FigureOptions): StoriesAxis {
  const isHigh = size === 'column' || size.endsWith('-portrait') || (size === 'custom' && height > width);
  return isHigh ? 'down' : 'across';
}

function describeNothing({ graph, shown }: FigureSubject): NothingToDrawError {
  if (graph.order === 0) return new NothingToDrawError('the network has no actors.');
  const hidden = describeHiddenTies(shown) || `${toCount(graph.order, 'actor')} hidden`;
  const because = new Set(shown.hidden.actors.flatMap((actor) => actor.because));
  return new NothingToDrawError(
    `${hidden}. Take a filter away.`,
    FILTER_IDS.filter((id) => because.has(id)),
  );
}
