/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

describe('readText, of the phrases of offices and of dealings', () => {
  it.each([
    ['Omar Haddad was appointed head of the Cedar Front.', 'omar-haddad leads cedar-front (fact)'],
    ['Omar Haddad was sworn in as president of the Cedar Front.', 'omar-haddad leads cedar-front (fact)'],
    ['The Cedar Front was placed under the command of Omar Haddad.', 'omar-haddad leads cedar-front (fact)'],
    ['Omar Haddad was elected to the board of Halden Group.', 'omar-haddad member-of halden-group (fact)'],
    ['Omar Haddad left the ranks of the Cedar Front.', 'omar-haddad splits-from cedar-front (fact)'],
    ['Omar Haddad stepped aside for Ali Nasr.', 'ali-nasr succeeds omar-haddad (fact)'],
    ['Jordan put Omar Haddad on trial.', 'jordan opposes omar-haddad (fact)'],
    ['The Cedar Front wiretapped Omar Haddad.', 'cedar-front opposes omar-haddad (fact)'],
    ['Jordan cut off the gas to Chad.', 'jordan opposes chad (fact)'],
    ['The Cedar Front took Omar Haddad prisoner.', 'cedar-front detains omar-haddad (fact)'],
    ['Omar Haddad was taken into custody by Jordan.', 'jordan detains omar-haddad (fact)'],
    ['Jordan added the Cedar Front to its sanctions list.', 'jordan sanctions cedar-front (fact)'],
    ['Omar Haddad leaked the list to Ali Nasr.', 'omar-haddad talks-to ali-nasr (fact)'],
    ['Ali Nasr owed his election to Jordan.', 'jordan backs ali-nasr (fact)'],
    ['Jordan kept Omar Haddad in power.', 'jordan backs omar-haddad (fact)'],
    ['Jordan kept Hamas supplied with guns.', 'jordan arms hamas (fact)'],
    ['Omar Haddad raised millions for Hamas.', 'omar-haddad funds hamas (fact)'],
    ['Jordan underwrote the budget of Chad.', 'jordan funds chad (fact)'],
    ['Omar Haddad is on good terms with Iran.', 'omar-haddad ally-of iran (fact)'],
    ['Omar Haddad went into business with Ali Nasr.', 'omar-haddad ally-of ali-nasr (fact)'],
    ['Hamas vowed revenge on Jordan.', 'hamas threatens jordan (fact)'],
    ['Jordan guaranteed the safety of Omar Haddad.', 'jordan guarantees omar-haddad (fact)'],
    ['Halden Group was awarded a contract by Jordan.', 'jordan signs-with halden-group (fact)'],
  ])('reads %j', (text, tie) => {
    expect(read(text)).toContain(tie);
  });

  it('takes what only links two as possible', () => {
    const reading = readArticle('Omar Haddad is linked to Hamas.');
    expect(listTies(reading, 'possible')).toEqual(['omar-haddad ally-of hamas (fact)']);
    expect(listTies(reading)).toEqual([]);
  });

  it.each([
    'Jordan did not put Omar Haddad on trial.',
    'Jordan wants to put Omar Haddad on trial.',
    'Jordan failed to take Omar Haddad into custody.',
    'Omar Haddad will be sworn in as president of the Cedar Front.',
    'Omar Haddad is to be appointed head of the Cedar Front.',
    'Omar Haddad refused to step aside for Ali Nasr.',
    'Jordan might keep Omar Haddad in power.',
    'Jordan stopped short of adding the Cedar Front to its sanctions list.',
    'Nobody kept Hamas supplied with guns.',
  ])('makes no fact of %j', (text) => {
    expect(read(text).filter((tie) => /(?:fact|past)\)$/.test(tie))).toEqual([]);
  });
});
