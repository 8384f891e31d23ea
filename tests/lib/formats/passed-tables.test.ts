import { answerFile, askAboutFile } from './answer-file';

const toTable = (rows: readonly (readonly string[])[]) =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const PAGE = `<html><body>${toTable([
  ['source', 'target'],
  ['Ada', 'Bert'],
  ['Bert', 'Cleo'],
])}${toTable([
  ['Quirrel', 'Zander', 'Note'],
  ['Ada', 'Dora', 'quarrelled at the mill'],
  ['Cleo', 'Ada', 'quarrelled at the fair'],
])}</body></html>`;

describe('a table that is not read', () => {
  it('is asked about where it names those whom the others name, by its name, its count and an example', async () => {
    const [question, more] = await askAboutFile(PAGE, 'page.html');
    expect(more).toBeUndefined();
    expect(question?.message).toBe(
      'Does the table “table 2” belong to the network? 2 rows were not read: the first has “Ada”, “Dora”, “quarrelled at the mill”.',
    );
  });

  it('comes in as ties once somebody says so', async () => {
    const { ties } = await answerFile(PAGE, /Each row is a tie/, 'page.html');
    expect(ties).toEqual([
      'Ada -> Bert: table 1',
      'Bert -> Cleo: table 1',
      'Ada -> Dora: table 2',
      'Cleo -> Ada: table 2',
    ]);
  });

  it('is told where somebody says that it does not belong there', async () => {
    const { ties, told } = await answerFile(PAGE, /leave it out/, 'page.html');
    expect(ties).toHaveLength(2);
    expect(told.join(' ')).toMatch(/2 rows were not read: the first has “Ada”/);
  });
});

describe('the answer that each row is a tie', () => {
  const page = `<html><body>${toTable([
    ['Round', 'Side one', 'Side two', 'Outcome'],
    ['First', 'North', 'South', 'none'],
    ['Second', 'North', 'East', 'truce'],
  ])}${toTable([
    ['Name', 'Delegation'],
    ['Ada Bell', 'North'],
    ['Bert Cole', 'South'],
    ['Cleo Marsh', 'East'],
  ])}</body></html>`;

  it('is obeyed by the one table that is read, beside another that is passed over', async () => {
    const { ties } = await answerFile(page, /^Each row is a tie, from “Name” to “Delegation”/, 'page.html');
    expect(ties.map((tie) => tie.replace(/:.*/, ''))).toEqual([
      'Ada Bell -> North',
      'Bert Cole -> South',
      'Cleo Marsh -> East',
    ]);
  });
});

describe('a table beside actors that nothing ties', () => {
  const rounds = toTable([
    ['Round', 'Side one', 'Side two', 'Outcome'],
    ['I', 'Coastal Front', 'Government', 'Agenda agreed'],
    ['II', 'Hill Council', 'Government', 'Joint note'],
    ['III', 'River Union', 'Hill Council', 'No result'],
  ]);
  const people = toTable([
    ['Name', 'Delegation'],
    ['A. Brandt', 'Coastal Front'],
    ['M. Iyer', 'Government'],
  ]);

  it('is asked about where it names them in several columns', async () => {
    const ids = (await askAboutFile(`<html><body>${rounds}${people}</body></html>`, 'page.html')).map(
      ({ id }) => id,
    );
    expect(ids).toContain('table table 1');
  });

  it('is offered first with the two columns that name them', async () => {
    const { ties } = await answerFile(
      `<html><body>${rounds}${people}</body></html>`,
      /from “Side one” to “Side two”/,
      'page.html',
    );
    expect(ties).toEqual([
      'Coastal Front -> Government',
      'Hill Council -> Government',
      'River Union -> Hill Council',
    ]);
  });
});
