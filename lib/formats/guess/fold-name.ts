import { foldText } from '@/lib/graph/search/fold-text';

/** Returns the name of a column or a value as it is compared: `FromNodeId`, `from_node_id` and `From node id` are the same. */
export function foldName(name: string): string {
  return foldText(
    name
      .slice(0, 200)
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replaceAll('_', ' '),
  );
}

const ownWords = new Map<string, string>();

/** Returns the same for a word that the program itself knows, and keeps it: there are some thousands, and each column is compared with them. */
export function foldOwnWord(word: string): string {
  const kept = ownWords.get(word);
  if (kept !== undefined) return kept;
  const folded = foldName(word);
  ownWords.set(word, folded);
  return folded;
}

const endedWords = new Map<string, Map<string, string>>();

/** Returns the same for such a word with an ending, and puts the two together only once: each table is asked for thousands of them. */
export function foldEndedWord(word: string, ending: string): string {
  const ofEnding = endedWords.get(ending) ?? new Map<string, string>();
  endedWords.set(ending, ofEnding);
  const kept = ofEnding.get(word);
  if (kept !== undefined) return kept;
  const folded = foldName(word + ending);
  ofEnding.set(word, folded);
  return folded;
}
