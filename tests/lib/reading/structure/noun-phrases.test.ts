/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

describe('readText, of whom a verb is followed by', () => {
  it.each([
    ['Omar Haddad met his old classmate Ali Nasr at dawn.', 'omar-haddad talks-to ali-nasr (fact)'],
    ['Omar Haddad met, among others, Ali Nasr.', 'omar-haddad talks-to ali-nasr (fact)'],
    ['Omar Haddad met a local cleric, Ali Nasr, at dawn.', 'omar-haddad talks-to ali-nasr (fact)'],
    ['Omar Haddad met Ali Nasr in Cairo and Sami Dajani in Doha.', 'omar-haddad talks-to sami-dajani (fact)'],
    ['Jordan attacked first Hamas and then Hezbollah.', 'jordan opposes hezbollah (fact)'],
    ['Hamas killed two of Jordan’s soldiers.', 'hamas opposes jordan (fact)'],
    ['Omar Haddad met Jordan’s new water tsar, Ali Nasr, at dawn.', 'omar-haddad talks-to ali-nasr (fact)'],
  ])('reads %j', (text, tie) => {
    expect(read(text)).toContain(tie);
  });

  it.each([
    'Omar Haddad never met his old classmate Ali Nasr.',
    'Omar Haddad hopes to meet, among others, Ali Nasr.',
    'Omar Haddad would have met Ali Nasr in Cairo and Sami Dajani in Doha.',
  ])('makes no fact of %j', (text) => {
    expect(read(text).filter((tie) => tie.endsWith('(fact)'))).toEqual([]);
  });

  it('does not take the subject of the next clause for one of a list', () => {
    expect(read('Omar Haddad met Ali Nasr in Cairo and Sami Dajani left.')).not.toContain(
      'omar-haddad talks-to sami-dajani (fact)',
    );
  });
});
