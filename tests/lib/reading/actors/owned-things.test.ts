/** @jest-environment node */
import { listTies, readArticle } from '../read-article';

const read = (text: string): readonly string[] => listTies(readArticle(`The talks went on.\n\n${text}`));

describe('findOwnThing', () => {
  it.each([
    ['Jordan carried a Hamas reply to Israel.', 'hamas mediates-via jordan / israel (fact)'],
    ['Jordan passed the Hamas truce proposal to Israel.', 'hamas mediates-via jordan / israel (fact)'],
    ['The Hamas proposal was carried to Israel by Jordan.', 'hamas mediates-via jordan / israel (fact)'],
    ['The Hamas reply reached Israel through Jordan.', 'hamas mediates-via jordan / israel (fact)'],
    ['Israel received the Hamas reply from Jordan.', 'hamas mediates-via jordan / israel (fact)'],
    ['Israel received the Hamas reply through Jordan.', 'hamas mediates-via jordan / israel (fact)'],
    ['Jordan represents Israel’s interests in Chad.', 'israel mediates-via jordan / chad (fact)'],
  ])('takes a name before a thing for whose it is: %s', (text, tie) => {
    expect(read(text)).toContain(tie);
  });

  it.each(['Jordan carried a Hamas reply to Israel.', 'Jordan passed the Hamas proposal to Israel.'])(
    'makes no contact with whose thing is carried: %s',
    (text) => {
      expect(read(text)).not.toContain('hamas talks-to israel (fact)');
      expect(read(text)).not.toContain('jordan talks-to israel (fact)');
    },
  );

  it.each([
    'The Hamas demands that Iran leave.',
    'Chad lists Hamas.',
    'The United States plans to arm Chad.',
  ])('takes a verb for no thing: %s', (text) => {
    expect(read(text).filter((tie) => tie.includes('mediates-via'))).toEqual([]);
  });

  it.each([
    ['Chad lists Hamas as a terrorist group.', 'chad sanctions hamas (fact)'],
    ['Hamas offered Israel a truce.', 'hamas talks-to israel (fact)'],
    ['Hamas officials met Israel.', 'hamas talks-to israel (fact)'],
  ])('leaves verbs and those who stand for somebody: %s', (text, tie) => {
    expect(read(text)).toContain(tie);
  });
});

describe('officials who are led by somebody', () => {
  it('takes who leads officials for one of them', () => {
    expect(read('Iranian officials led by Omar Daud met Hamas.')).toContain(
      'omar-daud member-of iran (fact)',
    );
  });

  it('does not say of which state who leads the officials of two is', () => {
    const { relationships } = readArticle('Iranian and Jordanian officials, led by Omar Daud, met in Doha.');
    const own = relationships.filter(({ source }) => source === 'omar-daud');
    expect(own.map(({ tier }) => tier)).not.toContain('found');
    expect(own.map(({ type }) => type)).not.toContain('leads');
  });
});
