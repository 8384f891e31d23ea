/** @jest-environment node */
import { listSayings, readArticle } from '../read-article';

const read = (text: string): string[] => listSayings(readArticle(text));

describe('ContinuedReader', () => {
  it.each([
    [
      '“We are at the beginning,” Omar Said told reporters. “Money left an account in Jordan and nobody can explain it.”',
      'omar-said asserts: Money left an account in Jordan and nobody can explain it',
    ],
    [
      'Mira Lim is blunter. “If the bomb had gone off in May, I would have been the traitor.”',
      'mira-lim asserts: If the bomb had gone off in May, I would have been the traitor',
    ],
    [
      'A driver remembers it differently: “We opened six of the crates and found rifles.”',
      'a-driver asserts: We opened six of the crates and found rifles',
    ],
    [
      '"It sank near Jordan," said Omar Said, who owned the boat. "Nobody came. The navy watched us for an hour."',
      'omar-said asserts: Nobody came. The navy watched us for an hour',
    ],
  ])('has who spoke before say what goes on: %s', (text, saying) => {
    expect(read(text)).toContain(saying);
  });

  it.each([
    '“It sank near Jordan,” said Omar Said. “Nobody came to help the crew at all,” replied Mira Lim.',
    '“It sank near Jordan,” said Omar Said. “And who on earth has told you that about the ship?”',
    'Rocco Lim leads the band. “He asked me to pay his lawyer in May, and I did so.”',
    'Kaya said Omar Said sold the road. Omar Said declined to comment. “The road is closed until the first of May.”',
    '“It sank near Jordan,” said Omar Said. “Envy.”',
  ])('gives nobody what another says, or nobody: %s', (text) => {
    const own = read(text).filter((saying) => /^(?:omar-said|rocco-lim) asserts: (?!It sank)/.test(saying));
    expect(own).toEqual([]);
  });
});
