import { type ImportState, NOTHING_CHOSEN, reduceImport } from '@/app/import/_importer/import-state';
import type { FileUnderstood } from '@/lib/formats/import-workflow/understand-file';
import type { Mapping } from '@/lib/formats/mapping';
import type { Question } from '@/lib/formats/question';

const FILE = { name: 'ties.csv', bytes: 12 };
const MAPPING: Mapping = {
  actorColumns: {},
  tieColumns: { a: 'source', b: 'target', c: 'attribute' },
  kinds: {},
  otherKind: 'group',
  types: {},
  otherType: 'tie',
  newTypes: [],
  sameActors: [],
  aggregate: 'none',
  headers: { ties: true },
};
const toTable = (role: 'ties' | 'actors') => ({
  role,
  rows: 1,
  columns: ['a', 'b', 'c'].map((name) => ({ name, kind: 'text' as const, samples: [] })),
  first: [],
});
const understood = (role: 'ties' | 'actors', questions: readonly Question[] = []): FileUnderstood => ({
  ...{ kind: 'understood', format: { id: 'csv', label: 'CSV' }, encoding: 'utf-8', title: '', id: '' },
  ...{ tables: [toTable(role)], mapping: MAPPING, guesses: [], questions, remarks: [] },
});

function run(reply: FileUnderstood, ...actions: Parameters<typeof reduceImport>[1][]): ImportState {
  const all = [{ type: 'choose', file: FILE } as const, { type: 'understand', reply } as const, ...actions];
  return all.reduce(reduceImport, NOTHING_CHOSEN);
}

describe('the answers of a person to an import', () => {
  it('take any two columns for the ends, in place of those that were', () => {
    const state = run(understood('ties'), { type: 'setEnds', id: 'ends', source: 'c', target: 'a' });
    expect(state).toMatchObject({ mapping: { tieColumns: { a: 'target', b: 'attribute', c: 'source' } } });
  });

  it('have rows read as ties, whose ends are then those two columns', () => {
    const asked = run(understood('actors'), { type: 'setEnds', id: 'actors', source: 'c', target: 'a' });
    expect(asked).toMatchObject({ retelling: { headers: { rows: 'ties' } } });
    const state = reduceImport(asked, { type: 'retold', reply: understood('ties') });
    expect(state).toMatchObject({ mapping: { tieColumns: { a: 'target', c: 'source' } }, retelling: null });
  });

  it('say with how the file is read what its columns mean then', () => {
    const choice = {
      label: 'Each row is a tie',
      mapping: { headers: { rows: 'ties' }, tieColumns: { b: 'source', c: 'target' } },
    } as const;
    const question: Question = {
      id: 'actors',
      about: 'actors',
      message: 'Is it?',
      choices: [choice],
      hasGuess: true,
    };
    const asked = run(understood('actors', [question]), { type: 'answer', id: 'actors', choice: 0 });
    const state =
      asked.stage === 'deciding' && asked.retelling
        ? reduceImport(asked, { type: 'retold', reply: understood('ties') })
        : asked;
    expect(state).toMatchObject({ mapping: { tieColumns: { b: 'source', c: 'target' } } });
  });

  it('of two lists stand beside each other', () => {
    const toQuestion = (name: string): Question => ({
      ...{ id: `coverage list ${name}`, about: 'coverage', message: 'Does it?', hasGuess: true },
      choices: [{ label: 'Actors', mapping: { headers: { lists: { [name]: 'actors' } } } }],
    });
    const questions = ['x', 'y'].map(toQuestion);
    const state = run(
      understood('ties', questions),
      { type: 'answer', id: 'coverage list x', choice: 0 },
      { type: 'answer', id: 'coverage list y', choice: 0 },
    );
    expect(state).toMatchObject({ retelling: { headers: { lists: { x: 'actors', y: 'actors' } } } });
  });

  it('are over the guess where they come as a mapping from a file', () => {
    const state = run(understood('ties'), { type: 'useMapping', mapping: { tieColumns: { c: 'type' } } });
    expect(state).toMatchObject({
      mapping: { tieColumns: { a: 'source', b: 'target', c: 'type' } },
      isBrought: true,
    });
  });
});
