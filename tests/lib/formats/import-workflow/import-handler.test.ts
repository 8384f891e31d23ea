import { applyPatch } from '@/lib/formats/guess/apply-patch';
import { changeMapping } from '@/lib/formats/import-workflow/edit-mapping';
import type { Mapping } from '@/lib/formats/mapping';
import { parseNetworkText } from '@/lib/network/parse';
import { toNetworkText } from '@/lib/network/to-network-file';
import { HARBOUR } from '../harbour-network';
import { openImport, toFile } from './import-of-one-file';

const AMOS = 'Amos Hochstein';
const AMOS_ARABIC = 'عاموس هوكستين';
const TIES = `source,target,type\n${AMOS},Bert,talks to\nBert,Cleo,trains\n${AMOS},${AMOS_ARABIC},in contact with\n`;

async function understand(text: string, name?: string) {
  const { send, shares } = openImport();
  const reply = await send({ type: 'read', files: [toFile(text, name)] });
  if (reply.kind !== 'understood') throw new Error(JSON.stringify(reply));
  const plan = (mapping: Mapping | null) => send({ type: 'plan', mapping });
  return { send, shares, plan, understood: reply };
}

describe('createImportHandler', () => {
  it('says what a file is: format, encoding, columns with samples, first rows with their lines', async () => {
    const { understood, shares } = await understand(TIES);
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
    expect(shares.length).toBeGreaterThan(0);
  });

  it('plans what a mapping makes: counts, types, values, names that may be one, and a preview', async () => {
    const file = await understand(TIES);
    const made = await file.plan(file.understood.mapping);
    expect(made.counts).toEqual({ actors: 4, relationships: 3, documents: 0, claims: 0, meetings: 0 });
    expect(made.types.map(({ type, ties }) => [type.label, ties])).toEqual([
      ['talks to', 1],
      ['trains', 1],
      ['in contact with', 1],
    ]);
    expect(file.understood.guesses).toContainEqual(
      expect.objectContaining({ part: 'typeSuggestions', name: 'in contact with', to: 'talks-to' }),
    );
    expect(made.checks?.busiest[0]).toMatchObject({ name: AMOS, ties: 2 });
    expect(made.values.types).toContainEqual({ value: 'trains', count: 1 });
    expect(made.values.untyped).toBe(0);
    expect(made.sameNames.map(({ names }) => names)).toContainEqual(
      expect.arrayContaining([AMOS, AMOS_ARABIC]),
    );
    expect(made.preview).toMatchObject({ actors: 4, isWhole: true });
    expect(made.preview?.view.legs).toHaveLength(3);
  });

  it('makes one actor of names that are linked, and says which row then ties nobody', async () => {
    const file = await understand(TIES);
    if (!file.understood.mapping) throw new Error('A table has a mapping.');
    const linked = changeMapping(file.understood.mapping, { type: 'linkNames', names: [AMOS, AMOS_ARABIC] });
    const made = await file.plan(linked);
    expect(made.counts).toMatchObject({ actors: 3, relationships: 2 });
    expect(made.remarks).toContainEqual(expect.objectContaining({ severity: 'warning', place: 'line 4' }));
  });

  it.each([
    [
      'rows of zeros',
      'source,target,date,troops,police\nAlba,Blue Mission,2015-03-31,1588,140\nBero,Blue Mission,2015-03-31,,63\nCela,Blue Mission,2015-03-31,0,0\n',
      { relationships: 3 },
      { relationships: 2 },
    ],
    [
      'names beside one number',
      'Entity_LogicalId;kind;NameAlias_WholeName;Programme\n13;person;Omar Hassan;NP\n13;person;Abu Ali;NP\n20;person;Ida Marr;NP\n41;person;Tide Guard;TG\n',
      { actors: 4 },
      { actors: 3 },
    ],
    [
      'ends that nothing sets apart',
      'country1,country2\nAlba,Bero\nBero,Alba\nCela,Bero\n',
      { relationships: 3 },
      { relationships: 2 },
    ],
  ])('offers an answer in place of words about a mapping: %s', async (_, text, before, after) => {
    const file = await understand(text);
    const choices = file.understood.questions.flatMap((question) => question.choices);
    const isList = choices.some((choice) => choice.mapping.headers?.rows === 'actors');
    const read = isList
      ? await file.send({ type: 'applyHeaderChoice', headers: { rows: 'actors' } })
      : file.understood;
    if (read.kind !== 'understood' || !read.mapping) throw new Error('A table has a mapping.');
    const { mapping } = read;
    const made = await file.plan(mapping);
    expect(made.counts).toMatchObject(before);
    const offered = made.questions.filter(({ isOptional }) => isOptional);
    expect(offered).toHaveLength(1);
    expect(offered[0]?.message).toMatch(/^[^.]+\? /);
    const said = [...made.remarks, ...made.questions].map(({ message }) => message).join(' ');
    expect(said).not.toMatch(/mapping/i);
    const patch = offered[0]?.choices[1]?.mapping ?? {};
    const answered = await file.plan(applyPatch(mapping, patch));
    expect(answered.counts).toMatchObject(after);
    expect(answered.questions.filter(({ isOptional }) => isOptional)).toEqual([]);
  });

  it('reads first rows as a person says, and forgets the plan that was made before', async () => {
    const file = await understand('alice,bob\ncarol,dave\ndave,carol\n');
    expect(file.understood.tables[0]?.rows).toBe(2);
    expect(file.understood.questions.map(({ about }) => about)).toEqual(['headers', 'ends']);
    await file.plan(file.understood.mapping);
    const reply = await file.send({ type: 'applyHeaderChoice', headers: { ties: false } });
    expect(reply).toMatchObject({
      format: { id: 'csv' },
      encoding: 'utf-8',
      mapping: { headers: { ties: false } },
      tables: [{ rows: 3, first: [{ line: 1, cells: ['alice', 'bob'] }, { line: 2 }, { line: 3 }] }],
      questions: [],
    });
    if (reply.kind !== 'understood') throw new Error('It was read before.');
    await expect(file.send({ type: 'finish', head: { id: 'x', title: 'X' } })).rejects.toThrow('no network');
    expect((await file.plan(reply.mapping)).counts).toMatchObject({ actors: 4, relationships: 3 });
  });

  it('takes rows for ties or for actors, as a person says', async () => {
    const file = await understand('title,author\nFirst Book,Ada\nSecond Book,Ada\n');
    expect(file.understood.tables[0]?.role).toBe('actors');
    expect(file.understood.questions).toMatchObject([
      {
        about: 'actors',
        choices: [
          {},
          { mapping: { headers: { rows: 'ties' }, tieColumns: { title: 'source', author: 'target' } } },
          { mapping: { headers: { rows: 'ties' } } },
        ],
      },
    ]);
    const ties = await file.send({ type: 'applyHeaderChoice', headers: { rows: 'ties' } });
    expect(ties).toMatchObject({ tables: [{ role: 'ties' }], mapping: { headers: { rows: 'ties' } } });
    expect(ties).toMatchObject({ questions: [{ choices: [{ label: 'From “title” to “author”' }, {}] }] });
    const actors = await file.send({ type: 'applyHeaderChoice', headers: { rows: 'actors' } });
    // What was said before is said no more: the file is as it was read at first.
    expect(actors).toMatchObject({ tables: [{ role: 'actors' }], questions: file.understood.questions });
  });

  it('writes the network file of the last plan under the name that it is given', async () => {
    const file = await understand(TIES);
    await file.plan(file.understood.mapping);
    const head = { id: 'our-talks', title: 'Our talks' };
    const written = await file.send({ type: 'finish', head });
    const parsed = parseNetworkText(await written.text());
    const relationshipTypes = [{ label: 'trains' }, { label: 'in contact with' }];
    expect(parsed).toMatchObject({ ok: true, value: { ...head, relationshipTypes } });
  });

  it('takes a whole network as it is, and asks nothing about it', async () => {
    const file = await understand(toNetworkText(HARBOUR), 'harbour.json');
    expect(file.understood).toMatchObject({
      mapping: null,
      tables: [],
      id: 'harbour',
      title: 'The harbour talks',
    });
    expect((await file.plan(null)).counts).toEqual({
      actors: 4,
      relationships: 6,
      documents: 1,
      claims: 1,
      meetings: 0,
    });
    const written = await file.send({ type: 'finish', head: HARBOUR });
    expect(await written.text()).toBe(toNetworkText(HARBOUR));
  });

  it('reads tables of actors and of ties that come as two files', async () => {
    const { send } = openImport();
    const files = [toFile('id,name,kind\na,Ada,person\n', 'actors.csv'), toFile('source,target\na,b\n')];
    const reply = await send({ type: 'read', files });
    expect(reply).toMatchObject({ kind: 'understood', tables: [{ role: 'ties' }, { role: 'actors' }] });
  });

  it('says why a file cannot be read, and then makes nothing of it', async () => {
    const { send } = openImport();
    const reply = await send({ type: 'read', files: [toFile('')] });
    expect(reply).toMatchObject({ kind: 'failed', remarks: [{ severity: 'error' }] });
    await expect(send({ type: 'plan', mapping: null })).rejects.toThrow('before its file was read');
    await expect(send({ type: 'finish', head: { id: 'x', title: 'X' } })).rejects.toThrow('no network');
  });

  it('makes nothing of columns of which none holds an end, and says so', async () => {
    const file = await understand(TIES);
    if (!file.understood.mapping) throw new Error('A table has a mapping.');
    const mapping = {
      ...file.understood.mapping,
      tieColumns: { source: 'ignore', target: 'ignore' },
    } as const;
    const made = await file.plan(mapping);
    expect(made.preview).toBeNull();
    expect(made.remarks).toContainEqual(expect.objectContaining({ severity: 'error' }));
  });
});
