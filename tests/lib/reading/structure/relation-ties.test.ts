/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

describe('readText, of what one is to another', () => {
  it.each([
    ['after a comma', 'Iran, the main backer of Hamas, met Jordan.', 'iran backs hamas (fact)'],
    ['with a genitive', 'Iran, Hamas’s main paymaster, met Jordan.', 'iran funds hamas (fact)'],
    ['by a copula', 'Iran remains the chief sponsor of Hamas.', 'iran backs hamas (fact)'],
    ['turned round', 'Hamas was founded in 1987. Its main backer is Iran.', 'iran backs hamas (fact)'],
    ['before the name', 'Hamas’s chief sponsor, Iran, met Jordan.', 'iran backs hamas (fact)'],
    ['as an opening', 'As the main backer of Hamas, Iran met Jordan.', 'iran backs hamas (fact)'],
    ['by whose', 'Hamas, whose biggest donor is Iran, left.', 'iran backs hamas (fact)'],
    ['of a force', 'Iran, long the paymaster of Chad’s coast guard, left.', 'iran funds chad (fact)'],
    [
      'of a part',
      'The Northern Front, the armed wing of Hamas, left.',
      'northern-front member-of hamas (fact)',
    ],
    [
      'of a splinter',
      'The Northern Front is a breakaway faction of Hamas.',
      'northern-front splits-from hamas (fact)',
    ],
    ['of who came after', 'Ali Nasr’s successor, Omar Haddad, left.', 'omar-haddad succeeds ali-nasr (fact)'],
    ['of a unit', 'The Northern Front, a unit of Hamas, left.', 'northern-front member-of hamas (fact)'],
    ['of a share', 'Hezbollah, an investor in Hamas, left.', 'hezbollah funds hamas (fact)'],
    ['of a friend', 'Omar Haddad, a friend of Ali Nasr, left.', 'omar-haddad ally-of ali-nasr (fact)'],
    [
      'of who stands by a person',
      'Omar Haddad, a lieutenant of Ali Nasr, left.',
      'omar-haddad backs ali-nasr (fact)',
    ],
    ['of an envoy', 'Omar Haddad, then ambassador in Tehran, left.', 'omar-haddad envoy-to iran (past)'],
  ])('reads it %s', (_, text, tie) => {
    expect(read(text)).toContain(tie);
  });

  it.each([
    'Iran, no backer of Hamas, met Jordan.',
    'Iran, a potential backer of Hamas, left.',
    'Iran is not a sponsor of Hamas.',
    'Iran would be the natural sponsor of Hamas.',
    'Is Iran the main backer of Hamas?',
    'If Iran is the main backer of Hamas, Jordan will leave.',
  ])('makes no fact of %j', (text) => {
    expect(read(text).filter((tie) => /iran (?:backs|funds) hamas \((?:fact|past)\)/.test(tie))).toEqual([]);
  });

  it('names who was there before with an office', () => {
    expect(read('Omar Haddad’s predecessor, Prime Minister Ali Nasr, left.')).toEqual([
      'omar-haddad succeeds ali-nasr (fact)',
    ]);
  });

  it('makes no supporter of who holds an office under a person', () => {
    expect(read('Omar Haddad, the deputy of Ali Nasr, left.')).toEqual([]);
  });

  it('takes a verb after "to" for no noun', () => {
    expect(read('Jordan’s decision to arm Hamas angers Iran.')).not.toContain(
      'hamas member-of jordan (fact)',
    );
  });

  it('makes no state the owner of a company of its people', () => {
    expect(read('The Iranian company Delta Shipping left.').filter((tie) => tie.includes('leads'))).toEqual(
      [],
    );
  });
});
