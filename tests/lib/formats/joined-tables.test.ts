import { zipSync } from 'fflate';
import { writeXlsx } from '@/lib/formats/xlsx/write-xlsx';
import { readAny } from './read-ties';

const encode = (text: string) => new TextEncoder().encode(text);
const zip = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, encode(text)])));

describe('an adjacency matrix', () => {
  it.each([
    ['with a direction', ',Ada,Bert,Cy\nAda,0,1,0\nBert,0,0,1\nCy,0,0,0\n', ['Ada -> Bert', 'Bert -> Cy']],
    ['the same on both sides', ';A;B\nA;0;2\nB;2;0\n', ['A -- B']],
    ['of one half', ',Ada,Bert\nAda,,\nBert,x,\n', ['Bert -- Ada']],
    ['as R writes it', '"Ada","Bert"\n"Ada",0,1\n"Bert",0,0\n', ['Ada -> Bert']],
    ['in another order', '\tAda\tBert\nBert\t1\t0\nAda\t0\t0\n', ['Bert -> Ada']],
    [
      'with signs',
      ',Ada,Bert,Cy\nAda,0,1,-1\nBert,1,0,0\nCy,-1,0,0\n',
      ['Ada -- Bert: is an ally of', 'Ada -- Cy: opposes'],
    ],
  ])('is read %s', async (_, text, ties) => {
    const read = await readAny(text);
    expect(read.ties).toEqual(ties);
    expect(read.told.join()).toContain('is read as an adjacency matrix of');
    expect(read.told.join()).not.toContain('The row has');
  });

  it('keeps actors without ties, tells of the diagonal, and warns where it has no names', async () => {
    const named = await readAny(',Ada,Bert,Lone\nAda,5,1,0\nBert,0,0,0\nLone,0,0,0\n');
    expect(named).toMatchObject({ actors: ['Ada', 'Bert', 'Lone'], ties: ['Ada -> Bert'] });
    expect(named.told.join()).toContain('1 value stands on the diagonal');
    const bare = await readAny('0,1,0,0\n1,0,1,0\n0,1,0,1\n0,0,1,0\n');
    expect(bare.ties[0]).toBe('Actor 1 -- Actor 2');
    expect(bare.told[0]).toContain('It names none of them');
  });

  it('is none with texts', async () => {
    const { told } = await readAny(',Ada,Bert\nAda,likes,1\nBert,0,0\n');
    expect(told.join()).not.toContain('adjacency');
  });

  it('is none with rows of other names, of which nothing is guessed', async () => {
    const marks = readAny(',Ada,Bert\nCy,0,1\nDan,1,0\n');
    await expect(marks).rejects.toThrow('No column holds the ends of ties');
  });

  it('is none with years, of which no column is an end', async () => {
    const years = readAny('country,2001,2002\nFrance,1,2\nSpain,3,4\n');
    await expect(years).rejects.toThrow('No column holds the ends of ties');
  });

  it('is read from a spreadsheet', async () => {
    const { bytes } = writeXlsx([
      {
        name: 'm',
        columns: ['', 'Ada', 'Bert'],
        rows: [
          ['Ada', '0', '1'],
          ['Bert', '0', '0'],
        ],
      },
    ]);
    expect(await readAny(bytes)).toMatchObject({ format: 'xlsx', ties: ['Ada -> Bert'] });
  });
});

describe('tables that belong together', () => {
  it('are those of Neo4j, by their marks and spaces of ids', async () => {
    const files = {
      'movies.csv': 'movieId:ID(Movie),title,year:int,:LABEL\n1,The Matrix,1999,Movie\n',
      'actors.csv': 'personId:ID(Person),name,:LABEL\n1,Keanu,Actor\n',
      'roles.csv': ':START_ID(Person),role,:END_ID(Movie),:TYPE\n1,Neo,1,ACTED_IN\n',
    };
    expect(await readAny(zip(files))).toMatchObject({
      actors: ['The Matrix', 'Keanu'],
      ties: ['Keanu -> The Matrix: ACTED_IN'],
    });
    const one =
      '"_id","_labels","name","_start","_end","_type"\n"0",":P","Ada",,,\n"1",":P","Bert",,,\n,,,"0","1","KNOWS"\n';
    expect(await readAny(one)).toMatchObject({ ties: ['Ada -> Bert: KNOWS'] });
  });

  it('are the sheets of Kumu', async () => {
    const { bytes } = writeXlsx([
      {
        name: 'Elements',
        columns: ['Label', 'Type', 'Description'],
        rows: [
          ['Ada', 'Person', 'd'],
          ['Union', 'Org', ''],
        ],
      },
      {
        name: 'Connections',
        columns: ['From', 'To', 'Direction', 'Type'],
        rows: [
          ['Ada', 'Union', 'directed', 'funds'],
          ['Union', 'Ada', 'undirected', 'knows'],
        ],
      },
    ]);
    expect(await readAny(bytes)).toMatchObject({
      actors: ['Ada', 'Union'],
      ties: ['Ada -> Union: funds', 'Union -- Ada: knows'],
    });
  });

  it('are several of one sort, whose name is the type or kind of their rows', async () => {
    const files = {
      'persons.csv': 'id,name\np1,Ada\np2,Bert\n',
      'groups.csv': 'id,name\ng1,Union\n',
      'backs.csv': 'source,target\np1,p2\n',
      'links.csv': 'from,to,type\np1,g1,leads\n',
    };
    expect((await readAny(zip(files))).ties).toEqual(['Ada -> Bert', 'Ada -> Union: leads']);
    const { 'links.csv': _, ...same } = files;
    const two = {
      ...same,
      'opposes.ties.csv': 'source,target\np2,g1\n',
      'backs.ties.csv': 'source,target\np1,p2\n',
    };
    expect((await readAny(zip(two))).actors).toEqual(['Ada', 'Bert', 'Union']);
  });

  it('are refused where an id means two actors', async () => {
    const files = {
      'persons.csv': 'id,name\n1,Ada\n',
      'groups.csv': 'id,name\n1,Union\n',
      'ties.csv': 'source,target\n1,1\n',
    };
    expect((await readAny(zip(files))).told[0]).toContain('The id “1” stands in two tables of actors');
  });
});
