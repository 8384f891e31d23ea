import { CYPHER } from '@/lib/formats/cypher';
import { SQL } from '@/lib/formats/sql';
import { askAboutFile } from './answer-file';
import { readAny, readTies, whyNot } from './read-ties';

describe('a dump in SQL', () => {
  it('is read as the tables that its rows stand in, and no command is run', async () => {
    const read = await readAny(`-- a dump
CREATE TABLE IF NOT EXISTS \`people\` (\`id\` int NOT NULL, \`name\` varchar(80) DEFAULT 'x', kind text, PRIMARY KEY (\`id\`)) ENGINE=InnoDB;
INSERT INTO people VALUES (1,'Ada O\\'Neil','person'),(2,'The ''Union''; group','group');
/* ties */ INSERT IGNORE INTO \`ties\` (source, target, type, since) VALUES (1, 2, 'leads', 1990);
DROP TABLE other;`);
    expect(read.format).toBe('sql');
    expect(read.actors).toEqual(["Ada O'Neil", "The 'Union'; group"]);
    expect(read.ties).toEqual(["Ada O'Neil -> The 'Union'; group: leads"]);
  });

  it('may be of PostgreSQL, with its rows behind COPY', async () => {
    const read = await readAny(`SET client_encoding = 'UTF8';
COPY public.ties (source, target, type) FROM stdin;
Ada\tBert\tleads
Bert\tCleo\t\\N
\\.
SELECT 1;\n`);
    expect(read.ties).toEqual(['Ada -> Bert: leads', 'Bert -> Cleo']);
  });

  it('is refused where it has no rows or is cut short, and read in good time', async () => {
    expect(await whyNot(SQL, 'CREATE TABLE a (b int);')).toMatch(/put no row into a table/);
    expect(await whyNot(SQL, "INSERT INTO a (source, target)\nVALUES ('x', 'y")).toMatch(
      /^line 2: A text in quotation marks/,
    );
    expect(await whyNot(SQL, `INSERT INTO a VALUES ${'('.repeat(50_000)}`)).toMatch(/cut short/);
    expect(await whyNot(SQL, `INSERT INTO a VALUES (1) /* ${'x'.repeat(50_000)}`)).toMatch(
      /comment does not end/,
    );
  });
});

describe('a script in Cypher', () => {
  it('is read as what it creates', async () => {
    const read = await readAny(`// a script
CREATE CONSTRAINT names FOR (p:Person) REQUIRE p.name IS UNIQUE;
CREATE (a:Person {name: 'Ada', born: 1815, tags: ['x', "y"]}), (b:Person {name: "Bert"}) ;
MERGE (c:Group {name: 'Union'})
CREATE (a)-[:LEADS {since: date('1990-01-01')}]->(c)<-[:\`FUNDED BY\`]-(b);
MATCH (p:Person {name: 'Bert'}), (q:Person {name: 'Ada'}) CREATE (p)-[r:KNOWS]->(q) RETURN r;`);
    expect(read.format).toBe('cypher');
    expect(read.actors).toEqual(['Ada', 'Bert', 'Union']);
    expect(read.ties).toEqual([
      expect.stringMatching(/^Ada -> Union: .*lead/i),
      expect.stringMatching(/^Bert -> Union: .*FUNDED BY/i),
      expect.stringMatching(/^Bert .. Ada: .*know/i),
    ]);
  });

  it('is asked about or refused where what it makes cannot be told from it alone', async () => {
    const lost =
      'CREATE (a:Person {name: "Ada"});\nMATCH (x:Person {name: "Cleo"}), (y:Person {name: "Ada"}) CREATE (x)-[:KNOWS]->(y);';
    expect((await readTies(CYPHER, lost)).ties).toEqual(['Cleo -> Ada: KNOWS']);
    expect(JSON.stringify(await askAboutFile(lost, 'a.cypher'))).toContain('1 of 2 are not created');
    expect(await whyNot(CYPHER, 'CREATE (a:Person {name: "Ada"})-[:KNOWS->(b)')).toMatch(
      /^line 1: Here “-” stands/,
    );
    expect(await whyNot(CYPHER, `CREATE (a {x: ${'['.repeat(50_000)}`)).toMatch(/^line 1: Here “\[” stands/);
    expect(await whyNot(CYPHER, 'MATCH (a) RETURN a')).toMatch(/create no node/);
    expect(
      (await readTies(CYPHER, `CREATE (a:P {\`__proto__\`: 'x', name: 'A'})-[:T]->(b:P {name: 'B'})`)).ties,
    ).toHaveLength(1);
  });
});
