import { importFile } from '@/lib/formats/import-workflow/import-file';
import { describeTies, readTable } from './corpus/read-case';

const read = async (text: string, mapping: object | null = null) => {
  const choices = { from: null, mapping, aggregate: null, header: null, id: null, title: null };
  return importFile(new TextEncoder().encode(text), 'file', choices, () => {});
};

async function answerFirst(text: string) {
  const found = await readTable(text);
  if (found.kind !== 'asked') throw new Error(JSON.stringify(found).slice(0, 400));
  return found.questions;
}

const LIST = `tytul: Spotkania
zrodla:
  - skrot: A94
    opis: Wspomnienia
osoby:
  - imie_nazwisko: Ada Nowak
    relacje:
      - z: Bert Mazur
        typ: ufa
        data: 1988-08-31
      - {z: Cleo Lis, typ: rozmawia z}
  - imie_nazwisko: Bert Mazur
    relacje: []
  - imie_nazwisko: Cleo Lis
    relacje:
      - z: Bert Mazur
        typ: podlega
`;

describe('a list of persons whose relations stand within them', () => {
  it('is asked about, with the ties as its answer, whatever its fields are called', async () => {
    const questions = await answerFirst(LIST);
    expect(questions[0]?.message).toMatch(
      /each record an actor, tied to those whom the items of its “relacje” name/,
    );
    const found = await read(LIST, {});
    if (found.kind !== 'imported') throw new Error(JSON.stringify(found).slice(0, 400));
    const { ties, types } = describeTies(found.network);
    expect(ties).toEqual(['Ada Nowak > Bert Mazur', 'Ada Nowak > Cleo Lis', 'Cleo Lis > Bert Mazur']);
    expect(types).toEqual(['ufa', 'rozmawia z', 'podlega']);
  });

  it('may have ids, and stand under a name that says that they are people', async () => {
    const people = [
      { id: 'p1', name: 'Ada', relations: [{ to: 'p2', type: 'pays' }] },
      { id: 'p2', name: 'Bert', relations: [{ to: 'p3', type: 'knows' }] },
      { id: 'p3', name: 'Cleo' },
    ];
    const found = await read(JSON.stringify({ people }), {});
    if (found.kind !== 'imported') throw new Error(JSON.stringify(found).slice(0, 400));
    expect(describeTies(found.network).ties).toEqual(['Ada > Bert', 'Bert > Cleo']);
  });
});

/** An id such as a program draws. */
const draw = (number: number) => `0000000${number}-aaaa-4bbb-8ccc-00000000000${number}`;

describe('a list whose items name others by drawn ids', () => {
  it('ties those of the file and says how many ids are of no record in it', async () => {
    const values = [
      { uuid: draw(1), value: 'Grey Heron', related: [{ 'dest-uuid': draw(2), type: 'similar' }] },
      {
        uuid: draw(2),
        value: 'Red Kite',
        related: [
          { 'dest-uuid': draw(7), type: 'uses' },
          { 'dest-uuid': draw(8), type: 'uses' },
        ],
      },
      { uuid: draw(3), value: 'Night Jar', related: [{ 'dest-uuid': draw(1), type: 'similar' }] },
    ];
    const found = await read(JSON.stringify({ values }), {});
    if (found.kind !== 'imported') throw new Error(JSON.stringify(found).slice(0, 400));
    expect(describeTies(found.network).ties).toEqual(['Grey Heron > Red Kite', 'Night Jar > Grey Heron']);
    expect(JSON.stringify(found)).toMatch(/2 items of “related” have the id of no record in the file/);
  });
});

