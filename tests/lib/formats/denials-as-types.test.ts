import { askAboutFile, readWithMapping } from './answer-file';

const TGF = 'a Ada\nb Bert\nc Cleo\n#\na b visits\nb c denies any contact with\nc a no known ties\n';
const GDF =
  'nodedef>name VARCHAR,label VARCHAR\na,Ada\nb,Bert\nc,Cleo\nedgedef>node1 VARCHAR,node2 VARCHAR,label VARCHAR,status VARCHAR\na,b,visits,held\nb,c,visits,cancelled\nc,a,visits,held\n';

describe('the type of an edge that says that two are not tied', () => {
  it('is asked about', async () => {
    const [question] = (await askAboutFile(TGF, 'a.tgf')).filter(({ id }) => id === 'negatives');
    expect(question?.message).toBe(
      'Do rows marked “no known ties” say that there is no tie? Others are marked “denies any contact with”.',
    );
    expect(question?.choices.map(({ label }) => label)).toEqual([
      'There is none: leave these rows out',
      'They are ties, and keep the word',
      'They are ties that the first of the two denies',
      'They are ties that the second of the two denies',
      'Leave out all of them',
    ]);
  });

  it('leaves the edge out where that is the answer, and tells it', async () => {
    const [question] = (await askAboutFile(TGF, 'a.tgf')).filter(({ id }) => id === 'negatives');
    const { ties, told } = await readWithMapping(TGF, question?.choices.at(-1)?.mapping, 'a.tgf');
    expect(ties).toEqual(['Ada -> Bert: visits']);
    expect(told.join(' ')).toContain('2 edges with “no known ties”, “denies any contact with”');
  });

  it('becomes a tie without that word, which its first actor denies, where that is the answer', async () => {
    const [question] = (await askAboutFile(TGF, 'a.tgf')).filter(({ id }) => id === 'negatives');
    const { ties } = await readWithMapping(TGF, question?.choices[2]?.mapping, 'a.tgf');
    expect(ties).toContain('Bert -> Cleo');
    expect(ties.join(' ')).not.toContain('denies any contact');
    expect(ties.filter((tie) => tie.includes('denies'))).toHaveLength(1);
  });

  it('is asked about where another field of the edge says so', async () => {
    const [question] = (await askAboutFile(GDF, 'a.gdf')).filter(({ id }) => id === 'negatives');
    expect(question?.message).toContain('“cancelled”');
    const { ties } = await readWithMapping(GDF, question?.choices[0]?.mapping, 'a.gdf');
    expect(ties).toEqual(['Ada -> Bert: visits', 'Cleo -> Ada: visits']);
  });

  it.each([
    ['denies having met'],
    ['claims no link'],
    ['отрицает знакомство'],
    ['talks broken off'],
    ['DENIES_TALKS_WITH'],
    ['denies links to'],
    ['bestreitet Kontakt zu'],
    ['nie tout contact avec'],
    ['niega contacto con'],
    ['отрицает контакты с'],
    ['заперечує зустріч з'],
    ['نفى اللقاء مع'],
    ['הכחיש קשר עם'],
    ['no longer talks to'],
  ])('may be put as “%s”, also in a table', async (word) => {
    const table = `source,target,type\nAda,Bert,visits\nBert,Cleo,${word}\nCleo,Dora,visits\n`;
    const messages = (await askAboutFile(table)).map(({ message }) => message).join(' ');
    expect(messages).toContain(word);
  });

  it('may be a remark that says no more than that it is no longer so', async () => {
    const table = (remark: string) => `source,target,remark\nAda,Bert,a letter\nBert,Cleo,${remark}\n`;
    expect((await askAboutFile(table('no longer'))).map(({ id }) => id)).toEqual(['negatives']);
    expect(await askAboutFile(table('no longer in office'))).toEqual([]);
  });

  it.each([['denies'], ['denies entry to'], ['refuses to trade with'], ['no confidence vote by']])(
    'is none where it is “%s”: what somebody does to another',
    async (word) => {
      const table = `source,target,type\nAda,Bert,visits\nBert,Cleo,${word}\nCleo,Dora,visits\n`;
      const asked = await askAboutFile(table);
      expect(asked.filter(({ id }) => id === 'negatives')).toEqual([]);
    },
  );
});
