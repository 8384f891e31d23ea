import { answerFile, askAboutFile, readWithMapping } from './answer-file';

const posts = [
  {
    person: { name: 'Ada Bell', born: '1961-04-02' },
    posts: [
      { body: 'Harbour Board', task: 'chair', from: '2005-03', to: '2007-10' },
      { body: 'Quay Bank', task: 'adviser', from: '2008-01', to: null },
    ],
    relatives: ['Bert Cole'],
  },
  {
    person: { name: 'Bert Cole', born: '1964-11-19' },
    posts: [{ body: 'Quay Bank', task: 'auditor', from: '2009-05', to: '2010-05' }],
    relatives: ['Ada Bell'],
  },
];
const file = JSON.stringify(posts);

describe('a list of entries within each record', () => {
  it('is asked about, and can tie the record to whom a field of each entry names', async () => {
    const questions = await askAboutFile(file, 'posts.json');
    expect(questions.map(({ id }) => id)).toEqual(['entries posts', 'entries relatives', 'ends']);
    const { ties, actors } = await answerFile(
      file,
      /“posts” is a tie from the record to “body”/,
      'posts.json',
    );
    expect(ties).toEqual([
      'Ada Bell -> Harbour Board: chair',
      'Ada Bell -> Quay Bank: adviser',
      'Bert Cole -> Quay Bank: auditor',
    ]);
    expect(actors).toEqual(['Ada Bell', 'Bert Cole', 'Harbour Board', 'Quay Bank']);
  });

  it('keeps the dates of entries, and tells that nobody has said what other lists are', async () => {
    const { told } = await readWithMapping(
      file,
      { headers: { lists: { posts: { target: 'body' } } } },
      'a.json',
    );
    expect(told.join(' ')).toContain('Nobody has said: Does “relatives” only describe the record');
    const yaml = `
- name: Ada Bell
  cargos: [{orgao: Porto Sul, de: 2005-03, ate: 2007-10}, {orgao: Banco Atlas, de: 2008-01}]
- name: Bert Cole
  cargos: [{orgao: Porto Sul, de: 2009-05, ate: 2010-05}]
`;
    const { ties, told: more } = await answerFile(yaml, /from the record to “orgao”/, 'a.yaml');
    expect(ties).toHaveLength(3);
    expect(more.join(' ')).not.toContain('no tie has a date');
  });

  it('ties the record to each of several lists that are answered together, and to names that stand alone', async () => {
    const lists = { posts: { target: 'body' }, relatives: { target: '' } };
    const { ties } = await readWithMapping(file, { headers: { lists } }, 'posts.json');
    expect(ties).toHaveLength(5);
    expect(ties.slice(3)).toEqual(['Ada Bell -> Bert Cole: relatives', 'Bert Cole -> Ada Bell: relatives']);
  });

  it('is not asked about where it only describes', async () => {
    const people = [
      {
        name: 'Ada',
        knows: ['Bert'],
        tags: ['trade', 'ports'],
        addresses: [{ street: 'Quay 1', city: 'Oslo' }],
      },
      { name: 'Bert', knows: ['Ada'], tags: ['law'], addresses: [{ street: 'Dock 2', city: 'Bergen' }] },
    ];
    const ids = (await askAboutFile(JSON.stringify(people), 'a.json')).map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('entries '))).toEqual([]);
  });
});

const papers = `<court><case no="1" title="Orion v Baraka"><parties><party role="claimant" id="p1">Orion Ltd</party>
<party role="defendant" id="p2">S. Baraka</party><party role="defendant" id="p3" status="struck out">Delta Bank</party></parties>
<counsel for="p1">Reid and Co</counsel><counsel for="p2" until="2014-06-01">Adv. Musa</counsel></case>
<case no="2" title="Baraka v Orion"><parties><party role="claimant" id="p1">S. Baraka</party>
<party role="defendant" id="p2">Orion Ltd</party></parties><counsel for="p1">Adv. Musa</counsel><counsel for="p2">Reid and Co</counsel></case></court>`;

describe('entries of a record that name one another', () => {
  it('can be tied from one part to another', async () => {
    const { ties } = await answerFile(papers, /from the claimant to the defendant of “parties”/, 'a.xml');
    expect(ties).toEqual([
      'Orion Ltd -> S. Baraka: claimant, defendant',
      'Orion Ltd -> Delta Bank: claimant, defendant',
      'S. Baraka -> Orion Ltd: claimant, defendant',
    ]);
  });

  it('can be tied to those whose ids they have, which are those of one record alone', async () => {
    const { ties } = await answerFile(papers, /“counsel” is a tie from it to whom “for” names/, 'a.xml');
    expect(ties).toEqual([
      'Reid and Co -> Orion Ltd: counsel',
      'Adv. Musa -> S. Baraka: counsel',
      'Adv. Musa -> S. Baraka: counsel',
      'Reid and Co -> Orion Ltd: counsel',
    ]);
  });

  it('can be tied with each other, and who stands alone is told', async () => {
    const meetings = [
      { date: '2015-07-01', parties: ['Ada Bell', 'Dock Council', 'Cleo Dunn'] },
      { date: '2015-07-09', parties: ['Ada Bell', 'Cleo Dunn'] },
      { date: '2015-08-02', parties: ['Cleo Dunn'] },
    ];
    const { ties, told } = await answerFile(
      JSON.stringify(meetings),
      /Each two entries of “parties”/,
      'a.json',
    );
    expect(ties).toHaveLength(4);
    expect(told.join(' ')).toContain(
      'entries of “parties” in 1 record made no tie: the first names “Cleo Dunn”',
    );
  });
});

describe('what is said of a list', () => {
  it('is refused where it is none of the answers', async () => {
    await expect(
      readWithMapping(file, { headers: { lists: { posts: { end: 'body' } } } }, 'a.json'),
    ).rejects.toThrow('which fields of its entries are the ends');
  });
});
