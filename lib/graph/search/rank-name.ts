/** The ranks of a name for a text that is typed, the best first. */
export const NAME_RANKS = { whole: 0, beginning: 1, word: 2, anywhere: 3, none: 4 } as const;

type NameRank = (typeof NAME_RANKS)[keyof typeof NAME_RANKS];

/** Returns how well a text matches a name, both folded: all of it, its beginning, the beginning of a word of it, anything in it. */
export function rankName(name: string, typed: string): NameRank {
  if (name === typed) return NAME_RANKS.whole;
  if (name.startsWith(typed)) return NAME_RANKS.beginning;
  if (name.includes(` ${typed}`)) return NAME_RANKS.word;
  return name.includes(typed) ? NAME_RANKS.anywhere : NAME_RANKS.none;
}
