import { readTable } from '../corpus/read-case';
import { lines } from '../corpus/table-case';

/** Returns what may be tied to what, as a person is asked. */
async function listAnswers(text: string): Promise<string> {
  const read = await readTable(text, 'a.csv');
  if (read.kind !== 'asked') throw new Error(read.kind);
  return read.questions.flatMap(({ choices }) => choices.map(({ label }) => label)).join('; ');
}

describe('columns that are no ends of ties, whatever their values share', () => {
  it('are marks of who took part', async () => {
    const answers = await listAnswers(
      lines(
        'Participant,Body,First,Second',
        'Ada,Acme,x,e',
        'Bert,Acme,e,x',
        'Cleo,Brook,x,a',
        'Dora,Brook,a,x',
      ),
    );
    expect(answers).not.toMatch(/First|Second/);
  });

  it('count rows, also above a total', async () => {
    const rows = Array.from(
      { length: 30 },
      (_, row) => `${row + 1},9${row % 7}1,9${(row + 3) % 8}1,${(row % 9) + 1}`,
    );
    const answers = await listAnswers(lines('Nr,Anruf,Ruf,Mast', ...rows, 'Summe,,,30'));
    expect(answers).not.toMatch(/Nr/);
  });

  it('number rows, and are the same as other numbers by chance', async () => {
    const answers = await listAnswers(
      lines(
        'treaty_id,house_id,partner,kind_of_pact',
        '1,1,Alba,truce',
        '2,1,Bero,truce',
        '4,2,Cela,trade',
        '9,4,Alba,trade',
        '12,91,Dora,truce',
      ),
    );
    expect(answers).not.toMatch(/^From “(treaty_id|house_id)” to “(treaty_id|house_id)”/);
  });

  it('are the headings of a thing in two places', async () => {
    const answers = await listAnswers(
      lines(
        'no,headline,page,land',
        '1,Siege of Alba,Siege of Alba,Alba',
        '2,Truce of Bero,Truce of Bero,Bero',
        '3,War of Cela,War of Cela,Cela',
        '4,March on Dora,March on Dora,Alba',
        '5,The long march to the sea,Long march,Bero',
        '6,Peace of Dora,Peace of Dora,Dora',
      ),
    );
    expect(answers).not.toMatch(/^From “(headline|page)” to “(headline|page)”/);
  });

  it('are grades, whose few figures others have as well', async () => {
    const answers = await listAnswers(
      lines('desk,house,code', '11,2,1', '11,3,2', '14,2,1', '15,3,3', '16,1,1', '17,2,2'),
    );
    expect(answers).not.toMatch(/code/);
  });
});

describe('columns that name both ends in two languages', () => {
  it('are taken in that in which more are named', async () => {
    const read = await readTable(
      lines(
        'name_en,name_fr,body_en,body_fr',
        'Alba Works,Usine Alba,Alba Works,Usine Alba',
        'Bert Berg,,Harbour Board,',
        'Cela Cern,,Harbour Board,',
        'Harbour Board,Conseil du port,Harbour Board,Conseil du port',
        'Dora Dahl,,Alba Works,',
      ),
      'a.csv',
    );
    if (read.kind !== 'asked') throw new Error(read.kind);
    const [first] = read.questions.find(({ id }) => id === 'ends')?.choices ?? [];
    expect(first?.label).toMatch(/^From “name_en” to “body_en”/);
  });

  it('are no ends of one another', async () => {
    const answers = await listAnswers(
      lines(
        'house_id,partner_en,partner_fr,relation_en',
        '7,Kingdom of Alba,Royaume d’Albe,War',
        '7,Bero,Bère,Trade',
        '9,Cela League,Ligue de Cèle,War',
        '9,Bero,Bère,War',
      ),
    );
    expect(answers).toMatch(/^From “partner_en” to “house_id”/);
  });
});
