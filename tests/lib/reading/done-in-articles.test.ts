/** @jest-environment node */
import { listSayings, listTies, readArticle } from './read-article';

/** Returns who is in a text. */
function readActors(text: string) {
  return readArticle(text).actors.map(({ id }) => id);
}

/** Who does what to whom in texts as papers write them: past descriptions, offices and places, and from one sentence to the next. */

describe('readText, of who does it where something stands between', () => {
  it.each([
    // What stands between two commas is no verb of a series.
    [
      'Iran armed Chad, but Oman’s minister, Ali Nasr, visited Omar Haddad and offered Jordan military aid.',
      'ali-nasr backs jordan (fact)',
    ],
    [
      'Iran armed Chad, but Ali Nasr, the minister, visited Omar Haddad and offered Jordan military aid.',
      'ali-nasr backs jordan (fact)',
    ],
    // Whose words are told, gets nothing.
    ['Chad has sent Jordan advisers, according to Iranian officials.', 'chad backs jordan (fact)'],
    // What is told of somebody in a relative clause, they do.
    ['Chad, which Iranian experts say arms Hamas, left.', 'chad arms hamas (fact)'],
    [
      'Ali Nasr, who two officials said had met Omar Haddad in Doha, left.',
      'ali-nasr talks-to omar-haddad (fact)',
    ],
    // To whom something is given is named between commas.
    [
      'Ali Nasr handed the rebels’ leader, Omar Haddad, a letter from Chad.',
      'chad mediates-via ali-nasr / omar-haddad (fact)',
    ],
    [
      'Ali Nasr handed Omar Haddad, the rebel leader, a letter from Chad.',
      'chad mediates-via ali-nasr / omar-haddad (fact)',
    ],
  ])('reads “%s”', (text, tie) => {
    const ties = listTies(readArticle(text));
    expect(ties).toContain(tie);
    expect(ties.filter((one) => /^(?:iran backs|iranian|.* backs iran)/.test(one))).toEqual([]);
  });

  it('counts each people of whom the mediation was', () => {
    expect(
      listTies(readArticle('Ali Nasr held talks with Omar Haddad under Jordanian and Iranian mediation.')),
    ).toEqual(
      expect.arrayContaining([
        'ali-nasr mediates-via jordan / omar-haddad (fact)',
        'ali-nasr mediates-via iran / omar-haddad (fact)',
      ]),
    );
  });

  it('takes who speaks with others again for no ally, and a later clause for no past', () => {
    const ties = listTies(
      readArticle(
        'Iran has restored diplomatic ties with Chad. Jordan backs Hamas, and Oman hosted the talks, which Chad left last year.',
      ),
    );
    expect(ties.filter((one) => one.includes('ally-of'))).toEqual([]);
    expect(ties).toContain('jordan backs hamas (fact)');
  });
});

describe('readText, of whose office it is', () => {
  it.each([
    ['The Free Cantons’ spokesman, Ali Nasr, met Chad.', 'ali-nasr member-of free-cantons (fact)'],
    ['The Free Cantons’ commander, Ali Nasr, met Chad.', 'ali-nasr leads free-cantons (fact)'],
    ['A Hamas official in Amman, Ali Nasr, met Chad.', 'ali-nasr member-of hamas (fact)'],
    ['A Jordanian general in the north, Ali Nasr, met Chad.', 'ali-nasr member-of jordan (fact)'],
  ])('reads “%s”', (text, tie) => {
    expect(listTies(readArticle(text))).toContain(tie);
  });

  it('keeps the council of a state apart from that of the United Nations', () => {
    for (const text of [
      'Ali Nasr, the secretary of the Security Council, met Chad.',
      'Ali Nasr, the secretary of Iran’s Security Council, met Chad.',
      'Security Council Secretary Ali Nasr met Chad.',
    ])
      expect(readActors(text)).not.toContain('united-nations-security-council');
  });

  it('takes a contractor with a surname for a person', () => {
    const { actors } = readArticle(
      'Nilo Sarrat, a Jordanian contractor, met Chad. Chad said that it did not know Sarrat.',
    );
    expect(actors.find(({ id }) => id === 'nilo-sarrat')?.kind).toBe('person');
  });
});

describe('readText, of both sides', () => {
  it('takes none of them for one who calls them', () => {
    expect(
      listTies(
        readArticle(
          'Chad and Jordan met. Ali Nasr said that Omar Haddad would call both leaders. Iran has warned both sides.',
        ),
      ).filter((tie) => tie.startsWith('iran')),
    ).toEqual(['iran talks-to chad (fact)', 'iran talks-to jordan (fact)']);
  });
});

describe('readText, of those between whom somebody goes', () => {
  it.each([
    'A priest, Rui Lima, has carried letters between the peace commissioner, Omar Haddad, and the rebels’ chief negotiator, Ali Nasr, who lives in Amman.',
    'Rui Lima mediated between the commissioner, Omar Haddad, and Ali Nasr.',
  ])('finds them behind what they are: %s', (text) => {
    expect(listTies(readArticle(text))).toContain('omar-haddad mediates-via rui-lima / ali-nasr (fact)');
  });

  it.each([
    [
      'Rui Lima met the envoy, Omar Haddad, and the minister, Ali Nasr.',
      ['rui-lima talks-to omar-haddad (fact)', 'rui-lima talks-to ali-nasr (fact)'],
    ],
    ['Rui Lima met the envoy, Omar Haddad, and Ali Nasr left.', ['rui-lima talks-to omar-haddad (fact)']],
  ])('goes on after a name between commas, and not to who acts: %s', (text, ties) => {
    expect(listTies(readArticle(text)).filter((tie) => tie.startsWith('rui-lima'))).toEqual(ties);
  });

  it('has their own leader speak, and not them', () => {
    const text =
      'Iran mediated between Chad and Jordan, and its president, Ali Nasr, announced that Hamas had left.';
    expect(listSayings(readArticle(text))).toEqual(['ali-nasr asserts: Hamas had left']);
  });
});

