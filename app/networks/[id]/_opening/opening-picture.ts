import { createHash } from 'node:crypto';
import { memoizeRecent } from '@/lib/network/memoize';
import type { Positions } from '@/lib/view/positions';
import { toReducedPicture } from '@/lib/view/reduced-picture';
import { toSmallPicture } from '@/lib/view/small-picture';
import { placeStories } from '@/lib/view/stories';
import type { OpeningView } from './opening-view';

/** Of more actors and legs than this, a picture of each of them is not tried. */
const MAX_DRAWN_SINGLY = 400;
/** Characters: a larger picture would make the page too large. */
const MAX_LENGTH = 60_000;
const SIZE = { width: 900, height: 600 };
/** For how many arrangements of one view a picture is kept. */
const KEPT = 2;

/** Returns the first picture of a view: each thing as it is on the map while that is small, else the whole in few strokes. */
export const drawOpeningPicture: (
  opening: OpeningView,
  positions: Positions,
  flags: Readonly<Record<string, string>>,
) => string = memoizeRecent(
  KEPT,
  (positions: Positions, _flags: Readonly<Record<string, string>>) =>
    createHash('sha1').update(JSON.stringify(positions)).digest('base64'),
  ({ view, highlighted }: OpeningView, positions: Positions, flags: Readonly<Record<string, string>>) => {
    const places = placeStories(view, positions, 'across');
    if (view.actors.length + view.legs.length <= MAX_DRAWN_SINGLY) {
      const picture = toSmallPicture(view, places, { ...SIZE, labels: true, flags, highlighted });
      if (picture.length <= MAX_LENGTH) return picture;
    }
    return toReducedPicture(view, places, SIZE);
  },
);
