import { applyHeaderChoice } from '@/lib/formats/import-workflow/describe-headers';
import { listQuestions } from '@/lib/formats/import-workflow/list-questions';
import { readFile } from '@/lib/formats/read-file';
import { importDraft } from '../import-tables-of';
import { readAny } from '../read-ties';

const PREFIXES = `@prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix schema: <http://schema.org/> .
@prefix org: <http://www.w3.org/ns/org#> . @prefix rel: <http://purl.org/vocab/relationship/> .
@prefix ex: <http://example.org/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix dcterms: <http://purl.org/dc/terms/> .
@prefix wd: <http://www.wikidata.org/entity/> . @prefix wdt: <http://www.wikidata.org/prop/direct/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
`;
const ignoreProgress = () => {};

async function read(turtle: string) {
  const bytes = new TextEncoder().encode(PREFIXES + turtle);
  const { result } = await readFile(bytes, 'file', ignoreProgress);
  if (result.kind !== 'draft') throw new Error(`It was read as a ${result.kind}.`);
  return { result, network: importDraft(result).network, questions: listQuestions(result) };
}

const toShort = (turtle: string) => readAny(PREFIXES + turtle);

describe('statements about people', () => {
  it('become actors with names in several languages, and ties with their types', async () => {
    const { network, questions } = await read(`
      <#me> a foaf:Person ; foaf:name "Ада"@ru, "Ada"@en ; foaf:knows [ a foaf:Person ; foaf:name "Bert" ], ex:Carla_G ;
        foaf:mbox <mailto:ada@example.org> ; foaf:homepage <javascript:alert(1)> ; schema:birthDate "1815-12-10"^^xsd:date .
      ex:club a foaf:Group ; rdfs:label "Le club"@fr ; foaf:member <#me> .`);
    expect(questions).toEqual([]);
    const [ada] = network.actors;
    expect(ada).toMatchObject({
      name: 'Ada',
      kind: 'person',
      aliases: ['Ада'],
      from: '1815-12-10',
      iri: '#me',
    });
    expect(ada).toMatchObject({ mbox: 'mailto:ada@example.org', homepage: 'javascript:alert(1)' });
    expect(network.actors.map(({ name, kind }) => `${name}: ${kind}`)).toEqual(
      expect.arrayContaining(['Bert: person', 'Carla G: person', 'Le club: group']),
    );
    expect(network.relationships).toHaveLength(3);
    expect(network.relationships).toContainEqual(expect.objectContaining({ type: 'member-of' }));
  });

  it('are ties once where they read the same from both ends', async () => {
    const { ties } = await readAny(`<http://e.org/a> <http://xmlns.com/foaf/0.1/knows> <http://e.org/b> .
<http://e.org/b> <http://xmlns.com/foaf/0.1/knows> <http://e.org/a> .\n`);
    expect(ties).toEqual(['a -- b: knows']);
  });

  it('have the dates and roles of their memberships', async () => {
    const { network } = await read(`
      ex:a a foaf:Person ; foaf:givenName "Ada" ; foaf:familyName "King" . ex:o a org:Organization ; skos:prefLabel "Union" .
      [] a org:Membership ; org:member ex:a ; org:organization ex:o ; org:role ex:chair ;
        schema:startDate "2001-02-03T00:00:00Z"^^xsd:dateTime . ex:chair a org:Role ; skos:prefLabel "Chair" .`);
    expect(network.actors[0]?.name).toBe('Ada King');
    expect(network.relationships).toEqual([
      expect.objectContaining({ type: 'member-of', from: '2001-02-03', role: 'Chair' }),
    ]);
  });

  it('are direct claims of Wikidata, by the words that the file or its property has', async () => {
    const { network } = await read(`
      wd:Q1 wdt:P31 wd:Q5 ; rdfs:label "Ada"@en ; wdt:P26 wd:Q2 ; wdt:P102 wd:Q3 ; wdt:P19 wd:Q90 .
      wd:Q2 wdt:P31 wd:Q5 ; wdt:P26 wd:Q1 . wd:Q3 wdt:P31 wd:Q7278 ; rdfs:label "Whigs"@en .
      wd:Q90 rdfs:label "Paris"@en . wd:P19 rdfs:label "place of birth"@en .`);
    expect(network.actors.map(({ name, kind }) => [name, kind])).toEqual([
      ['Ada', 'person'],
      ['Q2', 'person'],
      ['Whigs', 'group'],
    ]);
    expect(network.actors[0]).toMatchObject({ identifiers: { wikidata: 'Q1' }, 'place of birth': 'Paris' });
    expect(network.relationships.map(({ type }) => type)).toEqual(['spouse', 'member-of']);
  });

  it('may be spoken of: what is said of a statement is said of its tie', async () => {
    const { network, result } = await read(`
      ex:a a foaf:Person . ex:b a foaf:Person . ex:c a foaf:Person .
      ex:a rel:friendOf ex:b {| ex:since 2010 ; dcterms:source <https://news.example/1> |} .
      ex:s a rdf:Statement ; rdf:subject ex:a ; rdf:predicate rel:mentorOf ; rdf:object ex:c ; ex:since "1990"^^xsd:gYear .`);
    expect(network.relationships).toEqual([
      expect.objectContaining({ type: 'friend-of', from: '2010' }),
      expect.objectContaining({ type: 'mentor-of', from: '1990' }),
    ]);
    expect(network.documents[0]?.url).toBe('https://news.example/1');
    expect(result.draft.remarks[0]?.message).toMatch(/^1 tie is only spoken of/);
  });

  it('may stand in named graphs, as TriG and N-Quads have them', async () => {
    const trig = await toShort('ex:g { ex:a a foaf:Person ; foaf:knows ex:b } ex:h { ex:b foaf:name "Bea" }');
    expect(trig.ties).toEqual(['a -- Bea: knows']);
    const quads = await readAny('<urn:x:a> <urn:x:feeds> <urn:x:b> <urn:x:g> .\n');
    expect(quads).toMatchObject({ format: 'turtle', ties: ['a -> b: feeds'] });
  });
});

