import { importFile } from '@/lib/formats/import-workflow/import-file';

const CHOICES = { from: null, mapping: null, aggregate: null, header: null, id: null, title: null };

async function readWith(value: unknown, mapping: object | null, name = 'a.json') {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return importFile(new TextEncoder().encode(text), name, { ...CHOICES, mapping }, () => {});
}

async function listTies(value: unknown, mapping: object | null, name?: string) {
  const read = await readWith(value, mapping, name);
  if (read.kind !== 'imported') return JSON.stringify(read);
  const names = new Map(read.network.actors.map((actor) => [actor.id, actor.name]));
  return read.network.relationships.map(
    ({ source, target, from }) => `${names.get(source)} > ${names.get(target ?? '')} ${from ?? ''}`,
  );
}

const person = (name: string) => ({ emailAddress: { name, address: `${name.toLowerCase()}@x.example` } });

describe('things that stand in records', () => {
  it('are told by their names, in lists and within objects that hold nothing else', async () => {
    const messages = [
      {
        subject: 'Terms',
        sentDateTime: '2020-02-03',
        from: person('Ada'),
        toRecipients: [person('Bert'), person('Cleo')],
      },
      {
        subject: 'Re: terms',
        sentDateTime: '2020-02-04',
        from: person('Bert'),
        toRecipients: [person('Ada')],
      },
      { subject: 'A plan', sentDateTime: '2020-02-05', from: person('Cleo'), toRecipients: [person('Ada')] },
    ];
    const ends = { tieColumns: { from: 'source', toRecipients: 'target', sentDateTime: 'date' } };
    expect(await listTies({ value: messages }, ends)).toEqual([
      'Ada > Bert 2020-02-03',
      'Ada > Cleo 2020-02-03',
      'Bert > Ada 2020-02-04',
      'Cleo > Ada 2020-02-05',
    ]);
  });

  it('are opened where MongoDB has put a value into an object', async () => {
    const lines = [
      {
        _id: { $oid: '5f1a' },
        at: { $date: '2015-07-01T00:00:00Z' },
        from: 'Ada',
        to: 'Bert',
        n: { $numberInt: '3' },
      },
      { _id: { $oid: '5f1b' }, at: { $date: { $numberLong: '1440460800000' } }, from: 'Bert', to: 'Cleo' },
    ];
    const file = lines.map((line) => JSON.stringify(line)).join('\n');
    const read = await readWith(
      file,
      { tieColumns: { from: 'source', to: 'target', at: 'date' } },
      'a.jsonl',
    );
    const ties = read.kind === 'imported' ? read.network.relationships : [];
    expect(ties.map(({ from }) => from)).toEqual(['2015-07-01', '2015-08-25']);
    expect(JSON.stringify(ties)).not.toContain('$');
  });
});
