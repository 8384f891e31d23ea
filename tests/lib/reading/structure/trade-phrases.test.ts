/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

describe('readText, of the phrases of trade, work, courts and crime', () => {
  it.each([
    ['Halden Group bought Brightwater Energy in May.', 'halden-group leads brightwater-energy (fact)'],
    [
      'Halden Group has completed its purchase of Brightwater Energy.',
      'halden-group leads brightwater-energy (fact)',
    ],
    ['Hamas has a joint venture with Halden Group.', 'hamas ally-of halden-group (fact)'],
    ['Halden Group won a contract from Jordan.', 'halden-group signs-with jordan (fact)'],
    ['Jordan granted a licence to Halden Group.', 'jordan backs halden-group (fact)'],
    ['Halden Group was hired by Hamas.', 'halden-group member-of hamas (fact)'],
    ['Jordan charged Omar Haddad with fraud.', 'jordan opposes omar-haddad (fact)'],
    ['Omar Haddad is wanted by Jordan.', 'jordan opposes omar-haddad (fact)'],
    ['Jordan issued an arrest warrant for Omar Haddad.', 'jordan opposes omar-haddad (fact)'],
    ['Omar Haddad was granted asylum by Jordan.', 'jordan backs omar-haddad (fact)'],
    ['Omar Haddad laundered money for Hamas.', 'omar-haddad member-of hamas (fact)'],
    ['Omar Haddad obtained written guarantees from Ali Nasr.', 'ali-nasr guarantees omar-haddad (fact)'],
    ['Hamas is dependent on Iran.', 'iran backs hamas (fact)'],
    ['Iran welcomed the support of Jordan.', 'jordan backs iran (fact)'],
    ['Chad closed its border with Jordan.', 'chad opposes jordan (fact)'],
    ['The Cedar Front is made up of Hamas and Hezbollah.', 'hezbollah member-of cedar-front (fact)'],
  ])('reads %j', (text, tie) => {
    expect(read(text)).toContain(tie);
  });

  it('reads who works for a person as one who stands by them, as only a group has members', () => {
    expect(read('Omar Haddad works for Ali Nasr.')).toEqual(['omar-haddad backs ali-nasr (fact)']);
    expect(read('Omar Haddad works for Hamas.')).toEqual(['omar-haddad member-of hamas (fact)']);
  });

  it('reads a verb with its preposition in the passive too', () => {
    expect(read('Hamas was paid for by Iran.')).toContain('iran funds hamas (fact)');
  });

  it.each([
    'Halden Group did not buy Brightwater Energy.',
    'Halden Group failed to buy Brightwater Energy.',
    'Halden Group plans to buy Brightwater Energy.',
    'Omar Haddad was nearly hired by Halden Group.',
    'Omar Haddad is anything but an ally of Ali Nasr.',
    'Omar Haddad is no friend of Ali Nasr.',
    'Omar Haddad sold his house to pay Ali Nasr.',
    'Omar Haddad fears Ali Nasr will leave.',
    'Chad closed its eyes to Jordan.',
    'The Cedar Front could consist of Hamas and Hezbollah.',
    'Omar Haddad denied working for Ali Nasr.',
    'Omar Haddad had hoped to work for Ali Nasr.',
  ])('makes no fact of %j', (text) => {
    expect(read(text).filter((tie) => /\((?:fact|past)\)$/.test(tie))).toEqual([]);
  });
});
