/** @jest-environment node */
import { listSayings, listTies, readArticle } from './read-article';

/** Returns who is in a text, and the words that stand for them. */
function readMentions(text: string) {
  const { actors } = readArticle(text);
  const mentions = actors.flatMap((actor) => actor.mentions.map(({ start, end }) => text.slice(start, end)));
  return { actors: actors.map(({ id }) => id), mentions };
}

/** Texts of several sentences, as papers write them: what one sentence says has to be found past what stands around it. */

describe('readText, of a request that sources tell of and others deny', () => {
  const { claims, ...reading } = readArticle(
    'ARREN, Nov 1 (Newsline) - A Jordanian envoy asked Chad to declare a truce with Iran, two sources told Newsline, in a request that one of them said was meant to revive talks.\n\n' +
      'The request was made by Ali Nasr to Omar Haddad this week, the two sources - an official and a diplomat - said. ' +
      'Nasr, Jordanian President Ana Reyes’s special envoy, left on Monday. ' +
      'Haddad’s office denied that Nasr had made any such request, saying Chad’s position was clear. ' +
      'A Jordanian official also rejected the account.',
  );
  const sayings = listSayings({ claims, ...reading });
  const REQUEST = 'The request was made by Ali Nasr to Omar Haddad this week';

  it('has the sources tell of it', () => {
    expect(sayings).toContain(
      'two-sources asserts: A Jordanian envoy asked Chad to declare a truce with Iran',
    );
    expect(sayings).toContain(`two-sources asserts: ${REQUEST}`);
  });

  it('has the others deny what was denied last, and not what was said with it', () => {
    expect(sayings.filter((saying) => / (?:denies|rejects): /.test(saying))).toEqual([
      `omar-haddads-office denies: ${REQUEST}`,
      `a-jordanian-official rejects: ${REQUEST}`,
    ]);
  });

  it('finds who asks whom, and for whom', () => {
    expect(listTies({ claims, ...reading })).toEqual(
      expect.arrayContaining(['ali-nasr asks omar-haddad (fact)', 'ali-nasr speaks-for ana-reyes (fact)']),
    );
  });

  it('takes the agency of the dateline for no actor', () => {
    expect(reading.actors.map(({ name }) => name)).not.toContain('Newsline');
  });
});

describe('readText, of two who accuse each other', () => {
  it.each([
    'Chad and Jordan accused each other of violating a truce.',
    'Chad and Jordan accused each other on Sunday of violating a truce.',
  ])('has each say it of the other: %s', (text) => {
    expect(listSayings(readArticle(text))).toEqual([
      'chad asserts: Jordan violated a truce',
      'jordan asserts: Chad violated a truce',
    ]);
  });
});

describe('readText, of who is led and described between commas', () => {
  it('has the group speak, and not who leads it', () => {
    const text = 'Hamas, led by Omar Said, better known as Moth, said Iran armed Chad.';
    expect(listSayings(readArticle(text))).toEqual(['hamas asserts: Iran armed Chad']);
  });
});

describe('readText, of “the two generals”', () => {
  it('are not two of whom one is a minister', () => {
    const text =
      'General Omar Said left. Ali Nasr met the trade minister of Chad, Ana Reyes, and is due to meet Said. Nasr carries messages between the two generals.';
    expect(listTies(readArticle(text)).join()).not.toContain('mediates-via');
  });
});

describe('readText, of a first line with a date', () => {
  it.each([
    'Iran armed Chad on October 3, 2023. Omar Said met Ali Nasr.',
    'Iran armed Chad on 3 October 2023.\nOmar Said met Ali Nasr.',
  ])('reads it where it tells something: %j', (text) => {
    expect(listTies(readArticle(text)).join()).toContain('iran arms chad');
  });

  it('leaves it where it only says when the text was made', () => {
    const { document } = readArticle(
      'Iran arms Chad\nUpdated 5 May 2024, 4 min read\n\nOmar Said met Ali Nasr.',
    );
    expect(document).toMatchObject({ title: 'Iran arms Chad', published: '2024-05-05' });
  });
});

describe('readText, of what has gone on since a year', () => {
  it('is so, and not of the past', () => {
    expect(
      listTies(readArticle('Hamas, backed by Iran, has fought Chad since October 2023.')).sort(),
    ).toEqual(['hamas opposes chad (fact)', 'iran backs hamas (fact)']);
  });
});

