import { strToU8 } from 'fflate';
import { convertFile } from '@/lib/formats/convert-file';
import { answerFile, askAboutFile, readSilently, readWithMapping } from '../answer-file';
import { lines } from '../corpus/table-case';

const MEDIATIONS = lines(
  'talkid,sidea,sideb,talkyear,mediator1,mediator2,mediator3,result',
  '1,Alba,Bero Front,1994,Jon Harper,,,2',
  '2,Alba,Bero Front,2002,Jon Harper,Union of Isles,Norway,4',
  '3,Cela,Dora Army,1990,Mia Ortega,Kenya,,4',
  '4,Cela,Dora Army,1992,Kenya,,,1',
);

describe('columns that name further mediators', () => {
  it('are mediators too, each of a mediation of its own, by one answer', async () => {
    const { ties } = await answerFile(MEDIATIONS, /each of “mediator1”, “mediator2”, “mediator3”.+left out/);
    expect(ties).toEqual([
      'Alba -> Jon Harper: goes through',
      'Alba -> Jon Harper: goes through',
      'Alba -> Union of Isles: goes through',
      'Alba -> Norway: goes through',
      'Cela -> Mia Ortega: goes through',
      'Cela -> Kenya: goes through',
      'Cela -> Kenya: goes through',
    ]);
  });

  it('are no persons by their heading alone: a state mediates as well', async () => {
    const { ties } = await answerFile(MEDIATIONS, /^Yes: “mediator1” mediates/);
    expect(ties).toHaveLength(4);
    const { told } = await readWithMapping(MEDIATIONS, { answered: ['mediator'] });
    expect(told.join(' ')).toContain(
      '“mediator2”, “mediator3” name further actors at the end that “mediator1” names',
    );
  });

  it('are offered again, with all else that is open, beside what a mapping has made', async () => {
    const conversion = await convertFile(
      { bytes: strToU8(MEDIATIONS), name: 'talks.csv' },
      'backchannel',
      {
        ...{ from: null, aggregate: null, header: null, id: null, title: null },
        mapping: { answered: ['mediator'] },
      },
      false,
    );
    expect(conversion.ok).toBe(true);
    const open = conversion.lines.slice(conversion.lines.findIndex((line) => line.startsWith('Written as')));
    expect(open.join('\n')).toContain(
      '--mapping with {"tieColumns":{"mediator1":"target","mediator2":"target","mediator3":"target"}}',
    );
    expect(open.join('\n')).toContain(
      '“talkyear” is the date of the tie: --mapping with {"tieColumns":{"talkyear":"date"}}',
    );
  });
});

const PACTS = lines(
  'source,target,Date of signature,Date of entry into force,Termination date',
  'Alba,Bero,25/11/1959,28/04/1962,',
  'Cela,Dora,15/07/1964,09/03/1966,18/10/2002',
  'Bero,Cela,06/11/1995,01/12/1996,22/03/2017',
);

describe('columns of dates of which none is that of the tie', () => {
  it('are asked about', async () => {
    const [question] = await askAboutFile(PACTS);
    expect(question?.message).toMatch(/^When were the two tied\? “Date of signature”, .+ “25\/11\/1959”/);
  });

  it('may be the beginning and the end', async () => {
    const labels = (await askAboutFile(PACTS)).flatMap(({ choices }) => choices);
    const period = labels.find(({ label }) => label.startsWith('The tie begins'));
    expect(period?.mapping).toEqual({
      tieColumns: { 'Date of entry into force': 'from', 'Termination date': 'to' },
    });
  });

  it('are not asked about where a tie has a date', async () => {
    const dated = PACTS.replace('Date of signature', 'date');
    expect((await readSilently(dated)).told.join(' ')).toContain(
      '“Date of entry into force”, “Termination date”',
    );
  });
});

describe('columns of which nothing else is made', () => {
  it('are told in one line', async () => {
    const { told } = await readSilently(
      lines('source,target,colour,size', 'Ada,Bert,red,4', 'Bert,Cleo,blue,5'),
    );
    expect(told).toContain('2 columns are only kept beside each tie, under their names: “colour”, “size”.');
  });

  it('are told beside a mapping as well', async () => {
    const { told } = await readWithMapping(lines('a,b,c', 'Ada,Bert,x1', 'Bert,Cleo,x2'), {
      tieColumns: { a: 'source', b: 'target' },
    });
    expect(told.join(' ')).toContain('One column is only kept beside each tie, under its name: “c”.');
  });
});

describe('names in a column that a mapping makes nothing of', () => {
  it('are told, with who they are', async () => {
    const { told } = await readWithMapping(
      lines('plaintiff,defendant,judge', 'Alder Ltd,Birch plc,Mia Ortega', 'Cedar Inc,Birch plc,Paul Fenn'),
      { tieColumns: { plaintiff: 'source', defendant: 'target' } },
    );
    expect(told.join(' ')).toContain('Does “judge” only describe what stands beside it?');
  });
});

describe('a table without headings', () => {
  it('has dates where a number is seconds since 1970', async () => {
    const { told } = await readWithMapping(
      '1 2 1082040961\n3 4 1082155839\n5 2 1082414391\n1 5 1082439619\n',
      {
        tieColumns: { 'Column 1': 'source', 'Column 2': 'target' },
      },
    );
    expect(told.join(' ')).not.toContain('only kept beside each tie');
  });

  it('offers no end that is a time', async () => {
    const questions = await askAboutFile('1 2 1082040961\n3 4 1082155839\n5 2 1082414391\n1 5 1082439619\n');
    const labels = questions.flatMap(({ choices }) => choices.map(({ label }) => label));
    expect(labels.filter((label) => label.includes('Column 3'))).toEqual([]);
  });
});
