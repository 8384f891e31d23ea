/** @jest-environment node */
import { listMentions, readArticle } from '../read-article';

const read = (text: string) => listMentions(text, readArticle(text));

describe('NameParts', () => {
  it('takes the plural of a part of one group’s name for the group', () => {
    expect(read('Los Aguirre, a clan, met Hamas. Iran warned the Aguirres.')['los-aguirre']).toContain(
      'Aguirres',
    );
  });

  it('takes the plural of a person’s name for no person', () => {
    expect(read('Ann Aguirre met Hamas. Iran warned the Aguirres.')['ann-aguirre']).not.toContain('Aguirres');
  });
});

describe('isParty', () => {
  it('takes a name in parentheses after a title and a name for the party of that person', () => {
    const text = 'Mr Olav Brekke (Progress) met Hamas.';
    const { relationships } = readArticle(text);
    expect(relationships.map(({ source, type, target }) => `${source} ${type} ${target}`)).toContain(
      'olav-brekke member-of progress',
    );
  });

  it('takes it for another name of whoever has no title', () => {
    expect(read('Olav Brekke (Biggs) met Hamas. Biggs left.')['olav-brekke']).toContain('Biggs');
  });
});