describe('readText, of goods that pass through a land', () => {
  it('makes no go-between of it', () => {
    expect(listTies(readArticle('Iran sent weapons to Hamas through Chad.'))).toEqual([
      'iran arms hamas (fact)',
    ]);
  });
});

describe('readText, of what a realm and an organisation are called', () => {
  it('takes no other state for the kingdom', () => {
    const { actors, mentions } = readMentions('Jordan met Ali Nasr. The kingdom also met Hamas.');
    expect(actors).toContain('jordan');
    expect(mentions).toContain('The kingdom');
    expect(readMentions('Iran met Ali Nasr. The kingdom also met Hamas.').mentions).not.toContain(
      'The kingdom',
    );
  });

  it('says not which of a movement and a committee the organisation is', () => {
    const text =
      'Hamas met the International Committee of the Harbour. The organisation said Iran left Chad in May.';
    expect(listSayings(readArticle(text)).join()).not.toContain('hamas asserts');
  });
});

describe('readText, of the organisation that speaks', () => {
  it('is the one that spoke, and not whose men are named', () => {
    const text =
      'Chad freed ten men, the International Committee of the Harbour said.\n\nA plane took Hamas fighters to Iran, the organisation said, while others left.';
    expect(listSayings(readArticle(text))).toContain(
      'international-committee-of-the-harbour asserts: A plane took Hamas fighters to Iran while others left',
    );
  });
});

describe('readText, of what somebody passes on', () => {
  it('goes through them', () => {
    expect(listTies(readArticle('Chad has received a draft from Iran, passed on by Jordan.'))).toContain(
      'iran mediates-via jordan / chad (fact)',
    );
  });
});

describe('readText, of a minister who is a prince', () => {
  it('leads no state', () => {
    expect(listTies(readArticle('Jordanian Defence Minister Prince Omar Haddad left.'))).toEqual([
      'prince-omar-haddad member-of jordan (fact)',
    ]);
  });
});

describe('readText, of a statement that ends with a quotation', () => {
  it('keeps the sign that closes it', () => {
    expect(listSayings(readArticle('Ana Reyes said the talks with Iran were “serious and long”.'))).toEqual([
      'ana-reyes asserts: the talks with Iran were “serious and long”',
    ]);
  });
});

describe('readText, of two leaders with their lands', () => {
  it('are both met', () => {
    const text = 'Ana Reyes held talks with President Omar Haddad of Chad and President Ali Nasr of Jordan.';
    expect(listTies(readArticle(text))).toEqual(
      expect.arrayContaining([
        'ana-reyes talks-to omar-haddad (fact)',
        'ana-reyes talks-to ali-nasr (fact)',
        'omar-haddad leads chad (fact)',
      ]),
    );
  });
});

describe('readText, of a report according to which something is so', () => {
  it('has whose report it is say it', () => {
    const text =
      'Jordan took note of the report of Amnesty International, according to which Iran armed Chad.';
    expect(listSayings(readArticle(text))).toEqual(['amnesty-international asserts: Iran armed Chad']);
  });
});

describe('readText, of bodies that are called as papers, plans and places of talks are', () => {
  it.each([
    ['Iran paid Banque Post and met Hamas.', 'Banque Post'],
    ['The Dawn Peace Management Initiative met Hamas.', 'Dawn Peace Management Initiative'],
    ['Omar Haddad leads the Vale Union (CDV). Now the CDV talks to Hamas.', 'Vale Union'],
  ])('%s', (text, name) => {
    expect(readArticle(text).actors.map((actor) => actor.name)).toContain(name);
  });
});

describe('readText, of what is told of somebody in a relative clause', () => {
  it.each([
    [
      'Chad, which Iranian experts say arms Hamas, denied it.',
      ['iranian-experts asserts: Chad arms Hamas', 'chad denies: Chad arms Hamas'],
    ],
    [
      'Ali Nasr, who two officials said had met Omar Haddad in Doha, declined to comment.',
      [
        'two-officials asserts: Ali Nasr had met Omar Haddad in Doha',
        'ali-nasr declines: Ali Nasr had met Omar Haddad in Doha',
      ],
    ],
  ])('says of whom: %s', (text, sayings) => {
    expect(listSayings(readArticle(text))).toEqual(sayings);
  });

  it('finds the charge again whatever was said since', () => {
    expect(
      listSayings(
        readArticle(
          'Iran accuses Chad of arming Hamas. Jordan said that its airport is used for aid only. A panel called the allegation credible.',
        ),
      ),
    ).toEqual([
      'iran asserts: Chad armed Hamas',
      'jordan asserts: its airport is used for aid only',
      'a-panel confirms: Chad armed Hamas',
    ]);
  });

  it('has who is named speak before a quotation of few words', () => {
    expect(
      listSayings(
        readArticle('A Hamas official in Amman, Ali Nasr, said the movement "deals only with Oman".'),
      ),
    ).toEqual(['ali-nasr asserts: the movement "deals only with Oman"']);
  });
});

