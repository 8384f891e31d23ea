import { lines } from './corpus/table-case';
import { ask, readWith } from './guess/answers-to';
import { readAny } from './read-ties';

describe('a list of neighbours without a head', () => {
  it.each([
    ['spaces', ['ada bert cy dee', 'bert cy', 'cy dee', 'dee ada'], 6],
    ['tabs, with spaces within names', ['Ada B\tBert C\tCy D', 'Bert C\tCy D', 'Cy D\tAda B'], 4],
  ])('ties the first name of a line to each of the others: parted by %s', async (_, rows, count) => {
    const { format, ties } = await readAny(lines(...rows));
    expect(format).toBe('ncol');
    expect(ties).toHaveLength(count);
  });

  it('is asked about', async () => {
    const text = lines('ada bert cy dee', 'bert cy', 'cy dee', 'dee ada');
    const { questions, mapping } = await ask(text, 'a.txt');
    expect(questions.map(({ message }) => message).join(' ')).toContain('tie its first name to the others');
    expect((await readWith(text, mapping, 'a.txt')).network.relationships).toHaveLength(6);
  });

  it('may be one of groups, whose members have no line of their own', async () => {
    const text = lines('circle0\t71\t215\t54', 'circle1\t173\t71', 'circle2\t51\t83\t237\t61');
    const { questions } = await ask(text, 'a.circles');
    expect(questions.map(({ message }) => message).join(' ')).toContain('Is each line a group');
    const { ties } = await readAny(text);
    expect(ties).toContain('circle1 -> 71');
  });

  it('is no verse, and no list of names', async () => {
    const { format } = await readAny(
      lines('ada went down', 'the long road', 'and met bert there', 'at dawn'),
    );
    expect(format).toBeNull();
  });
});

describe('a table of few rows, of which one has a delimiter too many', () => {
  it('is a table, and says where', async () => {
    const { format, ties, told } = await readAny(
      lines(
        'From;To;Date;Subject',
        'Ada;Bert;2001-02-02;topic 1',
        'Bert;Cy;2001-02-03;topic 2',
        'Cy;Ada;2001-02-04;talks; and walks',
      ),
    );
    expect(format).toBe('csv');
    expect(ties).toHaveLength(3);
    expect(told.join(' ')).toContain('The row has 5 cells where 4 were expected');
  });
});
