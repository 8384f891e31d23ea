import { foldText } from '@/lib/graph/search/fold-text';
import { NAME_RANKS, rankName } from '@/lib/graph/search/rank-name';

/** One thing that a list offers. */
export type Option = {
  readonly value: string;
  readonly label: string;
  /** Other names by which it is found. */
  readonly words?: readonly string[];
  /** The heading under which it stands while nothing is typed. */
  readonly group?: string;
  /** What stands after it in the list, such as where it comes from. */
  readonly note?: string;
  /** The country of which the flag stands before it. */
  readonly flag?: string | null;
};

/**
 * Returns the options that match a text, by label or another name, in any script and case: the best first, and those that
 * match alike in the order in which they were given. An empty text matches all of them.
 */
export function matchOptions<Each extends Option>(options: readonly Each[], text: string): readonly Each[] {
  if (text.trim() === '') return options;
  return rankOptions(options, text)
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ option }) => option);
}

/** What a text stands for that was typed and left: one option, or why it is none. */
export type Settled<Each extends Option> =
  | { readonly kind: 'option'; readonly option: Each }
  | { readonly kind: 'none' }
  | { readonly kind: 'several' };

/**
 * Returns the option that a text stands for beyond doubt: the only one of that name, or else the only one that matches,
 * when a word of its name begins so. Whatever is in doubt is not chosen.
 */
export function settleText<Each extends Option>(options: readonly Each[], text: string): Settled<Each> {
  const ranked = rankOptions(options, text);
  const whole = ranked.filter(({ rank }) => rank === NAME_RANKS.whole);
  const [first, ...others] = whole.length > 0 ? whole : ranked;
  if (!first) return { kind: 'none' };
  if (others.length > 0) return { kind: 'several' };
  return first.rank <= NAME_RANKS.word ? { kind: 'option', option: first.option } : { kind: 'several' };
}

function rankOptions<Each extends Option>(options: readonly Each[], text: string) {
  const typed = foldText(text);
  // Signs alone have no words, and are looked for as they stand.
  const fold = typed === '' ? (name: string) => name.toLowerCase() : foldText;
  const sought = typed === '' ? text.trim().toLowerCase() : typed;
  return options.flatMap((option) => {
    const names = [option.label, ...(option.words ?? [])].map(fold);
    const rank = Math.min(...names.map((name) => rankName(name, sought)));
    return rank === NAME_RANKS.none ? [] : [{ option, rank }];
  });
}
