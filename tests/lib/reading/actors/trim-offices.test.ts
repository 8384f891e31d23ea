/** @jest-environment node */
import { readArticle } from '../read-article';

const listNames = (text: string): readonly string[] =>
  readArticle(`The talks went on.\n\n${text}`).actors.map(({ name, kind }) => `${name} (${kind})`);

describe('trimOffices', () => {
  it.each([
    [
      'what an office is for',
      '“We act,” said Under Secretary for Trade and Financial Oversight Ana Hollis.',
      ['Ana Hollis (person)'],
    ],
    [
      'two fields',
      'The Minister of Foreign Affairs for International Relations and Cooperation, Agapito Nze, left.',
      ['Agapito Nze (person)'],
    ],
    ['what is registered', 'Registrar of Political Parties Anne Mwangi said so.', ['Anne Mwangi (person)']],
    [
      'where an office is',
      'Rui Lima met High Commissioner in Nairobi Robert Gilson.',
      ['Rui Lima (person)', 'Robert Gilson (person)'],
    ],
    ['a rank of two words', 'Brigadier-General Aung Min Tun said so.', ['Aung Min Tun (person)']],
    ['a prize', 'Its Lund Peace Prize-winning Prime Minister Omar Nasr said so.', ['Omar Nasr (person)']],
    ['initials of an office', 'FM Voss met Rui Lima.', ['Voss (person)', 'Rui Lima (person)']],
    ['an office alone', 'Rui Lima is our Honorary Consul.', ['Rui Lima (person)']],
    [
      'the day',
      'The Tibra Police Monday arrested Omar Nasr.',
      ['Tibra Police (group)', 'Omar Nasr (person)'],
    ],
    ['how high', 'Senior Hamas fighters met Rui Lima.', ['Hamas (group)', 'Rui Lima (person)']],
  ])('leaves %s out of names: %s', (_, text, names) => {
    expect(listNames(text)).toEqual(names);
  });

  it('parts a body from who is chief of its staff', () => {
    expect(listNames('He came with his son, Chief of Staff of the Security Forces Khaled Nasr.')).toEqual([
      'Security Forces (group)',
      'Khaled Nasr (person)',
    ]);
  });

  it('keeps names that begin as offices do', () => {
    expect(listNames('Mr Financial Oversight and the High Court sued Rui Lima.')).toContain(
      'High Court (group)',
    );
    expect(listNames('Ana International sued Rui Lima.')).toContain('Ana International (person)');
  });
});
