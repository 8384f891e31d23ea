import { createImportTables } from '@/lib/formats/create-import-tables';
import { findQuestions } from '@/lib/formats/guess/find-questions';
import { guessMapping } from '@/lib/formats/guess/guess-mapping';
import { askAboutFile } from '../answer-file';
import { table } from '../import/import-table';

function askEnds(...lines: Parameters<typeof table>) {
  const draft = createImportTables({ ties: table(...lines) });
  const { mapping, guesses } = guessMapping(draft);
  const ends = findQuestions(draft, mapping, guesses).find(({ id }) => id === 'ends');
  return (ends?.choices ?? []).map(({ label, example }) => [label, example].join(': '));
}

describe('the pairs of columns that are offered as ends', () => {
  it('leave out numbers that measure or count, and a name beside its own number', () => {
    expect(
      askEnds('WarNum,WarName,WarType,Deaths', '1,River War,1,200', '4,Hill War,1,3000', '7,Isles,2,10'),
    ).toEqual(['None: each row is an actor: ']);
  });

  it('have what a row alone is called by behind all others', () => {
    const [first, second] = askEnds(
      'case id,caller,ward',
      'm1,Ada Bell,Port',
      'm2,Bert Cole,Quay',
      'm3,Ada Bell,Quay',
      'm4,Dora Eng,Port',
    );
    expect(first).toBe('From “caller” to “ward”: Ada Bell → Port');
    expect(second).toBe('From “ward” to “caller”: Port → Ada Bell');
  });

  it('have a name rather than the number that stands for it, and an example of what they tie', () => {
    expect(
      askEnds(
        'version4id,ccode,state_name,all_st_year',
        '165,200,Albia,1816',
        '165,235,Portland,1816',
        '170,165,Uragua,1820',
        '171,200,Albia,1830',
      ),
    ).toEqual([
      'From “state_name” to “version4id”: Albia → 165',
      'From “version4id” to “state_name”: 165 → Albia',
      'None: each row is an actor: ',
    ]);
  });
});

describe('two columns that call one thing', () => {
  it('are no ends, whatever values they share', async () => {
    const file = `id,name,sort_name,group,term
e1,Ada Bell,"Bell, Ada",Dockers,11
e2,Bert Cole,Bert Cole,Farmers,11
e3,Cleo Dahl,"Dahl, Cleo",Dockers,11
e4,Dan Eck,Dan Eck,Farmers,11
e5,Eva Falk,Eva Falk,Farmers,11
`;
    const questions = await askAboutFile(file);
    const labels = questions.flatMap(({ choices }) => choices.map(({ label }) => label)).join('\n');
    expect(labels).toContain('“name” to “group”');
    expect(labels).not.toContain('“name” to “sort_name”');
  });
});

describe('ends by words for one who does and one to whom it is done', () => {
  it.each([
    ['Giver,Recipient,Time step start', 'Ada,Bo,3', 'Bo,Cy,4', 'Cy,Ada,5'],
    ['member,committee,grade', 'Ada,Ways,1', 'Bo,Ways,2', 'Cy,Means,2'],
  ])('are found: %s', (...rows) => {
    expect(askEnds(...rows)).toEqual([]);
  });

  it.each([
    ['an end without a value', 'start,end,person a,person b', ',,Ada,Bo', ',,Bo,Cy'],
    [
      'days of each year',
      'fiscalStart,fiscalEnd,signatory,body',
      '01 Jan,31 Dec,Ada,Bo',
      '01-Apr,31 Mar,Bo,Cy',
    ],
  ])('are not those of %s', (_, ...rows) => {
    const draft = createImportTables({ ties: table(...(rows as [string, ...string[]])) });
    const ends = Object.entries(guessMapping(draft).mapping.tieColumns).filter(
      ([, field]) => field === 'source',
    );
    expect(ends.map(([name]) => name)).not.toContain(rows[0]?.split(',')[0]);
  });

  it('keep their names in the answer that turns them round', () => {
    const draft = createImportTables({
      ties: table(
        'child_id,child_name,parent_id,parent_name,label',
        '1,Acme,7,Bolt,reports to',
        '2,Cord,1,Acme,reports to',
      ),
    });
    const { mapping, guesses } = guessMapping(draft);
    const ends = findQuestions(draft, mapping, guesses).find(({ id }) => id === 'ends');
    const turned = ends?.choices.find(({ label }) => label === 'From “child_id” to “parent_id”');
    expect(turned?.mapping.tieColumns).toEqual({
      ...{ child_id: 'source', child_name: 'sourceName', parent_id: 'target', parent_name: 'targetName' },
    });
  });
});
