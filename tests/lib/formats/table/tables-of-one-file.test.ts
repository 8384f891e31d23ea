import { strToU8, zipSync } from 'fflate';
import type { SaidMapping } from '@/lib/formats/import/merge-mapping';
import { importFile } from '@/lib/formats/import-workflow/import-file';
import { describeTies, readTable } from '../corpus/read-case';
import { lines } from '../corpus/table-case';

const CHOICES = { from: null, aggregate: null, header: null, id: null, title: null };

/** Returns the ties of a file that is read without a question. */
async function read(file: string, name = 'a.csv') {
  const found = await readTable(file, name);
  if (found.kind !== 'imported') throw new Error(JSON.stringify(found).slice(0, 500));
  return { ...describeTies(found.network), actors: found.network.actors };
}

async function readSaid(file: string, mapping: SaidMapping, name: string) {
  const found = await importFile(strToU8(file), name, { ...CHOICES, mapping }, () => {});
  if (found.kind !== 'imported') throw new Error(JSON.stringify(found).slice(0, 500));
  return describeTies(found.network);
}

async function ask(file: string | Uint8Array, name: string) {
  const found = await readTable(file, name);
  return found.kind === 'asked' ? found.questions : [];
}

describe('tables below one another in a text', () => {
  it('are read with other widths, a list of actors and one of ties', async () => {
    const text = lines(
      'People',
      'Id,Name,Role',
      'p1,Ada Berg,chair',
      'p2,Bo Carlsen,member',
      '',
      'Links',
      'From,To,Kind,Since',
      'p1,p2,mentor of,2014',
    );
    const { ties, dates, actors } = await read(text);
    expect(ties).toEqual(['Ada Berg > Bo Carlsen']);
    expect(dates).toEqual(['2014..']);
    expect(actors).toHaveLength(2);
  });

  it('are parted where other names of columns stand between the rows', async () => {
    const { ties, actors } = await read(
      lines(
        'Source,Target,Type',
        'Ada,Bo,advises',
        'Bo,Cid,pays',
        'Name,Country,Born',
        'Ada,NO,1970',
        'Bo,SE,1965',
      ),
    );
    expect(ties).toEqual(['Ada > Bo', 'Bo > Cid']);
    expect(actors.map(({ name, country }) => `${name} ${country}`)).toEqual(['Ada NO', 'Bo SE', 'Cid null']);
  });

  it('are called by what stands above each of them', async () => {
    const { types } = await read(
      lines(
        'Trade 2019',
        'From,To,Value',
        'Chile,Peru,100',
        '',
        'Trade 2020',
        'From,To,Value',
        'Peru,Chile,9',
      ),
    );
    expect(types).toEqual(['Trade 2019', 'Trade 2020']);
  });

  it('of the same columns are one, with what each is called beside its rows', async () => {
    const head = 'Official,Firm,Contract,Date';
    const text = lines(
      ...[
        'Ministry of Water',
        '',
        head,
        'Ada Berg,Alpha Oil,W-11,2019-03-01',
        'Bo Holm,Beta Steel,W-12,2019-04-02',
      ],
      ...['', 'Ministry of Rail', '', head, 'Cid Dahl,Gamma Labs,H-01,2020-01-05'],
    );
    const found = await ask(text, 'a.csv');
    expect(found[0]?.choices.map(({ label }) => label)).toContain('From “Official” to “table”');
    const { ties } = await readSaid(text, { tieColumns: { Official: 'source', table: 'target' } }, 'a.csv');
    expect(ties).toEqual([
      'Ada Berg > Ministry of Water',
      'Bo Holm > Ministry of Water',
      'Cid Dahl > Ministry of Rail',
    ]);
  });

  it('that are matrices are asked about as sheets are', async () => {
    const text = lines('Advice', ',Ada,Bo', 'Ada,,1', 'Bo,,', '', 'Trust', ',Ada,Bo', 'Ada,,', 'Bo,1,');
    const [question] = await ask(text, 'a.csv');
    expect(question?.message).toContain('“Advice”, “Trust”');
  });
});

describe('tables beside one another', () => {
  it('are parted without a gap where the ends are ids of other rows', async () => {
    const { ties } = await read(
      lines(
        'Id,Name,Kind,Source,Target,Weight',
        '1,Ada,person,1,2,3',
        '2,Bo,person,2,3,1',
        '3,Acme,firm,1,3,2',
        ',,,3,2,1',
      ),
    );
    expect(ties).toEqual(['Ada > Bo', 'Bo > Acme', 'Ada > Acme', 'Acme > Bo']);
  });

  it('may be matrices, which have nothing above the names of their rows', async () => {
    const text = lines('Advice,,,,Trust,,', ',Ada,Bo,,,Ada,Bo', 'Ada,,1,,Ada,,', 'Bo,,,,Bo,1,');
    const [question] = await ask(text, 'a.csv');
    expect(question?.message).toContain('“Advice”, “Trust”');
  });
});

describe('a choice among the tables of a page', () => {
  const table = (title: string, ...rows: readonly (readonly string[])[]) =>
    `<h2>${title}</h2><table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  const PAGE = `<html><body>${table(
    'Meetings',
    ['Minister', 'Organisation', 'Date'],
    ['Ada Berg', 'Alpha Oil', '3 March 2019'],
    ['Ada Berg', 'Beta Steel', '5 March 2019'],
  )}${table(
    'Gifts',
    ['Minister', 'Giver', 'Gift'],
    ['Ada Berg', 'Gamma Bank', 'Watch'],
    ['Bo Carlsen', 'Alpha Oil', 'Dinner'],
  )}</body></html>`;

  it('takes each table by its own columns, however many are said to be ties', async () => {
    const questions = await ask(PAGE, 'a.html');
    const pick = (id: string, label: RegExp) =>
      questions.find((each) => each.id === id)?.choices.find((choice) => label.test(choice.label))?.mapping;
    const one = pick('actors', /“Minister” to “Organisation”/);
    const other = pick('table Gifts', /“Minister” to “Giver”/);
    expect(one?.headers).toEqual({ lists: { Meetings: { source: 'Minister', target: 'Organisation' } } });
    const lists = { ...one?.headers?.lists, ...other?.headers?.lists };
    const mapping = { tieColumns: { ...one?.tieColumns, ...other?.tieColumns }, headers: { lists } };
    const { ties } = await readSaid(PAGE, mapping as SaidMapping, 'a.html');
    expect(ties).toEqual([
      'Ada Berg > Alpha Oil',
      'Ada Berg > Beta Steel',
      'Ada Berg > Gamma Bank',
      'Bo Carlsen > Alpha Oil',
    ]);
  });

  it('asks about each table whose headings name two who act', async () => {
    const file = zipSync({
      'loans.csv': strToU8(lines('Lender,Borrower', 'Alpha Bank,Beta AG', 'Delta Bank,Beta AG')),
      'meetings.csv': strToU8(lines('Lobbyist,Official', 'Ada Berg,Bo Carlsen', 'Cid Dahl,Eva Falk')),
    });
    expect((await ask(file, 'a.zip')).map(({ id }) => id)).toContain('table meetings.csv');
  });
});
