import { answerFile, askAboutFile } from './answer-file';

const rows = `"n","r","m"
"(:Person {name: ""Ilya Brod"", born: 1951})","[:MET {on: ""1987-04-02"", place: ""Vienna""}]","(:Person {name: ""Sir Alan Key""})"
"(:Person {name: ""Ilya Brod"", born: 1951})","[:WORKS_FOR]","(:Org {name: ""Trade Mission""})"
"(:Person {name: ""Sir Alan Key""})","[:DENIES_KNOWING]","(:Person {name: ""Olga Reut""})"
`;

describe('rows of the browser of Neo4j', () => {
  it('are ties of those whom the nodes name, once it is said which way they go', async () => {
    const { ties, actors } = await answerFile(rows, /^From “n” to “m”$/);
    expect(actors).toEqual(['Ilya Brod', 'Sir Alan Key', 'Trade Mission', 'Olga Reut']);
    expect(ties.map((tie) => tie.replace(/-[->]/, '->'))).toEqual([
      'Ilya Brod -> Sir Alan Key: MET',
      'Ilya Brod -> Trade Mission: WORKS_FOR',
      'Sir Alan Key -> Olga Reut: DENIES_KNOWING',
    ]);
    const turned = await answerFile(rows, /^From “m” to “n”$/);
    expect(turned.ties[1]).toBe('Trade Mission -> Ilya Brod: WORKS_FOR');
  });

  it('are asked about where they say that somebody denies a tie', async () => {
    const [ends, negatives] = await askAboutFile(rows);
    expect(ends?.message).toContain('Which way does each row go?');
    expect(negatives?.message).toContain('“DENIES_KNOWING”');
  });

  it('are none where words stand in brackets', async () => {
    const questions = await askAboutFile('from,to\n(a),(b)\n(b),(c)\n(c),(a)\n');
    expect(questions.map(({ id }) => id)).not.toContain('node literals');
  });
});
