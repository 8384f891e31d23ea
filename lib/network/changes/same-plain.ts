/** Returns whether two values of JSON are equal; the order of an object’s fields counts for nothing. */
export function isSamePlain(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((item, index) => isSamePlain(item, other[index]));
  }
  const fields = Object.entries(one);
  if (fields.length !== Object.keys(other).length) return false;
  return fields.every(
    ([field, value]) => Object.hasOwn(other, field) && isSamePlain(value, Reflect.get(other, field)),
  );
}
