import type { SymbolStyle } from './actor-symbol';
import type { Box } from './box';
import type { PlaneScale } from './fit-plane';
import type { LabelGround } from './label-ground';
import type { LaidLeg } from './lay-ties';
import { type PlacedTag, placeTags, type Tag } from './place-tags';
import type { ShapedLine } from './shaped-text';
import { MARK_REACH } from './tie-marks';
import { toSeenReach } from './typesetter';

/** What stands on ties: the marks of contested legs, and the words and numbers of ties. */
export type PlacedMarks = {
  readonly marks: readonly { readonly laid: LaidLeg; readonly place: PlacedTag; readonly size: number }[];
  readonly tags: readonly { readonly line: ShapedLine; readonly place: PlacedTag }[];
  /** Ties whose word found no room and was left out. */
  readonly leftOut: number;
};

type MarkOptions = {
  readonly ground: LabelGround;
  readonly labels: Iterable<Box>;
  readonly scale: PlaneScale;
  readonly style: Omit<SymbolStyle, 'unit'>;
};

const LEAST_TAG = 6;
/** Of the names' size. */
const TAG_SHARE = 0.82;
const TAG_MARGIN = 1;

/**
 * Answers where marks, words and numbers stand. Marks come first: they are part of the tie. `texts` are by relationship; a
 * number is never left out, for its note stands below, but a word without room is.
 */
export function placeMarks(
  legs: readonly LaidLeg[],
  texts: ReadonlyMap<string, string>,
  { ground, labels, scale, style }: MarkOptions,
): PlacedMarks {
  const size = Math.max(6.5, 11 * scale.unit);
  const markTags = legs.flatMap(({ leg, curve, look }): Tag[] => {
    if (look.mark === null) return [];
    const side = size * (look.mark === 'unequal' ? 2 * MARK_REACH : 1.1);
    return [{ key: `mark ${leg.key}`, curves: [curve], width: side, height: side, mayStandBeside: false }];
  });
  const lines = shapeTags(texts, scale, style);
  const textTags = groupByTie(legs).flatMap(([relationship, ties]): Tag[] => {
    const line = lines.get(relationship);
    if (!line) return [];
    const { ascent, descent } = toSeenReach(line);
    return [
      {
        key: `tag ${relationship}`,
        curves: ties.map(({ curve }) => curve),
        width: line.width + 2 * TAG_MARGIN,
        height: ascent + descent,
        mayStandBeside: true,
      },
    ];
  });
  const places = placeTags([...markTags, ...textTags], ground, labels);
  const marks = legs.flatMap((laid) => {
    const place = places.get(`mark ${laid.leg.key}`);
    return place ? [{ laid, place, size }] : [];
  });
  const placed = [...lines].flatMap(([relationship, line]) => {
    const place = places.get(`tag ${relationship}`);
    return place ? [{ line, place }] : [];
  });
  const tags = placed.filter(({ line, place }) => !place.isOver || /\d/u.test(line.text));
  return { marks, tags, leftOut: placed.length - tags.length };
}

function shapeTags(
  texts: ReadonlyMap<string, string>,
  scale: PlaneScale,
  { typesetter }: Pick<MarkOptions['style'], 'typesetter'>,
): ReadonlyMap<string, ShapedLine> {
  const size = Math.round(Math.max(LEAST_TAG, scale.label * TAG_SHARE) * 20) / 20;
  return new Map(
    [...texts].map(([relationship, text]) => [relationship, typesetter.shape(text, { size, bold: true })]),
  );
}

function groupByTie(legs: readonly LaidLeg[]): readonly (readonly [string, readonly LaidLeg[]])[] {
  const ties = new Map<string, LaidLeg[]>();
  for (const laid of legs) {
    const known = ties.get(laid.leg.relationship);
    if (known) known.push(laid);
    else ties.set(laid.leg.relationship, [laid]);
  }
  return [...ties];
}
