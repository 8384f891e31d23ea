import type { Mapping } from '@/lib/formats/import-tables';
import { changeMapping } from '@/lib/formats/import-workflow/edit-mapping';
import type { FromImportWorker } from '@/lib/formats/import-workflow/import-messages';
import { parseNetworkText } from '@/lib/network/parse';
import { toNetworkText } from '@/lib/network/to-network-file';
import { HARBOUR } from '../harbour-network';
import { openSession, toFile } from './desk-of-one-file';

const AMOS = 'Amos Hochstein';
const AMOS_ARABIC = 'عاموس هوكستين';
const TIES = `source,target,type\n${AMOS},Bert,talks to\nBert,Cleo,trains\n${AMOS},${AMOS_ARABIC},meets\n`;

function expectType<T extends FromImportWorker['type']>(
  message: FromImportWorker,
  type: T,
): Extract<FromImportWorker, { type: T }> {
  if (message.type !== type) throw new Error(`It told ${JSON.stringify(message)}.`);
  return message as Extract<FromImportWorker, { type: T }>;
}

async function understand(text: string, name?: string) {
  const desk = openSession();
  const { reply } = expectType(await desk.ask({ type: 'read', files: [toFile(text, name)] }), 'read');
  if (reply.kind !== 'understood') throw new Error(JSON.stringify(reply));
  return { ...desk, understood: reply };
}

async function plan(desk: Awaited<ReturnType<typeof understand>>, mapping: Mapping | null, number = 1) {
  return expectType(await desk.ask({ type: 'plan', number, mapping }), 'planned').plan;
}

