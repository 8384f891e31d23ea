import { LIMITS } from '@/lib/network/limits';
import { toSlug } from '@/lib/network/nearest';

/** Gives out ids that a network file may hold, each once: the words of a thing as a slug, with a number where it is taken. */
export class UniqueIds {
  private readonly taken = new Set<string>();
  private readonly next = new Map<string, number>();

  /** Returns the id of a thing. `word` stands for words that have no letter of ASCII. */
  give(words: string, word: string): string {
    const slug = shorten(toSlug(words.slice(0, 4 * LIMITS.id)), LIMITS.id) || this.count(word);
    if (this.take(slug)) return slug;
    const stem = shorten(slug, LIMITS.id - 8);
    for (let number = this.next.get(stem) ?? 2; ; number += 1) {
      const id = `${stem}-${number}`;
      if (!this.take(id)) continue;
      this.next.set(stem, number + 1);
      return id;
    }
  }

  /** Returns false when the id is taken. */
  take(id: string): boolean {
    if (this.taken.has(id)) return false;
    this.taken.add(id);
    return true;
  }

  private count(word: string): string {
    const number = this.next.get(word) ?? 1;
    this.next.set(word, number + 1);
    return `${word}-${number}`;
  }
}

function shorten(slug: string, most: number): string {
  return slug.slice(0, most).replace(/-+$/, '');
}
