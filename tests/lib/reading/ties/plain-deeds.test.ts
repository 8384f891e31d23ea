/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

/** Returns the ties of a text that are found, in a fixed order. */
const read = (text: string): string[] => {
  const { relationships, ...rest } = readArticle(text);
  return listTies({ ...rest, relationships: relationships.filter(({ tier }) => tier === 'found') }).sort();
};

describe('readText, of what several do together', () => {
  it.each(['Ana Reyes, Omar Said and Ali Nasr met.', 'Ana Reyes, Omar Said, and Ali Nasr held talks.'])(
    'lets each of three be in contact with each: %s',
    (text) => {
      expect(read(text)).toEqual([
        'ana-reyes talks-to ali-nasr (fact)',
        'ana-reyes talks-to omar-said (fact)',
        'omar-said talks-to ali-nasr (fact)',
      ]);
    },
  );

  it('says not who of three is against whom', () => {
    expect(read('Chad, Jordan and Iran clashed.')).toEqual([]);
  });
});

describe('readText, of who comes for talks', () => {
  it.each([
    ['Ana Reyes visited Jordan for talks with Omar Said.', ['ana-reyes talks-to omar-said (fact)']],
    [
      'Jordan hosted Hamas negotiators for talks with Chad.',
      ['hamas talks-to chad (fact)', 'jordan talks-to hamas (fact)'],
    ],
    ['Talks between Hamas and Chad, hosted by Jordan, resumed.', ['hamas talks-to chad (fact)']],
  ])('%s', (text, ties) => {
    expect(read(text)).toEqual(ties);
  });
});

describe('readText, of contacts that are indirect', () => {
  it.each([
    'Jordan held indirect talks with Hamas.',
    'Jordan and Hamas held indirect talks.',
    'Jordan negotiated indirectly with Hamas.',
  ])('finds no direct contact: %s', (text) => {
    expect(read(text)).toEqual([]);
    expect(readArticle(text).relationships).toMatchObject([{ type: 'talks-to', tier: 'possible' }]);
  });

  it('finds who goes between where that is said', () => {
    expect(read('Jordan answered Hamas through Ali Nasr.')).toEqual([
      'jordan mediates-via ali-nasr / hamas (fact)',
    ]);
    expect(read('Ali Nasr relayed to Hamas Jordan’s reply.')).toEqual([
      'jordan mediates-via ali-nasr / hamas (fact)',
    ]);
  });
});

describe('readText, of teams, parts and offices', () => {
  it.each([
    ['Ali Nasr led the Hamas delegation to Cairo.', 'ali-nasr member-of hamas (fact)'],
    ['Ali Nasr heads Hamas’s negotiating team.', 'ali-nasr member-of hamas (fact)'],
    ['Jordan dispatched a team led by Ali Nasr.', 'ali-nasr member-of jordan (fact)'],
    ['Jordan sent a delegation headed by Ali Nasr to Hamas.', 'ali-nasr member-of jordan (fact)'],
    ['Hamas’s Salam Brigades moved.', 'salam-brigades member-of hamas (fact)'],
    ['Hamas’s armed wing, the Salam Brigades, left.', 'salam-brigades member-of hamas (fact)'],
    ['Ali Nasr was named Jordan’s minister of trade.', 'ali-nasr member-of jordan (fact)'],
    ['Ali Nasr was elected president of Jordan.', 'ali-nasr leads jordan (fact)'],
    ['Ali Nasr, formerly minister of trade of Jordan, left.', 'ali-nasr member-of jordan (past)'],
    ['Omar Said’s envoy, Ali Nasr, left.', 'ali-nasr speaks-for omar-said (fact)'],
  ])('%s', (text, tie) => {
    expect(read(text)).toContain(tie);
    expect(read(text).filter((one) => one.includes('leads hamas'))).toEqual([]);
  });

  it('has the named part do what its whole is described to do', () => {
    expect(read('Hamas’s armed wing, the Salam Brigades, attacked Chad.')).toEqual([
      'salam-brigades member-of hamas (fact)',
      'salam-brigades opposes chad (fact)',
    ]);
  });

  it('has the whole do it, and not the first of a list of its parts', () => {
    expect(read('The Axis of Dawn, which includes Hamas, Chad and Iran, attacked Jordan.')).toContain(
      'axis-of-dawn opposes jordan (fact)',
    );
  });

  it('keeps the name of a body of two aims whole', () => {
    expect(read('The Forces of Freedom and Change met Ali Nasr.')).toEqual([
      'forces-of-freedom-and-change talks-to ali-nasr (fact)',
    ]);
  });
});

describe('readText, of ways through somebody', () => {
  const THROUGH = 'chad mediates-via omar-said / jordan (fact)';

  it.each([
    'Chad’s contacts with Jordan go through Omar Said.',
    'Chad let Jordan know through Omar Said that it would attend.',
    'Chad used Omar Said as a channel to Jordan.',
    'Chad relied on Omar Said to talk to Jordan.',
  ])('finds no direct contact: %s', (text) => {
    expect(read(text)).toEqual([THROUGH]);
  });

  it('mediates between each two of three', () => {
    expect(read('Omar Said mediates between Chad, Jordan and Iran.')).toEqual([
      'chad mediates-via omar-said / iran (fact)',
      THROUGH,
      'jordan mediates-via omar-said / iran (fact)',
    ]);
  });
});

describe('readText, of what is over or no actor', () => {
  it('has sanctions that are lifted be of the past', () => {
    expect(read('Chad lifted sanctions on Jordan.')).toEqual(['chad sanctions jordan (past)']);
  });

  it('makes no actor of goods that begin a sentence', () => {
    expect(readArticle('Drones supplied by Chad hit Jordan.').actors.map(({ id }) => id)).toEqual([
      'chad',
      'jordan',
    ]);
  });
});
