import { fromStoryId } from '@/lib/view/stories';
import type { View } from '@/lib/view/view';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { findTieWording } from '@/lib/vocabulary/tie-wordings';

/**
 * Returns each type of a view in a word or two for its line: "mediation", and "trains" for an own type "trains with". Two
 * types that would have the same word keep their whole labels.
 */
export function toTypeWords(types: Iterable<RelationshipType>): ReadonlyMap<string, string> {
  const all = [...types];
  const words = new Map(
    all.map((type) => [type.id, findTieWording(type.id)?.singular.toLowerCase() ?? toShort(type.label)]),
  );
  const counts = new Map<string, number>();
  for (const word of words.values()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map(
    all.map(({ id, label }) => {
      const word = words.get(id) ?? label;
      return [id, counts.get(word) === 1 ? word : label];
    }),
  );
}

function toShort(label: string): string {
  return label.replace(/^(is|has) (an? )?/u, '').replace(/ (to|of|via|for|by|with)$/u, '');
}

/** What stands on a tie: the word of its type, how many ties its line stands for, the number of its note. */
export type TieTag = {
  readonly word: string | null;
  readonly count: number | null;
  readonly number: number | null;
};

/** So many ties in one line are counted: one or two are seen by its width. Of many lines those with most ties are. */
const MIN_COUNTED = 3;
const MAX_COUNTED = 90;

/** With more ties than this, none says its type: nobody could read them. */
const MAX_WORDS = 500;
/** The same of a grouped map, whose lines are long and cross. */
const MAX_GROUPED_WORDS = 120;
/** No page holds more notes: ties with higher numbers bear none. */
export const MAX_NUMBERS = 300;

/** Returns what stands on each tie, by relationship; ties on which nothing does are left out. */
export function toTieTags(
  view: View,
  numbers: ReadonlyMap<string, number>,
  namesTypes: boolean,
): ReadonlyMap<string, TieTag> {
  const present = new Set(view.legs.map(({ type }) => type));
  const words = toTypeWords([...view.types.values()].filter(({ id }) => present.has(id)));
  const tags = new Map<string, TieTag>();
  const least = findLeastCounted(view);
  const hasWords = namesTypes && view.legs.length <= (view.sides ? MAX_GROUPED_WORDS : MAX_WORDS);
  for (const { relationship, type, bundle } of view.legs) {
    const word = hasWords ? (words.get(type) ?? null) : null;
    const own = numbers.get(fromStoryId(relationship));
    const number = own === undefined || own > MAX_NUMBERS ? null : own;
    const several = bundle?.relationships.length ?? 1;
    const count = several < least ? null : several;
    if (word !== null || number !== null || count !== null) tags.set(relationship, { word, count, number });
  }
  return tags;
}

/** How many ties a line stands for at least whose number is said. */
function findLeastCounted({ legs }: View): number {
  const counts = legs.flatMap(({ bundle }) => bundle?.relationships.length ?? []);
  const most = counts.sort((one, other) => other - one).at(MAX_COUNTED);
  return Math.max(MIN_COUNTED, (most ?? 0) + 1);
}
