import type { Format, FormatSource } from './format';
import { askFirst } from './graph/ask-first';
import { readJsonSource } from './json/read-json-source';
import { readJsonLd } from './json-ld/read-json-ld';
import { isRdfJson, readRdfJson } from './json-ld/read-rdf-json';
import { RdfGraph } from './rdf/rdf-graph';
import { readRdf } from './rdf/read-rdf';
import type { ReadResult } from './read-result';
import { type ActivitiesFound, findActivities } from './records/activity-streams';
import { readNodeLinks } from './records/read-node-links';
import { readOrFail } from './text-fault';

/** RDF in JSON, whose words mean what a context within the file says. */
export const JSON_LD: Format = {
  id: 'jsonld',
  label: 'JSON-LD',
  extensions: ['jsonld', 'json'],
  mediaType: 'application/ld+json',
  recognise,
  read,
  write: null,
  keeps: null,
};

function recognise(source: FormatSource): number {
  const head = source.head();
  if (/^\s*(\[\s*)?\{\s*"@(context|graph|id|type)"\s*:/.test(head)) return 0.95;
  if (/^\s*\{\s*"(https?:|urn:|_:)[^"]*"\s*:\s*\{\s*"[^"]*:[^"]*"\s*:\s*\[\s*\{\s*"(type|value)"/.test(head))
    return 0.9;
  return /^\s*[[{]/.test(head) && /"@context"\s*:/.test(head.slice(0, 4_000)) ? 0.6 : 0;
}

function read(source: FormatSource): ReadResult {
  const json = readJsonSource(source);
  if (!json.ok) return json.failed;
  const { value } = json;
  if (isRdfJson(value)) return readOrFail(() => readRdf(readRdfJson(value, new RdfGraph())));
  const activities = findActivities(value);
  if (activities) return readActivities(activities);
  return readOrFail(() => readRdf(readJsonLd(value)));
}

function readActivities({ graph, passedOver }: ActivitiesFound): ReadResult {
  const read = readNodeLinks(graph);
  if (passedOver === 0 || graph.links.length === 0) return read;
  const count = passedOver.toLocaleString('en');
  const message = `Is this all that ties the users? ${count} of their activities ${passedOver === 1 ? 'names' : 'name'} nobody else, as where something is shared whose author the file does not say.`;
  return askFirst(read, { id: 'activities', message, label: 'It is: the others are passed over' });
}
