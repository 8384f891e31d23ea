import { askAboutFile, readWithMapping } from './answer-file';

const askOf = async (table: string, name?: string) =>
  (await askAboutFile(table, name)).find(({ id }) => id === 'negatives');

describe('a column that says of each row whether it still is so', () => {
  it('is asked about, with its name, and its rows left out where that is the answer', async () => {
    const table = 'source,target,is_deleted\nAda,Bert,false\nBert,Cleo,true\nCleo,Ada,false\n';
    const question = await askOf(table);
    expect(question?.message).toBe('Do rows marked “is_deleted: true” say that there is no tie?');
    const { ties } = await readWithMapping(table, question?.choices[0]?.mapping);
    expect(ties).toEqual(['Ada -> Bert', 'Cleo -> Ada']);
  });

  it.each([
    ['cancelled', 'yes', 'no'],
    ['supprimé', '1', '0'],
    ['gelöscht', 'ja', 'nein'],
    ['anulado', 'x', ''],
    ['удалено', 'да', 'нет'],
    ['withdrawn', 'TRUE', ''],
    ['held', 'false', 'true'],
    ['took place', '0', '1'],
    ['stattgefunden', 'nein', 'ja'],
  ])('may be called “%s”, with “%s” in it', async (column, none, so) => {
    const table = `source,target,${column}\nAda,Bert,${so}\nBert,Cleo,${none}\nCleo,Ada,${so}\n`;
    expect((await askOf(table))?.message).toContain(`${column}: ${none}`);
  });

  it('is asked about in lists of records and in dumps as well', async () => {
    const json = JSON.stringify([
      { source: 'Ada', target: 'Bert', cancelled: false },
      { source: 'Bert', target: 'Cleo', cancelled: true },
    ]);
    expect((await askOf(json, 'a.json'))?.message).toContain('cancelled: true');
    const dump =
      "CREATE TABLE people (id int, name text);\nINSERT INTO people VALUES (1,'Ada'),(2,'Bert');\nCREATE TABLE contacts (source int REFERENCES people (id), target int REFERENCES people (id), deleted int);\nINSERT INTO contacts VALUES (1,2,0),(2,1,1);\n";
    expect((await askOf(dump, 'a.sql'))?.message).toContain('deleted: 1');
  });

  it.each([
    ['is_current', 'false'],
    ['inactive', 'true'],
    ['directed', 'false'],
  ])('is none where it tells when, or which way: “%s”', async (column, value) => {
    const table = `source,target,${column}\nAda,Bert,${value}\nBert,Cleo,${value === 'true' ? 'false' : 'true'}\n`;
    expect(await askOf(table)).toBeUndefined();
  });

  it('is none where all rows say the same', async () => {
    expect(await askOf('source,target,deleted\nAda,Bert,true\nBert,Cleo,true\n')).toBeUndefined();
  });
});
