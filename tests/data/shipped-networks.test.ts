import files from 'node:fs';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import type { Evidence } from '@/lib/network/network';
import { parseNetworkText } from '@/lib/network/parse';
import { DATA_FOLDER, readShippedNetwork, readShippedText } from './shipped-network';

const IDS = files
  .readdirSync(DATA_FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace(/\.json$/, ''))
  .sort();

it('ships three networks', () => {
  expect(IDS).toEqual(['derry-link-1993', 'lebanon-ceasefire-2024', 'oslo-1993']);
});

describe.each(IDS)('%s', (id) => {
  it('parses without an issue, warnings included', () => {
    expect(parseNetworkText(readShippedText(id))).toMatchObject({ ok: true, issues: [], omitted: 0 });
  });

  it('is called by the name of its file', () => {
    expect(readShippedNetwork(id).id).toBe(id);
  });

  it('builds into a graph', () => {
    const network = readShippedNetwork(id);
    expect(buildNetworkGraph(network).nodes()).toEqual(network.actors.map((actor) => actor.id));
  });

  it('says in two or three sentences what it is, and as of when', () => {
    const { description, asOf } = readShippedNetwork(id);
    const sentences = description.split(/(?<=\.)\s+(?=[A-Z])/);
    expect([2, 3]).toContain(sentences.length);
    expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('ties each actor to somebody', () => {
    const graph = buildNetworkGraph(readShippedNetwork(id));
    expect(graph.nodes().filter((actor) => graph.degree(actor) === 0)).toEqual([]);
  });

  it('gives no document and no item of evidence a grade, since nobody has judged them', () => {
    const { documents, relationships, claims } = readShippedNetwork(id);
    const evidence: Evidence[] = [...relationships, ...claims].flatMap((stated) => stated.evidence);
    expect(documents.filter(({ reliability }) => reliability !== null)).toEqual([]);
    expect(evidence.filter(({ credibility }) => credibility !== null)).toEqual([]);
  });

  it('says in words of its own what each item of evidence carries, in one or two lines without a quotation', () => {
    const { relationships, claims } = readShippedNetwork(id);
    const excerpts = [...relationships, ...claims].flatMap(({ evidence }) =>
      evidence.map((item) => item.excerpt),
    );
    expect(
      excerpts.filter((excerpt) => excerpt === '' || excerpt.length > 200 || /["“”„«»]/.test(excerpt)),
    ).toEqual([]);
  });

  it('cites each of its documents', () => {
    const { documents, relationships, claims } = readShippedNetwork(id);
    const cited = new Set(
      [...relationships, ...claims].flatMap(({ evidence }) => evidence.map((item) => item.document)),
    );
    expect(documents.map((document) => document.id).filter((document) => !cited.has(document))).toEqual([]);
  });

  it('gives each state its flag', () => {
    const states = readShippedNetwork(id).actors.filter(({ kind }) => kind === 'state');
    expect(states.filter(({ country }) => country === null)).toEqual([]);
  });
});