describe('readText, of a state whose minister does something meanwhile', () => {
  it('has the state do what the sentence goes on with', () => {
    const ties = listTies(
      readArticle('Chad, whose minister, Ali Nasr, met Omar Haddad in Amman, has armed Hamas.'),
    );
    expect(ties).toEqual(
      expect.arrayContaining(['ali-nasr talks-to omar-haddad (fact)', 'chad arms hamas (fact)']),
    );
  });
});

describe('readText, of names and what somebody is', () => {
  it('keeps a title with a name that stands alone, and not with a whole name', () => {
    const { actors } = readArticle('Mullah Orak met Haji Belim in Oslo. Mullah Ali Nasr left.');
    expect(actors.map(({ name }) => name)).toEqual(['Mullah Orak', 'Haji Belim', 'Ali Nasr']);
  });

  it('gives the office of its head to no group', () => {
    const { actors } = readArticle('The head of Jordan’s State Security Service, Ali Nasr, met Chad.');
    expect(actors.find(({ kind }) => kind === 'group')?.role).toBe('');
  });

  it('keeps the quotation mark before a word that a statement begins with', () => {
    expect(listSayings(readArticle('Ali Nasr said only that “ideas” had been discussed.'))).toEqual([
      'ali-nasr asserts: “ideas” had been discussed',
    ]);
  });
});

describe('readText, of talks that the sentence before tells of', () => {
  it.each([
    'Chad and Jordan held talks in Oslo. The talks were mediated by Iran.',
    'Chad and Jordan held talks in Oslo. Iran mediated the talks.',
    'Chad met Jordan in Oslo.\n\nThe meeting was later said to have failed. It failed. Chad met Jordan again. It was arranged by Iran.',
    'Chad and Jordan agreed a truce on Sunday. The deal had been brokered by Iran.',
  ])('finds who mediated them: %s', (text) => {
    expect(listTies(readArticle(text))).toContain('chad mediates-via iran / jordan (fact)');
  });

  it.each([
    // Other talks, others' talks, talks of several, and what did not happen.
    'Chad and Jordan held talks in Oslo. The talks between Israel and Hamas were mediated by Iran.',
    'Chad met Jordan. Israel met Hamas. Omar Haddad left. The talks were mediated by Iran.',
    'Chad met Jordan, and Israel met Hamas. The talks were mediated by Iran.',
    'Chad and Jordan held talks in Oslo. The talks were not mediated by Iran.',
    'Chad has armed Jordan. The deal was brokered by Iran.',
  ])('and of no others: %s', (text) => {
    expect(
      listTies(readArticle(text)).filter((tie) =>
        /^(?:chad|jordan) mediates-via .*\((?:fact|past)\)/.test(tie),
      ),
    ).toEqual([]);
  });
});

describe('readText, of who is where', () => {
  it.each([
    'Jean-Luc Perrin met Iran. In Geneva Perrin met Omar Haddad.',
    'Jean-Luc Perrin met Iran. In Amman Perrin met Omar Haddad.',
  ])('takes no place before a surname for a first name: %s', (text) => {
    const actors = readActors(text);
    expect(actors.filter((id) => id.includes('perrin'))).toEqual(['jean-luc-perrin']);
    expect(listTies(readArticle(text))).toContain('jean-luc-perrin talks-to omar-haddad (fact)');
  });

  it('takes where somebody leaves for for nobody', () => {
    expect(readActors('Omar Haddad has left for Tamarin, his sister said.')).toEqual(['omar-haddad']);
  });

  it('has an embassy speak, and not the land that it is in', () => {
    expect(listSayings(readArticle('Iran’s embassy in Chad said that it had a recording.'))).toEqual([
      'irans-embassy asserts: it had a recording',
    ]);
  });
});

describe('readText, of chiefs', () => {
  it.each([
    'Jordanian gang leader Ali Nasr left.',
    'A Jordanian rebel commander, Ali Nasr, left.',
    'Omar Haddad met a Jordanian diplomat he knew as “Nasr”.',
  ])('makes nobody a member of a land who is only of it: %s', (text) => {
    expect(listTies(readArticle(text)).filter((tie) => tie.includes('member-of'))).toEqual([]);
  });

  it('has a commander lead no state', () => {
    expect(listTies(readArticle('Iran leads the force. Its commander, Ali Nasr, left.'))).not.toContain(
      'ali-nasr leads iran (fact)',
    );
  });
});

describe('readText, of a list of offices and who holds them', () => {
  const text =
    'Iran welcomes the meeting between the President of the Presidential Council, Ali Nasr, the Speaker of the Harbour Assembly, Omar Haddad, and the President of the High State Council, Rui Takala, which was convened in Amman.';

  it('gives each their own, and takes nobody for a group of whom “which” is not said', () => {
    expect(listTies(readArticle(text)).filter((tie) => tie.includes('leads'))).toEqual([
      'ali-nasr leads presidential-council (fact)',
      'omar-haddad leads harbour-assembly (fact)',
      'rui-takala leads high-state-council (fact)',
    ]);
  });

  it('keeps a title that is a first name, and takes a part of the world for nobody', () => {
    expect(readActors('Shah Mahmood Qureshi, who ran Latin American policy, met Iran.')).toEqual([
      'shah-mahmood-qureshi',
      'iran',
    ]);
  });
});
