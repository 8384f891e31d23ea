/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

describe('readText, of verbs between two', () => {
  it.each([
    ['Jordan beat Hamas back at the border.', 'jordan opposes hamas (fact)'],
    ['Chad and Jordan have been partners since 2018.', 'chad ally-of jordan (fact)'],
    ['Chad and Jordan have long been rivals.', 'chad opposes jordan (fact)'],
    ['Hamas and Hezbollah share power.', 'hamas ally-of hezbollah (fact)'],
    ['Omar Haddad acted together with Ali Nasr.', 'omar-haddad ally-of ali-nasr (fact)'],
    ['Omar Haddad was fired from Halden Group.', 'halden-group opposes omar-haddad (fact)'],
    ['Police in Jordan arrested Omar Haddad.', 'jordan detains omar-haddad (fact)'],
    ['Gunmen from Hamas killed Omar Haddad.', 'hamas opposes omar-haddad (fact)'],
    ['Iranian instructors trained Hamas fighters.', 'iran backs hamas (fact)'],
  ])('reads %j', (text, tie) => {
    expect(read(text)).toContain(tie);
  });

  it.each([
    'Jordan beat Chad 2-1.',
    'Jordan beat Chad two-nil in the cup final.',
    'Chad and Jordan have never been partners.',
    'Chad and Jordan could have been rivals.',
    'Hamas and Hezbollah do not share power.',
    'Chad insisted that Jordan had returned the ship.',
    'Chad did not demand that Jordan return the ship.',
    'Protesters in Jordan praised Omar Haddad.',
    'Omar Haddad turned down a seat on the board of Hamas.',
  ])('makes no fact of %j', (text) => {
    expect(read(text).filter((tie) => /\((?:fact|past)\)$/.test(tie))).toEqual([]);
  });
});
