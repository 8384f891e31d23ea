import type { SaidMapping } from '@/lib/formats/import/merge-mapping';
import { importFile } from '@/lib/formats/import-workflow/import-file';
import { askAboutFile, askWithMapping, readSilently, readWithMapping } from '../answer-file';

const PEOPLE =
  'source,target\nTamar Golan,Nils Moreau\nNils Moreau,Coastal Brigade\nCoastal Brigade,Tamar Golan\n';

describe('what actors are of whom nothing says it', () => {
  it('is asked where they are called as persons are, each answer with its own', async () => {
    const [question, more] = await askAboutFile(PEOPLE);
    expect(more).toBeUndefined();
    expect(question?.message).toBe(
      'Are the actors persons? Nothing says what 3 of them are, and 2 are called as persons are: “Tamar Golan”, “Nils Moreau”.',
    );
    expect(question?.choices.map(({ label, mapping }) => [label, mapping])).toEqual([
      ['Those that are called so are persons, the others groups', { namedKinds: true }],
      ['They are persons', { otherKind: 'person' }],
      ['They are groups', { answered: ['coverage kinds'] }],
    ]);
  });

  it('is as the answer says', async () => {
    expect(await readKinds(PEOPLE, { namedKinds: true })).toEqual(['person', 'person', 'group']);
    expect(await readKinds(PEOPLE, { otherKind: 'person' })).toEqual(['person', 'person', 'person']);
    expect(await readKinds(PEOPLE, { namedKinds: false })).toEqual(['group', 'group', 'group']);
  });

  it.each([
    ['that have names of bodies among them', PEOPLE, ['person', 'person', 'group']],
    [
      'of whom most have known given names, and all names of two words',
      'source,target\nRana Haddad,Omar Salim\nOmar Salim,Zvonyk Aoun\nZvonyk Aoun,Karim Tannous\n',
      ['person', 'person', 'person', 'person'],
    ],
  ])('is what is likeliest where a guess is taken, of actors %s', async (_, file, kinds) => {
    expect(await readKinds(file, null)).toEqual(kinds);
  });

  it('is asked of graphs as well', async () => {
    const graph =
      'graph [ node [ id 1 label "Tamar Golan" ] node [ id 2 label "Nils Moreau" ] edge [ source 1 target 2 ] ]';
    expect((await askAboutFile(graph, 'a.gml')).map(({ id }) => id)).toEqual(['coverage kinds']);
  });

  it('is told where a mapping says something else alone, and no more once it is said', async () => {
    const ends = { tieColumns: { source: 'source', target: 'target' } };
    expect(await askWithMapping(PEOPLE, ends)).toEqual([]);
    expect(await askWithMapping(PEOPLE, { ...ends, answered: ['coverage kinds'] })).toEqual([]);
    expect((await readWithMapping(PEOPLE, ends)).told.join(' ')).toContain(
      'Nothing says what 3 actors are: those that are called as persons are were taken for persons, and the others for groups, though 2 are called as persons are',
    );
    const said = await readWithMapping(PEOPLE, { ...ends, namedKinds: false });
    expect(said.told.join(' ')).not.toContain('Nothing says');
  });

  it.each([
    [
      'called as bodies are',
      'source,target\nBank of Alba,Northern Front\nNorthern Front,Peter Smith Foundation\n',
    ],
    [
      'of a kind that a column says',
      'source,source kind,target,target kind\nTamar Golan,group,Nils Moreau,group\n',
    ],
    ['called by one name', 'source,target\nAda,Bert\nBert,Ada\n'],
  ])('is not asked where they are %s', async (_, file) => {
    expect((await readSilently(file)).ties.length).toBeGreaterThan(0);
  });
});

async function readKinds(file: string, mapping: SaidMapping | null): Promise<readonly string[]> {
  const choices = {
    from: null,
    mapping,
    acceptsGuess: mapping === null,
    aggregate: null,
    header: null,
    id: null,
    title: null,
  };
  const read = await importFile(new TextEncoder().encode(file), 'a.csv', choices, () => {});
  return read.kind === 'imported' ? read.network.actors.map(({ kind }) => kind) : [read.kind];
}
