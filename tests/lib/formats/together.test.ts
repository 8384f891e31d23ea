import { importFile } from '@/lib/formats/import-workflow/import-file';
import { answerFile, askAboutFile, readWithMapping } from './answer-file';
import { lines } from './corpus/table-case';

/** Returns from when to when each tie of a file lasts. */
async function readPeriods(file: string, mapping: object): Promise<readonly string[]> {
  const choices = { from: null, aggregate: null, header: null, id: null, title: null, acceptsGuess: true };
  const read = await importFile(new TextEncoder().encode(file), 'a.csv', { ...choices, mapping }, () => {});
  if (read.kind !== 'imported') throw new Error(read.kind);
  return read.network.relationships.map(({ from, to }) => `${from} – ${to}`);
}

describe('several names in one cell', () => {
  const TREATIES = lines(
    'No.,Short title,Parties,Signed',
    '1,Alba Pact (1959),Alba; Bero,1959-11-25',
    '2,Isles Pact (1964),Cela; Dora; Bero,1964-07-15',
    '3,Gulf Pact (1995),Alba,1995-11-06',
  );

  it('are tied to one another by an answer, without a direction', async () => {
    const { ties, told } = await answerFile(TREATIES, /Those named in one cell of “Parties”/);
    expect(ties).toEqual(['Alba -- Bero', 'Cela -- Dora', 'Cela -- Bero', 'Dora -- Bero']);
    expect(told.join(' ')).toContain('were tied to one another: 4 ties');
    expect(told.join(' ')).toContain('1 of those stand alone');
  });

  it('are the sides of a conflict, in a list of records', async () => {
    const wars = [
      { name: 'First War of Alba', sides: ['Alba', 'Bero'] },
      { name: 'War of the Isles', sides: ['Cela', 'Dora', 'Bero'] },
      { name: 'Long War', sides: ['Alba', 'Dora'] },
    ];
    const { ties } = await answerFile(
      JSON.stringify(wars),
      /Those named in one cell of “sides”/,
      'wars.json',
    );
    expect(ties).toEqual(['Alba -- Bero', 'Cela -- Dora', 'Cela -- Bero', 'Dora -- Bero', 'Alba -- Dora']);
  });

  it('are tied without a direction, whatever word says how', async () => {
    const typed = TREATIES.replace('Signed', 'type').replace(/\d{4}-\d\d-\d\d/g, 'investment');
    const { ties } = await answerFile(typed, /Those named in one cell of “Parties”/);
    expect(ties[0]).toBe('Alba -- Bero: investment');
    expect(ties).toHaveLength(4);
  });

  it('may be authors, whose commas part no two of them', async () => {
    const papers = lines(
      'Key,Title,Author,Publication Year',
      'AB1,Softening up,"Greig, Jon; Diehl, Paul",2015',
      'AB2,The second talk,"Greig, Jon; Diehl, Paul; Marr, Ida",2012',
      'AB3,Who brings peace?,"Marr, Ida",2009',
    );
    const { ties } = await answerFile(papers, /Those named in one cell of “Author”/);
    expect(ties).toEqual([
      'Greig, Jon -- Diehl, Paul',
      'Greig, Jon -- Diehl, Paul',
      'Greig, Jon -- Marr, Ida',
      'Diehl, Paul -- Marr, Ida',
    ]);
  });

  it('are offered for no cells of tags or of one name', async () => {
    const tagged = lines(
      'source,target,tags',
      'Ada Alm,Bert Berg,red; blue',
      'Bert Berg,Cleo Carr,blue; green',
    );
    const labels = (await askAboutFile(tagged)).flatMap(({ choices }) => choices.map(({ label }) => label));
    expect(labels.join(' ')).not.toContain('tied to one another');
  });

  it('are tied by the mapping alone, whatever columns are guessed to be the ends', async () => {
    const meetings = lines('from,to,who', 'Ada,Bert,Cleo; Dora', 'Bert,Ada,Dora; Emil');
    const { ties } = await readWithMapping(meetings, { together: { column: 'who' } });
    expect(ties).toEqual(['Cleo -- Dora', 'Dora -- Emil']);
  });

  it('are not tied to one another where two columns are said to be the ends', async () => {
    const meetings = lines('a,b,who', 'Ada,Bert,Cleo; Dora', 'Bert,Ada,Dora; Emil');
    const { ties } = await readWithMapping(meetings, {
      together: { column: 'who' },
      tieColumns: { a: 'source', b: 'target' },
    });
    expect(ties).toEqual(['Ada -> Bert', 'Bert -> Ada']);
  });

  it('are parted at commas too where the mapping says so', async () => {
    const { ties } = await readWithMapping(
      lines('event,who', 'dinner,"Ada, Bert and Cleo"', 'lunch,"Ada, Dora"'),
      {
        together: { column: 'who' },
        parted: ['who'],
        headers: { rows: 'ties' },
      },
    );
    expect(ties).toEqual(['Ada -- Bert', 'Ada -- Cleo', 'Bert -- Cleo', 'Ada -- Dora']);
  });
});

