import { parseMapping } from '@/lib/formats/import/parse-mapping';
import { importFile } from '@/lib/formats/import-workflow/import-file';
import { answerFile, askAboutFile } from './answer-file';

const CHOICES = { from: null, aggregate: null, header: null, id: null, title: null };

async function readNetwork(text: string, mapping: unknown) {
  const parsed = parseMapping(mapping);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const read = await importFile(
    new TextEncoder().encode(text),
    'a.csv',
    { ...CHOICES, mapping: parsed.said, acceptsGuess: true },
    () => {},
  );
  if (read.kind !== 'imported') throw new Error(read.kind);
  return read.network;
}

const ROWS = `Quién,Se reunió con,Por medio de
Alba,Bero,Cela
Bero,Dora,–
Dora,Alba,Cela
`;

describe('rows with a go-between and rows without one', () => {
  it('have an answer that keeps both', async () => {
    const { ties } = await answerFile(ROWS, /rows without one are ties of the two/);
    expect(ties).toEqual(['Alba -> Cela: goes through', 'Bero -> Dora', 'Dora -> Cela: goes through']);
  });

  it('have no such answer where each has one', async () => {
    const [question] = await askAboutFile(ROWS.replace('–', 'Cela'));
    expect(question?.choices).toHaveLength(2);
  });
});

describe('words for the way of a call', () => {
  it('may stand beside what was sent', async () => {
    const calls = `Hat No,Karşı No,Tip
905320001,905320002,GİDEN ARAMA
905320001,905320003,GELEN SMS
905320003,905320001,GELEN ARAMA
905320002,905320003,GİDEN SMS
`;
    const asked = (await askAboutFile(calls)).find(({ id }) => id === 'direction');
    expect(asked?.message).toContain('“GİDEN ARAMA”, “GİDEN SMS” in some rows');
  });
});

describe('a go-between beside two ends that no word tells', () => {
  const rows =
    'place,held by,struck with,thru,began,collapsed\nDara,Army,Lions of Dara,Elder Salim,Aug 2014,-\nHoms,Army,Gate Council; Free Brigade,"Oman, Qatar",24.9.2015,Apr 2017\nIdlib,Army,Gate Council,none,2016,2017\nHama,Army,Lions of Dara,Qatar,2018,\nHama,Army,Free Brigade,Oman,2018,\n';

  it('is offered between them, and rows without one are ties of the two', async () => {
    const { ties } = await answerFile(rows, /^From “held by” to “struck with” through “thru”/);
    expect(ties).toContain('Army -> Gate Council');
    expect(ties[0]).toBe('Army -> Elder Salim: goes through');
  });

  it('is offered before pairs of a place', async () => {
    const labels = (await askAboutFile(rows)).flatMap(({ choices }) => choices.map(({ label }) => label));
    expect(labels[0]).toMatch(/^From “held by” to “struck with” through/);
    expect(labels[1]).toMatch(/^From “held by” to “struck with”/);
  });

  it('may reach several, who part in a cell as the ends do', async () => {
    const { mapping } = (await askAboutFile(rows)).flatMap(({ choices }) => choices)[0] ?? {};
    const network = await readNetwork(rows, { ...mapping, parted: ['thru'] });
    const names = new Map(network.actors.map(({ id, name }) => [id, name]));
    const reached = network.relationships
      .filter(({ from }) => from === '2015-09-24')
      .map(
        ({ target, toward, to }) => `${names.get(target ?? '')} to ${names.get(toward ?? '')} until ${to}`,
      );
    expect(reached).toEqual([
      'Oman to Gate Council until 2017-04',
      'Oman to Free Brigade until 2017-04',
      'Qatar to Gate Council until 2017-04',
      'Qatar to Free Brigade until 2017-04',
    ]);
  });
});
