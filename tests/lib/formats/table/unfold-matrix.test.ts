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