describe('rows of those who take part in one thing', () => {
  const INCIDENTS = lines(
    'incidnum,state,insidea,styear,stmon,fatality',
    '4182001,Alba,1,1996,3,0',
    '4182001,Bero,0,1996,3,0',
    '4182002,Cela,0,1996,4,1',
    '4182002,Alba,1,1996,4,0',
    '4182002,Dora,0,1996,4,1',
    '4182003,Bero,1,1997,5,0',
    '4182003,Dora,0,1997,5,0',
  );

  it('are tied where their sides differ', async () => {
    const { ties } = await answerFile(
      INCIDENTS,
      /“state” are tied who share one “incidnum” and differ in “insidea”/,
    );
    expect(ties).toEqual(['Alba -- Bero', 'Cela -- Alba', 'Alba -- Dora', 'Bero -- Dora']);
  });

  it('are tied to one another where nothing tells sides', async () => {
    const { ties } = await answerFile(INCIDENTS, /“state” are tied to one another who share one “incidnum”/);
    expect(ties).toHaveLength(5);
    expect(ties).toContain('Cela -- Dora');
  });

  it('have no type that says what each of the two did', async () => {
    const acts = INCIDENTS.replace('fatality', 'action').replace(/,1$/gm, ',17');
    const { ties } = await answerFile(acts, /“state” are tied to one another who share one “incidnum”/);
    expect(ties).toContain('Cela -- Alba');
    expect(ties.join(' ')).not.toContain('17');
  });

  it('keep what the rows of both say, and both where they differ', async () => {
    const { told } = await answerFile(INCIDENTS, /“state” are tied to one another who share one “incidnum”/);
    expect(told.join(' ')).toContain(
      'Those who stand in rows of one “incidnum” were tied to one another: 5 ties.',
    );
  });
});

describe('states of one alliance that only codes name', () => {
  const MEMBERS = lines(
    'atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,bilat',
    '1005,200,1815,4,25,1830,7,1,1',
    '1005,235,1815,4,25,1830,7,1,1',
    '1010,200,1949,0,0,0,0,0,0',
    '1010,235,1949,0,0,0,0,0,0',
    '1010,300,1949,0,0,0,0,0,0',
  );

  it('are tied to one another by an answer, and one code is one state', async () => {
    const { ties, actors } = await answerFile(MEMBERS, /Those of “member” are tied to one another/);
    expect(actors).toEqual(['200', '235', '300']);
    expect(ties).toEqual(['200 -- 235', '200 -- 235', '200 -- 300', '235 -- 300']);
  });

  it('are tied from the day on which they entered to that on which they left, if they did', async () => {
    const mapping = { tieColumns: { member: 'source' }, together: { column: 'member', by: 'atopid' } };
    expect(await readPeriods(MEMBERS, mapping)).toEqual([
      '1815-04-25 – 1830-07-01',
      '1949 – null',
      '1949 – null',
      '1949 – null',
    ]);
  });
});
