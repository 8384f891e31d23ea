import { importFile } from '@/lib/formats/import-workflow/import-file';
import { answerFile, askAboutFile, readSilently, readWithMapping } from './answer-file';

const CHOICES = { from: null, mapping: null, aggregate: null, header: null, id: null, title: null };

async function readPeriods(file: string) {
  const read = await importFile(new TextEncoder().encode(file), 'a.csv', CHOICES, () => {});
  if (read.kind !== 'imported') throw new Error(JSON.stringify(read).slice(0, 300));
  return read.network.relationships.map(({ from, to }) => `${from ?? ''}/${to ?? ''}`);
}

describe('dates of rows that programs write', () => {
  it.each([
    [
      'two columns of one period, with a letter where it goes on or is not known',
      'DirectorID,DirectorName,CompanyID,CompanyName,DateStartRole,DateEndRole\n1,Ann Lee,9,Acme Corp,19810401,20010907\n2,Bo Kim,9,Acme Corp,19970101,C\n2,Bo Kim,8,Beta Corp,N,20070528\n',
      ['1981-04-01/2001-09-07', '1997-01-01/', '/2007-05-28'],
    ],
    [
      'a lone date that is called a beginning',
      'source,target,start of service\nAlba,Bero,2001-02-03\nBero,Cela,2002-03-04\n',
      ['2001-02-03/', '2002-03-04/'],
    ],
  ])('are those of the tie: %s', async (_, file, periods) => {
    expect(await readPeriods(file)).toEqual(periods);
  });

  it.each(['Created On', 'Last edited time', 'Exported on', 'Modified'])(
    'are none of the tie under “%s”: when a row was made says nothing of the two',
    async (heading) => {
      const file = `From Name,To Name,Relationship Type,${heading},Created By\nAlba,Bero,Advises,2024-03-12,LK\nBero,Cela,Funds,2024-03-14,LK\n`;
      const read = await importFile(new TextEncoder().encode(file), 'a.csv', CHOICES, () => {});
      expect(JSON.stringify(read)).not.toContain('"from":"2024');
    },
  );
});

describe('a row of sums', () => {
  it.each(['Total calls', 'Summe der Anrufe', 'Итого звонков', 'Total (all)'])(
    'that opens with “%s” makes no actor of a number at an end',
    async (opening) => {
      const file = `Call Type,Calling Number,Called Number,Date\nMOC,961701,961702,2024-03-04\nSMS,961702,961701,2024-03-05\n${opening},2,,\n`;
      expect((await readSilently(file)).actors).toEqual(['961701', '961702']);
    },
  );

  it('is none where an end has a name', async () => {
    const file = 'Sector,from,to\nBank,Alba,Bero\nTotal return,Bero,Cela\n';
    expect((await readSilently(file)).actors).toEqual(['Alba', 'Bero', 'Cela']);
  });
});

describe('answers whether two know each other', () => {
  it('are asked about where the column is called “KNOW”, and some do not know', async () => {
    const file =
      "source,target,KNOW\nAlba,Bero,Yes\nBero,Cela,No\nCela,Dora,Yes\nDora,Alba,Don't Know\nAlba,Cela,Yes\n";
    const [question] = (await askAboutFile(file)).filter(({ id }) => id === 'negatives');
    expect(question?.message).toBe(
      "Do rows marked “No” say that there is no tie? Others are marked “Don't Know”.",
    );
  });
});

describe('GraphML whose program numbers the nodes', () => {
  const toGraph = (key: string) => `<?xml version="1.0"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key attr.name="id" attr.type="string" for="node" id="d0"/>${key}
<graph edgedefault="directed"><node id="n0"><data key="d0">Roth</data><data key="d1">Claudia Roth</data></node>
<node id="n1"><data key="d0">Merz</data><data key="d1">Friedrich Merz</data></node>
<edge source="n0" target="n1"/></graph></graphml>`;

  it('calls its nodes by the ids that it keeps as data, where nothing else names them', async () => {
    expect((await readSilently(toGraph(''), 'a.graphml')).ties).toEqual(['Roth -> Merz']);
  });

  it('calls them by their names where it has some', async () => {
    const named = toGraph('<key attr.name="name" attr.type="string" for="node" id="d1"/>');
    const ties = await askAboutFile(named, 'a.graphml').then((asked) => asked.map(({ message }) => message));
    expect(ties.join(' ')).toContain('“Claudia Roth”');
  });
});

describe('a table with a row for each vote', () => {
  it('has how somebody voted as the type of the tie', async () => {
    const file =
      'rcid,vote,Countryname,date\n3,1,United States of America,1946-01-01\n3,3,Canada,1946-01-01\n4,8,Cuba,1946-01-02\n4,1,Canada,1946-01-02\n';
    const { ties } = await readWithMapping(file, { tieColumns: { Countryname: 'source', rcid: 'target' } });
    expect(ties).toEqual([
      'United States of America -> 3: 1',
      'Canada -> 3: 3',
      'Cuba -> 4: 8',
      'Canada -> 4: 1',
    ]);
  });
});

describe('an identifier that is another in each row', () => {
  it('tells no bearers of one name apart: it is that of the row', async () => {
    const file =
      'Identifier,Funding Org,Recipient Org,Award Date\nG-1,Esmee Foundation,Bridges Trust,2022-03-01\nG-2,Esmee Foundation,Corrymeela,2022-06-15\nG-3,Border Fund,Bridges Trust,2021-11-20\n';
    const mapping = { tieColumns: { 'Funding Org': 'source', 'Recipient Org': 'target' } };
    const { told } = await readWithMapping(file, mapping);
    expect(told.join(' ')).not.toContain('Are two actors meant');
  });
});

describe('a statement of an account', () => {
  const FILE = [
    '"Kontoinhaber:";"Verein Hilfe e.V."',
    '"IBAN:";"DE02120300000000202051"',
    '"Zeitraum:";"01.01.2024 - 31.01.2024"',
    '',
    '"Buchungstag";"Auftraggeber / Begünstigter";"Verwendungszweck";"Betrag (EUR)";"Saldo"',
    '"03.01.2024";"Müller Bau GmbH";"Rechnung 114";"-1.250,00";"8.750,00"',
    '"08.01.2024";"Erika Mustermann";"Spende";"100,00";"8.850,00"',
    '"15.01.2024";"Stiftung Nordlicht";"Zuschuss";"5.000,00";"13.850,00"',
    '"29.01.2024";"Müller Bau GmbH";"Rechnung 3";"-980,50";"12.869,50"',
  ].join('\n');

  it('has whose it is at the other end of each row, and the sign says which way it goes', async () => {
    const { ties, told } = await answerFile(FILE, /^Below zero: from “Kontoinhaber” to/);
    expect(ties).toEqual([
      'Verein Hilfe e.V. -> Müller Bau GmbH',
      'Erika Mustermann -> Verein Hilfe e.V.',
      'Stiftung Nordlicht -> Verein Hilfe e.V.',
      'Verein Hilfe e.V. -> Müller Bau GmbH',
    ]);
    expect(told.join(' ')).toContain('“Verein Hilfe e.V.” was put beside each row');
  });

  it('has no such column where its own columns name both ends', async () => {
    const file = 'Account holder: Ann Lee;;\nsource;target;amount\nAlba;Bero;3\nBero;Cela;4\n';
    expect((await readSilently(file)).actors).toEqual(['Alba', 'Bero', 'Cela']);
  });
});
