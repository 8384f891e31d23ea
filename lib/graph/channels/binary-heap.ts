/** What waits for its turn, the least first: a binary heap (Williams, 1964). */
export class BinaryHeap<Item> {
  readonly #items: Item[] = [];
  readonly #compare: (a: Item, b: Item) => number;

  constructor(compare: (a: Item, b: Item) => number) {
    this.#compare = compare;
  }

  push(item: Item): void {
    const items = this.#items;
    let at = items.length;
    items.push(item);
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = items[above] as Item;
      if (this.#compare(item, other) >= 0) break;
      items[at] = other;
      at = above;
    }
    items[at] = item;
  }

  /** Takes the least; undefined when nothing waits. */
  pop(): Item | undefined {
    const items = this.#items;
    const [first] = items;
    const last = items.pop();
    if (last === undefined || items.length === 0) return first;
    let at = 0;
    for (let below = 1; below < items.length; below = 2 * at + 1) {
      const right = items[below + 1];
      if (right !== undefined && this.#compare(right, items[below] as Item) < 0) below++;
      const least = items[below] as Item;
      if (this.#compare(last, least) <= 0) break;
      items[at] = least;
      at = below;
    }
    items[at] = last;
    return first;
  }
}
