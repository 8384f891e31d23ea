import { importFile } from '@/lib/formats/import-workflow/import-file';
import { readSilently } from './answer-file';

const CHOICES = { from: null, mapping: null, aggregate: null, header: null, id: null, title: null };

async function readDates(file: string) {
  const read = await importFile(new TextEncoder().encode(file), 'a.csv', CHOICES, () => {});
  return read.kind === 'imported' ? read.network.relationships.map(({ from }) => from) : read.kind;
}

describe('dates of a table', () => {
  it('may all be the middle of a year', async () => {
    expect(await readDates('from,to,year\nAlba,Bero,2012.5\nBero,Cela,2013.5\nCela,Alba,2014\n')).toEqual([
      '2012-07',
      '2013-07',
      '2014',
    ]);
  });

  it('are left out of rows that have a word in their place', async () => {
    const rows = ['Alba;Bero;12.03.2021', 'Bero;Cela;b.d.', 'Cela;Alba;15.03.2021', 'Alba;Dora;30.04.2021'];
    expect(await readDates(['from;to;Dzień', ...rows].join('\n'))).toEqual([
      '2021-03-12',
      null,
      '2021-03-15',
      '2021-04-30',
    ]);
  });

  it('may begin and end in columns called “von” and “bis”, or “began” and “collapsed”', async () => {
    const rows = ['Alba;Bero;14.10.1998;22.10.2002', 'Bero;Cela;22.11.2005;28.10.2009'];
    const german = ['source;target;von;bis', ...rows].join('\n');
    expect(await readDates(german)).toEqual(['1998-10-14', '2005-11-22']);
    const english = ['source;target;began;collapsed', ...rows].join('\n');
    expect(await readDates(english)).toEqual(['1998-10-14', '2005-11-22']);
  });

  it.each([
    ['appointed_date', '2014-02-03', null],
    ['joined on', '2014-02-03', null],
    ['Eintrittsdatum', '2014-02-03', '2014-02-03'],
    ['date of resignation', null, '2014-02-03'],
    ['date seen', '2014-02-03', '2014-02-03'],
  ])('begin a period, end one, or are a day, as “%s” says', async (name, from, to) => {
    const file = `source,target,${name}\nAlba,Bero,2014-02-03\nBero,Cela,2015-03-04\n`;
    const read = await importFile(new TextEncoder().encode(file), 'a.csv', CHOICES, () => {});
    if (read.kind !== 'imported') throw new Error(read.kind);
    const [tie] = read.network.relationships;
    expect([tie?.from, tie?.to]).toEqual([from, to]);
  });

  it('are read with the figures and the points that languages put behind them', async () => {
    const rows = [
      '1er mars 2018',
      '1º de mayo de 2018',
      '03.04.2018.',
      '2018年5月6日',
      '2018년 7월',
      '2. März 2018',
    ];
    const ties = rows.map((date, row) => `Alba,Bero ${row},${date}`);
    expect(await readDates(['from,to,date', ...ties].join('\n'))).toEqual([
      '2018-03-01',
      '2018-05-01',
      '2018-04-03',
      '2018-05-06',
      '2018-07',
      '2018-03-02',
    ]);
  });

  it('leave nothing open where day and month are said to be unknown', async () => {
    const file = 'from,to,start\nAlba,Bero,1990-00-00\nBero,Cela,00/00/1991\nCela,Alba,1992-05-00\n';
    const read = await importFile(new TextEncoder().encode(file), 'a.csv', CHOICES, () => {});
    expect(read.kind === 'imported' && read.network.relationships.map(({ from }) => from)).toEqual([
      '1990',
      '1991',
      '1992-05',
    ]);
    expect(JSON.stringify(read.remarks)).not.toContain('day or month');
  });
});

describe('a date whose month nobody knows', () => {
  it('is the year, and of day and month nothing is told', async () => {
    const { told } = await readSilently(
      'source,target,start_date\nAda,Bert,1990-00-00\nBert,Cleo,2001-05-00\n',
    );
    expect(told.join(' ')).not.toContain('whether day or month');
  });
});

describe('year, month and day of an incident', () => {
  it('are joined where an “i” stands before them, and a day of 0 is not known', async () => {
    const file = `eventid,iyear,imonth,iday,source,target
1,2014,1,0,Red Front,Bero Police
2,2014,2,13,Blue Front,Bero Army
3,2015,11,4,Red Front,Bero Army
`;
    expect(await readDates(file)).toEqual(['2014-01', '2014-02-13', '2015-11-04']);
  });
});