describe('readText, of what stands beside what is said', () => {
  it.each([
    [
      'Iran rejected on Monday an offer of talks from Chad, calling it “a pipe dream”, state media said.',
      'state-media asserts: Iran rejected on Monday an offer of talks from Chad, calling it “a pipe dream”',
    ],
    ['Iran rejected on Monday an offer of talks from Chad.', 'iran rejects: an offer of talks from Chad'],
  ])('is not taken for it: %s', (text, saying) => {
    expect(listSayings(readArticle(text))).toContain(saying);
  });

  it.each([
    'Ali Nasr said that Chad had armed Hamas. Jordan called the letter, if genuine, “deeply regrettable”.',
    'Ali Nasr said that Iran had disowned both of them.',
  ])('is no answer: %s', (text) => {
    expect(listSayings(readArticle(text)).filter((saying) => !saying.startsWith('ali-nasr asserts'))).toEqual(
      [],
    );
  });

  it('denies the first of two things that are told, and not the second', () => {
    const text =
      'Ali Nasr said that Iran had told Omar Haddad not to attend a dinner and that Chad had asked Rui Lima to stay.';
    expect(listTies(readArticle(text))).toContain('chad asks rui-lima (fact)');
    expect(
      listTies(readArticle('Ali Nasr denied that Iran had met Omar Haddad and that Chad had armed Hamas.')),
    ).not.toContain('chad arms hamas (fact)');
  });

  it('asks nothing of a press secretary, and takes the army for no rebels who accuse it', () => {
    expect(listTies(readArticle('The White House press secretary, Ann Reyes, left.'))).toEqual([
      'ann-reyes member-of united-states (fact)',
    ]);
    expect(
      listTies(
        readArticle(
          'The Tarsk Liberation Army met Iran. The Tarsk Liberation Army accuses the army of helping Hamas.',
        ),
      ).filter((tie) => tie.includes('hamas')),
    ).toEqual([]);
  });
});

describe('readText, of what is no answer', () => {
  it.each(['Ali Nasr said that Chad had armed Hamas. Neither government has acknowledged it.'])(
    'pairs it with nothing: %s',
    (text) => {
      expect(listSayings(readArticle(text))).toEqual(['ali-nasr asserts: Chad had armed Hamas']);
    },
  );
});

describe('readText, of talks that somebody rules out', () => {
  it('has them reject those, and nothing that others have said', () => {
    const text = 'Ali Nasr said that Chad had armed Hamas. Omar Haddad has ruled out talks with the gangs.';
    expect(listSayings(readArticle(text))).toEqual([
      'ali-nasr asserts: Chad had armed Hamas',
      'omar-haddad rejects: talks with the gangs',
    ]);
  });
});

describe('readText, of what sources say at length', () => {
  it('reads what stands before who says it, and not what their book is', () => {
    const text =
      'Iran and Chad agreed a truce in Oslo, two former ministers say in a book to be released next week.';
    expect(listSayings(readArticle(text))).toEqual([
      'two-former-ministers asserts: Iran and Chad agreed a truce in Oslo',
    ]);
  });

  it('has who denies a meeting deny that, whatever others have said', () => {
    const text = 'Omar Haddad said that Iran had armed Chad. Ali Nasr has denied meeting Rui Lima.';
    expect(listSayings(readArticle(text))).toEqual([
      'omar-haddad asserts: Iran had armed Chad',
      'ali-nasr denies: Ali Nasr met Rui Lima',
    ]);
  });

  it('has nobody keep silent whom others do not name', () => {
    const text =
      'Omar Haddad said that Iran had armed Chad. It was done by a man in Nasr’s office, whom they do not name.';
    expect(listSayings(readArticle(text))).toEqual(['omar-haddad asserts: Iran had armed Chad']);
  });
});

describe('readText, of talks that are ruled out', () => {
  it('makes no fact of them', () => {
    const { relationships } = readArticle('Iran rules out talks with Hamas.');
    expect(relationships.map(({ modality }) => modality)).toEqual(['negated']);
  });
});
