import type { Box } from '../geometry/box';
import type { PlaneScale } from '../geometry/fit-plane';
import { toSeenReach } from '../scene/typesetter';
import type { SymbolStyle } from '../symbols/actor-symbol';
import { BARS_REACH, MARK_REACH } from '../symbols/tie-marks';
import type { ShapedLine } from '../text/shaped-text';
import type { LaidLeg } from './lay-ties';
import type { OccupiedArea } from './occupied-area';
import { type PlacedTag, placeTags, type Tag } from './place-tags';
import type { TieTag } from './tie-words';

/** What stands on ties: the marks of contested legs, and the words and numbers of ties. */
export type PlacedMarks = {
  readonly marks: readonly { readonly laid: LaidLeg; readonly place: PlacedTag; readonly size: number }[];
  readonly tags: readonly {
    readonly relationship: string;
    readonly line: ShapedLine;
    readonly place: PlacedTag;
    readonly number: number | null;
  }[];
  /** Ties whose words found no room and were left out. */
  readonly leftOut: number;
};

type MarkOptions = {
  readonly occupied: OccupiedArea;
  readonly labels: Iterable<Box>;
  readonly scale: PlaneScale;
  readonly style: Omit<SymbolStyle, 'unit'>;
  /** Where labels have left room for the marks, by the key of their leg. */
  readonly reserved: ReadonlyMap<string, PlacedTag>;
};

const MIN_TAG = 6;
/** Of the names' size. */
const TAG_SHARE = 0.82;
const TAG_MARGIN = 1;
/** Counts of lines side by side read as one number where they are as close as words may be: of the names' size. */
const COUNT_MARGIN = 0.35;

/**
 * Returns where marks, words and numbers stand. `texts` are by relationship; a number is never left out, for its note
 * stands below, but a word without room is.
 */
export function placeMarks(
  legs: readonly LaidLeg[],
  texts: ReadonlyMap<string, TieTag>,
  { occupied, labels, scale, style, reserved }: MarkOptions,
): PlacedMarks {
  const markTags = toMarkTags(legs, scale, reserved);
  const lines = shapeTags(texts, scale, style);
  const textTags = groupByTie(legs).flatMap(([relationship, ties]): Tag[] => {
    const choices = lines.get(relationship);
    if (!choices) return [];
    const curves = ties.map(({ curve }) => curve);
    const key = `tag ${relationship}`;
    const margin = isCount(texts.get(relationship)) ? COUNT_MARGIN * scale.label : TAG_MARGIN;
    const sizes = choices.map((line) => toTagSize(line, margin));
    return [{ key, tie: relationship, curves, sizes, mayStandBeside: true }];
  });
  const places = placeTags([...markTags, ...textTags], occupied, labels);
  const marks = legs.flatMap((laid) => {
    const place = places.get(toMarkKey(laid.leg.key));
    return place ? [{ laid, place, size: toMarkSizes(scale)[place.size] ?? 0 }] : [];
  });
  const tags = [...lines].flatMap(([relationship, choices]) => {
    const place = places.get(`tag ${relationship}`);
    const line = place && choices[place.size];
    const number = texts.get(relationship)?.number ?? null;
    return line && !(place.isOver && number === null) ? [{ relationship, line, place, number }] : [];
  });
  return { marks, tags, leftOut: countWordless(lines, places, texts) };
}

/**
 * Returns where the marks of contested legs are to stand, by the key of their leg, before labels have their places: these
 * mind them, for a mark has no place but on its line.
 */
export function reserveMarks(
  legs: readonly LaidLeg[],
  occupied: OccupiedArea,
  scale: PlaneScale,
): ReadonlyMap<string, PlacedTag> {
  const places = placeTags(toMarkTags(legs, scale, new Map()), occupied, []);
  return new Map(
    legs.flatMap(({ leg }) => {
      const place = places.get(toMarkKey(leg.key));
      return place ? [[leg.key, place] as const] : [];
    }),
  );
}

function toMarkTags(
  legs: readonly LaidLeg[],
  scale: PlaneScale,
  reserved: MarkOptions['reserved'],
): readonly Tag[] {
  return legs.flatMap(({ leg, curve, look }): Tag[] => {
    if (look.mark === null) return [];
    const sizes = toMarkSizes(scale).map((size) => {
      const side = 2 * size * (look.mark === 'unequal' ? MARK_REACH : BARS_REACH);
      return { width: side, height: side };
    });
    const kept = reserved.get(leg.key)?.middle;
    return [
      {
        key: toMarkKey(leg.key),
        tie: leg.relationship,
        curves: [curve],
        sizes,
        mayStandBeside: false,
        reserved: kept,
      },
    ];
  });
}

/** The size of a mark, and the smaller ones that it may have where there is no room. */
function toMarkSizes({ unit }: PlaneScale): readonly number[] {
  const size = Math.max(2.2, Math.min(6.5, 15 * unit), 11 * unit);
  return [size, 0.85 * size, 0.7 * size];
}

function toMarkKey(leg: string): string {
  return `mark ${leg}`;
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

function toTagSize(line: ShapedLine, margin: number): { readonly width: number; readonly height: number } {
  const { ascent, descent } = toSeenReach(line);
  return { width: line.width + 2 * margin, height: ascent + descent + 2 * (margin - TAG_MARGIN) };
}

/** Returns whether nothing but a number of ties stands on a line. */
function isCount(tag: TieTag | undefined): boolean {
  return tag !== undefined && tag.count !== null && tag.word === null && tag.number === null;
}

/** The ways to write each tag, the longest first. */
function shapeTags(
  texts: ReadonlyMap<string, TieTag>,
  scale: PlaneScale,
  { typesetter }: Pick<MarkOptions['style'], 'typesetter'>,
): ReadonlyMap<string, readonly ShapedLine[]> {
  const size = Math.round(Math.max(MIN_TAG, scale.label * TAG_SHARE) * 20) / 20;
  return new Map(
    [...texts].map(([relationship, { word, count, number }]) => {
      const digits = number === null ? [] : [String(number)];
      const counts = count === null ? [] : [count.toLocaleString('en')];
      const words = word === null ? [] : [[...counts, word, ...digits].join(' ')];
      return [
        relationship,
        [
          ...words.map((text) => typesetter.shape(text, { size })),
          ...counts.map((text) => typesetter.shape(text, { size })),
          ...digits.map((text) => typesetter.shape(text, { size, bold: true })),
        ],
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
