import type { Question, QuestionChoice } from '../question';

/** One of several graphs of a file: its name, and what its nodes are called by their ids; an empty text for those that it only names. */
export type GraphPart = { readonly name: string; readonly labels: ReadonlyMap<string, string> };

/** The field of edges that says of which graph of their file they are. */
export const GRAPH_FIELD = 'graph';

/** So many are left out by an answer, which names each of them. */
const MAX_NAMED = 300;
const MAX_CHOICES = 8;

/** Returns the names of graphs; those that have none, or that of another, are numbered. */
export function nameGraphs(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, at) => {
    const free = name === '' || taken.has(name) ? `${name} ${at + 1}`.trim() : name;
    taken.add(free);
    return free;
  });
}

/**
 * Returns what finds the id of a node among those of all graphs: nodes of one id are one, unless two graphs call them otherwise, as where each counts its nodes from 0.
 */
export function joinIds(parts: readonly GraphPart[]): (part: number, id: string) => string {
  const labels = new Map<string, Set<string>>();
  for (const part of parts) {
    for (const [id, label] of part.labels) {
      const known = labels.get(id) ?? new Set();
      if (label !== '') known.add(label);
      labels.set(id, known);
    }
  }
  return (part, id) => {
    const isShared = (labels.get(id)?.size ?? 0) < 2;
    const name = parts[part]?.name ?? '';
    return isShared || name === '' ? id : `${name}: ${id}`;
  };
}

/** Returns the question whether several graphs of a file are one network, with each of them alone as another answer. */
export function askAboutGraphs({ parts }: { readonly parts: readonly GraphPart[] }): readonly Question[] {
  if (parts.length < 2) return [];
  const names = parts.map(({ name }) => name);
  const shown = names.slice(0, 3).map((name) => `“${name}”`);
  const more = names.length > 3 ? ' …' : '';
  const message = `Are the ${names.length.toLocaleString('en')} graphs of the file one network? They are ${shown.join(', ')}${more}; nodes of one id are one, unless they are called otherwise, and each tie keeps the name of its graph.`;
  const called = nameNodes(parts);
  const alone = parts.flatMap((_, at) => offerAlone(at, parts, called)).slice(0, MAX_CHOICES);
  const choices = [{ label: 'They are', mapping: {} }, ...alone];
  return [{ id: 'graphs', about: 'actors', message, choices, hasGuess: true }];
}

/** Returns what the nodes of each graph are called, by their ids among those of all. */
function nameNodes(parts: readonly GraphPart[]): readonly ReadonlyMap<string, string>[] {
  const toGlobal = joinIds(parts);
  const listed = parts.map(({ labels }, at) =>
    [...labels].map(([id, label]) => ({ id, label, key: toGlobal(at, id) })),
  );
  const labels = new Map(
    listed.flat().flatMap(({ key, label }) => (label === '' ? [] : [[key, label] as const])),
  );
  return listed.map((nodes) => new Map(nodes.map(({ id, key }) => [key, labels.get(key) ?? id])));
}

function offerAlone(
  at: number,
  parts: readonly GraphPart[],
  called: readonly ReadonlyMap<string, string>[],
): readonly QuestionChoice[] {
  const own = called[at] ?? new Map<string, string>();
  const others = called.flatMap((nodes) => [...nodes].filter(([key]) => !own.has(key)));
  const kept = new Set(own.values());
  const missing = [...new Set(others.map(([, name]) => name))].filter((name) => !kept.has(name));
  if (missing.length > MAX_NAMED) return [];
  const name = parts[at]?.name ?? '';
  const left = parts.map((part) => part.name).filter((other) => other !== name);
  return [
    {
      label: `Only “${name}”`,
      mapping: { negatives: { [GRAPH_FIELD]: left }, ...(missing.length > 0 && { missing }) },
    },
  ];
}
