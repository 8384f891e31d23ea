import type { Network } from '@/lib/network/network';
import { tellTexts } from './network-texts';
import type { WrittenGroup } from './written-groups';

/** What became of a text in a file: a part of the network has it, it is only kept beside one, or it went nowhere. */
export type Fate = 'used' | 'kept' | 'lost';

const WORD = /[\p{L}\p{M}\d]{2,}/gu;

/**
 * Returns a question about what became of a text: by its words, since names are put in another order, parted and cleaned. Most of its words
 * must stand somewhere.
 */
export function createFateFinder(network: Network, groups: readonly WrittenGroup[]): (text: string) => Fate {
  const wanted = new Set(groups.flatMap(({ texts }) => [...texts.keys()].flatMap(listWords)));
  const used = new Set<string>();
  const kept = new Set<string>();
  tellTexts(network, (text, isUsed) => {
    for (const word of listWords(text)) if (wanted.has(word)) (isUsed ? used : kept).add(word);
  });
  return (text) => {
    const words = listWords(text);
    const areMost = (is: (word: string) => boolean) => words.filter(is).length * 2 > words.length;
    if (words.length === 0 || areMost((word) => used.has(word))) return 'used';
    return areMost((word) => used.has(word) || kept.has(word)) ? 'kept' : 'lost';
  };
}

function listWords(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}
