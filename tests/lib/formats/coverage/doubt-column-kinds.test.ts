import type { SaidMapping } from '@/lib/formats/import/merge-mapping';
import { importFile } from '@/lib/formats/import-workflow/import-file';
import { askAboutFile, askWithMapping, readSilently, readWithMapping } from '../answer-file';

const ONE_NAME =
  'director,company\nAda Byron,Harbour Works\nBert Cole,Ada Byron\nHarbour Works,Cole Shipping\n';

async function readKinds(mapping: SaidMapping): Promise<Readonly<Record<string, string>>> {
  const choices = { from: null, mapping, aggregate: null, header: null, id: null, title: null };
  const read = await importFile(new TextEncoder().encode(ONE_NAME), 'a.csv', choices, () => {});
  if (read.kind !== 'imported') throw new Error(read.kind);
  return Object.fromEntries(read.network.actors.map(({ name, kind }) => [name, kind]));
}

const find = (questions: Awaited<ReturnType<typeof askAboutFile>>) =>
  questions.find(({ id }) => id === 'coverage column kinds');

describe('a name that stands in two columns of other kinds', () => {
  it('is asked about, with the column of either to be taken otherwise', async () => {
    const question = find(await askAboutFile(ONE_NAME));
    expect(question?.message).toBe(
      'What are “Ada Byron”, “Harbour Works”? These names stand under “director”, which holds people, and under “company”, which holds groups.',
    );
    expect(question?.choices.map(({ label, mapping }) => [label, mapping])).toEqual([
      ['Each is what those are with whom it stands first', { answered: ['coverage column kinds'] }],
      ['All under “company” are people', { columnKinds: { company: 'person' } }],
      ['All under “director” are groups', { columnKinds: { director: 'group' } }],
    ]);
  });

  it('is of the kind that the answer gives its column, and then asked about no more', async () => {
    const patch = { columnKinds: { director: 'group' } } as const;
    expect(await readKinds({ answered: ['coverage column kinds'] })).toMatchObject({ 'Ada Byron': 'person' });
    expect(await readKinds(patch)).toMatchObject({ 'Ada Byron': 'group', 'Bert Cole': 'group' });
    expect(find(await askWithMapping(ONE_NAME, patch))).toBeUndefined();
  });

  it('is told where a mapping says other things alone, and no more once it is answered', async () => {
    const ends = { tieColumns: { director: 'source', company: 'target' } };
    const { told } = await readWithMapping(ONE_NAME, ends);
    expect(told.join(' ')).toContain('Of which kind “Ada Byron”');
    const said = await readWithMapping(ONE_NAME, { ...ends, answered: ['coverage column kinds'] });
    expect(said.told.join(' ')).not.toContain('Of which kind “Ada Byron”');
  });

  it('is asked about in no table whose names keep to their columns', async () => {
    const file = 'director,company\nAda Byron,Harbour Works\nBert Cole,Cole Shipping\n';
    expect((await readSilently(file)).ties).toHaveLength(2);
  });
});

describe('a name that stands for nobody in particular', () => {
  const file = 'source,target,type\nIran,Hamas,backs\nIran,everyone,talks to\nHamas,everyone,talks to\n';

  it('is told where a mapping says nothing of it, and no more once somebody has answered or left it out', async () => {
    const ends = { tieColumns: { source: 'source', target: 'target' } };
    const toldWith = async (more: object) =>
      (await readWithMapping(file, { ...ends, ...more })).told.join(' ');
    expect(await toldWith({})).toContain(
      '“everyone” is an actor: the name may stand for several or for nobody',
    );
    expect(await toldWith({ answered: ['coverage nobody'] })).not.toContain('“everyone”');
    expect(await toldWith({ missing: ['everyone'] })).not.toContain('“everyone” is an actor');
  });
});
