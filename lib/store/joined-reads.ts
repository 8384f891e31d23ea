import { KeyedMutex } from './keyed-mutex';

/**
 * Reads of the same thing that are asked for at the same time: one is under way at a time, and all that are asked for meanwhile are the next
 * one together. So each is answered by what was read after it was asked for, and a hundred readers ask the database no more often than two.
 */
export class JoinedReads<T> {
  private readonly mutex = new KeyedMutex();
  /** Those that have not begun. */
  private readonly waiting = new Map<string, Promise<T>>();

  read(thing: string, work: () => Promise<T>): Promise<T> {
    const known = this.waiting.get(thing);
    if (known) return known;
    const read = this.mutex.take(thing, () => {
      this.waiting.delete(thing);
      return work();
    });
    this.waiting.set(thing, read);
    return read;
  }

  /** Comes back when none is under way or waits. */
  settle(): Promise<void> {
    return this.mutex.settle();
  }
}
