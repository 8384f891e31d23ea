import { answerFile, askAboutFile, readSilently } from './answer-file';

const SECTIONS = `; contacts
[Ali Hassan]
type = person
ally = Omar Said, Northern Council
boss = "Northern Council"

[Omar Said]
type = person
boss = Rima

[Northern Council]
type = group
`;

describe('a file of sections', () => {
  it('is asked about', async () => {
    const [question] = await askAboutFile(SECTIONS, 'a.ini');
    expect(question?.message).toBe(
      'Is each section an actor, tied to those whom “ally”, “boss” name? 3 sections then have 4 ties.',
    );
  });

  it('ties sections to those whom their values name', async () => {
    const { ties, actors } = await answerFile(SECTIONS, /It is/, 'a.ini');
    expect(ties).toEqual([
      'Ali Hassan -> Omar Said: ally',
      'Ali Hassan -> Northern Council: ally',
      'Ali Hassan -> Northern Council: boss',
      'Omar Said -> Rima: boss',
    ]);
    expect(actors).toEqual(['Ali Hassan', 'Omar Said', 'Northern Council', 'Rima']);
  });

  it('has ties where sections name two ends', async () => {
    const file =
      '[tie 1]\nsource = Alba\ntarget = Bero\ntype = trades with\n[tie 2]\nsource = Bero\ntarget = Cela\ntype = visits\n';
    expect((await readSilently(file, 'a.ini')).ties).toEqual([
      'Alba -> Bero: trades with',
      'Bero -> Cela: visits',
    ]);
  });

  it('holds no ties where no value names a section', async () => {
    const [question] = await askAboutFile('[server]\nport = 80\n[client]\nport = 81\n', 'a.ini');
    expect(question?.message).toContain('no value of one names another');
  });
});
