import { createHash } from 'node:crypto';
import { memoizeRecent } from '@/lib/network/memoize';
import { placeSides } from '@/lib/view/place-sides';
import type { Positions } from '@/lib/view/positions';
import { toReducedPicture } from '@/lib/view/reduced-picture';
import { toSmallPicture } from '@/lib/view/small-picture';
import { computeDownSpread, spreadDown } from '@/lib/view/spread-down';
import { standInRings } from '@/lib/view/stand-in-rings';
import { placeStories } from '@/lib/view/stories';
import type { OpeningView } from './opening-view';

/** Of more actors and legs than this, a picture of each of them is not tried. */
const MAX_DRAWN_SINGLY = 400;
/** Characters: a larger picture would make the page too large. */
const MAX_LENGTH = 60_000;
const SIZE = { width: 900, height: 600 };
/** The same of a phone, where closed sides stand further apart from top to bottom, as on the map. */
const HIGH_SIZE = { width: 360, height: 500 };
/** For how many arrangements of one view a picture is kept: each may have one for phones, too. */
const KEPT = 4;

type Shape = 'wide' | 'high';

/** Returns the first picture of a view: each thing as it is on the map while that is small, else the whole in few strokes. */
export const drawOpeningPicture: (
  opening: OpeningView,
  positions: Positions,
  flags: Readonly<Record<string, string>>,
  shape: Shape,
) => string = memoizeRecent(
  KEPT,
  (positions: Positions, _flags: Readonly<Record<string, string>>, shape: Shape) =>
    `${shape} ${createHash('sha1').update(JSON.stringify(positions)).digest('base64')}`,
  (
    opening: OpeningView,
    positions: Positions,
    flags: Readonly<Record<string, string>>,
    shape: Shape,
  ): string => {
    const { view, highlighted } = opening;
    const places = placeStories(view, stand(opening, positions, shape), 'across');
    const size = shape === 'high' ? HIGH_SIZE : SIZE;
    if (view.actors.length + view.legs.length <= MAX_DRAWN_SINGLY) {
      const picture = toSmallPicture(view, places, { ...size, labels: true, flags, highlighted });
      if (picture.length <= MAX_LENGTH) return picture;
    }
    return toReducedPicture(view, places, size);
  },
);

/** Where the nodes of a view stand: by their sides where it is grouped, in rings around a neighbourhood, else as they are. */
function stand({ view, state, source }: OpeningView, positions: Positions, shape: Shape): Positions {
  const { graph, sides, shown } = source;
  if (sides) {
    const places = placeSides(graph, view, sides, positions, state.moved);
    if (shape === 'wide') return places;
    return spreadDown(places, computeDownSpread(view, placeSides(graph, view, sides, positions)));
  }
  return { ...standInRings(graph, shown, state, positions), ...state.placed };
}
