type Place<T> = { thing: T; previous: Place<T> | null; next: Place<T> | null };

/**
 * Things in an order, by id. Finding, adding before another, replacing and removing cost the same however many there
 * are; only `toArray` walks them all.
 */
export class OrderedMap<T extends { readonly id: string }> {
  private readonly places = new Map<string, Place<T>>();
  private first: Place<T> | null = null;
  private last: Place<T> | null = null;
  private array: readonly T[] | null;

  constructor(things: readonly T[]) {
    for (const thing of things) this.add(thing, null);
    this.array = things;
  }

  get size(): number {
    return this.places.size;
  }

  get(id: string): T | undefined {
    return this.places.get(id)?.thing;
  }

  ids(): Iterable<string> {
    return this.places.keys();
  }

  /** Returns the id of what stands after a thing; null when it is the last, or is not there. */
  findNext(id: string): string | null {
    return this.places.get(id)?.next?.thing.id ?? null;
  }

  /** Adds a thing before that of an id; at the end for null, or when that is not there. */
  add(thing: T, before: string | null): void {
    const next = (before === null ? null : this.places.get(before)) ?? null;
    const previous = next ? next.previous : this.last;
    const place: Place<T> = { thing, previous, next };
    if (previous) previous.next = place;
    else this.first = place;
    if (next) next.previous = place;
    else this.last = place;
    this.places.set(thing.id, place);
    this.array = null;
  }

  /** Puts a thing in the place of that of the same id. */
  replace(thing: T): void {
    const place = this.places.get(thing.id);
    if (!place || place.thing === thing) return;
    place.thing = thing;
    this.array = null;
  }

  remove(id: string): void {
    const place = this.places.get(id);
    if (!place) return;
    const { previous, next } = place;
    if (previous) previous.next = next;
    else this.first = next;
    if (next) next.previous = previous;
    else this.last = previous;
    this.places.delete(id);
    this.array = null;
  }

  /** Returns the things in order: the same array as before when nothing has changed. */
  toArray(): readonly T[] {
    if (this.array) return this.array;
    const array: T[] = [];
    for (let place = this.first; place; place = place.next) array.push(place.thing);
    this.array = array;
    return array;
  }
}
