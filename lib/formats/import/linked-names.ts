/** Names that a person has said mean one actor. */
export class LinkedNames {
  private readonly kept = new Map<string, string>();

  /** Each list's first name is the one that is kept. A name in two lists belongs to the first. */
  constructor(lists: readonly (readonly string[])[]) {
    for (const [first, ...others] of lists) {
      if (first === undefined) continue;
      const kept = this.toKept(first);
      for (const name of [first, ...others]) if (!this.kept.has(name)) this.kept.set(name, kept);
    }
  }

  /** Returns the name that is kept for a name: itself when nobody has linked it. */
  toKept(name: string): string {
    return this.kept.get(name) ?? name;
  }

  has(name: string): boolean {
    return this.kept.has(name);
  }
}
