import { isNode, RdfGraph, type RdfNode, type RdfTerm, toLiteral } from './rdf-graph';
import { toTerm } from './rdf-namespaces';
import { tiesActors } from './sort-things';
import { ThingNames } from './thing-names';

const NAME = 'https://schema.org/name';
const MAX_LENGTH = 80;
const MAX_WORDS = 8;

/** A graph in which those whom a text names are things of their own, and how many texts do, by the property that has them. */
export type NamedTexts = { readonly graph: RdfGraph; readonly told: ReadonlyMap<string, number> };

/**
 * Returns a graph in which a property that ties actors has no name as a text: whom it names is the thing of that name, or one of its own. A text that may be more than a name
 * stays as it is.
 */
export function nameTexts(graph: RdfGraph): NamedTexts {
  const told = new Map<string, number>();
  const isNamed = (property: string, value: RdfTerm) =>
    value.kind === 'literal' && isName(value.value) && tiesActors(property);
  const things = [...graph.things.values()];
  if (!things.some(({ said }) => [...said].some(([of, all]) => all.some((each) => isNamed(of, each)))))
    return { graph, told };
  const names = new ThingNames(graph);
  const known = new Map<string, RdfNode>();
  for (const thing of things) known.set(names.find(thing)?.name ?? '', thing.node);
  const made = new RdfGraph();
  for (const name of graph.named) made.noteNamed(name);
  made.annotations.push(...graph.annotations);
  for (const { node, said } of things)
    for (const [property, values] of said)
      for (const value of values) {
        if (value.kind !== 'literal' || !isNamed(property, value)) {
          made.add(node, property, value);
          continue;
        }
        const name = value.value.trim();
        const other = known.get(name) ?? { kind: 'blank' as const, value: `named ${name}` };
        if (!known.has(name)) made.add(other, NAME, toLiteral(name));
        known.set(name, other);
        if (isNode(other)) made.add(node, property, other);
        const term = toTerm(property).replace(/^.*:/, '');
        told.set(term, (told.get(term) ?? 0) + 1);
      }
  return { graph: made, told };
}

/** Several names in one text cannot be told from one with a comma in it. */
function isName(text: string): boolean {
  const name = text.trim();
  return (
    name.length > 1 &&
    name.length <= MAX_LENGTH &&
    /^\p{L}/u.test(name) &&
    !/[\n,;@]|:\/\/|\s(and|und|et|y|&)\s|[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(name) &&
    name.split(/\s+/).length <= MAX_WORDS
  );
}
