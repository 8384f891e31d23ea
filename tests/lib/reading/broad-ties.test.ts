/** @jest-environment node */
import { listMentions, listTies, readArticle } from './read-article';

/** Short names for the actors of these sentences. */
function listPlain(text: string): string[] {
  return listTies(readArticle(text)).map((tie) =>
    tie.replace(/ali-nasr/g, 'nasr').replace(/sara-haddad/g, 'haddad'),
  );
}

describe('readText, of verbs', () => {
  it.each([
    ['Iran bankrolls Hamas.', 'iran funds hamas (fact)'],
    ['Iran has supplied Hamas with rockets.', 'iran arms hamas (fact)'],
    ['Hamas won the backing of Jordan.', 'jordan backs hamas (fact)'],
    ['Jordan came out in favour of Hamas.', 'jordan backs hamas (fact)'],
    ['Jordan outlawed Hamas.', 'jordan opposes hamas (fact)'],
    ['Jordan imposed sanctions on Iran.', 'jordan sanctions iran (fact)'],
    ['Ali Nasr fell out with Sara Haddad.', 'nasr opposes haddad (fact)'],
    ['Ali Nasr testified against Sara Haddad.', 'nasr opposes haddad (fact)'],
    ['Ali Nasr was expelled from Hamas.', 'hamas opposes nasr (fact)'],
    ['Jordan teamed up with Chad.', 'jordan ally-of chad (fact)'],
    ['Chad entered into an alliance with Jordan.', 'chad ally-of jordan (fact)'],
    ['Ali Nasr took over Hamas.', 'nasr leads hamas (fact)'],
    ['Hamas, represented by Ali Nasr, left.', 'nasr speaks-for hamas (fact)'],
    ['Jordan is leaning on Hamas to talk.', 'jordan asks hamas (fact)'],
    ['Jordan reached out to Hamas.', 'jordan talks-to hamas (fact)'],
    ['Chad struck a deal with Jordan.', 'chad talks-to jordan (fact)'],
  ])('reads %j', (text, tie) => {
    expect(listPlain(text)).toContain(tie);
  });
});

describe('readText, of clauses', () => {
  it.each([
    ['Ali Nasr was arrested in Amman on Tuesday by Jordan.', 'jordan detains nasr (fact)'],
    ['Hamas is armed and mainly funded by Iran.', 'iran funds hamas (fact)'],
    ['After meeting Ali Nasr, Sara Haddad left.', 'haddad talks-to nasr (fact)'],
    ['Sara Haddad left after meeting Ali Nasr.', 'haddad talks-to nasr (fact)'],
    ['Chad, which is led by Ali Nasr, and opposes Jordan, left.', 'chad opposes jordan (fact)'],
    ['Hamas, a group founded by Ali Nasr, left.', 'nasr leads hamas (fact)'],
    ['Hamas fought alongside Chad against Jordan.', 'hamas opposes jordan (fact)'],
    ['Iran keeps the deal that Jordan struck with Chad.', 'jordan talks-to chad (fact)'],
    ['Chad left at the request of Jordan.', 'jordan asks chad (fact)'],
    ['With Iran’s help, Chad attacked Jordan.', 'iran backs chad (fact)'],
    ['Ali Nasr negotiated on behalf of Hamas.', 'nasr speaks-for hamas (fact)'],
  ])('reads %j', (text, tie) => {
    expect(listPlain(text)).toContain(tie);
  });

  it.each([
    'Chad did not leave at the request of Jordan.',
    'Chad may act with the help of Jordan.',
    'Iran would bankroll Hamas.',
    'Jordan plans to outlaw Hamas.',
    'Ali Nasr was never expelled from Hamas.',
    'Jordan refused to team up with Chad.',
  ])('makes no fact of %j', (text) => {
    expect(listPlain(text).filter((tie) => /\((?:fact|past)\)$/.test(tie))).toEqual([]);
  });
});

describe('readText, of names and references', () => {
  it('reads what a text calls a firm, a gang or a party as a group', () => {
    const { actors } = readArticle(
      'Ali Nasr runs the firm Kestrel Nine. Ash Locker, a hacking gang, attacked Jordan.',
    );
    expect(actors.filter(({ kind }) => kind === 'group').map(({ name }) => name)).toEqual([
      'Kestrel Nine',
      'Ash Locker',
    ]);
  });

  it('reads "the Dockers’ Union" as one name', () => {
    const text = 'Ali Nasr met the Dockers’ Union.';
    expect(listMentions(text, readArticle(text))['dockers-union']).toEqual(['Dockers’ Union']);
  });

  it('takes "its" for the one group that can be meant', () => {
    expect(listPlain('Sources in Hamas said that its leader, Ali Nasr, had left.')).toContain(
      'nasr leads hamas (fact)',
    );
  });

  it('offers whom a pronoun may mean in the sentences that are left, and ties nobody by it', () => {
    // No given name tells which of the two is “her”.
    const doubtful = readArticle('Noor Nasr met Kit Haddad in Doha. Later, Georgia arrested her.');
    expect(listTies(doubtful)).toEqual(['noor-nasr talks-to kit-haddad (fact)']);
    expect(doubtful.uncovered.map(({ actors }) => [...actors].sort())).toEqual([
      ['georgia', 'kit-haddad', 'noor-nasr'],
    ]);
  });
});
