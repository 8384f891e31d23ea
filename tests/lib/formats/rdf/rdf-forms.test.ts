import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFile } from '@/lib/formats/read-file';
import { TURTLE } from '@/lib/formats/turtle';
import type { Network } from '@/lib/network/network';
import { readShippedNetwork } from '../../../data/shipped-network';
import { HARBOUR } from '../harbour-network';
import { writeWith } from '../read-back';
import { readAny } from '../read-ties';

const FOAF = 'http://xmlns.com/foaf/0.1/';

describe('JSON-LD', () => {
  it('means what its own context says', async () => {
    const read = await readAny(
      JSON.stringify({
        '@context': {
          '@vocab': FOAF,
          rel: 'http://purl.org/vocab/relationship/',
          mentors: { '@id': 'rel:mentorOf', '@type': '@id' },
          label: { '@id': 'name', '@container': '@language' },
          friends: { '@id': 'rel:friendOf', '@container': '@id' },
          members: { '@reverse': 'http://www.w3.org/ns/org#memberOf' },
        },
        '@graph': [
          {
            '@id': 'urn:x:ada',
            '@type': 'Person',
            label: { ru: 'Ада', en: 'Ada' },
            mentors: ['urn:x:bert', '_:c'],
          },
          {
            '@id': 'urn:x:bert',
            '@type': 'Person',
            name: 'Bert',
            knows: { '@type': 'Person', name: 'Dora' },
          },
          { '@id': '_:c', '@type': 'Person', name: [{ '@value': 'Cleo' }], friends: { 'urn:x:ada': {} } },
          { '@type': 'Organization', name: 'Union', members: { '@id': 'urn:x:ada' } },
        ],
      }),
    );
    expect(read.format).toBe('jsonld');
    expect([...read.actors].sort()).toEqual(['Ada', 'Bert', 'Cleo', 'Dora', 'Union']);
    expect([...read.ties].sort()).toEqual([
      'Ada -> Bert: mentor of',
      'Ada -> Cleo: mentor of',
      'Ada -> Union: is a member of',
      'Cleo -- Ada: friend of',
      'Dora -- Bert: knows',
    ]);
  });

  it('means the words of schema.org where it names that, and fetches nothing', async () => {
    const read = await readAny(
      '{"@context":"https://schema.org","@type":"Person","name":"Ada","worksFor":{"@type":"Organization","name":"Union"},"spouse":{"@type":"Person","name":"Bert"}}',
    );
    expect([...read.ties].sort()).toEqual(['Ada -- Bert: spouse', 'Ada -> Union: works for']);
    const other = await readAny('{"@context":"https://elsewhere.example/context.jsonld","name":"Ada"}');
    expect(other.told).toEqual([expect.stringMatching(/stands at https:\/\/elsewhere.*nothing is fetched/)]);
  });

  it('is refused where contexts go around in circles or are without end', async () => {
    const circle = await readAny(
      '{"@context":{"a":"b:x","b":"a:y","c":{"@id":"c:c"}},"@id":"urn:x:1","a":{"@id":"urn:x:2","a":{"@id":"urn:x:1"}}}',
    );
    expect(circle.told).toHaveLength(1);
    const words = Object.fromEntries(
      Array.from({ length: 2_000 }, (_, index) => [`w${index}`, `urn:x:${index}`]),
    );
    const nodes = Array.from({ length: 1_010 }, () => ({ '@context': {}, w1: 'x' }));
    const many = await readAny(JSON.stringify({ '@context': words, '@graph': nodes }));
    expect(many.told).toEqual([expect.stringMatching(/more words than are read/)]);
  });
});

const toRdfXml = (body: string) =>
  `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:foaf="${FOAF}" xmlns:r="http://purl.org/vocab/relationship/" xml:base="http://e.org/doc">${body}</rdf:RDF>`;

