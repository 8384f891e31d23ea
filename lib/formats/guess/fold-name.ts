import { foldText } from '@/lib/graph/search/fold-text';

/** Texts so short are kept with what they are folded to: a longer one may be a part of its file, all of which would be kept with it. */
const SHORT = 12;
const MAX_KEPT = 4096;
const keptNames = new Map<string, string>();

/**
 * Returns the name of a column or a value as it is compared: `FromNodeId`, `from_node_id` and `From node id` are the same. The same few
 * are asked about again and again.
 */
export function foldName(name: string): string {
  if (name.length > SHORT) return foldCompound(name);
  const kept = keptNames.get(name);
  if (kept !== undefined) return kept;
  const folded = foldCompound(name);
  if (keptNames.size >= MAX_KEPT) keptNames.clear();
  keptNames.set(name, folded);
  return folded;
}

const LATIN = /^[\x20-\x7e]*$/;

function foldCompound(name: string): string {
  const text = name.slice(0, 200);
  const parted = LATIN.test(text)
    ? text.replace(/([a-z])([A-Z])/g, '$1 $2')
    : text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return foldText(parted.replaceAll('_', ' '));
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
