import { createImportTables } from '@/lib/formats/create-import-tables';
import { createTable } from '@/lib/formats/create-table';
import { applyPatch } from '@/lib/formats/guess/apply-patch';
import { findQuestions } from '@/lib/formats/guess/find-questions';
import { guessMapping } from '@/lib/formats/guess/guess-mapping';
import type { ImportTable } from '@/lib/formats/import-tables';

function table(...[header = '', ...rows]: readonly string[]): ImportTable {
  return createTable(
    header.split(',').map((name) => ({ name, kind: 'text' as const })),
    rows.map((row) => row.split(',')),
  );
}

/** Returns what is made of a table of actors beside a tie of two others. */
function read(...lines: readonly string[]) {
  const draft = createImportTables({
    actors: table(...lines),
    ties: table('source,target,type', 'Cleo,Dora,talks to'),
  });
  const { mapping, guesses } = guessMapping(draft);
  return { draft, mapping, guesses, questions: findQuestions(draft, mapping, guesses) };
}

describe('a table of actors beside ties', () => {
  it.each(['Name (alias)', 'Full name (as in the file)', 'Name'])(
    'has names in a column called “%s”',
    (name) => {
      const { mapping, questions } = read(`${name},Kind`, 'Ada Bell,person', 'Bert Cole,person');
      expect(mapping.actorColumns).toMatchObject({ [name]: 'name', Kind: 'kind' });
      expect(questions).toEqual([]);
    },
  );

  it('is asked about where no column says that it holds names, for its rows would be left out', () => {
    const { draft, mapping, guesses, questions } = read(
      'Title of honour,Kind',
      'Ada Bell,person',
      'Bert Cole,person',
    );
    const [question] = questions;
    expect(questions).toHaveLength(1);
    expect(question?.message).toMatch(
      /^Which column of the table of actors holds their names\? .* its 2 rows/,
    );
    expect(question?.choices.map(({ label }) => label)).toEqual([
      'None: its rows are left out',
      '“Title of honour”',
    ]);
    const answered = applyPatch(mapping, question?.choices[1]?.mapping ?? {});
    expect(answered.actorColumns).toEqual({ Kind: 'kind', 'Title of honour': 'name' });
    expect(findQuestions(draft, answered, guesses)).toEqual([]);
  });

  it('is not asked about where it has no rows', () => {
    expect(read('Title of honour,Kind').questions).toEqual([]);
  });
});
