import { askAboutFile, readSilently } from '../answer-file';

const BESIDE = [
  'Contacts,,,,,People,,',
  'source,target,date,about,,name,role,side',
  'Ada,Bert,2001-02-03,passes,,Ada,envoy,East',
  'Ada,Cleo,2001-03-04,talks,,Bert,chancellor,West',
  'Cleo,Bert,2001-04-05,letter,,Cleo,clerk,East',
  ',,,,,Dora,courier,West',
];
const toFile = (rows: readonly string[]) => `${rows.join('\n')}\n`;

describe('tables beside one another on one sheet', () => {
  it('are read as two, by the titles above them', async () => {
    const { actors, ties, told } = await readSilently(toFile(BESIDE));
    expect(actors).toEqual(['Ada', 'Bert', 'Cleo', 'Dora']);
    expect(ties).toEqual(['Ada -> Bert', 'Ada -> Cleo', 'Cleo -> Bert']);
    expect(told.join(' ')).toContain(
      '2 tables stand beside one another, with an empty column between them: they were read as “Contacts” and “People”.',
    );
  });

  it('are read as two where one of them ends before the other', async () => {
    const { actors } = await readSilently(toFile(BESIDE.slice(1)));
    expect(actors).toEqual(['Ada', 'Bert', 'Cleo', 'Dora']);
  });

  it('stay one where nothing but an empty column is between them', async () => {
    const rows = ['source,target,,weight,year', 'Ada,Bert,,1,2001', 'Bert,Cleo,,2,2002', 'Cleo,Ada,,3,2003'];
    expect(await askAboutFile(toFile(rows))).toEqual([]);
    const { ties } = await readSilently(toFile(rows));
    expect(ties).toHaveLength(3);
  });
});
