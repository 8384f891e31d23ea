import { askFirst } from '../graph/ask-first';
import type { JsonObject } from '../json/read-json-source';
import type { Question } from '../question';
import type { ReadResult } from '../read-result';
import { findKeyedGroups } from './keyed-groups';
import { findProvJson } from './prov-json';
import { type NodeLinks, readNodeLinks } from './read-node-links';
import { findReferenced } from './referenced-lists';
import { findRoam } from './roam';

const MAX_SHOWN = 4;

/** Returns the draft of records that list the ids of others, to whom they are tied; null where none do. It is asked whether they are, and by which of the lists. */
export function readReferences(root: JsonObject): ReadResult | null {
  const found = findReferenced(root);
  if (!found) return null;
  const message = `Is each record tied to those whose ids it lists in ${quote(found.fields)}? Nothing else in the file says who is tied to whom.`;
  return ask(found.graph, { id: 'references', message, label: 'It is' });
}

/** Returns the draft of an object with a list of things below each of its keys, who may be in what the key names; null for any other. It is asked whether they are. */
export function readGroups(root: JsonObject): ReadResult | null {
  const graph = findKeyedGroups(root);
  if (!graph) return null;
  const message = `Are ${quote(Object.keys(root))} groups, and those in the lists below them their members? Some stand in several of the lists.`;
  return askFirst(readNodeLinks(graph), { id: 'groups', message, label: 'They are' });
}

/** Returns the draft of what PROV says in JSON, of which a part may tie actors; null for anything else. It is asked which relations do. */
export function readProvenance(root: JsonObject): ReadResult | null {
  const graph = findProvJson(root);
  if (!graph) return null;
  const message =
    'Which relations of the provenance tie actors? Entities and activities stand in it beside agents.';
  return ask(graph, {
    id: 'provenance',
    message,
    label: 'All of them: entities and activities are actors as well',
  });
}

/** Returns the draft of pages that name one another in brackets; null for other records. It is asked whether they are actors. */
export function readPages(pages: readonly JsonObject[]): ReadResult | null {
  const graph = findRoam(pages);
  if (!graph) return null;
  const message = `Is each page an actor, tied to those that it names in double brackets? They name others ${graph.links.length.toLocaleString('en')} times, and pages of days are among them.`;
  return askFirst(readNodeLinks(graph), { id: 'pages', message, label: 'It is' });
}

/** Where there are ties of several sorts, each of them alone may be what is meant. */
function ask(
  graph: NodeLinks,
  { id, message, label }: { readonly id: string; readonly message: string; readonly label: string },
): ReadResult {
  const read = readNodeLinks(graph);
  const types = [...new Set(graph.links.map(({ type }) => String(type)))];
  if (read.kind !== 'draft' || types.length < 2) return askFirst(read, { id, message, label });
  const alone = types.map((type) => ({
    label: `Only “${type}”`,
    mapping: { negatives: { type: types.filter((other) => other !== type) } },
  }));
  const question: Question = {
    ...{ id, about: 'actors', message, hasGuess: true },
    choices: [{ label, mapping: {} }, ...alone],
  };
  return { ...read, questions: [question, ...(read.questions ?? [])] };
}

function quote(names: readonly string[]): string {
  return names
    .slice(0, MAX_SHOWN)
    .map((name) => `“${name}”`)
    .join(', ');
}

/** Returns the draft of a hypergraph in its incidences: each of its edges is a node that those in it are tied to. */
export function readIncidences(incidences: readonly JsonObject[]): ReadResult {
  const nodes = [...new Set(incidences.map(({ node }) => String(node)))].map((id) => ({ id }));
  const edges = [...new Set(incidences.map(({ edge }) => `edge ${String(edge)}`))].map((id) => ({
    id,
    name: id.replace(/^edge /, ''),
    kind: 'edge of a hypergraph',
  }));
  const links = incidences.map(({ node, edge, ...rest }) => ({
    ...rest,
    source: String(node),
    target: `edge ${String(edge)}`,
  }));
  return readNodeLinks({ nodes: [...nodes, ...edges], links, ends: ['source', 'target'], root: {} });
}
