import { isNode, RdfGraph, type RdfNode, type RdfTerm, toKey } from './rdf-graph';

const SAME = 'http://www.w3.org/2002/07/owl#sameAs';

/**
 * Returns the statements of a file in which things that are said to be the same (owl:sameAs) are one, under the address that is described first,
 * and how many others they were. Addresses elsewhere, of which the file says nothing more, stay what the one is the same as.
 */
export function mergeSame(graph: RdfGraph): { readonly graph: RdfGraph; readonly merged: number } {
  const kept = findKept(graph);
  if (kept.size === 0) return { graph, merged: 0 };
  const toKept = (node: RdfNode) => kept.get(toKey(node)) ?? node;
  const toTerm = (term: RdfTerm): RdfTerm => {
    if (isNode(term)) return toKept(term);
    if (term.kind === 'literal') return term;
    return { ...term, subject: toKept(term.subject), object: toTerm(term.object) };
  };
  const whole = new RdfGraph();
  for (const { node, said } of graph.things.values())
    for (const [property, values] of said)
      for (const value of values)
        whole.add(toKept(node), property, property === SAME ? value : toTerm(value));
  for (const { triple, predicate, object } of graph.annotations)
    whole.add(toTerm(triple), predicate, toTerm(object));
  return { graph: whole, merged: kept.size };
}

/** Returns the thing that each other is put together with, by what tells the other apart. */
function findKept(graph: RdfGraph): ReadonlyMap<string, RdfNode> {
  const named = listNamed(graph);
  const above = new Map<string, string>();
  const nodes = new Map<string, RdfNode>();
  const findTop = (key: string) => {
    let top = key;
    while (above.has(top)) top = above.get(top) ?? top;
    // What was passed on the way is led there at once the next time.
    for (let each = key; each !== top; ) {
      const next = above.get(each) ?? top;
      above.set(each, top);
      each = next;
    }
    return top;
  };
  for (const [key, { node, said }] of graph.things) {
    for (const value of said.get(SAME) ?? []) {
      if (!isNode(value) || !named.has(toKey(value))) continue;
      nodes.set(key, node).set(toKey(value), value);
      const [one, other] = [findTop(key), findTop(toKey(value))];
      if (one !== other) above.set(other, one);
    }
  }
  const first = new Map<string, RdfNode>();
  for (const [key, { node, said }] of graph.things) {
    const isDescribed = [...said.keys()].some((property) => property !== SAME);
    if (nodes.has(key) && isDescribed && !first.has(findTop(key))) first.set(findTop(key), node);
  }
  const kept = [...nodes].flatMap(([key, node]) => {
    const to = first.get(findTop(key)) ?? nodes.get(findTop(key)) ?? node;
    return toKey(to) === key ? [] : [[key, to] as const];
  });
  return new Map(kept);
}

/** Returns what the file says more of than that another is the same: as a subject, or as the value of anything else. */
function listNamed(graph: RdfGraph): ReadonlySet<string> {
  const named = new Set<string>();
  for (const [key, { said }] of graph.things) {
    named.add(key);
    for (const [property, values] of said)
      if (property !== SAME) for (const value of values) if (isNode(value)) named.add(toKey(value));
  }
  return named;
}
