import { list } from '@/lib/vocabulary/word-list';
import { foldName } from './fold-name';

/** Returns words that stand between commas, as `foldName` returns them; signs alone, of which that leaves nothing, as they are. */
export function toWordSet(words: string): ReadonlySet<string> {
  return new Set(list(words).map((word) => foldName(word) || word));
}
