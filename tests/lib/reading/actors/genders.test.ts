import { listTies, readArticle } from '../read-article';

const read = (text: string): string[] => listTies(readArticle(text));

describe('Genders', () => {
  it('tells two people apart by their given names', () => {
    expect(read('Ivan Navarro advised Pilar Rueda until she left. Jordan arrested him.')).toContain(
      'jordan detains ivan-navarro (fact)',
    );
    expect(read('Ivan Navarro advised Pilar Rueda until he left. Jordan arrested her.')).toContain(
      'jordan detains pilar-rueda (fact)',
    );
  });

  it('believes a title before a name', () => {
    expect(read('Mrs Ivan Navarro left. Jordan arrested her.')).toContain(
      'jordan detains ivan-navarro (fact)',
    );
  });
});
