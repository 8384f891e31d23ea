import { answerFile, askAboutFile } from '../answer-file';
import { lines } from '../corpus/table-case';

const GROUPED = lines(
  'person,company,role',
  'Ministry of Energy,,',
  'Ilan Perez,Delta Gas,director',
  'Noa Levin,Delta Gas,adviser',
  'Ministry of Water,,',
  'Sami Aziz,North Pumps,director',
  'Ilan Perez,North Pumps,adviser',
);

describe('unfoldHeadings', () => {
  it('asks whether rows with a single cell head those below them', async () => {
    const [question] = await askAboutFile(GROUPED);
    expect(question?.message).toMatch(/^Do “Ministry of Energy”, “Ministry of Water” head the rows below/);
  });

  it('keeps a heading beside each of its rows, and makes no actor of it', async () => {
    const { actors, ties, told } = await answerFile(GROUPED, /each row keeps the heading/);
    expect(actors).not.toContain('Ministry of Water');
    expect(ties).toHaveLength(4);
    expect(told).toContainEqual(expect.stringMatching(/^2 rows head those below them/));
  });

  it('leaves them rows like the others on a word', async () => {
    const { actors } = await answerFile(GROUPED, /rows like the others/);
    expect(actors).toContain('Ministry of Water');
  });

  it.each([
    ['one such row', lines('a,b,c', 'Group,,', 'Ann,Ben,x', 'Cy,Dan,y')],
    ['a name that stands in other rows as well', lines('a,b,c', 'Ann,,', 'Ann,Ben,x', 'Ben,,', 'Ben,Cy,y')],
    ['a remark at the end', lines('a,b,c', 'Ann,Ben,x', 'Ben,Cy,y', 'see page 3,,')],
  ])('does not ask about %s', async (_, text) => {
    expect((await askAboutFile(text)).map(({ id }) => id)).not.toContain('headings');
  });
});