describe('the desk of an import', () => {
  it('says what a file is: format, encoding, columns with samples, first rows with their lines', async () => {
    const { understood, told } = await understand(TIES);
    expect(understood).toMatchObject({ format: { id: 'csv' }, encoding: 'utf-8', title: '', id: '' });
    expect(understood.tables).toHaveLength(1);
    expect(understood.tables[0]).toMatchObject({
      role: 'ties',
      rows: 3,
      columns: [
        { name: 'source', samples: [AMOS, 'Bert'] },
        { name: 'target', samples: ['Bert', 'Cleo', AMOS_ARABIC] },
        { name: 'type' },
      ],
    });
    expect(understood.tables[0]?.first[1]).toEqual({ line: 3, cells: ['Bert', 'Cleo', 'trains'] });
    expect(told[0]?.type).toBe('progress');
  });

  it('plans what a mapping makes: counts, types, values, names that may be one, and a glance', async () => {
    const desk = await understand(TIES);
    const made = await plan(desk, desk.understood.mapping);
    expect(made.counts).toEqual({ actors: 4, relationships: 3, documents: 0, claims: 0 });
    expect(made.types.map(({ type, ties }) => [type.label, ties])).toEqual([
      ['talks to', 2],
      ['trains', 1],
    ]);
    expect(made.values.types).toContainEqual({ value: 'trains', count: 1 });
    expect(made.values.untyped).toBe(0);
    expect(made.sameNames.map(({ names }) => names)).toContainEqual(
      expect.arrayContaining([AMOS, AMOS_ARABIC]),
    );
    expect(made.glance).toMatchObject({ actors: 4, isWhole: true });
    expect(made.glance?.view.legs).toHaveLength(3);
  });

  it('makes one actor of names that are linked, and says which row then ties nobody', async () => {
    const desk = await understand(TIES);
    if (!desk.understood.mapping) throw new Error('A table has a mapping.');
    const linked = changeMapping(desk.understood.mapping, { type: 'linkNames', names: [AMOS, AMOS_ARABIC] });
    const made = await plan(desk, linked);
    expect(made.counts).toMatchObject({ actors: 3, relationships: 2 });
    expect(made.remarks).toContainEqual(expect.objectContaining({ severity: 'warning', place: 'line 4' }));
  });

  it('reads first rows as a person says, and forgets the plan that was asked for before', async () => {
    const desk = await understand('alice,bob,backs\ncarol,dave,asks\n');
    expect(desk.understood.tables[0]?.rows).toBe(1);
    const { mapping } = desk.understood;
    const answer = await desk.ask(
      { type: 'plan', number: 1, mapping },
      { type: 'applyHeaderChoice', headers: { ties: false } },
    );
    const { reply } = expectType(answer, 'read');
    expect(reply).toMatchObject({
      format: { id: 'csv' },
      encoding: 'utf-8',
      mapping: { headers: { ties: false } },
      tables: [{ rows: 2, first: [{ line: 1, cells: ['alice', 'bob', 'backs'] }, { line: 2 }] }],
    });
    if (reply.kind !== 'understood') throw new Error('It was read before.');
    expect((await plan(desk, reply.mapping, 2)).counts).toMatchObject({ actors: 4, relationships: 2 });
    expect(desk.told.filter(({ type }) => type === 'planned')).toHaveLength(1);
  });

  it('plans only the newest of several mappings', async () => {
    const desk = await understand(TIES);
    const { mapping } = desk.understood;
    const answer = await desk.ask(
      { type: 'plan', number: 1, mapping },
      { type: 'plan', number: 2, mapping },
      { type: 'plan', number: 3, mapping },
    );
    expect(answer).toMatchObject({ type: 'planned', number: 3 });
    expect(desk.told.filter(({ type }) => type === 'planned')).toHaveLength(1);
  });

  it('writes the network file of the last plan under the name that it is given', async () => {
    const desk = await understand(TIES);
    await plan(desk, desk.understood.mapping);
    const head = { id: 'our-talks', title: 'Our talks' };
    const { file } = expectType(await desk.ask({ type: 'finish', head }), 'finished');
    const parsed = parseNetworkText(await file.text());
    expect(parsed).toMatchObject({ ok: true, value: { ...head, relationshipTypes: [{ label: 'trains' }] } });
  });

  it('takes a whole network as it is, and asks nothing about it', async () => {
    const desk = await understand(toNetworkText(HARBOUR), 'harbour.json');
    expect(desk.understood).toMatchObject({
      mapping: null,
      tables: [],
      id: 'harbour',
      title: 'The harbour talks',
    });
    expect((await plan(desk, null)).counts).toEqual({ actors: 4, relationships: 6, documents: 1, claims: 1 });
    const { file } = expectType(await desk.ask({ type: 'finish', head: HARBOUR }), 'finished');
    expect(await file.text()).toBe(toNetworkText(HARBOUR));
  });

  it('reads tables of actors and of ties that come as two files', async () => {
    const desk = openSession();
    const files = [toFile('id,name,kind\na,Ada,person\n', 'actors.csv'), toFile('source,target\na,b\n')];
    const { reply } = expectType(await desk.ask({ type: 'read', files }), 'read');
    expect(reply).toMatchObject({ kind: 'understood', tables: [{ role: 'ties' }, { role: 'actors' }] });
  });

  it('says why a file cannot be read, and then makes nothing of it', async () => {
    const desk = openSession();
    const { reply } = expectType(await desk.ask({ type: 'read', files: [toFile('')] }), 'read');
    expect(reply).toMatchObject({ kind: 'failed', remarks: [{ severity: 'error' }] });
    expect(await desk.ask({ type: 'plan', number: 1, mapping: null })).toMatchObject({ type: 'failed' });
    expect(await desk.ask({ type: 'finish', head: { id: 'x', title: 'X' } })).toMatchObject({
      type: 'failed',
    });
  });

  it('makes nothing of columns of which none holds an end, and says so', async () => {
    const desk = await understand(TIES);
    if (!desk.understood.mapping) throw new Error('A table has a mapping.');
    const mapping = {
      ...desk.understood.mapping,
      tieColumns: { source: 'ignore', target: 'ignore' },
    } as const;
    const made = await plan(desk, mapping);
    expect(made.glance).toBeNull();
    expect(made.remarks).toContainEqual(expect.objectContaining({ severity: 'error' }));
  });
});
