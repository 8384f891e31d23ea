import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MERMAID } from '@/lib/formats/mermaid';
import { TURTLE } from '@/lib/formats/turtle';
import { readShippedNetwork } from '../../data/shipped-network';
import { HARBOUR } from './harbour-network';
import { writeWith } from './read-back';

/** Debian's python3-rdflib; `.ci/run` installs it. */
const PYTHON = '/usr/bin/python3';
const inRdflib = spawnSync(PYTHON, ['-c', 'import rdflib']).status === 0 ? describe : describe.skip;

/** Parses a file as Turtle, and prints the rows of a question in SPARQL as JSON. */
const ASK = `
import json, rdflib, sys
graph = rdflib.Graph()
graph.parse(sys.argv[1], format="turtle")
print(json.dumps([[None if cell is None else str(cell) for cell in row] for row in graph.query(sys.argv[2])]))
`;
const PREFIXES =
  'PREFIX bc: <urn:backchannel:terms:> PREFIX prov: <http://www.w3.org/ns/prov#> ' +
  'PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> ' +
  'PREFIX dcterms: <http://purl.org/dc/terms/> ';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'turtle-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function ask(text: string, question: string): readonly (readonly string[])[] {
  const path = join(folder, 'network.ttl');
  writeFileSync(path, text);
  const { status, stdout, stderr } = spawnSync(PYTHON, ['-c', ASK, path, PREFIXES + question], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

inRdflib('RDF in Turtle, asked in SPARQL', () => {
  const NAMES =
    '?tie a bc:Relationship ; bc:type/rdfs:label ?type ; bc:source/rdfs:label ?a . OPTIONAL { ?tie bc:target/rdfs:label ?b }';

  it('has each tie with its type and ends, in their own letters', async () => {
    const rows = ask(await writeWith(TURTLE, HARBOUR), `SELECT ?a ?type ?b WHERE { ${NAMES} }`);
    expect(rows).toHaveLength(HARBOUR.relationships.length);
    expect(rows).toContainEqual(['Bela <of> "the quay" & more', 'feeds', 'Ada']);
  });

  it('says what a tie was derived from, and whom it is attributed to', async () => {
    const network = readShippedNetwork('lebanon-ceasefire-2024');
    const text = await writeWith(TURTLE, network);
    const items = ask(
      text,
      `SELECT ?a ?title WHERE { ${NAMES} ?tie prov:qualifiedDerivation/prov:entity/dcterms:title ?title }`,
    );
    expect(items).toHaveLength(network.relationships.reduce((sum, { evidence }) => sum + evidence.length, 0));
    const claims = ask(
      text,
      'SELECT ?words ?who WHERE { ?c a bc:Claim ; rdf:value ?words . ?no bc:claim ?c ; bc:source/rdfs:label ?who }',
    );
    expect(claims).toHaveLength(network.relationships.filter(({ claim }) => claim !== null).length);
    // No tie is asserted as a bare statement between actors.
    expect(ask(text, 'SELECT ?p WHERE { ?a a prov:Agent . ?b a prov:Agent . ?a ?p ?b }')).toEqual([]);
  });
});

describe('Mermaid', () => {
  it('draws actors, legs, directions and the claim that is denied, and takes names for text', async () => {
    const text = await writeWith(MERMAID, HARBOUR);
    expect(text.split('\n').slice(0, 4)).toEqual([
      '---',
      'title: "The harbour talks"',
      '---',
      'flowchart LR',
    ]);
    expect(text).toContain('a2(["Bela #60;of#62; #34;the quay#34; #38; more"])');
    expect(text).toContain('a4 -->|"is an envoy to"| a1\n  a1 -->|"is an envoy to"| a3');
    expect(text).toContain('a2 ---|"talks to"| a3');
    expect(text).toContain('c1>"Claim: Ada cut the ropes."]');
    expect(text).toContain('a3 -.->|"denies"| c1');
  });

  it('tells what it does not hold', async () => {
    const written = await MERMAID.write?.(HARBOUR);
    expect(written?.losses.join(' ')).toMatch(/actors lose all but.*2 items of evidence.*dates and notes/);
  });
});
