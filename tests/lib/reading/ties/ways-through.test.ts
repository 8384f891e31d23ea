/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): readonly string[] => listTies(readArticle(`The talks went on.\n\n${text}`));

describe('findWaysThrough', () => {
  it.each([
    [
      'The Chadian proposal reached Hezbollah via Omar Daud.',
      'chad mediates-via omar-daud / hezbollah (fact)',
    ],
    ['Israel’s new offer was conveyed to Hamas through Jordan.', 'israel mediates-via jordan / hamas (fact)'],
    [
      'The only way for Chad to reach Hezbollah is through Omar Daud.',
      'chad mediates-via omar-daud / hezbollah (fact)',
    ],
    ['The only way to Hezbollah is through Omar Daud.', 'omar-daud talks-to hezbollah (fact)'],
    ['Israel received Hamas’s reply through Jordan.', 'hamas mediates-via jordan / israel (fact)'],
    ['Omar Daud set up a back channel between Chad and Hamas.', 'chad mediates-via omar-daud / hamas (fact)'],
    [
      'Jordan kept open a line of communication between Chad and Hamas.',
      'chad mediates-via jordan / hamas (fact)',
    ],
    ['Jordan has passed a letter from Tehran to Hamas.', 'iran mediates-via jordan / hamas (fact)'],
    ['Jordan said it had passed a letter from Iran to Hamas.', 'iran mediates-via jordan / hamas (fact)'],
    [
      'Jordan, acting on behalf of Chad, delivered the proposal to Hamas.',
      'chad mediates-via jordan / hamas (fact)',
    ],
    ['Chad opened a channel to Hamas through Omar Daud.', 'chad mediates-via omar-daud / hamas (fact)'],
    ['Omar Daud relayed Hamas’s remarks to Chad.', 'hamas mediates-via omar-daud / chad (fact)'],
    ['Tehran used Omar Daud to sound out Hamas.', 'iran mediates-via omar-daud / hamas (fact)'],
    ['Omar Daud has been in secret contact with Hamas.', 'omar-daud talks-to hamas (fact)'],
    ['All contact with Hamas goes through Jordan.', 'jordan talks-to hamas (fact)'],
  ])('reads through whom the way leads: %s', (text, tie) => {
    expect(read(text)).toEqual([tie]);
  });

  it('reads through whom where an office and a comma stand before the name', () => {
    expect(read('Tehran used its minister, Omar Daud, to pass a proposal to Hamas.')).toContain(
      'iran mediates-via omar-daud / hamas (fact)',
    );
  });

  it.each([
    'The road to Georgia leads through Jordan.',
    'The fastest way to reach Georgia is through Jordan.',
    'The only way to end the war in Chad is through talks.',
    'The Chadian proposal reached nobody.',
  ])('reads none of a way through lands, or to nobody: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
