import type { SingularElementArgument } from 'cytoscape';

/**
 * Returns a style that reads a field of the element's data. Cytoscape's own form, `data(name)`, is worked out anew whenever
 * an element comes back; a function is only asked, and what it answered before is kept.
 */
export function toData(name: string): (element: SingularElementArgument) => never {
  return (element) => element.data(name) as never;
}
