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
