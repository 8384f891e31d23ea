import type { SymbolStyle } from './actor-symbol';
import type { Box } from './box';
import type { PlaneScale } from './fit-plane';
import type { LabelGround } from './label-ground';
import type { LaidLeg } from './lay-ties';
import { type PlacedTag, placeTags, type Tag } from './place-tags';
import type { ShapedLine } from './shaped-text';
import { MARK_REACH } from './tie-marks';
import type { TieTag } from './tie-words';
import { toSeenReach } from './typesetter';

/** What stands on ties: the marks of contested legs, and the words and numbers of ties. */
export type PlacedMarks = {
  readonly marks: readonly { readonly laid: LaidLeg; readonly place: PlacedTag; readonly size: number }[];
  readonly tags: readonly {
    readonly line: ShapedLine;
    readonly place: PlacedTag;
    readonly number: number | null;
  }[];
  /** Ties whose words found no room and were left out. */
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
 * Answers where marks, words and numbers stand. `texts` are by relationship; a number is never left out, for its note
 * stands below, but a word without room is.
 */
export function placeMarks(
  legs: readonly LaidLeg[],
  texts: ReadonlyMap<string, TieTag>,
  { ground, labels, scale, style }: MarkOptions,
): PlacedMarks {
  const size = Math.max(2.2, Math.min(6.5, 15 * scale.unit), 11 * scale.unit);
  const markTags = legs.flatMap(({ leg, curve, look }): Tag[] => {
    if (look.mark === null) return [];
    const side = size * (look.mark === 'unequal' ? 2 * MARK_REACH : 1.1);
    const sizes = [{ width: side, height: side }];
    const key = `mark ${leg.key}`;
    return [{ key, tie: leg.relationship, curves: [curve], sizes, mayStandBeside: false }];
  });
  const lines = shapeTags(texts, scale, style);
  const textTags = groupByTie(legs).flatMap(([relationship, ties]): Tag[] => {
    const choices = lines.get(relationship);
    if (!choices) return [];
    const curves = ties.map(({ curve }) => curve);
    const key = `tag ${relationship}`;
    return [{ key, tie: relationship, curves, sizes: choices.map(toTagSize), mayStandBeside: true }];
  });
  const places = placeTags([...markTags, ...textTags], ground, labels);
  const marks = legs.flatMap((laid) => {
    const place = places.get(`mark ${laid.leg.key}`);
    return place ? [{ laid, place, size }] : [];
  });
  const tags = [...lines].flatMap(([relationship, choices]) => {
    const place = places.get(`tag ${relationship}`);
    const line = place && choices[place.size];
    const number = texts.get(relationship)?.number ?? null;
    return line && !(place.isOver && number === null) ? [{ line, place, number }] : [];
  });
  return { marks, tags, leftOut: countWordless(lines, places, texts) };
}

/** Words that are not on their ties: left out, or given up for the number alone. */
function countWordless(
  lines: ReadonlyMap<string, readonly ShapedLine[]>,
  places: ReadonlyMap<string, PlacedTag>,
  texts: ReadonlyMap<string, TieTag>,
): number {
  let count = 0;
  for (const [relationship] of lines) {
    const [text, place] = [texts.get(relationship), places.get(`tag ${relationship}`)];
    if (!text || text.word === null) continue;
    if (text.number === null ? (place?.isOver ?? true) : place?.size !== 0) count++;
  }
  return count;
}

function toTagSize(line: ShapedLine): { readonly width: number; readonly height: number } {
  const { ascent, descent } = toSeenReach(line);
  return { width: line.width + 2 * TAG_MARGIN, height: ascent + descent };
}

/** The ways to write each tag, the longest first. */
function shapeTags(
  texts: ReadonlyMap<string, TieTag>,
  scale: PlaneScale,
  { typesetter }: Pick<MarkOptions['style'], 'typesetter'>,
): ReadonlyMap<string, readonly ShapedLine[]> {
  const size = Math.round(Math.max(LEAST_TAG, scale.label * TAG_SHARE) * 20) / 20;
  return new Map(
    [...texts].map(([relationship, { word, number }]) => {
      const digits = number === null ? [] : [String(number)];
      const whole = word === null ? [] : [typesetter.shape([word, ...digits].join(' '), { size })];
      return [
        relationship,
        [...whole, ...digits.map((text) => typesetter.shape(text, { size, bold: true }))],
      ];
    }),
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