describe('RDF in XML', () => {
  it('says the same in each of its ways of writing', async () => {
    const read = await readAny(
      toRdfXml(`<foaf:Person rdf:ID="ada" foaf:name="Ada"><foaf:knows><foaf:Person rdf:about="#bert"><foaf:name>Bert</foaf:name></foaf:Person></foaf:knows>
        <r:mentorOf rdf:nodeID="c"/><r:parentOf rdf:parseType="Resource"><foaf:name>Dora</foaf:name></r:parentOf>
        <r:enemyOf rdf:parseType="Collection"><rdf:Description rdf:about="#bert"/><foaf:Person rdf:about="#e"/></r:enemyOf>
        <foaf:title rdf:parseType="Literal">a <b>bold</b> one</foaf:title></foaf:Person>
        <rdf:Description rdf:nodeID="c"><foaf:name xml:lang="fr">Cléo</foaf:name><r:friendOf rdf:resource="#e"/></rdf:Description>`),
    );
    expect(read.format).toBe('rdfxml');
    expect(read.ties.map((tie) => tie.replace('--', '->')).sort()).toEqual([
      'Ada -> Bert: enemy of',
      'Ada -> Bert: knows',
      'Ada -> Cléo: mentor of',
      'Ada -> Dora: parent of',
      'Ada -> e: enemy of',
      'Cléo -> e: friend of',
    ]);
  });

  const withEntities = (entities: string) =>
    toRdfXml(
      '<foaf:Person rdf:about="&u;ada" foaf:name="Ada"><foaf:knows rdf:resource="&ub;"/></foaf:Person><foaf:Person rdf:about="urn:x:bert" foaf:name="Bert"/>',
    ).replace('?>', `?>\n<!DOCTYPE rdf:RDF [${entities}\n]>`);

  it('may declare the beginnings of its addresses, as ontologies do', async () => {
    const read = await readAny(
      withEntities('<!-- made by a tool -->\n<!ENTITY u "urn:x:"><!ENTITY ub \'&u;bert\'><!ELEMENT a (b)>'),
    );
    expect(read.ties).toEqual(['Ada -- Bert: knows']);
  });

  it('is refused where its entities grow without end, hold markup or stand elsewhere, and told where it is cut short', async () => {
    const lines = Array.from({ length: 20 }, (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};&e${at};">`);
    for (const entities of [
      `<!ENTITY e0 "lol">${lines.join('')}`,
      '<!ENTITY u "<b>"><!ENTITY ub "x">',
      '<!ENTITY u SYSTEM "file:///etc/passwd"><!ENTITY ub "x">',
      '<!ENTITY % p "x"><!ENTITY u "%p;"><!ENTITY ub "x">',
      '<!ENTITY u "&ub;"><!ENTITY ub "&u;">',
    ])
      expect((await readAny(withEntities(entities))).told.join()).toMatch(/declares entities/);
    const short = await readAny(toRdfXml('<foaf:Person>').slice(0, -10));
    expect(short.told.join()).toMatch(/cut short/);
  });
});

it('puts together what is said to be the same, and keeps addresses elsewhere', async () => {
  const read =
    await readAny(`@prefix foaf: <${FOAF}> . @prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix x: <urn:x:> .
    x:a a foaf:Person ; foaf:name "Ada" ; foaf:knows x:b2 ; owl:sameAs <http://www.wikidata.org/entity/Q7259> .
    x:a2 owl:sameAs x:a ; foaf:knows x:c . x:b a foaf:Person ; foaf:name "Bert" ; owl:sameAs x:b2 . x:c a foaf:Person ; foaf:name "Cleo" .`);
  expect(read.ties.map((tie) => tie.replace('--', '->')).sort()).toEqual([
    'Ada -> Bert: knows',
    'Ada -> Cleo: knows',
  ]);
  expect(read.actors).toHaveLength(3);
  expect(read.told.join()).toMatch(/2 things are said to be the same/);
});

/** Debian's python3-rdflib; `.ci/run` installs it. */
const PYTHON = '/usr/bin/python3';
const inRdflib = spawnSync(PYTHON, ['-c', 'import rdflib']).status === 0 ? describe : describe.skip;
const REWRITE = `
import rdflib, sys
graph = rdflib.Graph()
graph.parse(sys.argv[1], format="turtle")
for form in sys.argv[3:]:
    graph.serialize(destination=sys.argv[2] + "." + form, format=form)
`;

inRdflib('a network in RDF that rdflib has written again', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rdf-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['a harbour', HARBOUR],
    ['a ceasefire', readShippedNetwork('lebanon-ceasefire-2024')],
  ])('comes back as it was, but for the order: %s', async (_, network) => {
    const path = join(folder, 'network.ttl');
    writeFileSync(path, await writeWith(TURTLE, network));
    const forms = ['turtle', 'nt', 'xml', 'json-ld', 'trig'];
    const { status, stderr } = spawnSync(PYTHON, ['-c', REWRITE, path, join(folder, 'again'), ...forms], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    for (const form of forms) {
      const { result } = await readFile(readFileSync(join(folder, `again.${form}`)), 'file', () => {});
      if (result.kind !== 'network') throw new Error(`${form}: ${JSON.stringify(result).slice(0, 500)}`);
      expect(inOrder(result.network)).toEqual(inOrder(network));
    }
  });
});

/** Sets of statements have no order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(inOrder).sort((a, b) => compare(JSON.stringify(a), JSON.stringify(b)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as Network)
      .map(([name, each]) => [name, inOrder(each)] as const)
      .sort(([a], [b]) => compare(a, b)),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

describe('named graphs', () => {
  it('are put together, which is told', async () => {
    const statements = [
      `<urn:x:ada> <${FOAF}knows> <urn:x:bert> <urn:x:leak> .`,
      `<urn:x:bert> <${FOAF}knows> <urn:x:cleo> <urn:x:withdrawn> .`,
      ...['ada', 'bert', 'cleo'].map((name) => `<urn:x:${name}> <${FOAF}name> "${name}" .`),
      ...['ada', 'bert', 'cleo'].map(
        (name) => `<urn:x:${name}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <${FOAF}Person> .`,
      ),
    ];
    const read = await readFile(new TextEncoder().encode(statements.join('\n')), 'quads.nq', () => {});
    if (read.result.kind !== 'draft') throw new Error(read.result.kind);
    const told = read.result.draft.remarks.map(({ message }) => message).join(' ');
    expect(told).toContain('in 2 named graphs (“urn:x:leak”, “urn:x:withdrawn”), which were put together');
  });
});
