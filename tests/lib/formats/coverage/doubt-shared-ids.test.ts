import { readWithMapping } from '../answer-file';

const LIST = `Entity_LogicalId;Entity_SubjectType;NameAlias_WholeName;Programme
13;P;Omar Hassan;NP
13;P;Abu Ali;NP
20;P;Ida Marr;NP
41;E;Tide Guard;TG
41;E;Guard of the Tide;TG
`;

describe('a list of names with a number for each who is named', () => {
  it('tells which names have one number, and how they become one', async () => {
    const rows = { headers: { rows: 'actors' } };
    const { actors, told } = await readWithMapping(LIST, rows);
    expect(actors).toHaveLength(5);
    expect(told.join(' ')).toContain(
      '2 numbers in “Entity_LogicalId” stand beside several names, which became actors of their own: “13” beside “Omar Hassan”, “Abu Ali”. A mapping with "sameActors":[["Omar Hassan","Abu Ali"]] makes them one.',
    );
    const sameActors = [
      ['Omar Hassan', 'Abu Ali'],
      ['Tide Guard', 'Guard of the Tide'],
    ];
    const joined = await readWithMapping(LIST, { ...rows, sameActors });
    expect(joined.actors).toEqual(['Omar Hassan', 'Ida Marr', 'Tide Guard']);
  });

  it('tells nothing where each number has one name', async () => {
    const file = LIST.replace('13;P;Abu', '14;P;Abu').replace('41;E;Guard', '42;E;Guard');
    const { told } = await readWithMapping(file, { headers: { rows: 'actors' } });
    expect(told.join(' ')).not.toContain('several names');
  });
});