describe('statements that nothing tells the actors of', () => {
  it('are asked about', async () => {
    const { questions } = await read('ex:a ex:feeds ex:b . ex:c a ex:Ship ; ex:feeds ex:a .');
    expect(questions).toEqual([expect.objectContaining({ id: 'actors', about: 'actors', hasGuess: true })]);
    expect(questions[0]?.message).toBe(
      'Is each of the 3 things an actor? Nothing in the file says that any is one: they are 1 × ship.',
    );
  });

  it('are asked about where actors are tied to other things above all, and read anew as a person says', async () => {
    const { questions, network, result } = await read(`
      ex:a a foaf:Person ; ex:attends ex:m1, ex:m2 . ex:b a foaf:Person ; ex:attends ex:m1 .
      ex:m1 a ex:Event ; rdfs:label "Talks" . ex:m2 a ex:Event .`);
    expect(network.relationships).toEqual([]);
    expect(network.actors[0]).toMatchObject({ attends: ['Talks', 'http://example.org/m2'] });
    expect(questions[0]?.message).toMatch(/tied 3 times to other things \(2 × event\), and 0 times/);
    const again = applyHeaderChoice(result, { rows: 'actors' });
    if (again.kind !== 'draft') throw new Error('It is no draft.');
    expect(importDraft(again).network.relationships).toHaveLength(3);
    expect(listQuestions(again)).toEqual([]);
  });

  it('are passed over with a warning where a thing that is no actor brings several together', async () => {
    const { told } =
      await toShort(`ex:a a foaf:Person . ex:b a foaf:Person . ex:m a ex:Meeting ; ex:party ex:a, ex:b .
      ex:a foaf:knows ex:b .`);
    expect(told.join()).toMatch(/1 thing that are no actors bring two or more/);
  });

  it('are refused where they are a thesaurus or a vocabulary', async () => {
    const thesaurus = await toShort(
      'ex:a a skos:Concept ; skos:prefLabel "Fish" ; skos:broader ex:b . ex:b a skos:Concept .',
    );
    expect(thesaurus.told).toEqual([
      expect.stringMatching(/^The file is a thesaurus \(SKOS\): its 2 things/),
    ]);
    const vocabulary = await toShort('ex:A a owl:Class . ex:p a owl:ObjectProperty ; rdfs:domain ex:A .');
    expect(vocabulary.told).toEqual([expect.stringMatching(/^The file describes a vocabulary/)]);
    const bare = await toShort('ex:a ex:weighs 3 .');
    expect(bare.told).toEqual([expect.stringMatching(/ties no two of them/)]);
  });
});

describe('a file in Turtle that is broken or made to do harm', () => {
  it('is refused with its line, in words that say what to do', async () => {
    expect((await toShort('ex:a foaf:knows ex:b .\nex:c "oops')).told).toEqual([
      'Here stands “"oops”, with which no statement goes on.',
    ]);
    expect((await toShort('ex:a nope:knows ex:b .')).told).toEqual([
      'The prefix “nope:” is used, but nothing says what it stands for.',
    ]);
  });

  it('ends where blank nodes and lists stand in a circle', async () => {
    const { ties } = await toShort(`_:a a foaf:Person ; foaf:name "A" ; foaf:knows _:l .
      _:l rdf:first _:b ; rdf:rest _:m . _:m rdf:first _:a ; rdf:rest _:l . _:b foaf:name "B" ; foaf:knows _:b .`);
    expect(ties).toEqual(['A -- B: knows']);
  });

  it('may nest things deeply, have many prefixes, and texts that are long', async () => {
    const deep = `${'[ ex:in '.repeat(5_000)}ex:b${' ]'.repeat(5_000)}`;
    expect((await toShort(`ex:a ex:has ${deep} . ex:a ex:feeds ex:b .`)).ties).toEqual(['a -> b: feeds']);
    const prefixes = Array.from({ length: 5_000 }, (_, index) => `@prefix p${index}: <urn:${index}:> .`);
    expect((await toShort(`${prefixes.join('\n')} p7:a p8:likes p9:b .`)).ties).toEqual(['a -> b: likes']);
    const long = await toShort(`ex:a a foaf:Person ; ex:says "${'x'.repeat(500_000)}" ; foaf:knows ex:b .`);
    expect(long.ties).toEqual(['a -- b: knows']);
  });

  it('keeps names of what objects inherit as data', async () => {
    const { network } = await read(
      'ex:a a foaf:Person ; ex:__proto__ "x" ; ex:constructor "y" ; foaf:knows ex:b .',
    );
    expect(network.relationships).toHaveLength(1);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('is refused where statements about statements nest too deeply', async () => {
    const nested = `ex:a rdf:reifies ${'<<( ex:a ex:p '.repeat(50)}ex:b ${')>> '.repeat(50)} .`;
    expect((await toShort(nested)).told.join()).toMatch(/more than 16 deep/);
  });
});
