import { strToU8, zipSync } from 'fflate';
import { describeTies, readTable } from '../corpus/read-case';
import { lines } from '../corpus/table-case';
import { readAny } from '../read-ties';

const zip = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

/** Returns the ties of a file that is read without a question, with their types, and what is told of it. */
async function read(file: string | Uint8Array, name = 'a.csv') {
  const found = await readTable(file, name);
  if (found.kind !== 'imported') throw new Error(`${found.kind}: ${JSON.stringify(found).slice(0, 400)}`);
  const { ties, types, dates } = describeTies(found.network);
  const actors = found.network.actors.map(({ name: called }) => called);
  return { actors, ties, types, dates, told: found.remarks.map(({ message }) => message).join('\n') };
}

describe('tables of a database of which each numbers its own rows', () => {
  const DATABASE = {
    'persons.csv': lines('id,name', '1,Ada', '2,Bert'),
    'firms.csv': lines('id,name,parent_id', '1,Acme,', '2,Brook,1'),
    'posts.csv': lines('id,person_id,firm_id,role', '1,1,2,clerk', '2,2,1,chair'),
  };

  it('are joined by the columns that name them, and the same number means another in each', async () => {
    const { actors, ties, told } = await read(zip(DATABASE), 'a.zip');
    expect(actors).toEqual(['Ada', 'Bert', 'Acme', 'Brook']);
    expect(ties).toEqual(['Ada > Brook', 'Bert > Acme', 'Brook > Acme']);
    expect(told).toMatch(/“persons.csv”, “firms.csv” were kept apart|kept apart/);
  });

  it('are joined as a dump says it where the names of columns do not', async () => {
    const { ties } = await readAny(
      lines(
        'CREATE TABLE person (id int, name text);',
        'CREATE TABLE org (id int, name text);',
        'CREATE TABLE met (a int REFERENCES person (id), b int, FOREIGN KEY (b) REFERENCES person (id));',
        'CREATE TABLE works (who int, at int);',
        "INSERT INTO person VALUES (1, 'Ada'), (2, 'Bert');",
        "INSERT INTO org VALUES (1, 'Acme'), (2, 'Brook');",
        'INSERT INTO met (b, a) VALUES (2, 1);',
        'INSERT INTO works VALUES (2, 1);',
        'ALTER TABLE ONLY works ADD CONSTRAINT x FOREIGN KEY (who) REFERENCES public.person (id);',
        'ALTER TABLE works ADD CONSTRAINT y FOREIGN KEY (at) REFERENCES org (id);',
      ),
    );
    expect(ties).toEqual(['Ada -> Bert: met', 'Bert -> Acme: works']);
  });

  it('are read as before where they share no number', async () => {
    const apart = {
      ...DATABASE,
      'firms.csv': lines('id,name', '11,Acme', '12,Brook'),
      'posts.csv': lines('source,target', '1,12'),
    };
    expect((await read(zip(apart), 'a.zip')).ties).toEqual(['Ada > Brook']);
  });

  it('keep two numbers apart in one table whose names beside them differ', async () => {
    const { actors, ties } = await read(
      '[{"person":{"id":3,"name":"Ada"},"company":{"id":3,"name":"Acme"}},{"person":{"id":3,"name":"Ada"},"company":{"id":4,"name":"Brook"}}]',
      'a.json',
    );
    expect([actors, ties]).toEqual([
      ['Ada', 'Acme', 'Brook'],
      ['Ada > Acme', 'Ada > Brook'],
    ]);
  });
});

describe('a list of codes beside a table', () => {
  it('gives the codes of the column of its name their meaning', async () => {
    const { types, told } = await read(
      zip({
        'ties.csv': lines('From,To,Kind', 'Ada,Bert,1', 'Bert,Cleo,2'),
        'codes.csv': lines('Kind,Meaning', '1,lends to', '2,avoids'),
      }),
      'a.zip',
    );
    expect(types).toEqual(['lends to', 'avoids']);
    expect(told).toMatch(/Codes in “Kind” were read/);
  });

  it('is no list of codes where it says more, or lacks one', async () => {
    const { types } = await read(
      zip({
        'ties.csv': lines('From,To,Kind', 'Ada,Bert,1', 'Bert,Cleo,3'),
        'codes.csv': lines('Kind,Meaning', '1,lends to', '2,avoids'),
      }),
      'a.zip',
    );
    expect(types).toEqual(['1', '3']);
  });
});

describe('a table of pairs with a column for each year', () => {
  const PANEL = lines(
    'State A;State B;2018;2019;2020',
    'Ruritania;Graustark;1;0;1',
    'Ruritania;Syldavia;0;0;-99',
    'Graustark;Syldavia;;;1',
    'Note: 1 = pact; 0 = none; -99 = no data;;',
  );

  it('has a tie for each year in which the two are tied, and none for a zero', async () => {
    const { ties, dates, told } = await read(PANEL);
    expect(ties).toEqual(['Ruritania > Graustark', 'Ruritania > Graustark', 'Graustark > Syldavia']);
    expect(dates).toEqual(['2018', '2020', '2020']);
    expect(told).toMatch(/3 cells say that they were not, and 3 say nothing/);
    expect(told).toMatch(/“Note: 1 = pact” stands below the table/);
  });

  it('keeps its columns where they measure', async () => {
    const { ties } = await read(
      lines('State A;State B;2018;2019;2020', 'A;B;12;3;7', 'A;C;1;2;3', 'B;C;4;4;1'),
    );
    expect(new Set(ties).size).toBe(ties.length);
  });
});

describe('numbers that stand for no value', () => {
  it('are told of where they are kept among others', async () => {
    const { told } = await read(lines('source,target,deaths', 'Ada,Bert,3', 'Bert,Cleo,-99', 'Ada,Cleo,2'));
    expect(told).toMatch(/“-99” in “deaths” may stand for no value/);
  });
});

describe('names with a comma and a space between strokes', () => {
  it('are parted at the strokes', async () => {
    const { ties } = await read(
      lines('Bell, Ada|Cole, Bert|3', 'Cole, Bert|Dunn, Cleo|1', 'Dunn, Cleo|Bell, Ada|2'),
      'a.txt',
    );
    expect(ties).toEqual(['Bell, Ada > Cole, Bert', 'Cole, Bert > Dunn, Cleo', 'Dunn, Cleo > Bell, Ada']);
  });
});
