import { answerFile, readWithMapping } from '../answer-file';
import { lines } from '../corpus/table-case';

const KIN = lines(
  'person,father,mother,godfather',
  'Juan,Pedro,Rosa,Elias',
  'Ana,,Ines,Elias',
  'Ines,Pedro,,Juan',
  'Elias,,,',
);

describe('spreadEnds', () => {
  it('makes a tie for each column of an end that is filled, and calls it by the name of its column', async () => {
    const { ties } = await readWithMapping(KIN, {
      tieColumns: { person: 'source', father: 'target', mother: 'target', godfather: 'target' },
    });
    expect(ties.map((tie) => tie.replace(/: .*/, ''))).toEqual([
      ...['Juan -> Pedro', 'Juan -> Rosa', 'Juan -> Elias', 'Ana -> Ines', 'Ana -> Elias'],
      ...['Ines -> Pedro', 'Ines -> Juan'],
    ]);
    expect(new Set(ties.map((tie) => tie.replace(/.*: /, ''))).size).toBe(3);
  });

  it('is offered where several columns name those of the first', async () => {
    const { ties } = await answerFile(KIN, /^From “person” to each of/);
    expect(ties.length).toBeGreaterThan(4);
  });

  it('keeps the type of a row where a column says it', async () => {
    const text = lines('id,who,to1,to2,type', '1,Ada,Bert,Cleo,meets', '2,Bert,Dan,,pays');
    const { ties } = await readWithMapping(text, {
      tieColumns: { who: 'source', to1: 'target', to2: 'target', type: 'type', id: 'id' },
    });
    expect(ties.map((tie) => tie.replace(/.*: /, ''))).toEqual(['meets', 'meets', 'pays']);
  });

  it('tells of a row that is filled in none of them', async () => {
    const { told } = await readWithMapping(KIN, {
      tieColumns: { person: 'source', father: 'target', mother: 'target', godfather: 'target' },
    });
    expect(told).toContainEqual(expect.stringMatching(/names no target/));
  });
});
