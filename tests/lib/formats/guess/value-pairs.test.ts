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
});
