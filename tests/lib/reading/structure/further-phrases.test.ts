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

  it.each([
    // Of a person whom a group's name describes, and not of the group.
    ['Jordan deported the Hezbollah operative Hossam Yacoub.', 'jordan opposes hossam-yacoub (fact)'],
    ['Rosa Quispe succeeded Ali Nasr as head of the Cedar Front.', 'rosa-quispe leads cedar-front (fact)'],
    ['Rosa Quispe succeeded Ali Nasr as head of the Cedar Front.', 'ali-nasr leads cedar-front (past)'],
    ['Omar Haddad imposed sanctions on Jordan.', 'omar-haddad opposes jordan (fact)'],
    ['Jordan arrested three members of the Cedar Front.', 'jordan opposes cedar-front (fact)'],
    ['Omar Haddad forged an alliance with the Cedar Front.', 'omar-haddad ally-of cedar-front (fact)'],
    ['Iran-backed fighters of the Cedar Front entered the town.', 'iran backs cedar-front (fact)'],
    ["Hezbollah's man in Freetown, Kassim Bazzi, left.", 'kassim-bazzi member-of hezbollah (fact)'],
    ['Halden Group bought 60 per cent of Vostok Bank.', 'halden-group leads vostok-bank (fact)'],
    ['Halden Group owns a third of Vostok Bank.', 'halden-group funds vostok-bank (fact)'],
    ["The sheikh's airline, Falcon Air, is the sponsor of Hamas.", 'falcon-air backs hamas (fact)'],
    ['The court convicted Ali Nasr of having bribed Omar Haddad.', 'ali-nasr funds omar-haddad (fact)'],
    ['Chad took delivery of twelve Iranian drones.', 'iran arms chad (fact)'],
    ["Jordan's rapprochement with Iran angered Hamas.", 'jordan talks-to iran (fact)'],
    ["Omar Haddad's handler, Ali Nasr, left.", 'ali-nasr talks-to omar-haddad (fact)'],
    // A past after "that" is a verb, of whatever table.
    ['It was Chad that befriended Hamas.', 'chad ally-of hamas (fact)'],
    ['Chad befriended groups such as Hamas.', 'chad ally-of hamas (fact)'],
    ['Chad sent rifles to groups such as Hamas.', 'chad arms hamas (fact)'],
    ['Chad sent rifles to several militias, among them Hamas.', 'chad arms hamas (fact)'],
    ['Chad armed the once mighty Hamas.', 'chad arms hamas (past)'],
    ['Chad, the first country to arm Hamas, is poor.', 'chad arms hamas (fact)'],
    ['Jordan fears that Chad, the first country to arm Hamas, will leave.', 'chad arms hamas (fact)'],
    [
      "Omar Haddad, Halden Group's chief operating officer, left.",
      'omar-haddad member-of halden-group (fact)',
    ],
    ['Omar Haddad, a cousin and business partner of Ali Nasr, left.', 'omar-haddad ally-of ali-nasr (fact)'],
    ['Hamas, which Chad befriended, grew.', 'chad ally-of hamas (fact)'],
    ['Hamas, which Chad had fallen out with, grew.', 'chad opposes hamas (fact)'],
    ['Chad launched a raid on the once mighty Hamas.', 'chad opposes hamas (past)'],
    ['Omar Haddad broke with Ali Nasr.', 'omar-haddad opposes ali-nasr (fact)'],
  ])('reads of %j that %s', (text, tie) => {
    expect(read(text)).toContain(tie);
  });

  it('takes kin as perhaps allies, and of people alone', () => {
    const reading = readArticle('Omar Haddad, a cousin of Ali Nasr, left.');
    expect(listTies(reading, 'possible')).toEqual(['omar-haddad ally-of ali-nasr (fact)']);
    expect(listTies(readArticle('Omar Haddad, a son of Iran, left.'), 'possible')).toEqual([]);
  });

  it.each([
    'Chad refused Iranian drones.',
    'Chad bought Iranian arms dealers lunch.',
    "Jordan's intelligence chief in Tehran, Ali Nasr, left.",
    'Omar Haddad showed a forged letter of alliance with the Cedar Front.',
  ])('ties nobody to Iran or the Front in %j', (text) => {
    expect(read(text).filter((tie) => /(?:iran|front).*\((?:fact|past)\)$/.test(tie))).toEqual([]);
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
    'Chad wants to be the first country to arm Hamas.',
    'Hamas, which Chad refused to befriend, grew.',
    'Those who signed a treaty with Hamas include Chad.',
    'Chad would be the only country to arm Hamas.',
    'Chad may have been the last country to arm Hamas.',
  ])('makes no fact of %j', (text) => {
    expect(read(text).filter((tie) => /(?:fact|past)\)$/.test(tie))).toEqual([]);
  });
});
