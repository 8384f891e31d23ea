/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

describe('readText, of verbs with the words that belong to them', () => {
  it.each([
    ['Omar Haddad shouted down Ali Nasr.', 'omar-haddad opposes ali-nasr (fact)'],
    ['Omar Haddad shouted Ali Nasr down.', 'omar-haddad opposes ali-nasr (fact)'],
    ['Ali Nasr was shouted down by Omar Haddad.', 'omar-haddad opposes ali-nasr (fact)'],
    ['Iran leapt to the defence of Hamas.', 'iran backs hamas (fact)'],
    ['Iran threw its considerable weight behind Hamas.', 'iran backs hamas (fact)'],
    ['Hamas owes its survival to Iran.', 'iran backs hamas (fact)'],
    ['Hamas is in the pay of Iran.', 'iran funds hamas (fact)'],
    ['Jordan fell victim to Hamas.', 'hamas opposes jordan (fact)'],
    ['Hamas claimed responsibility for the attack on Jordan.', 'hamas opposes jordan (fact)'],
    ['Jordan froze the assets of Omar Haddad.', 'jordan sanctions omar-haddad (fact)'],
    ['Omar Haddad stepped into the shoes of Ali Nasr.', 'omar-haddad succeeds ali-nasr (fact)'],
    ['Delta Shipping Ltd belongs to Omar Haddad.', 'omar-haddad leads delta-shipping-ltd (fact)'],
    ['Chad put out feelers to Jordan.', 'chad talks-to jordan (fact)'],
  ])('reads %j', (text, tie) => {
    expect(read(text)).toContain(tie);
  });

  it.each([
    'Omar Haddad never shouted down Ali Nasr.',
    'Iran would leap to the defence of Hamas.',
    'Iran refused to throw its weight behind Hamas.',
    'If Hamas is in the pay of Iran, Jordan will leave.',
    'Jordan could freeze the assets of Omar Haddad.',
    'Chad plans to put out feelers to Jordan.',
    'Jordan established that Hamas had left.',
  ])('makes no fact of %j', (text) => {
    expect(read(text).filter((tie) => /\((?:fact|past)\)$/.test(tie))).toEqual([]);
  });
});
