import { strToU8 } from 'fflate';
import { importFile } from '@/lib/formats/import-workflow/import-file';
import { askAboutFile, readWithMapping } from './answer-file';

const CHOICES = { from: null, mapping: null, aggregate: null, header: null, id: null, title: null };
const ends = (source: string, target: string) => ({
  headers: { rows: 'ties' },
  tieColumns: { [source]: 'source', [target]: 'target' },
});

describe('a field that holds things with names', () => {
  it('names those in a list of records', async () => {
    const meetings = [
      {
        id: 'm1',
        host: 'Ada',
        guests: [
          { reg: 7, orgName: 'Dock' },
          { reg: 8, orgName: 'Quay' },
        ],
        date: '2022-05-03',
      },
      { id: 'm2', host: 'Bert', guests: [{ reg: 7, orgName: 'Dock' }], date: '2022-05-04' },
    ];
    const { ties } = await readWithMapping(JSON.stringify(meetings), ends('host', 'guests'), 'a.json');
    expect(ties).toEqual(['Ada -> Dock', 'Ada -> Quay', 'Bert -> Dock']);
  });

  it('names those whose address of mail stands beside the name, and the address tells who is one', async () => {
    const of = (name: string, address: string) => ({ emailAddress: { name, address } });
    const mails = {
      value: [
        {
          id: 1,
          from: of('Ada Bell', 'ada@x.org'),
          toRecipients: [of('Bert', 'b@x.org'), of('Cole, Eva', 'eva@x.org')],
        },
        { id: 2, from: of('Bert', 'b@x.org'), toRecipients: [of('Bell, Ada', 'ada@x.org')] },
      ],
    };
    const { ties } = await readWithMapping(JSON.stringify(mails), ends('from', 'toRecipients'), 'a.json');
    expect(ties).toEqual(['Ada Bell -> Bert', 'Ada Bell -> Cole, Eva', 'Bert -> Ada Bell']);
  });

  it('names those in XML that stand in a list of their own', async () => {
    const xml =
      '<meetings><meeting id="1"><host>Ada</host><guests><guest reg="7"><orgName>Dock</orgName></guest><guest reg="8"><orgName>Quay</orgName></guest></guests></meeting><meeting id="2"><host>Bert</host><guests><guest reg="7"><orgName>Dock</orgName></guest></guests></meeting></meetings>';
    const { ties } = await readWithMapping(xml, ends('host', 'guests'), 'a.xml');
    expect(ties).toEqual(['Ada -> Dock', 'Ada -> Quay', 'Bert -> Dock']);
  });
});

describe('a dump of MongoDB', () => {
  it('has dates and numbers whose types it names', async () => {
    const lines = [
      '{"_id":{"$oid":"5f1a"},"from":"Ada","to":"Bert","date":{"$date":"2015-07-01T00:00:00Z"},"n":{"$numberInt":"3"}}',
      '{"_id":{"$oid":"5f1b"},"from":"Bert","to":"Cleo","date":{"$date":{"$numberLong":"1440460800000"}}}',
    ].join('\n');
    expect(await askAboutFile(lines, 'a.jsonl')).toEqual([]);
    const read = await importFile(strToU8(lines), 'a.jsonl', CHOICES, () => {});
    const ties = read.kind === 'imported' ? read.network.relationships : [];
    expect(ties.map(({ from }) => from)).toEqual(['2015-07-01', '2015-08-25']);
  });
});
