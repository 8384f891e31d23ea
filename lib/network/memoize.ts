/**
 * Returns the same function, which computes once for each object that comes first; the other arguments follow from it, and
 * count the first time. What was computed is kept as long as the object is. What throws is not kept.
 */
export function memoize<Key extends object, Others extends readonly unknown[], Value extends object>(
  compute: (key: Key, ...others: Others) => Value,
): (key: Key, ...others: Others) => Value {
  const values = new WeakMap<Key, Value>();
  return (key, ...others) => {
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = compute(key, ...others);
    values.set(key, value);
    return value;
  };
}

/**
 * Returns the same function, which keeps for each object the values of some texts, as many as `most`; the oldest goes first.
 * `toText` returns the text that stands for the other arguments.
 */
export function memoizeRecent<Key extends object, Others extends readonly unknown[], Value>(
  most: number,
  toText: (...others: Others) => string,
  compute: (key: Key, ...others: Others) => Value,
): (key: Key, ...others: Others) => Value {
  const getRecent = memoize((_key: Key) => new Map<string, { readonly value: Value }>());
  return (key, ...others) => {
    const recent = getRecent(key);
    const text = toText(...others);
    const known = recent.get(text);
    if (known) return known.value;
    const value = compute(key, ...others);
    if (recent.size >= most) recent.delete([...recent.keys()][0] ?? '');
    recent.set(text, { value });
    return value;
  };
}
