import type { EdgeSingular, NodeSingular, SingularElementArgument } from 'cytoscape';
import type { NameSide } from '@/lib/view/place-names';

/** Where an actor's name is drawn; `none`: it is not. */
export type ShownSide = NameSide | 'none';

/** What is known of the text of an element beside its own data: the place of its name or words, and how large they are. */
export type NodeText = {
  readonly side: ShownSide;
  readonly shift: number;
  readonly drop: number;
  readonly textScale: number;
  /** How many times its own size the shape is drawn. */
  readonly shapeScale: number;
  /** Whether the name may lie over other shapes, and is drawn after them. */
  readonly isOver?: boolean;
};
export type EdgeText = {
  /** Whether a leg that tells its words has room for them. */
  readonly hasWords: boolean;
  /** From the middle of the line to the middle of the words, or of the mark alone. */
  readonly wordsX: number;
  readonly wordsY: number;
  readonly textScale: number;
  /** Of a line for several ties: whether there is no room for how many they are. */
  readonly isBare?: boolean;
};

/** The size of the mark of a contested tie, and of the words of a tie, in units of the plane. */
export const MARK_SIZE = 19;
/** The size of the count of a line that stands for several ties. */
export const COUNT_SIZE = 13;
export const WORDS_SIZE = 12;

/** Returns the side on which a node has its name: below, until names are placed. */
export function readSide(node: NodeSingular): ShownSide {
  return node.data('side') ?? 'below';
}

/**
 * Returns a style that reads a field of the element's data. Cytoscape's own form, `data(name)`, is worked out anew whenever
 * an element comes back; a function is only asked, and what it answered before is kept.
 */
export function toData(name: string): (element: SingularElementArgument) => never {
  return (element) => element.data(name) as never;
}

/** Returns a style that is a size, grown as much as the text of the element is. */
export function toScaled(size: number): (element: SingularElementArgument) => never {
  return (element) => (size * (element.data('textScale') ?? 1)) as never;
}

/** Returns a style that is a field of the element, grown as much as its text is. */
export function toScaledData(name: string): (element: SingularElementArgument) => never {
  return (element) => (Number(element.data(name)) * (element.data('textScale') ?? 1)) as never;
}

/** Returns what a tie says that tells its words: the mark stays, and the words stand beside it where they have room. */
export function toToldText(mark: string, words: string): string {
  return mark ? `${mark} ${words}` : words;
}

/** The label of an edge that tells its words; the line of a claim has none. */
export function toToldWords(edge: EdgeSingular): never {
  const { mark = '', words = '', hasWords = true } = edge.data();
  return (hasWords ? toToldText(mark, words) : mark) as never;
}

/** The size of the label of an edge that tells its words: a mark alone keeps its own. */
export function toToldSize(edge: EdgeSingular): never {
  const { mark, hasWords = true, textScale = 1 } = edge.data();
  return ((mark && !hasWords ? MARK_SIZE : WORDS_SIZE) * textScale) as never;
}

/** How far the label of an edge stands from the middle of its line. */
export const WORDS_SHIFT = {
  'text-margin-x': (edge: EdgeSingular) => (edge.data('wordsX') ?? 0) as never,
  'text-margin-y': (edge: EdgeSingular) => (edge.data('wordsY') ?? 0) as never,
};