describe('lists that stand together in a field', () => {
  it('tie as those beside it do, and the same item in two lists is one tie', async () => {
    const near = { id: 'p2', name: 'Bert Hill', role: 'guardian' };
    const people = [
      {
        id: 'p1',
        name: 'Ada Bell',
        kin: { near: [near], far: [{ id: 'p3', name: 'Cleo Dent', role: 'cousin' }] },
        all: [near],
      },
      { id: 'p2', name: 'Bert Hill', kin: { near: [], far: [] }, all: [] },
      {
        id: 'p3',
        name: 'Cleo Dent',
        kin: { near: [], far: [] },
        all: [{ id: 'p2', name: 'Bert Hill', role: 'ward' }],
      },
    ];
    const found = await read(JSON.stringify(people), { otherKind: 'person' });
    if (found.kind !== 'imported') throw new Error(JSON.stringify(found).slice(0, 400));
    const { ties, types } = describeTies(found.network);
    expect(ties).toEqual(['Ada Bell > Bert Hill', 'Ada Bell > Cleo Dent', 'Cleo Dent > Bert Hill']);
    expect(types).toEqual(['guardian', 'cousin', 'ward']);
    expect(JSON.stringify(found)).toMatch(/stand alike in another of these lists, and were taken once/);
  });
});

const REGISTER = `<?xml version="1.0"?><LIST><INDIVIDUALS>
<INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>ADA</FIRST_NAME><SECOND_NAME>BELL</SECOND_NAME><LISTED_ON>2001-01-25</LISTED_ON></INDIVIDUAL>
<INDIVIDUAL><DATAID>2</DATAID><FIRST_NAME>BERT</FIRST_NAME><SECOND_NAME></SECOND_NAME><LISTED_ON>2001-01-25</LISTED_ON></INDIVIDUAL>
</INDIVIDUALS><ENTITIES><ENTITY><DATAID>3</DATAID><FIRST_NAME>CLEO HOLDING</FIRST_NAME><LISTED_ON>2002-01-25</LISTED_ON></ENTITY></ENTITIES></LIST>`;

describe('a register with two lists of records', () => {
  it('is asked about, and read as the actors of both, by their whole names', async () => {
    const [question] = await answerFirst(REGISTER);
    expect(question?.message).toMatch(/lists of the file hold 3 of them together/);
    const found = await read(REGISTER, question?.choices[0]?.mapping);
    if (found.kind !== 'imported') throw new Error(JSON.stringify(found).slice(0, 400));
    expect(found.network.actors.map(({ name }) => name)).toEqual(['ADA BELL', 'BERT', 'CLEO HOLDING']);
    expect(found.network.actors.map(({ kind }) => kind)).toEqual(['person', 'person', 'group']);
    expect(found.network.relationships).toEqual([]);
  });
});

describe('the answer that each row is an actor', () => {
  it('takes the likeliest column for the names where no word says which it is', async () => {
    const rows =
      '4711,ADA BELL,x,Linked to others\n4712,BERT HILL,x,None is known\n4713,CLEO DENT,y,Dead since long\n';
    const said = { headers: { rows: 'actors', ties: false, actors: false } };
    const found = await read(rows, said);
    if (found.kind !== 'imported') throw new Error(JSON.stringify(found).slice(0, 600));
    expect(found.network.actors.map(({ name }) => name)).toEqual(['ADA BELL', 'BERT HILL', 'CLEO DENT']);
  });
});

describe('a second table beside one of actors', () => {
  const TABLES = `| Name | Role |
|---|---|
| Ada Bell | chair |
| Bert Hill | clerk |
| Cleo Dent | member |

Then:

| Who | Contacts | About |
|---|---|---|
| Ada Bell | Bert Hill | keys |
| Bert Hill | Cleo Dent | roads |
| Ada Bell | Dora Finch | water |
`;

  it('is asked about with its likely ends, and becomes ties by that answer alone', async () => {
    const questions = await answerFirst(TABLES);
    const choice = questions
      .flatMap(({ choices }) => choices)
      .find(({ label }) => label === 'Each row is a tie, from “Who” to “Contacts”');
    const found = await read(TABLES, { ...choice?.mapping, namedKinds: false });
    if (found.kind !== 'imported') throw new Error(JSON.stringify(found).slice(0, 600));
    expect(describeTies(found.network).ties).toEqual([
      'Ada Bell > Bert Hill',
      'Bert Hill > Cleo Dent',
      'Ada Bell > Dora Finch',
    ]);
  });
});
