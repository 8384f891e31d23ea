import { answerFile, askAboutFile, readSilently, readWithMapping } from '../answer-file';
import { lines } from '../corpus/table-case';

const SIGNED = lines(
  'stance;Reds;Blues;Greens;Greys',
  'Reds;x;+;--;0',
  'Blues;+;x;?;-',
  'Greens;--;?;x;+',
  'Greys;0;-;+;x',
  '+ friends; - foes; 0 nothing; ? unknown;',
);

describe('unfoldMatrix › a square of signs', () => {
  it('asks whether they say who is for and who is against', async () => {
    const [question, more] = await askAboutFile(SIGNED);
    expect(question?.message).toMatch(/^Do “\+” and “−” in the table say who is for/);
    expect(more).toBeUndefined();
  });

  it('ties friends and foes once each way alike, and nobody where nothing is known', async () => {
    const { ties, told } = await answerFile(SIGNED, /“\+” is for/);
    expect(ties).toEqual([
      'Reds -- Blues: is an ally of',
      'Reds -- Greens: opposes',
      'Blues -- Greys: opposes',
      'Greens -- Greys: is an ally of',
    ]);
    expect(told.join(' ')).toMatch(/Cells with “\?” in 2 and with “0” in 2 make no tie/);
    expect(told.join(' ')).toMatch(/“\+ friends” stands below the matrix/);
  });

  it('leaves minuses out where they say that there is no tie', async () => {
    const { ties } = await answerFile(SIGNED, /“−” says that there is none/);
    expect(ties).toHaveLength(2);
  });

  it('has dashes as empty cells where no sign but a dash stands', async () => {
    const { ties } = await readSilently(lines(',A,B,C', 'A,-,2,-', 'B,-,-,-', 'C,1,-,-'));
    expect(ties).toEqual(['A -> B', 'C -> A']);
  });
});

describe('unfoldMatrix › a square of words', () => {
  const WORDS = lines(
    '\tRome\tOslo\tBern',
    'Rome\t–\tally\trival',
    'Oslo\tally\t–\tneutral',
    'Bern\trival\tneutral\t–',
  );

  it('asks whether each word says how two are tied', async () => {
    const [question] = await askAboutFile(WORDS, 'a.tsv');
    expect(question?.message).toMatch(/Does each word in the table say how two are tied\?.*“ally”, “rival”/);
  });

  it('has each word as a sort of tie, without direction where both sides say the same', async () => {
    const { ties } = await answerFile(WORDS, /Each word is a sort of tie/, 'a.tsv');
    expect(ties).toEqual(['Rome -- Oslo: ally', 'Rome -- Bern: rival', 'Oslo -- Bern: neutral']);
  });

  it('leaves out a word that says that there is no tie', async () => {
    const { ties } = await answerFile(WORDS, /All but “neutral”/, 'a.tsv');
    expect(ties).toHaveLength(2);
  });

  it('is none where the cells name actors of the square', async () => {
    const text = lines('who,Ann,Ben,Cy', 'Ann,,Ben,Cy', 'Ben,Ann,,Cy', 'Cy,Ann,Ben,');
    expect((await askAboutFile(text)).map(({ id }) => id)).not.toContain('matrix words');
  });
});

describe('unfoldMatrix › marks and halves', () => {
  it('has a tie for each mark, whatever sign stands on the diagonal', async () => {
    const { ties } = await readSilently(lines('knows,Ana,Ben,Caro', 'Ana,–,x,', 'Ben,✓,–,', 'Caro,,x,–'));
    expect(ties).toEqual(['Ana -> Ben', 'Ben -> Ana', 'Caro -> Ben']);
  });

  it('reads a half that lacks the first row and the last column', async () => {
    const { ties } = await readSilently(lines('name,A,B,C', 'B,1,,', 'C,,2,', 'D,3,,4'));
    expect(ties).toEqual(['B -- A', 'C -- B', 'D -- A', 'D -- C']);
  });

  it('leaves out a column of sums that no row repeats', async () => {
    const { ties, told } = await readSilently(lines(',A,B,C,Total', 'A,0,1,0,1', 'B,0,0,1,1', 'C,1,0,0,1'));
    expect(ties).toEqual(['A -> B', 'B -> C', 'C -> A']);
    expect(told.join(' ')).toMatch(/“Total” adds up the others/);
  });

  it('asks of numbers that may measure something, and reads them as ties once somebody says so', async () => {
    const distances = lines(',A,B,C', 'A,0,1.5,2.5', 'B,1.5,0,3.5', 'C,2.5,3.5,0');
    const { ties } = await answerFile(distances, /each number or mark in it is a tie/);
    expect(ties).toEqual(['A -- B', 'A -- C', 'B -- C']);
  });
});

