/** Lets work on the same thing be done one after the other, in the order in which it was asked for. */
export class KeyedMutex {
  private readonly last = new Map<string, Promise<unknown>>();

  /** Runs work when all that was asked for before, on the same thing, has come to an end. */
  async take<T>(thing: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(thing) ?? Promise.resolve();
    const turn = before.then(work, work);
    this.last.set(thing, turn);
    try {
      return await turn;
    } finally {
      if (this.last.get(thing) === turn) this.last.delete(thing);
    }
  }

  /** Comes back when nothing is left to be done. */
  async settle(): Promise<void> {
    while (this.last.size > 0) await Promise.allSettled(this.last.values());
  }
}
