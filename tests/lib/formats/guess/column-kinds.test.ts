import { parseMapping } from '@/lib/formats/import/parse-mapping';
import { importFile } from '@/lib/formats/import-workflow/import-file';
import { answerFile, askAboutFile } from '../answer-file';
import { lines } from '../corpus/table-case';

const CHOICES = {
  ...{ from: null, mapping: null, aggregate: null, header: null, id: null, title: null },
};

/** Returns the actors that a table makes with their kinds, as `Ada: person`. */
async function readKinds(text: string, mapping: unknown = null): Promise<readonly string[]> {
  const parsed = mapping === null ? null : parseMapping(mapping);
  if (parsed && !parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const choices = { ...CHOICES, mapping: parsed?.said ?? null };
  const read = await importFile(new TextEncoder().encode(text), 'table.csv', choices, () => {});
  if (read.kind !== 'imported') throw new Error(JSON.stringify(read).slice(0, 600));
  return read.network.actors.map(({ name, kind }) => `${name}: ${kind}`);
}

describe('what actors are by the heading of their column', () => {
  it.each([
    ['Director,Company', 'person', 'group'],
    ['Company,Director', 'group', 'person'],
    ['Person A,Person B', 'person', 'person'],
    ['person1,person2', 'person', 'person'],
    ['source_person,target_company', 'person', 'group'],
    ['Name of minister,Lobbyist', 'person', 'person'],
    ['Abgeordneter,Unternehmen', 'person', 'group'],
    ['Министр,Компания', 'person', 'group'],
    ['وزير,شركة', 'person', 'group'],
    ['Country A,Country B', 'state', 'state'],
    ['Witness,Hearing', 'person', 'group'],
  ])('%s', async (heading, source, target) => {
    const text = lines(heading, 'Xa Orun,Yvo Ket', 'Zed Ulm,Yvo Ket', 'Xa Orun,Wim Tol');
    const ends = heading.split(',').map((name, at) => [name, at === 0 ? 'source' : 'target']);
    expect(await readKinds(text, { tieColumns: Object.fromEntries(ends) })).toEqual([
      `Xa Orun: ${source}`,
      `Yvo Ket: ${target}`,
      `Zed Ulm: ${source}`,
      `Wim Tol: ${target}`,
    ]);
  });

  it.each(['source,target', 'from,to', 'sender,receiver'])('is nothing that %s says', async (heading) => {
    const text = lines(heading, 'Xa Orun,Yvo Ket', 'Zed Ulm,Yvo Ket');
    expect(new Set((await readKinds(text)).map((each) => each.split(': ')[1]))).toEqual(new Set(['group']));
  });

  it('is a state for a country among groups, and a person for one that is called like a country', async () => {
    const rows = [
      'Jordan,France',
      'Orun,Acme Ltd',
      'Ket,Acme Ltd',
      'Ulm,Bay Ltd',
      'Tol,Coast Ltd',
      'Wim,Delta Ltd',
    ];
    const text = lines('Director,Company', ...rows);
    const kinds = await readKinds(text);
    expect(kinds).toContain('Jordan: person');
    expect(kinds).toContain('France: state');
    expect(kinds).toContain('Acme Ltd: group');
  });

  it('is not taken from a heading that its values speak against, and asked', async () => {
    const text = lines(
      'Party A,Party B',
      'Tamar Golan,Nils Moreau',
      'Nils Moreau,Anna Weber',
      'Anna Weber,Tamar Golan',
    );
    expect((await askAboutFile(text)).map(({ id }) => id)).toEqual(['coverage kinds']);
  });

  it('gives way to a column of kinds', async () => {
    const text = lines('Person A,Person A kind,Person B,Person B kind', 'Xa Orun,group,Yvo Ket,state');
    const mapping = {
      tieColumns: {
        ...{ 'Person A': 'source', 'Person A kind': 'sourceKind' },
        ...{ 'Person B': 'target', 'Person B kind': 'targetKind' },
      },
    };
    expect(await readKinds(text, mapping)).toEqual(['Xa Orun: group', 'Yvo Ket: state']);
  });

  it.each(['Type of actor', 'Kind of actor'])(
    'is what “%s” before the word of an end says',
    async (heading) => {
      const text = lines(
        `Actor 1,${heading} 1,Relationship,Actor 2,${heading} 2`,
        'Xa Orun,person,talks to,Yvo Ket,organisation',
        'Yvo Ket,organisation,talks to,Zed Ulm,person',
      );
      expect(await readKinds(text)).toEqual(['Xa Orun: person', 'Yvo Ket: group', 'Zed Ulm: person']);
    },
  );

  it('is as a mapping says in its place', async () => {
    const text = lines('Director,Company', 'Xa Orun,Yvo Ket', 'Zed Ulm,Yvo Ket');
    expect(await readKinds(text, { columnKinds: { Company: 'state' } })).toEqual([
      'Xa Orun: person',
      'Yvo Ket: state',
      'Zed Ulm: person',
    ]);
  });

  it('is kept where each end is a member of the group in its column, so that the type fits', async () => {
    const text = lines(
      'Person A,Group A,Person B,Group B,Relation',
      'Ann Lee,Reds,Ben Roy,Blues,pays',
      'Ben Roy,Blues,Cy Poe,Blues,meets',
    );
    const { ties, told } = await answerFile(text, /^Each end is a member/);
    expect(ties).toContain('Ann Lee -> Reds: is a member of');
    expect(told.filter((message) => message.includes('do not fit'))).toEqual([]);
    const [, member] = (await askAboutFile(text)).find(({ id }) => id === 'sides')?.choices ?? [];
    expect(await readKinds(text, member?.mapping)).toEqual([
      ...['Ann Lee: person', 'Ben Roy: person', 'Reds: group', 'Blues: group', 'Cy Poe: person'],
    ]);
  });

  it('turns with the row where a word turns the tie', async () => {
    const mapping = {
      tieColumns: { Director: 'source', Company: 'target', Way: 'ignore' },
      reversed: { Way: ['in'] },
    };
    const text = lines('Director,Company,Way', 'Ann Lee,Acme,out', 'Ben Roy,Acme,in');
    expect(await readKinds(text, mapping)).toEqual([
      ...['Ann Lee: person', 'Acme: group', 'Ben Roy: person'],
    ]);
  });

  it('is that of persons for a parent and a child only where their names are', async () => {
    const kin = lines('parent,child', 'Ann Lee,Ben Lee', 'Ben Lee,Cy Lee');
    const firms = lines('parent,child', 'Acme Holding,Acme Ltd', 'Bolt Group,Bolt Ltd');
    expect(await readKinds(kin)).toEqual(['Ann Lee: person', 'Ben Lee: person', 'Cy Lee: person']);
    expect((await readKinds(firms)).every((actor) => actor.endsWith(': group'))).toBe(true);
  });
});