describe('unfoldMatrix › a code for no value', () => {
  const GRADED = lines(
    '"Whom do you trust? (0 = not, 1 = a bit, 2 = much, 8 = refused)",,,',
    ',Ann,Ben,Cy',
    'Ann,0,2,1',
    'Ben,8,0,8',
    'Cy,1,0,0',
  );

  it('makes no tie where a mapping says that it is missing', async () => {
    const { ties, told } = await readWithMapping(GRADED, { missing: ['8'] });
    expect(ties).toEqual(['Ann -> Ben', 'Ann -> Cy', 'Cy -> Ann']);
    expect(told.join(' ')).toMatch(/2 rows with “8” in “weight” made no tie/);
  });

  it('is asked about where the title says that it stands for none', async () => {
    const { ties } = await answerFile(GRADED, /There is none/);
    expect(ties).toHaveLength(3);
  });

  it('is kept as a number where nothing says that it is missing', async () => {
    const { ties } = await readSilently(GRADED.replace(', 8 = refused', ''));
    expect(ties).toHaveLength(5);
  });
});

describe('unfoldMatrix › a square of dates', () => {
  const VISITS = lines(
    ',Rome,Oslo,Bern,Cork',
    'Rome,—,12.03.2014; 15.05.2014,02.04.2014,',
    'Oslo,,—,cancelled 01.06.2014,',
    'Bern,,,—,30.09.2014',
    'Cork,,,,—',
    'Total,,,,5',
  );

  it('asks whether the words beside dates say that nothing came of them', async () => {
    const [question, more] = await askAboutFile(VISITS);
    expect(question?.message).toBe('Do rows marked “cancelled” say that there is no tie?');
    expect(more).toBeUndefined();
  });

  it('makes a tie of each date', async () => {
    const { ties } = await answerFile(VISITS, /They are ties, and keep the word/);
    expect(ties).toEqual(['Rome -- Oslo', 'Rome -- Oslo', 'Rome -- Bern', 'Oslo -- Bern', 'Bern -- Cork']);
    const left = await answerFile(VISITS, /leave these rows out/);
    expect(left.ties).toHaveLength(4);
  });
});

describe('unfoldMatrix › a square with numbers of its rows', () => {
  const NUMBERED = lines(
    'Who meets whom;;;;;',
    ';;Rome;Oslo;Bern;Total',
    '1;Rome;–;2;0;2',
    '2;Oslo;2;–;1;3',
    '3;Bern;0;1;–;1',
    'Total;;2;3;1;6',
  );

  it('has the names that stand behind the numbers', async () => {
    const { ties, told } = await readSilently(NUMBERED);
    expect(ties).toEqual(['Rome -- Oslo', 'Oslo -- Bern']);
    expect(told.join(' ')).toMatch(/“Total” adds up the others/);
  });

  it('asks of numbers below zero beside halves whether they are foes', async () => {
    const signed = lines(
      ',Rome,Oslo,Bern,Cork',
      'Rome,,1,-1,0',
      'Oslo,1,,0.5,0',
      'Bern,-1,0.5,,1',
      'Cork,0,0,1,',
    );
    const [question] = await askAboutFile(signed);
    expect(question?.message).toMatch(/^Do the numbers in “weight” say who is for and who against/);
  });
});

describe('unfoldMatrix › a square under the numbers of its columns', () => {
  const SQUARE = lines('0,1,2,3', 'inf,2.0,inf,inf', '2.0,inf,inf,1', 'inf,inf,inf,inf', 'inf,1,inf,inf');

  it('is a matrix whose rows stand in the order of its columns, and “inf” is no tie', async () => {
    const { ties, told } = await readSilently(SQUARE);
    expect(ties).toEqual(['0 -- 1', '1 -- 3']);
    expect(told.join(' ')).toMatch(/Cells with “inf” in 8 make no tie/);
  });

  it('is none under other numbers', async () => {
    expect((await askAboutFile(SQUARE.replace('0,1,2,3', '0,1,2,5'))).length).toBeGreaterThan(0);
  });
});
